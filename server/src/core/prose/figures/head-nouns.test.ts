import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { counts } from './counts.js';
import { headOf, mayCountEnforcement } from './head-nouns.js';

/** What the counts of a body count, as `word: use`. */
function headsIn(body: string): string[] {
  const prose = proseOf(body);
  return prose.find(counts).map((count) => {
    const head = headOf(prose, count);
    return head ? `${head.word}: ${head.use}` : '-';
  });
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Police made 31 trafficking-related arrests and freed 12 young victims.',
    ['arrests: enforcement', 'victims: victim'],
  ],
  ['Courts convicted 9 people of the crime and 14 Norwegian traffickers.', ['people: person', 'traffickers: person']],
  ['They trained 240 police officers in 90 schools.', ['police: material', 'schools: material']],
  ['They trained 200 investigators and 12 case workers.', ['investigators: material', 'workers: victim']],
  [
    'It has two detention centers, 20 trial judges and 4 prosecution witnesses.',
    ['centers: material', 'judges: material', 'witnesses: material'],
  ],
  ['There were 41 in the port, 12 and more, and 30 "harbor" cases.', ['-', '-', 'cases: enforcement']],
  ['Investigations (40) and women (7) are listed.', ['investigations: enforcement', 'women: victim']],
  ['Convictions numbered 14. Police arrested 41; officers left.', ['-', '-']],
  [
    '12 officers were convicted, 14 police were recently prosecuted, 15 officers resigned.',
    ['officers: person', 'police: person', 'officers: material'],
  ],
  [
    'Courts convicted 12 officers and sentenced 3 women; police arrested 8 judges and 60 women.',
    ['officers: person', 'women: person', 'judges: person', 'women: victim'],
  ],
  ['73 women were convicted; 60 women were arrested.', ['women: person', 'women: victim']],
  ['33 arrested and 5 convicted.', ['arrested: enforcement', 'convicted: enforcement']],
];

describe('headOf', () => {
  for (const [body, expected] of cases) it(body, () => assert.deepEqual(headsIn(body), expected));

  it('tells where the noun is', () => {
    const prose = proseOf('Police made 31 arrests.');
    const [count] = prose.find(counts);
    assert.deepEqual(headOf(prose, count!), { word: 'arrests', use: 'enforcement', from: 15, to: 22 });
  });

  it('counts enforcement unless the noun says otherwise', () => {
    const prose = proseOf('They made 31 arrests and freed 12 victims, up from 10.');
    assert.deepEqual(
      prose.find(counts).map((count) => mayCountEnforcement(prose, count)),
      [true, false, true],
    );
  });
});
