import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { dateRanges } from './date-ranges.js';

function rangesIn(body: string): string[] {
  const prose = proseOf(body);
  return prose
    .find(dateRanges)
    .map(
      ({ firstYear, lastYear, garbled, ...range }) =>
        `${prose.textOf(range)} = ${firstYear ?? '?'}..${lastYear ?? '?'}${garbled ? ' garbled' : ''}`,
    );
}

describe('dateRanges', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['From April 2009 to March 2010.', ['April 2009 to March 2010 = 2009..2010']],
    ['From April 1, 2009 through March 31, 2010.', ['April 1, 2009 through March 31, 2010 = 2009..2010']],
    [
      'April 2009-March 2010; April 2009 -- March 2010.',
      ['April 2009-March 2010 = 2009..2010', 'April 2009 -- March 2010 = 2009..2010'],
    ],
    ['From January to December 2009.', ['January to December 2009 = 2009..2009']],
    ['From November until March 2010.', ['November until March 2010 = 2009..2010']],
    ['Between June and August, June and July.', ['June and August = ?..?']],
    ['March 2009-2010.', ['March 2009-2010 = 2009..2010 garbled']],
    ['From 2008 to 2010.', ['2008 to 2010 = 2008..2010']],
    ['In April 2009, and to a degree in March 2010.', []],
  ];
  for (const [body, expected] of cases) it(body, () => assert.deepEqual(rangesIn(body), expected));
});
