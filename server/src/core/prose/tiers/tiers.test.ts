import assert from 'node:assert/strict';
import { proseOf, proseOfCable } from '../../../../../test/support/prose-of.js';
import { rewrap } from '../../../../../test/support/rewrap.js';
import { tierMentions } from './tiers.js';

function tiersIn(body: string): string[] {
  const prose = proseOf(body);
  return prose.find(tierMentions).map((mention) => `${prose.textOf(mention)} = ${mention.tier}`);
}

describe('tierMentions', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It is on Tier 1, Tier Two and TIER III.', ['Tier 1 = T1', 'Tier Two = T2', 'TIER III = T3']],
    ['It is on the Tier 2 Watch List.', ['Tier 2 Watch List = T2WL']],
    ["It is on Tier 2's Watch List, by Tier 2's rules.", ["Tier 2's Watch List = T2WL", 'Tier 2 = T2']],
    [
      'The Tier Two Watchlist, the TIER 2 WL and T2WL.',
      ['Tier Two Watchlist = T2WL', 'TIER 2 WL = T2WL', 'T2WL = T2WL'],
    ],
    ['Tier 2 (Watch List) and Tier-2-Watch-List.', ['Tier 2 (Watch List) = T2WL', 'Tier-2-Watch-List = T2WL']],
    ['It is on Tier 2. Watch lists are long.', ['Tier 2 = T2']],
    ['It was on Tier 2 in 2009 and its watch is on.', ['Tier 2 = T2']],
    [
      'Tiers 2 and 3, Tier 2 or 3, from Tier 1 to 2.',
      ['Tiers 2 = T2', '3 = T3', 'Tier 2 = T2', '3 = T3', 'Tier 1 = T1', '2 = T2'],
    ],
    ['Tier 2 and 3 ports; Tier 2 or 3 ports.', ['Tier 2 = T2', 'Tier 2 = T2']],
    ['The tier is low, Tier 4 or Tier 2.5 or tier in.', []],
    ['T1 and T3.', ['T1 = T1', 'T3 = T3']],
  ];
  for (const [body, expected] of cases) it(body, () => assert.deepEqual(tiersIn(body), expected));

  it('reads the subject, and tiers that a line end parts', () => {
    const cable = `UNCLAS OSLO 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH\nLIST ACTION PLAN\n\n1. (U) ${rewrap('Norway stays on the Tier 2 Watch List.', 28)}\n`;
    const prose = proseOfCable(cable);
    assert.deepEqual(
      prose.find(tierMentions).map((mention) => {
        const { start, end } = prose.spanOf(mention);
        return [mention.tier, cable.slice(start, end)];
      }),
      [
        ['T2WL', 'TIER 2 WATCH\nLIST'],
        ['T2WL', 'Tier 2\nWatch List'],
      ],
    );
  });
});
