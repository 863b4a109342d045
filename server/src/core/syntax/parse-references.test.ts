import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';
import type { ReferenceEntry } from './types.js';

describe('REF: citations', () => {
  it('reads a single citation', () => {
    check('REF: OSLO 377', ['OSLO 377 -']);
    check('REF: STATE 080101', ['STATE 80101 -']);
    check('REF: SECSTATE 60446', ['SECSTATE 60446 -']);
  });

  it('reads posts of several words', () => {
    check('REF: HONG KONG 1103', ['HONG KONG 1103 -']);
    check('REF: PORT OF SPAIN 418', ['PORT OF SPAIN 418 -']);
    check('REF: THE HAGUE 12', ['THE HAGUE 12 -']);
    check('REF: TEL AVIV 1250', ['TEL AVIV 1250 -']);
    check('REF: USUN NEW YORK 45', ['USUN NEW YORK 45 -']);
  });

  it('takes letters in the pouch and fiscal years for no cables', () => {
    check('REF: A) CM-565 OF MARCH 27, B) OSLO 377', ['A: "CM-565 OF MARCH 27,"', 'B: OSLO 377 -']);
    check('REF: OSLO 377 (GRANTS FOR FY 2007)', ['OSLO 377 -']);
  });

  it('reads the letter that a scan has behind an I', () => {
    check('REF: A.  (A)  STATE  5577\n\nIB.  (B)  OSLO  377', ['A (A): STATE 5577 -', 'B (B): OSLO 377 -']);
  });

  it('leaves out what stands before a post', () => {
    check('REF: AMEMBASSY OSLO 377', ['OSLO 377 -']);
    check('REF: SEE OSLO 377', ['OSLO 377 -']);
  });

  it('reads years in front, with two digits, four, or in brackets', () => {
    check('REF: 08 OSLO 377', ['OSLO 377 2008']);
    check('REF: 2008 OSLO 377', ['OSLO 377 2008']);
    check('REF: (08) OSLO 377', ['OSLO 377 2008']);
    check('REF: (2008) OSLO 377', ['OSLO 377 2008']);
    check("REF: '08 OSLO 377", ['OSLO 377 2008']);
    check('REF: 89 OSLO 377', ['OSLO 377 1989']);
  });

  it('reads years behind', () => {
    check('REF: OSLO 377 (08)', ['OSLO 377 2008']);
    check('REF: OSLO 377 (2008)', ['OSLO 377 2008']);
    check('REF: OSLO 377 OF 2008', ['OSLO 377 2008']);
    check('REF: OSLO 377, 2008', ['OSLO 377 2008']);
  });

  it('reads ids of archives', () => {
    check('REF: 08OSLO377', ['OSLO 377 2008']);
    check('REF: A. 08OSLO377 B. 09STATE80101', ['A: OSLO 377 2008', 'B: STATE 80101 2009']);
  });

  it('reads the letter O for a zero', () => {
    check('REF: 2OO8 STATE 13O759', ['STATE 130759 2008']);
  });

  it('reads several numbers behind one post', () => {
    check('REF: STATE 1234, 1240 AND 1251', ['STATE 1234 - + STATE 1240 - + STATE 1251 -']);
    check('REF: 08 STATE 1234, 1240', ['STATE 1234 2008 + STATE 1240 2008']);
  });

  it('reads several posts in one entry', () => {
    check('REF: OSLO 377 AND STOCKHOLM 12', ['OSLO 377 - + STOCKHOLM 12 -']);
    check('REF: OSLO 377, STOCKHOLM 12 (09)', ['OSLO 377 2009 + STOCKHOLM 12 2009']);
    check('REF: 08 OSLO 377, 09 STOCKHOLM 12', ['OSLO 377 2008 + STOCKHOLM 12 2009']);
  });

  it('gives no year in front of a citation to those before it', () => {
    check('REF: OSLO 377 AND 08 STOCKHOLM 12', ['OSLO 377 - + STOCKHOLM 12 2008']);
    check('REF: 08 OSLO 377 AND STOCKHOLM 12', ['OSLO 377 2008 + STOCKHOLM 12 2008']);
  });

  it('reads letters that are glued to their citation, and small ones', () => {
    check('REF: (A)OSLO 377, (B)STATE 1234', ['A: OSLO 377 -', 'B: STATE 1234 -']);
    check('REF: A)OSLO 377, B)08 STATE 1234', ['A: OSLO 377 -', 'B: STATE 1234 2008']);
    check('REF: (A)OSLO 377, (B)HELSINKI \n5361, (C)STATE 1234', [
      'A: OSLO 377 -',
      'B: HELSINKI 5361 -',
      'C: STATE 1234 -',
    ]);
    check('REF: a. OSLO 377, b. STATE 1234', ['A: OSLO 377 -', 'B: STATE 1234 -']);
  });

  it('reads numbers with strokes between them', () => {
    check('REF: OSLO 936/935, 06 OSLO 5353/5194', ['OSLO 936 - + OSLO 935 - + OSLO 5353 2006 + OSLO 5194 2006']);
  });

  it('reads years that are tied to a number or stand behind it', () => {
    check('REF: A. OSLO 5049-01\nB. OSLO 1905/03', ['A: OSLO 5049 2001', 'B: OSLO 1905 2003']);
    check('REF: OSLO 07718 99, OSLO 05986 00', ['OSLO 7718 1999 + OSLO 5986 2000']);
    check('REF: OSLO 4525-28', ['OSLO 4525 -']);
  });

  it('reads a number in front of its post where the entry says nothing else', () => {
    check('REFS: A) 377 OSLO, B) 01 OSLO 2383', ['A: OSLO 377 -', 'B: OSLO 2383 2001']);
    check('REF: 2004 REPORT', ['"2004 REPORT"']);
  });

  it('reads small letters where a year shows what they are, and small words inside names', () => {
    check('Ref: a. 05 state 1234\nb. 06 oslo 377', ['A: STATE 1234 2005', 'B: OSLO 377 2006']);
    check('REF: A. Rio de Janeiro 128\nB. 08 RIO DE JAN 138', ['A: RIO DE JANEIRO 128 -', 'B: RIO DE JAN 138 2008']);
  });

  it('leaves out words around the post', () => {
    check('REF: A. REF A STATE 1234 B. REF B OSLO 2649', ['A: STATE 1234 -', 'B: OSLO 2649 -']);
    check('REF: OSLO CABLES 0266 AND 02259', ['OSLO 266 - + OSLO 2259 -']);
  });

  it('takes no day, form or pouch letter for a cable', () => {
    check('REF: A. DOE E-MAILS 9-22 THRU 10-7\nB. OSLO 2', ['A: "DOE E-MAILS 9-22 THRU 10-7"', 'B: OSLO 2 -']);
    check('REF: A. ASSISTANCE NOTICE - 24 JULY 2009\nB. OSLO 2', [
      'A: "ASSISTANCE NOTICE - 24 JULY 2009"',
      'B: OSLO 2 -',
    ]);
    check('REF: A. EXP.LIC. D328589\nB. OSLO 2', ['A: "EXP.LIC. D328589"', 'B: OSLO 2 -']);
    check('REF: STATE 1234; STATE CA-3400 NOV 2, 1966', ['STATE 1234 -']);
  });

  it('leaves notes behind a citation alone', () => {
    check('REF: OSLO 377 (NOTAL)', ['OSLO 377 -']);
    check('REF: OSLO 377 AND PREVIOUS', ['OSLO 377 -']);
  });

  it('says where citation, post, year and number stand', () => {
    const text = cable('REF: A. 2008 HONG KONG 377');
    const [reference] = nodesOf(parseCable(text), 'cableReference');
    assert.equal(reference?.value, '2008 HONG KONG 377');
    assert.equal(reference.yearText, '2008');
    assert.ok(reference.originSpan);
    assert.equal(text.slice(reference.originSpan.start, reference.originSpan.end), 'HONG KONG');
    assert.deepEqual(reference.position.start, { line: 5, column: 9, offset: text.indexOf('2008') });
  });

  it('gives a number behind a comma the place of its digits', () => {
    const references = nodesOf(parseCable(cable('REF: STATE 1234, 1240')), 'cableReference');
    assert.deepEqual(
      references.map(({ value, originSpan, yearText }) => [value, originSpan !== undefined, yearText]),
      [
        ['STATE 1234', true, undefined],
        ['1240', false, undefined],
      ],
    );
  });
});

describe('REF: entries', () => {
  it('reads each form of letter', () => {
    check('REF: A. OSLO 1\nB. OSLO 2', ['A: OSLO 1 -', 'B: OSLO 2 -']);
    check('REF: (A) OSLO 1\n(B) OSLO 2', ['A: OSLO 1 -', 'B: OSLO 2 -']);
    check('REF: A) OSLO 1\nB) OSLO 2', ['A: OSLO 1 -', 'B: OSLO 2 -']);
    check('REF: A: OSLO 1\nB: OSLO 2', ['A: OSLO 1 -', 'B: OSLO 2 -']);
    check('REF: a. OSLO 1\nb. OSLO 2', ['A: OSLO 1 -', 'B: OSLO 2 -']);
  });

  it('reads the marks of archives before letters', () => {
    check('REF: A. OSLO 1\n[1](#)B. OSLO 2\n¶C. OSLO 3\n\uFFFDD. OSLO 4', [
      'A: OSLO 1 -',
      'B link: OSLO 2 -',
      'C pilcrow: OSLO 3 -',
      'D replacement: OSLO 4 -',
    ]);
  });

  it('reads letters that are doubled', () => {
    check('REF: A. A. OSLO 1\n¶B. B. OSLO 2\nC. (C) OSLO 3', [
      'A (A): OSLO 1 -',
      'B pilcrow (B): OSLO 2 -',
      'C (C): OSLO 3 -',
    ]);
  });

  it('says what of a doubled letter may be dropped', () => {
    const text = cable('REF: A. (A) OSLO 1');
    const [letter] = nodesOf(parseCable(text), 'referenceLetter');
    assert.ok(letter?.repeatedSpan);
    assert.equal(
      text.slice(0, letter.repeatedSpan.start) + text.slice(letter.repeatedSpan.end),
      cable('REF: A. OSLO 1'),
    );
  });

  it('reads entries on one line', () => {
    check('REF: A. OSLO 1 B. OSLO 2 C. OSLO 3', ['A: OSLO 1 -', 'B: OSLO 2 -', 'C: OSLO 3 -']);
    check('REF: (A) OSLO 1, (B) OSLO 2', ['A: OSLO 1 -', 'B: OSLO 2 -']);
    check('REF: A. OSLO 1; B. OSLO 2', ['A: OSLO 1 -', 'B: OSLO 2 -']);
  });

  it('reads blank lines between entries', () => {
    check('REF: A. OSLO 1\n\n[1](#)B. OSLO 2\n\n¶C. OSLO 3', [
      'A: OSLO 1 -',
      'B link: OSLO 2 -',
      'C pilcrow: OSLO 3 -',
    ]);
    check('REF: A. OSLO 1\n\n     B. OSLO 2', ['A: OSLO 1 -', 'B: OSLO 2 -']);
  });

  it('reads an entry that a blank line parts from its letter, and entries that hyphens line up', () => {
    check('REF: A) OSLO 1, B)\n\nOSLO 2 C) OSLO 3', ['A: OSLO 1 -', 'B: OSLO 2 -', 'C: OSLO 3 -']);
    check('REF: A) OSLO 1, B) HONG\n\nKONG 2', ['A: OSLO 1 -', 'B: HONG KONG 2 -']);
    check('REFS:  (A) OSLO 1\n\n-      (B) STATE 2', ['A: OSLO 1 -', 'B: STATE 2 -']);
  });

  it('reads entries without letters, one a line', () => {
    check('REF: 05 STATE 226504\n06 STATE 083673', ['STATE 226504 2005', 'STATE 83673 2006']);
  });

  it('reads an entry that goes on on the next line', () => {
    check('REF: A. HONG\nKONG 377\nB. OSLO 2', ['A: HONG KONG 377 -', 'B: OSLO 2 -']);
    check('REF: A. OSLO 1  B.  \nLIND-BERG E-MAIL', ['A: OSLO 1 -', 'B: "LIND-BERG E-MAIL"']);
    check('REF: A. STATE 1234,\n1240\nB. OSLO 2', ['A: STATE 1234 - + STATE 1240 -', 'B: OSLO 2 -']);
  });

  it('reads entries that cite no cable', () => {
    check('REF: A. BERG/DOE E-MAIL OF MAY 3\nB. OSLO 2', ['A: "BERG/DOE E-MAIL OF MAY 3"', 'B: OSLO 2 -']);
    check('REF: LETTER OF MARCH 12, 2009', ['"LETTER OF MARCH 12, 2009"']);
    check('REF: 9 FAM 40', ['"9 FAM 40"']);
    check('REF: 22 U.S.C. 7106-7107', ['"22 U.S.C. 7106-7107"']);
    check('REF: TELCON 3/4/09', ['"TELCON 3/4/09"']);
  });

  it('does not take initials in an entry for letters', () => {
    check('REF: A. MEMO TO J. DOE\nB. OSLO 2', ['A: "MEMO TO J. DOE"', 'B: OSLO 2 -']);
  });

  it('reads labels with and without colon', () => {
    for (const label of ['REF:', 'REFS:', 'REF(S):', 'REFTEL:', 'REFTELS:', 'REFERENCE:', 'REF', 'REFS', 'Ref:'])
      check(`${label} A. OSLO 1`, ['A: OSLO 1 -']);
  });

  it('reads a REF that is glued to the subject', () => {
    check('SUBJECT: NORWAY: SHELTERS REF: OSLO 377', ['OSLO 377 -'], { subject: 'NORWAY: SHELTERS' });
    check('SUBJECT: NORWAY: SHELTERSREF: A. OSLO 377', ['A: OSLO 377 -'], { subject: 'NORWAY: SHELTERS' });
    check('SUBJECT: NORWAY: SHELTERS Ref(s): A) OSLO 377', ['A: OSLO 377 -'], { subject: 'NORWAY: SHELTERS' });
  });

  it('puts a page line into the entry or the field that it cuts', () => {
    const page = 'OSLO 00000412 002 OF 002';
    const inside = parseCable(cable(`REF: A. STATE\n\n${page}\n\n377`));
    assert.deepEqual(parents(inside), ['referenceEntry']);
    const between = parseCable(cable(`REF: A. OSLO 1\n\n${page}\n\nB. OSLO 2`));
    assert.deepEqual(parents(between), ['referenceField']);
    const glued = 'PAGE 02 OSLO 00412 01 OF 02 082030Z';
    const run = parseCable(cable(`REF: A. OSLO 1\n${glued}  B. OSLO 2`));
    assert.deepEqual(parents(run), ['referenceField']);
    assert.deepEqual(
      nodesOf(run, 'pageLine').map(({ value, section, of }) => [value, section, of]),
      [[glued, 1, 2]],
    );
    assert.deepEqual(
      nodesOf(run, 'cableReference').map(({ number }) => number),
      [1, 2],
    );
  });

  it('ends where the body starts', () => {
    for (const body of ['1. (U) Text.', '¶1. (SBU) Text.', '(U) Text.', 'Classified By: Anne Berg, DCM.'])
      check(`REF: A. OSLO 1\n\n${body}`, ['A: OSLO 1 -']);
  });

  it('has no entries where nothing stands', () => {
    check('REF:', []);
    check('SUBJECT: NORWAY', []);
  });
});

/** What else must hold of a text. */
interface Facts {
  readonly subject?: string;
}

function cable(fields: string): string {
  const subject = fields.startsWith('SUBJECT') ? '' : 'SUBJECT: NORWAY\n\n';
  return `UNCLAS OSLO 000412\n\n${subject}${fields}\n\n1. (U) Text.\n`;
}

/** Entries as `A link (A): STATE 12 2008 + STATE 13 2008`; years not stated are `-`, other entries are quoted. */
function check(fields: string, expected: readonly string[], { subject }: Facts = {}): void {
  for (const end of ['\n', '\r\n']) {
    const tree = parseCable(cable(fields).replaceAll('\n', end));
    assert.deepEqual(nodesOf(tree, 'referenceEntry').map(rowOf), expected, fields);
    if (subject !== undefined) assert.equal(nodesOf(tree, 'subjectField')[0]?.text, subject);
  }
}

function rowOf(entry: ReferenceEntry): string {
  const [letter] = nodesOf(entry, 'referenceLetter');
  const label =
    letter &&
    `${letter.letter}${letter.marker === 'none' ? '' : ` ${letter.marker}`}${letter.repeated === undefined ? '' : ` (${letter.repeated})`}: `;
  assert.equal(letter?.letter, entry.letter);
  const cited = nodesOf(entry, 'cableReference').map(
    ({ origin, number, year }) => `${origin} ${number} ${year ?? '-'}`,
  );
  const others = nodesOf(entry, 'otherReference').map(({ value }) => JSON.stringify(value.replace(/\r\n/g, '\n')));
  return `${label ?? ''}${[...cited, ...others].join(' + ')}`;
}

function parents(tree: ReturnType<typeof parseCable>): string[] {
  const found: string[] = [];
  for (const type of ['referenceField', 'referenceEntry'] as const)
    for (const node of nodesOf(tree, type))
      if (node.children.some((child) => child.type === 'pageLine')) found.push(type);
  return found;
}
