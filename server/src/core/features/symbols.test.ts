import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scrapText } from '../../../../test/support/cable-arbitraries.js';
import { allCables } from '../../../../test/support/corpus.js';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { holds } from './places.js';
import { type CableSymbol, symbols } from './symbols.js';

const cable = `R 211200Z AUG 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

CONFIDENTIAL OSLO 000412

SIPDIS
SENSITIVE

E.O. 12958: DECL: 08/21/2019
TAGS: KTIP, NO
SUBJECT: NORWAY: SHELTERS REOPEN

REF: A. STATE 1234, 1240
     B. BERG/ROE E-MAIL OF MAY 3

Classified By: Anne Berg, DCM. Reason: 1.4 (b) and (d).

1. (C) Summary: Shelters reopened. End summary.

2. (C) The ministry has a draft, which parliament will see in the last week of June or the first one of July.

NEXT STEPS

13. (C) Begin action plan:

1A. In the courts:

11. Train two judges.

¶B. In the shelters:

Protection

-- a second shelter.

End action plan.

4. (C) Begin non-paper:

-- Shelters are open.

5. (C) They stay open.

End non-paper.
`;

describe('symbols', () => {
  it('are header fields, numbers as read, items below them, blocks and headings', () => {
    assert.deepEqual(outline(symbols(indexOf(cable))), [
      'field Date: R 211200Z AUG 09',
      'field Classification: CONFIDENTIAL OSLO 000412',
      'field Captions: SIPDIS, SENSITIVE',
      'field E.O.: 12958 DECL: 08/21/2019',
      'field TAGS: KTIP, NO',
      'field SUBJECT: NORWAY: SHELTERS REOPEN',
      'field REF:',
      '  reference A: STATE 1234, 1240',
      '  reference B: BERG/ROE E-MAIL OF MAY 3',
      'field Classified by: Anne Berg, DCM',
      'paragraph 1: summary',
      '  block Summary:',
      'paragraph 2: The ministry has a draft, which parliament will see in the…',
      'heading NEXT STEPS:',
      'paragraph 3: action plan',
      '  block action plan:',
      '  item A: In the courts:',
      '    item 1: Train two judges.',
      '  item B: In the shelters: Protection -- a second shelter.',
      '    heading Protection:',
      'paragraph 4: non-paper',
      '  block non-paper:',
      'paragraph 5: non-paper',
    ]);
  });

  it('have the places of what they name', () => {
    const text = cable;
    const [plan] = symbols(indexOf(text)).filter(({ name }) => name === '3');
    assert.ok(plan);
    assert.equal(text.slice(plan.select.start, plan.select.end), '13');
    assert.equal(text.slice(plan.at.start, plan.at.end).split('\n').at(-1), 'End action plan.');
    const [block, first] = plan.children;
    assert.equal(text.slice(block?.at.start, block?.at.end), 'Begin action plan:');
    assert.equal(text.slice(first?.select.start, first?.select.end), 'A');
  });

  it('give captions the place of those below the classification line', () => {
    const text = 'CORRECTED COPY\nR 211200Z AUG 09\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 000412\n\nSIPDIS\nSENSITIVE\n';
    const captions = symbols(indexOf(text)).find(({ name }) => name === 'Captions');
    assert.equal(captions?.detail, 'CORRECTED COPY, SIPDIS, SENSITIVE');
    assert.equal(text.slice(captions.at.start, captions.at.end), 'SIPDIS\nSENSITIVE');
  });

  it('leave the End marker of a block out of its last item', () => {
    const text = '1. (U) Begin action plan:\nA. Train judges.\nB. Fund it.\nEnd action plan.\n';
    const [plan] = symbols(indexOf(text));
    assert.deepEqual(outline(plan?.children ?? []), [
      'block action plan:',
      'item A: Train judges.',
      'item B: Fund it.',
    ]);
    const last = plan?.children.at(-1)?.at;
    assert.equal(text.slice(last?.start, last?.end), 'B. Fund it.');
  });

  it('name a paragraph without a number by its words', () => {
    assert.deepEqual(outline(symbols(indexOf('SUBJECT: NORWAY\n\n(U) Post has nothing to report.\n'))), [
      'field SUBJECT: NORWAY',
      'paragraph Post has nothing to report.:',
    ]);
  });

  it('lie inside each other, select something inside, and have a name, in any text', () => {
    for (const { text } of allCables()) assertNested(text);
    fc.assert(fc.property(scrapText(), assertNested), fuzzParameters(300));
  });
});

function assertNested(text: string): void {
  const visit = (symbol: CableSymbol) => {
    assert.ok(holds(symbol.at, symbol.select));
    assert.notEqual(symbol.name, '');
    for (const child of symbol.children) {
      assert.ok(holds(symbol.at, child.at));
      visit(child);
    }
  };
  symbols(indexOf(text)).forEach(visit);
}

function outline(list: readonly CableSymbol[], indent = ''): string[] {
  return list.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name}: ${detail}`.trimEnd(),
    ...outline(children, `${indent}  `),
  ]);
}

function indexOf(text: string): CableIndex {
  return new CableIndex(text, parseCable(text));
}
