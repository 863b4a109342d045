import assert from 'node:assert/strict';
import { allCables } from '../../../../../test/support/corpus.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { CableIndex } from '../../lint/cable-index.js';
import { allRules } from '../../rules/all-rules.js';
import { parseCable } from '../../syntax/parse.js';
import { repairText } from './repair.js';

const head = `VZCZCXRO1234
OO RUEHLS
DE RUEHC #2345/01 2332218
ZNR UUUUU ZZH
O 212159Z AUG 09
FM SECSTATE WASHDC
TO RUEHLS/AMEMBASSY LUSAKA IMMEDIATE

UNCLAS SECTION 01 OF 02 STATE 012345

E.O. 12958: N/A
`;

function repair(text: string): ReturnType<typeof repairText> {
  return repairText(new CableIndex(text, parseCable(text)), allRules);
}

describe('repairText', () => {
  it('takes out page lines, joins what they cut, restores characters, and counts what it did', () => {
    const { text, repairs } = repair(`${head}TAGS: [KTIP](#) [ZA](#)
SUBJECT: ZAMBIA: INTERIM TIP ASSESSMENT

[1](#)1. (U) The government,s new law was welcomed by the officials of the

STATE 00012345 002 OF 002

Ministry and by the &working group8 that had drafted it over the last year.

[1](#)2. (U) The NGO,s shelter cost \\$20,000, and the staff there is paid by

the ministry itself.

CLINTON`);
    assert.equal(
      text,
      `${head}TAGS: KTIP ZA
SUBJECT: ZAMBIA: INTERIM TIP ASSESSMENT

1. (U) The government's new law was welcomed by the officials of the Ministry and by the "working group" that had drafted it over the last year.

2. (U) The NGO's shelter cost $20,000, and the staff there is paid by the ministry itself.

CLINTON`,
    );
    assert.deepEqual(repairs, [
      { what: 'Page lines removed', count: 1 },
      { what: 'Sentences joined', count: 1 },
      { what: 'Marks before numbers and letters mended', count: 2 },
      { what: 'Links and backslashes of web pages removed', count: 3 },
      { what: 'Apostrophes restored', count: 2 },
      { what: 'Quotation marks restored', count: 1 },
    ]);
  });

  it('leaves a sound cable alone', () => {
    const sound = `${head.replace('SECTION 01 OF 02 ', '').replace('/01', '')}TAGS: KTIP, ZA\nSUBJECT: ZAMBIA: TIP\n\n1. (U) All is well.\n\nCLINTON\n`;
    assert.deepEqual(repair(sound), { text: sound, changes: [], repairs: [] });
  });

  for (const { name, text } of allCables())
    it(`comes to rest on ${name}, by changes that lead to what it shows`, () => {
      const first = repair(text);
      assert.equal(applyChanges(text, first.changes), first.text);
      assert.deepEqual(repair(first.text), { text: first.text, changes: [], repairs: [] });
    });
});
