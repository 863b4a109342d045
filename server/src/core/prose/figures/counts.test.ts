import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { rewrap } from '../../../../../test/support/rewrap.js';
import { counts } from './counts.js';

/** Counts of a body as `written=value`, with `..` before the upper end of a range. */
function countsIn(body: string): string[] {
  const prose = proseOf(body);
  return prose
    .find(counts)
    .map((count) => `${prose.textOf(count)}=${count.value ?? '?'}${count.last === undefined ? '' : `..${count.last}`}`);
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['digits', 'Police made 310 arrests and opened 2,566 cases.', ['310=310', '2,566=2566']],
  [
    'words',
    'Twelve men, thirty-one cases, two hundred and forty people.',
    ['Twelve=12', 'thirty-one=31', 'two hundred and forty=240'],
  ],
  [
    'dozens',
    'A dozen raids, two dozen trials, dozens of arrests, several hundred men.',
    ['dozen=12', 'two dozen=24', 'dozens=?', 'hundred=?'],
  ],
  ['ranges', 'They hold 15-20 suspects and 12 to 14 men.', ['15-20=15..20', '12 to 14=12..14']],
  ['figures in brackets behind their noun', 'Investigations (40) and convictions (7) rose.', ['40=40', '7=7']],
  ['figures behind a colon', 'Number of convictions: 14.', ['14=14']],
  ['figures before a verb', '33 arrested, 11 charged.', ['33=33', '11=11']],
  ['a number that opens a bracket', 'It made 31 arrests (28 in May).', ['31=31', '28=28']],
  ['part of a whole', 'Of 20 suspects 12 of them fled, and 12 of the 20 came back.', ['20=20', '12=12', '20=20']],
  ['thousands', '2 thousand people came.', ['2 thousand=2000']],
  ['the year before a noun', 'In 2009 and 1999, 40 cases began.', ['40=40']],
  [
    'one person or matter',
    'One trafficker fled; one trial began; one man and one of the boats left; one road is open; it convicted one miller.',
    ['One=1', 'one=1', 'one=1', 'one=1'],
  ],

  ['articles and laws', 'Article 5 of Law 4107, Arts. 6, 7 and 8, Sec. 9, Resolution 1325, No. 12.', []],
  ['the word law in running text', 'Under this law 12 men were tried.', ['12=12']],
  [
    'paragraphs, references, tiers',
    'See para 8, paras 5 through 7 and 10, reftel B, OSLO 1234, Tier 2, item 3 and page 40.',
    [],
  ],
  [
    'ages',
    'Girls aged 12 to 17, boys between the ages of 9 and 14, ages 17, 19, 22 and 30, age 15, a 16-year-old, under 18.',
    [],
  ],
  ['dates', 'On June 16, 16 June 2009, Nov. 15 and May 3.', []],
  ['a figure behind a month that counts', 'In May 12 suspects were tried.', ['12=12']],
  ['a number behind a month that has no such day', 'From April to June 61 men were tried.', ['61=61']],
  ['times', 'At 10:00, 9 a.m., 11 pm, 12 noon and 1430 GMT.', []],
  [
    'terms',
    'Two to six years, 20 additional years, three consecutive years, three, four and six years, 6 months, ten days.',
    [],
  ],
  ['terms as adjectives', 'A two-year ban and a 12-month term.', []],
  ['sums', 'USD 800, $1,200, $ 40, 5,000 dollars, 40 euros, Rs. 500 and 3 million.', []],
  ['percentages', 'It fell by 30 percent, 12 per cent or 5%.', []],
  ['the three Ps', 'All 3 P areas and 3 Ps.', []],
  ['counters of a list', 'They are: (1) raids, (2) trials and (3) cases; 1) raids, 2) trials.', []],
  ['nothing happened', 'There were no cases, zero arrests, 0 trials and none since.', []],
  ['parts of longer figures', 'The 24/7 line, 9/11, 555-0100, 3.5, 1:2 and 2009-2010.', []],
  ['fractions and half', 'Two thirds and one-third.', []],
];

describe('counts', () => {
  for (const [what, body, expected] of cases) {
    it(what, () => assert.deepEqual(countsIn(body), expected));
    for (const width of [40, 55]) {
      const rewrapped = rewrap(body, width);
      if (!/\n(?:--|\d|[A-Z]\.)/.test(rewrapped))
        it(`${what}, at ${width} columns`, () =>
          assert.deepEqual(
            countsIn(rewrapped).map((count) => count.replaceAll('\n', ' ')),
            expected,
          ));
    }
  }

  it('gives places and tokens', () => {
    const prose = proseOf('Police made 15 to 20 arrests.');
    assert.deepEqual(prose.find(counts), [{ value: 15, last: 20, token: 2, lastToken: 4, from: 12, to: 20 }]);
  });
});
