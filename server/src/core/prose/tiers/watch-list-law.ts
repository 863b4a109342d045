/** How long a country may stay on the Tier 2 Watch List, by the law in force on a day (22 U.S.C. 7107(b)(2)(D)). */
import { type Day, compareDays } from '../dates/calendar.js';

/** One state of the law. */
export interface WatchListLaw {
  /** The first day on which it holds. */
  readonly from: Day;
  /** Consecutive Reports with the country on the list after which it must be ranked Tier 3. */
  readonly countedYears: number;
  /** Years for which the downgrade may be waived. */
  readonly waiverYears: number;
  readonly source: string;
}

/** Years on the list count from this Report on: it was the first after the limit was enacted. */
export const firstCountedReport = 2009;

/**
 * States of the law, the latest first. The terms page has the later act of January 9, 2019; tip-rules rule 6 tests the
 * waiver by the same day.
 */
export const watchListLaws: readonly WatchListLaw[] = [
  { from: { year: 2019, month: 1, day: 9 }, countedYears: 2, waiverYears: 1, source: 'Pub. L. 115-427 sec. 6(2)' },
  { from: { year: 2008, month: 12, day: 23 }, countedYears: 2, waiverYears: 2, source: 'Pub. L. 110-457 sec. 107' },
];

/** The law on a day; undefined before there was a limit. */
export function watchListLawOn(day: Day): WatchListLaw | undefined {
  return watchListLaws.find(({ from }) => compareDays(day, from) >= 0);
}

/** The first Report in which a country must be Tier 3 that was on the list in every Report from `firstListed` on. */
export function earliestDowngrade(firstListed: number): number {
  return Math.max(firstListed, firstCountedReport) + 2;
}
