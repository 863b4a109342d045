import assert from 'node:assert/strict';
import { readCursor } from '../../../../../test/support/cursor.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { CableIndex } from '../../lint/cable-index.js';
import { parseCable } from '../../syntax/parse.js';
import { complete } from './complete.js';
import type { Completion } from './completion.js';

const header = `P 181445Z JUN 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC PRIORITY

UNCLAS OSLO 000412

SENSITIVE
SIPDIS

E.O. 12958: N/A
TAGS: KTIP
SUBJECT: SHELTERS REOPEN

REF: A. STATE 060519
     B. 08 OSLO 44`;

/** Offers at the cursor of a fixture, in the order of the list. */
function offers(fixture: string): readonly Completion[] {
  const { cable, offset } = readCursor(fixture);
  return [...complete(cable, offset)].sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
}

function labels(fixture: string): string[] {
  return offers(fixture).map(({ label }) => label);
}

/** The line of the cursor after the offer with this label, or the first one, was taken. */
function lineAfter(fixture: string, label?: string): string | undefined {
  const { cable, offset } = readCursor(fixture);
  const offer = offers(fixture).find((one) => label === undefined || one.label === label);
  if (!offer) return undefined;
  const { replace, insertText } = offer;
  assert.ok(replace.start <= offset && offset <= replace.end, 'the cursor is in what is replaced');
  const after = applyChanges(cable.text, [{ ...replace, text: insertText }]);
  return after.slice(after.lastIndexOf('\n', replace.start - 1) + 1).split('\n')[0];
}

const inBody = (body: string) => `${header}\n\n${body}\n`;

describe('complete, paragraph numbers', () => {
  const points = `2. (U) Begin talking points:

-- One point.

End talking points.

3. (U) Please call.`;

  it('offers the numbers with role or first words', () => {
    const fixture = inBody(`1. (U) Look at para |.\n\n${points}`);
    assert.deepEqual(
      offers(fixture).map(({ label, detail }) => `${label}: ${detail}`),
      ['1: Look at para .', '2: talking points', '3: Please call.'],
    );
    assert.equal(offers(fixture)[1]?.documentation?.split('\n')[0], '**Paragraph 2** – talking points');
    assert.equal(lineAfter(fixture, '3'), '1. (U) Look at para 3.');
  });

  it('offers none behind a reftel, whose paragraphs are its own', () => {
    assert.deepEqual(labels(inBody(`1. (U) As reftel para | says.\n\n${points}`)), []);
    assert.deepEqual(labels(inBody(`1. (U) As in ref A, paras 2 and |.\n\n${points}`)), []);
  });

  it('lists first what the words before speak of', () => {
    assert.deepEqual(labels(inBody(`1. (U) Draw on the points in paras |.\n\n${points}`)), ['2', '1', '3']);
  });

  it('goes on in lists, ranges and over line breaks', () => {
    for (const typed of [
      'paras 1 and |',
      'paras 1, |',
      'paragraphs 1-|',
      'Paras 1 through |',
      'para\n|',
      'paras 1, 2, and |',
    ])
      assert.deepEqual(labels(inBody(`1. (U) See ${typed}.\n\n${points}`)), ['1', '2', '3'], typed);
  });

  it('replaces the number under the cursor', () => {
    assert.equal(lineAfter(inBody(`1. (U) See para 3|3 now.\n\n${points}`), '3'), '1. (U) See para 3 now.');
    assert.deepEqual(labels(inBody(`1. (U) See para 2|.\n\n${points}`)), ['2']);
  });

  it('offers the items of a paragraph behind its number', () => {
    const items = '2. (U) Two points:\n\nA. (U) One.\n\nB. (U) Two.';
    assert.deepEqual(labels(inBody(`1. (U) See para 2.|\n\n${items}`)), ['2.A', '2.B']);
    assert.equal(lineAfter(inBody(`1. (U) See para 2.B| now.\n\n${items}`)), '1. (U) See para 2.B now.');
    const deeper = `${items}\n   (i) A part.\n   (ii) Another.`;
    assert.deepEqual(labels(inBody(`1. (U) See para 2.B.|\n\n${deeper}`)), ['2.B.i', '2.B.ii']);
    assert.deepEqual(labels(inBody(`1. (U) See subparas 2.A and 2.b.ii|\n\n${deeper}`)), ['2.B.ii']);
  });

  it('leaves other words alone', () => {
    for (const typed of ['The parade |', 'parabola 3|', 'paras|', 'apara |'])
      assert.deepEqual(labels(inBody(`1. (U) See it: ${typed}`)), [], typed);
  });
});

describe('complete, letters of the REF field', () => {
  it('offers the letters with what they stand for', () => {
    const fixture = inBody('1. (U) As reftel | asks.');
    assert.deepEqual(
      offers(fixture).map(({ label, detail }) => `${label}: ${detail}`),
      ['A: STATE 060519', 'B: 08 OSLO 44'],
    );
    assert.equal(lineAfter(fixture, 'B'), '1. (U) As reftel B asks.');
    assert.match(offers(fixture)[1]?.documentation ?? '', /cable 44 of 2008 from AMEMBASSY OSLO$/);
  });

  it('goes on in lists', () => {
    assert.equal(lineAfter(inBody('1. (U) As refs A and | ask.'), 'B'), '1. (U) As refs A and B ask.');
    assert.equal(lineAfter(inBody('1. (U) As Ref b| asks.')), '1. (U) As Ref B asks.');
    assert.equal(lineAfter(inBody('1. (U) As refs (A) and (|) ask.'), 'B'), '1. (U) As refs (A) and (B) ask.');
  });

  it('offers nothing where references have no letters', () => {
    assert.deepEqual(labels('SUBJECT: SHELTERS\n\nREF: OSLO 44\n\n1. (U) As reftel | asks.'), []);
  });
});

describe('complete, TAGS', () => {
  const withTags = (tags: string) => header.replace('TAGS: KTIP', () => `TAGS: ${tags}`);

  it('offers codes with their titles', () => {
    const [offer] = offers(withTags('KTIP, KCR|'));
    assert.equal(offer?.label, 'KCRM');
    assert.equal(offer.detail, 'Criminal Activity');
    assert.match(offer.documentation ?? '', /^\*\*KCRM\*\* – Criminal Activity\n\nProgram TAG\./);
    assert.equal(lineAfter(withTags('KTIP, KC|X')), 'TAGS: KTIP, KCRM');
  });

  it('finds codes by the words of their titles', () => {
    assert.ok(labels(withTags('PHUM, traff|')).includes('KTIP'));
    assert.equal(lineAfter(withTags('KTIP, iceland|')), 'TAGS: KTIP, IC');
  });

  it('lists the countries of the cable first, then what TIP cables use, and nothing twice', () => {
    const listed = labels(withTags('KTIP PHUM |'));
    assert.deepEqual(listed.slice(0, 4), ['NO', 'KCRM', 'KWMN', 'PREL']);
    assert.ok(!listed.includes('KTIP') && !listed.includes('PHUM'));
  });

  it('works on an empty line, behind a comma, and on the next line', () => {
    assert.equal(lineAfter(withTags('|'), 'KTIP'), 'TAGS: KTIP');
    assert.equal(lineAfter(withTags('KTIP,|'), 'PHUM'), 'TAGS: KTIP, PHUM');
    assert.equal(lineAfter(withTags('KTIP,\n|'), 'PHUM'), 'PHUM');
  });

  it('knows the codes of the team', () => {
    const { cable, offset } = readCursor(withTags('QX|'));
    const { text, lines } = cable;
    const own = new CableIndex(text, parseCable(text), lines, { ...cable.settings, tags: ['QXYZ'] });
    assert.deepEqual(
      complete(own, offset).map(({ label }) => label),
      ['QXYZ'],
    );
  });
});

describe('complete, captions', () => {
  const withCaptions = (captions: string) => header.replace('SENSITIVE\nSIPDIS', () => captions);

  it('offers captions that the cable does not have', () => {
    assert.deepEqual(labels(withCaptions('SENSITIVE\n|')).slice(0, 2), ['SIPDIS', 'DEPT FOR']);
    assert.equal(lineAfter(withCaptions('SENSITIVE\nsip|')), 'SIPDIS');
    assert.equal(lineAfter(withCaptions('SENS|')), 'SENSITIVE');
    assert.equal(lineAfter(withCaptions('SENSITIVE\nSIPDIS\n\nDEPT|')), 'DEPT FOR ');
    assert.match(offers(withCaptions('NOD|'))[0]?.documentation ?? '', /^\*\*NODIS\*\* – distribution caption/);
  });

  it('offers none on the classification line and in the body', () => {
    assert.deepEqual(labels(header.replace('000412', '000412 |')), []);
    assert.deepEqual(labels(inBody('1. (U) SIP|')), []);
  });
});

describe('complete, portion marks', () => {
  it('offers what the classification allows, the marks in use first', () => {
    const fixture = inBody('1. (SBU) Text.\n\n2. (|');
    assert.deepEqual(labels(fixture), ['(SBU)', '(U)', '(SBU/NF)']);
    assert.equal(lineAfter(fixture), '2. (SBU) ');
    assert.deepEqual(labels(fixture.replace('UNCLAS OSLO', 'S E C R E T OSLO')), [
      '(SBU)',
      '(U)',
      '(SBU/NF)',
      '(C)',
      '(C/NF)',
      '(S)',
      '(S/NF)',
    ]);
  });

  it('takes the place of what is there, with its bracket', () => {
    assert.equal(lineAfter(inBody('1. (S|B) Text.')), '1. (SBU) Text.');
    assert.equal(lineAfter(inBody('1. (|)')), '1. (U) ');
    assert.equal(lineAfter(inBody('1. SB|'), '(SBU)'), '1. (SBU) ');
    assert.equal(lineAfter(inBody('1.|'), '(U)'), '1. (U) ');
    assert.equal(lineAfter(inBody('1. (|see para 2)'), '(U)'), '1. (U) see para 2)');
  });

  it('serves items and the subject', () => {
    assert.equal(lineAfter(inBody('1. (U) Two:\n\nA. (S|'), '(SBU)'), 'A. (SBU) ');
    assert.equal(lineAfter(header.replace('SUBJECT: ', 'SUBJECT: (|')), 'SUBJECT: (U) SHELTERS REOPEN');
  });

  it('offers none in the middle of a text', () => {
    assert.deepEqual(labels(inBody('1. (U) The law (|')), []);
    assert.deepEqual(labels(inBody('1. |(U) The law')), []);
  });
});

describe('complete, posts', () => {
  const withTo = (line: string) => header.replace('TO SECSTATE WASHDC PRIORITY', () => line);

  it('offers addresses by address, city and country', () => {
    const [offer] = offers(withTo('TO AMEMBASSY REY|'));
    assert.deepEqual([offer?.label, offer?.detail, offer?.kind], ['AMEMBASSY REYKJAVIK', 'Iceland', 'post']);
    assert.match(offer?.documentation ?? '', /^\*\*AMEMBASSY REYKJAVIK\*\* – Embassy, Iceland/);
    assert.equal(lineAfter(withTo('TO AMEMBASSY REY|')), 'TO AMEMBASSY REYKJAVIK');
    assert.equal(lineAfter(withTo('TO iceland|')), 'TO AMEMBASSY REYKJAVIK');
    assert.ok(labels(withTo('TO |')).length > 200);
  });

  it('serves INFO lists and FM', () => {
    assert.equal(lineAfter(withTo('TO SECSTATE WASHDC\nINFO AMEMBASSY STOCK|')), 'INFO AMEMBASSY STOCKHOLM');
    assert.equal(lineAfter(withTo('TO SECSTATE WASHDC\nINFO AMEMBASSY OSLO\nAMEMBASSY STOCK|')), 'AMEMBASSY STOCKHOLM');
    assert.equal(lineAfter(header.replace('FM AMEMBASSY OSLO', 'FM AMEMBASSY OS|')), 'FM AMEMBASSY OSLO');
  });

  it('writes routing indicators where the cable does', () => {
    assert.equal(lineAfter(withTo('TO RUEHC/SECSTATE WASHDC\nINFO AMEMBASSY REY|')), 'INFO RUEHRK/AMEMBASSY REYKJAVIK');
    assert.equal(lineAfter(withTo('TO RUEHRK/AMEMBASSY REY|')), 'TO RUEHRK/AMEMBASSY REYKJAVIK');
  });

  it('offers the precedence behind an address', () => {
    assert.deepEqual(labels(withTo('TO AMEMBASSY REYKJAVIK |')), [
      'FLASH',
      'NIACT IMMEDIATE',
      'IMMEDIATE',
      'PRIORITY',
      'ROUTINE',
    ]);
    assert.equal(lineAfter(withTo('TO SECSTATE WASHDC IM|')), 'TO SECSTATE WASHDC IMMEDIATE');
  });

  it('offers origins in the REF field', () => {
    const withRef = (ref: string) => header.replace('08 OSLO 44', () => ref);
    assert.equal(lineAfter(withRef('08 REY|')), '     B. 08 REYKJAVIK ');
    assert.equal(lineAfter(withRef('HONG K|')), '     B. HONG KONG ');
    assert.equal(labels(withRef('|'))[0], 'STATE');
    assert.deepEqual(labels(withRef('08 REYKJAVIK |')), []);
  });
});

describe('complete, block markers', () => {
  it('offers the End of the open block, the innermost first', () => {
    const fixture = inBody('1. (U) Begin Action Plan:\n\nBegin talking points:\n\n-- One.\n\nEnd |');
    assert.deepEqual(labels(fixture), ['End talking points.', 'End Action Plan.']);
    assert.equal(lineAfter(fixture), 'End talking points.');
    assert.match(offers(fixture)[0]?.detail ?? '', /^closes line \d+$/);
  });

  it('ends summaries and comments behind their last sentence', () => {
    assert.equal(lineAfter(inBody('1. (U) Summary: All is well. End |')), '1. (U) Summary: All is well. End summary.');
    assert.equal(lineAfter(inBody('1. (U) Comment: All is well. E|')), '1. (U) Comment: All is well. End comment.');
  });

  it('writes the End as its Begin is written, and nothing twice', () => {
    for (const typed of ['', 'End ', '(end ', '(end |)'])
      assert.equal(
        lineAfter(inBody(`1. (U) (begin non-paper)\n\n-- One.\n\n${typed.includes('|') ? typed : `${typed}|`}`)),
        '(end non-paper)',
      );
    assert.equal(lineAfter(inBody('1. (U) Begin text:\n\nOne.\n\n(End |')), '(End text)');
    assert.equal(lineAfter(inBody('1. (U) Begin text:\n\nOne.\n\nend te|.')), 'End text.');
    assert.equal(lineAfter(inBody('1. (U) SUMMARY: ALL IS WELL. E|.')), '1. (U) SUMMARY: ALL IS WELL. END SUMMARY.');
    assert.equal(lineAfter(inBody('1. (U) Su| All is well.')), '1. (U) Summary: All is well.');
  });

  it('offers no End of what is closed', () => {
    assert.deepEqual(labels(inBody('1. (U) Begin talking points:\n\n-- One.\n\nEnd talking points.\n\nEnd |')), []);
  });

  it('offers Begin with the usual names', () => {
    assert.equal(lineAfter(inBody('1. (U) Begin t|')), '1. (U) Begin talking points: ');
    assert.equal(lineAfter(inBody('1. (U) Text.\n\nBE|'), 'BEGIN NON-PAPER:'), 'BEGIN NON-PAPER: ');
    assert.deepEqual(labels(inBody('1. (U) Text.\n\nBegin |')), [
      'Begin talking points:',
      'Begin action request:',
      'Begin action plan:',
      'Begin non-paper:',
      'Begin press guidance:',
      'Begin summary:',
      'Begin comment:',
    ]);
  });

  it('offers labels where a paragraph opens', () => {
    assert.equal(lineAfter(inBody('1. (U) Su|')), '1. (U) Summary: ');
    assert.deepEqual(labels(inBody('1. (U) All is well. Su|')), []);
  });

  it('keeps quiet inside sentences', () => {
    for (const text of ['The en|', 'He left. |', 'to begin |', 'The End of |'])
      assert.deepEqual(labels(inBody(`1. (U) Text ${text}`)), [], text);
  });
});

describe('complete', () => {
  for (const [place, label, expected] of [
    [header.replace('SUBJECT: ', 'SUBJECT: |'), '(U)', 'SUBJECT: (U) SHELTERS REOPEN'],
    [header.replace('TAGS: ', 'TAGS: |'), 'KWMN', 'TAGS: KWMN, KTIP'],
    [header.replace('     B. 08 OSLO', '     B. 08 |OSLO'), 'STATE', '     B. 08 STATE OSLO 44'],
    [header.replace('SENSITIVE', '|SENSITIVE'), 'NOFORN', 'NOFORN SENSITIVE'],
    [inBody('1. (U) See ref |and the law.'), 'B', '1. (U) See ref B and the law.'],
    [inBody('1. (U) See para |and the law.\n\n2. (U) Two.'), '2', '1. (U) See para 2 and the law.'],
  ] as const)
    it(`takes no word away that begins at the cursor: ${expected}`, () => {
      assert.equal(lineAfter(place, label), expected);
    });

  it('has an answer everywhere', () => {
    const { text } = readCursor(inBody('1. (U) See para 2.\n\n2. (SBU) As ref A asks. End |')).cable;
    const cable = new CableIndex(text, parseCable(text));
    for (let offset = 0; offset <= text.length; offset++)
      for (const { replace } of complete(cable, offset)) assert.ok(replace.start <= offset && offset <= replace.end);
    assert.deepEqual(labels('|').includes('(U)'), false);
  });
});
