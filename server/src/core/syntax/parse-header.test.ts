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

  it('ends a subject before the line above a heading', () => {
    const tree = parseCable([...whole.slice(0, -1), '-------', 'SUMMARY', '-------', '1. (U) Text.'].join('\n'));
    assert.deepEqual(
      tree.children.slice(-3).map(({ type }) => type),
      ['subjectField', 'heading', 'paragraph'],
    );
  });

  it('reads a header that was run onto one line', () => {
    check(
      [whole.join(' '), '', '1. (U) Text.'],
      [
        ...wholeTypes.filter((type, index) => type !== 'captionLine' || wholeTypes.indexOf(type) === index),
        'paragraph',
      ],
    );
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
