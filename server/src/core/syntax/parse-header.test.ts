/** What belongs to the header, whatever archives did to its lines; how each line is read is tested with its own parser. */
import assert from 'node:assert/strict';
import { parseCable } from './parse.js';

const fields = ['E.O. 12958: N/A', 'TAGS: KTIP, NO', 'SUBJECT: NORWAY: SHELTERS', 'REF: STATE 5577'];
const envelope = ['R 211200Z AUG 09', 'FM AMEMBASSY OSLO', 'TO SECSTATE WASHDC', 'INFO AMEMBASSY STOCKHOLM'];
const whole = [...envelope, 'UNCLAS OSLO 000412', 'SENSITIVE', 'SIPDIS', ...fields];
const wholeTypes = [
  'dateTimeLine',
  'addresseeLine',
  'addresseeLine',
  'addresseeLine',
  'classificationLine',
  'captionLine',
  'captionLine',
  'executiveOrderField',
  'tagsField',
  'subjectField',
  'referenceField',
];

/** On one line all captions are one. */
const oneLineTypes = wholeTypes.filter((type, index) => type !== 'captionLine' || wholeTypes.indexOf(type) === index);

describe('parseHeader', () => {
  it('reads all lines in their order', () => {
    check([...whole, '', '1. (U) Text.'], [...wholeTypes, 'paragraph']);
  });

  it('passes over blank lines between them', () => {
    check([...whole.flatMap((line) => [line, '']), '1. (U) Text.'], [...wholeTypes, 'paragraph']);
  });

  it('takes the head of an e-mail for no part of it', () => {
    const mail = ['From: Berg, Anne', 'Sent: Monday', 'To: Ann Lee; Carl', ' Dahl', 'Subject: draft', ''];
    check([...mail, ...whole, '', '1. (U) Text.'], [...Array<string>(5).fill('unknown'), ...wholeTypes, 'paragraph']);
    check(['Subject: Shelters', '', '1. (U) Text.'], ['subjectField', 'paragraph']);
  });

  it('takes a second copy of the header for nothing new', () => {
    const copy = ['UNCLAS OSLO 000412', '', 'SENSITIVE', 'SIPDIS', '', ...fields];
    const words = ['', '-------', 'SUMMARY', '-------', ''];
    check(
      [...whole, ...words, ...copy, 'Classified By: DCM Anne Berg.', '', '1. (U) Text.'],
      [...wholeTypes, ...Array<string>(10).fill('unknown'), 'authority', 'paragraph'],
    );
  });

  it('ends references before a heading or a copy without blank lines', () => {
    const copy = ['-----', 'SUMMARY', '-----', 'UNCLAS OSLO 000412', 'SIPDIS', ...fields, '1. (U) Text.'];
    check([...whole, ...copy], [...wholeTypes, ...Array<string>(9).fill('unknown'), 'paragraph']);
  });

  it('ends a field before the words on how the cable is to be handled', () => {
    const handling = 'SENSITIVE BUT UNCLASSIFIED -- PLEASE PROTECT ACCORDINGLY';
    check([...whole, handling, '1. (U) Text.'], [...wholeTypes, 'heading', 'paragraph']);
  });

  it('reads the small letters of some archives', () => {
    check(
      ['UNCLAS OSLO 000412', 'E.o. 12958: n/a Tags: phum, no Subject: shelters reopen', '', '1. (U) Text.'],
      ['classificationLine', 'executiveOrderField', 'tagsField', 'subjectField', 'paragraph'],
    );
  });

  it('ends references before a heading behind a page line, and before one with hyphens below', () => {
    const page = 'OSLO 00000412 001.2 OF 002';
    const heading = ['SUMMARY AND COMMENT', '-------------------', '1. (U) Text.'];
    check([...whole, page, ...heading], [...wholeTypes, 'pageLine', 'heading', 'paragraph']);
    check([...whole, '', page, '', ...heading], [...wholeTypes, 'pageLine', 'heading', 'paragraph']);
    check([...whole, '', page, '', 'SUMMARY', '', '1. (U) Text.'], [...wholeTypes, 'pageLine', 'heading', 'paragraph']);
    check([...whole, ...heading], [...wholeTypes, 'heading', 'paragraph']);
  });

  it('takes the level and number that an archive put above a whole telegram for no part of it', () => {
    const above = [
      'UNCLAS OSLO 000412',
      '',
      'SIPDIS',
      'UNCLASSIFIED PTQ1725',
      '',
      'ACTION EUR-00',
      'INFO LOG-00 NP-00',
    ];
    check(
      [...above, ...whole, '', '1. (U) Text.'],
      ['unknown', 'captionLine', ...Array<string>(3).fill('unknown'), ...wholeTypes, 'paragraph'],
    );
  });

  it('ends a subject before the heading of a summary', () => {
    const tree = parseCable([...whole.slice(0, -1), 'SUMMARY', '-------', '1. (U) Text.'].join('\n'));
    assert.deepEqual(
      tree.children.slice(-3).map(({ type }) => type),
      ['subjectField', 'heading', 'paragraph'],
    );
  });

  it('ends a subject before the line above a heading', () => {
    const tree = parseCable([...whole.slice(0, -1), '-------', 'SUMMARY', '-------', '1. (U) Text.'].join('\n'));
    assert.deepEqual(
      tree.children.slice(-3).map(({ type }) => type),
      ['subjectField', 'heading', 'paragraph'],
    );
  });

  it('reads a header that was run onto one line', () => {
    check([whole.join(' '), '', '1. (U) Text.'], [...oneLineTypes, 'paragraph']);
  });

  it('reads fields that were run onto one line', () => {
    check(
      ['UNCLAS OSLO 000412', fields.join(' '), '', '1. (U) Text.'],
      ['classificationLine', 'executiveOrderField', 'tagsField', 'subjectField', 'referenceField', 'paragraph'],
    );
  });

  it('reads fields in another order, and fields alone', () => {
    check(
      ['SUBJECT: NORWAY', 'TAGS: KTIP', 'E.O. 12958: N/A', '', '1. (U) Text.'],
      ['subjectField', 'tagsField', 'executiveOrderField', 'paragraph'],
    );
    check(['TAGS: KTIP', '', '1. (U) Text.'], ['tagsField', 'paragraph']);
  });

  it('reads a header without a body, and a body without a header', () => {
    check(whole, wholeTypes);
    check(['1. (U) Text.'], ['paragraph']);
    check(['Text.', '', 'More text.'], ['paragraph', 'paragraph']);
    check([], []);
  });

  it('takes the head of a page on paper for one line, whatever it is broken into', () => {
    const head = ['UNCLASSIFIED', 'PAGE 01', 'OSLO 00412  01 OF 02 211205Z', 'ACTION EUR-12', 'INFO OCT-01 /013 W'];
    check([...head, ...whole, '', '1. (U) Text.'], ['pageLine', 'unknown', 'unknown', ...wholeTypes, 'paragraph']);
    check(['LIMITED OFFICIAL USE', 'PAGE 01 OSLO 00412', ...whole], ['pageLine', ...wholeTypes]);
  });

  it('takes a line of one hyphen for a blank one', () => {
    const [, ...others] = fields;
    check(
      ['UNCLAS OSLO 000412', 'E.O. 12958: N/A', '-', ...others, '-', '1. (U) Text.'],
      [
        'classificationLine',
        'executiveOrderField',
        'unknown',
        'tagsField',
        'subjectField',
        'referenceField',
        'unknown',
        'paragraph',
      ],
    );
  });

  it('takes the classification line of a telegram that is repeated for nothing new', () => {
    const tree = parseCable(
      [
        'UNCLAS OSLO 000412',
        'FOLLOWING REPEAT OSLO 000398 SENT ACTION STATE 2 MAY',
        'UNCLAS OSLO 000398',
        ...fields,
      ].join('\n'),
    );
    assert.deepEqual(
      tree.children.slice(0, 4).map(({ type }) => type),
      ['classificationLine', 'passingLine', 'unknown', 'executiveOrderField'],
    );
  });

  it('takes an order that a subject or a reference names for no E.O. line', () => {
    for (const subject of [
      'SUBJECT: REPORTS UNDER E.O. 13224',
      'SUBJECT: REPORTS UNDER\nE.O. 13224',
      'Subject: E.O. 13224 reports',
    ]) {
      const tree = parseCable(`UNCLAS OSLO 000412\nE.O. 12958: N/A\nTAGS: PTER, NO\n${subject}\n\n1. (U) Text.`);
      assert.deepEqual(
        tree.children.map(({ type }) => type),
        ['classificationLine', 'executiveOrderField', 'tagsField', 'subjectField', 'paragraph'],
        subject,
      );
    }
    check(
      ['E.O. 13526 N/A TAGS: PTER, NO SUBJECT: E.O. 13224 REPORTS', 'REF: NOTE ON E.O. 13224'],
      ['executiveOrderField', 'tagsField', 'subjectField', 'referenceField'],
    );
  });

  it('reads a print of SMART that was run onto one line', () => {
    const line =
      'MRN: 14 OSLO 412 From: AMEMBASSY OSLO E.O.: 13526 TAGS: KTIP, NO Captions: SENSITIVE Reference: A) 14 STATE 77 Pass Line: J/TIP Subject: Shelters 1. (U) Text.';
    check(
      [line],
      [
        'unknown',
        'executiveOrderField',
        'tagsField',
        'unknown',
        'referenceField',
        'unknown',
        'subjectField',
        'paragraph',
      ],
    );
  });

  it('ends a long line of fields before the first paragraph, though that has no mark', () => {
    const text = 'The two shelters on the quay have been open since the spring and take in women of all ages. '.repeat(
      2,
    );
    check([`${whole.join(' ')} 1. ${text}`], [...oneLineTypes, 'paragraph']);
  });

  it('reads captions and passing words behind the number', () => {
    check(
      ['UNCLAS OSLO 000412 FOR CONSULS FROM THE DCM', ...fields],
      ['classificationLine', 'passingLine', 'executiveOrderField', 'tagsField', 'subjectField', 'referenceField'],
    );
  });

  it('reads labels that a scan or a typist has slipped in', () => {
    check(
      [
        'UNCLAS OSLO 000412',
        'E.O. 12958: N/A',
        "TAGS' KTIP, NO",
        'SUBJECT: NORWAY',
        'REF.: A) STATE 5577',
        '',
        '1. (U) Text.',
      ],
      ['classificationLine', 'executiveOrderField', 'tagsField', 'subjectField', 'referenceField', 'paragraph'],
    );
  });

  it('starts the body at text without a number', () => {
    check([...whole, '', '(SBU) Text.', '', 'BERG'], [...wholeTypes, 'paragraph', 'signature']);
    check([...whole, '', 'SUMMARY', '-------', '1. (U) Text.'], [...wholeTypes, 'heading', 'paragraph']);
  });

  it('keeps lines above it that it cannot place', () => {
    check(['RELEASED IN PART', ...whole, '', '1. (U) Text.'], ['unknown', ...wholeTypes, 'paragraph']);
    check(['PRINTED 4 MAY 2012', '', ...whole, '', '1. (U) Text.'], ['unknown', ...wholeTypes, 'paragraph']);
  });

  it('keeps a line between the fields that it cannot place', () => {
    check(
      [
        'UNCLAS OSLO 000412',
        '',
        'E.O. 12958: N/A',
        '',
        'Retyped copy, page one.',
        '',
        'TAGS: KTIP',
        'SUBJECT: NORWAY',
        '',
        '1. (U) Text.',
      ],
      ['classificationLine', 'executiveOrderField', 'unknown', 'tagsField', 'subjectField', 'paragraph'],
    );
  });

  it('does not take words of the body for fields', () => {
    check(
      [...whole, '', '1. (U) Text.', '', 'SUBJECT: a quoted one.', '', 'TAGS: none.', '', '2. (U) Text.'],
      [...wholeTypes, 'paragraph', 'paragraph'],
    );
  });

  it('reads page lines between its lines', () => {
    check(
      ['UNCLAS SECTION 01 OF 02 OSLO 000412', 'OSLO 00000412 002 OF 002', ...fields, '', '1. (U) Text.'],
      [
        'classificationLine',
        'pageLine',
        'executiveOrderField',
        'tagsField',
        'subjectField',
        'referenceField',
        'paragraph',
      ],
    );
  });

  it('takes a byte-order mark for a blank', () => {
    const [first] = parseCable(`\ufeff${whole.join('\n')}`).children;
    assert.deepEqual([first?.type, first?.position.start], ['dateTimeLine', { line: 1, column: 2, offset: 1 }]);
  });
});

/** Asserts the types of the root's children, for each kind of line end. */
function check(lines: readonly string[], expected: readonly string[]): void {
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(
      parseCable(lines.join(end)).children.map(({ type }) => type),
      expected,
      JSON.stringify(end),
    );
}
