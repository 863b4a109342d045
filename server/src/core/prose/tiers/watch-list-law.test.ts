import assert from 'node:assert/strict';
import { earliestDowngrade, firstCountedReport, watchListLawOn, watchListLaws } from './watch-list-law.js';

describe('the law on the Tier 2 Watch List', () => {
  const waiver = (year: number, month: number, day: number) => watchListLawOn({ year, month, day })?.waiverYears;

  it('is that of the day', () => {
    assert.deepEqual([waiver(2008, 12, 22), waiver(2008, 12, 23), waiver(2009, 8, 21)], [undefined, 2, 2]);
    assert.deepEqual([waiver(2019, 1, 8), waiver(2019, 1, 9), waiver(2020, 3, 5)], [2, 1, 1]);
  });

  it('always counts two years', () => {
    assert.deepEqual(
      watchListLaws.map(({ countedYears }) => countedYears),
      [2, 2],
    );
  });

  it('counts from the first Report after the limit', () => {
    assert.equal(firstCountedReport, 2009);
    assert.deepEqual([2004, 2009, 2010].map(earliestDowngrade), [2011, 2011, 2012]);
  });
});
