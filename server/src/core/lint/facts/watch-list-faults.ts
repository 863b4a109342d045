/** Sums and terms of the two-year rule that are wrong (tip-rules rule 6). */
import type { Day } from '../../prose/dates/calendar.js';
import { downgradeFault, sequenceFault } from '../../prose/tiers/downgrade-years.js';
import { inHeadline, nearby } from '../../prose/header/headline.js';
import type { Sentence } from '../../prose/prose.js';
import { isQuoted } from '../../prose/quotations.js';
import { type YearCount, cardinals, ordinalLike, yearCounts } from '../../prose/dates/ordinals.js';
import type { Stretch } from '../../prose/stretch.js';
import { tierPhrases } from '../../prose/tiers/tier-phrases.js';
import { waiverTerms } from '../../prose/tiers/waiver-terms.js';
import { watchListLaws } from '../../prose/tiers/watch-list-law.js';
import { isOnRanking, listedSince, watchListWords } from '../../prose/tiers/watch-list-words.js';
import { cableDay, cableYear, reportYear, subjectYears } from './cable-date.js';
import type { CableIndex } from '../cable-index.js';
import type { Severity } from '../levels.js';

/** One fault, with what may stand instead. */
export interface WatchListFault {
  readonly at: Stretch;
  readonly message: string;
  readonly choices: readonly string[];
  readonly severity?: Severity;
}

/** All faults, in the order of the text; none where neither date-time group nor subject has a year. */
export function watchListFaults(cable: CableIndex): readonly WatchListFault[] {
  return cable.fact(readFaults);
}

function readFaults(cable: CableIndex): readonly WatchListFault[] {
  const { prose } = cable;
  const counts = prose.find(yearCounts);
  if (counts.length === 0 && prose.hits(watchListWords).length === 0 && prose.find(tierPhrases).length === 0) return [];
  if (cableYear(cable) === undefined) return [];
  const found: WatchListFault[] = counts.flatMap((count) => countFault(cable, count) ?? []);
  for (const sentence of rankedSentences(cable)) {
    const fault = sequenceFault(prose, sentence) ?? downgradeFault(prose, sentence);
    if (fault) found.push(fault);
  }
  return [...found, ...waiverFaults(cable)]
    .filter(({ at }) => !inHeadline(prose, at) && !isQuoted(prose, at))
    .sort((one, other) => one.at.from - other.at.from);
}

/** Sentences that name a tier or an automatic step. */
function rankedSentences({ prose }: CableIndex): ReadonlySet<Sentence> {
  const places = [...prose.find(tierPhrases), ...prose.hits(watchListWords).filter(({ kind }) => kind === 'automatic')];
  return new Set(places.flatMap(({ from }) => prose.sentenceAt(from) ?? []));
}

// ── Consecutive years ──

const lawCue =
  /\b(?:law|Act|TVPR?A|provisions?|requir\w+|must|automatic\w*|(?:[Aa]|[Aa]ny|[Ee]ach|[Ee]very) (?:country|government)|[Cc]ountries|[Gg]overnments|subject to|mandat\w+|limit\w*)\b/;

function countFault(cable: CableIndex, count: YearCount): WatchListFault | undefined {
  return count.kind === 'ordinal' ? ordinalFault(cable, count) : cardinalFault(cable, count);
}

function ordinalFault(cable: CableIndex, count: YearCount): WatchListFault | undefined {
  const { prose } = cable;
  const { value, number, sentence } = count;
  const own = nearby(prose, sentence, count);
  const text = prose.textOf(own);
  if (!isOnRanking(prose, own) && !/\bthere for\b/.test(text)) return undefined;
  const beside = [prose.neighbour(sentence, -1), prose.neighbour(sentence, 1)];
  const around = [own, ...beside.map((one) => one && nearby(prose, one, count))];
  const since = around.map((one) => one && listedSince(prose, one)).find((year) => year !== undefined);
  const report = reportIn(text, since) ?? currentReport(cable);
  if (since === undefined || report === undefined || value === report - since + 1) return undefined;
  const right = ordinalLike(report - since + 1, prose.textOf(number));
  const years = `From ${String(since)} to the ${String(report)} Report`;
  const sum = report < since ? 'no year' : report === since ? 'the first year' : `the ${right ?? 'another'} year`;
  return {
    at: number,
    message: `\`${prose.textOf(number)}\` is wrong. ${years} it is ${sum}. Correct the number or the years.`,
    choices: right === undefined || report <= since ? [] : [right],
  };
}

/** The Report that a sentence names, other than that with which the count begins. */
function reportIn(text: string, since: number | undefined): number | undefined {
  const years = [...text.matchAll(/\b(20\d\d) (?:TIP |Trafficking in Persons )?(?:\(TIP\) )?Report\b/g)].map((match) =>
    Number(match[1]),
  );
  return years.find((year) => year !== since) ?? years[0];
}

/** The Report of the subject; without one, that of a cable from the second half of a year. */
function currentReport(cable: CableIndex): number | undefined {
  const report = reportYear(cable);
  if (!report || subjectYears(cable.prose).length > 0) return report?.year;
  return (cableDay(cable)?.month ?? 0) > 6 ? report.year : undefined;
}

function cardinalFault({ prose }: CableIndex, count: YearCount): WatchListFault | undefined {
  const { value, number } = count;
  const own = nearby(prose, count.sentence, count);
  const text = prose.textOf(own);
  if (value === 2 || !/\bwatch ?list\b/i.test(text) || /\bwaive/i.test(text) || !lawCue.test(text)) return undefined;
  if (!prose.findIn(tierPhrases, own).some(({ tier }) => tier === 'T3')) return undefined;
  return {
    at: number,
    message: `\`${prose.textOf(number)}\`: the law ranks a country on Tier 3 after two consecutive years on the list. Write \`two\`.`,
    choices: [/^\d/.test(prose.textOf(number)) ? '2' : 'two'],
  };
}

// ── Waivers ──

function waiverFaults(cable: CableIndex): readonly WatchListFault[] {
  const { prose } = cable;
  return prose.find(waiverTerms).flatMap(({ value, from, to, date, isPair }) => {
    const right = waiverYears(date ?? cableDay(cable) ?? cableYear(cable));
    if (isPair || right.length === 0 || right.includes(value)) return [];
    const written = prose.text.slice(from, to);
    const choices = right.map((years) => termLike(written, years));
    const term = `${cardinals[right[0] ?? 0] ?? ''} year${right[0] === 1 ? '' : 's'}`;
    const message = `On the date of this cable the waiver holds for up to ${term}, not \`${written}\`. Correct the number.`;
    return [{ at: { from, to }, message, severity: 'warning' as const, choices }];
  });
}

/** `one additional year` for `two additional years`. */
function termLike(written: string, years: number): string {
  const number = /^\d/.test(written) ? String(years) : (cardinals[years] ?? '');
  return written.replace(/^\w+/, number).replace(/years?$/, years === 1 ? 'year' : 'years');
}

/** Years of waiver by the law on a day; where only the year is known, all that held in it. */
function waiverYears(when: Day | number | undefined): readonly number[] {
  if (when === undefined) return [];
  const days =
    typeof when === 'number' ? [1, 12].map((month) => ({ year: when, month, day: month === 1 ? 1 : 31 })) : [when];
  const laws = days.map((day) => watchListLaws.find(({ from }) => isFrom(day, from)));
  return [...new Set(laws.flatMap((law) => law?.waiverYears ?? []))];
}

function isFrom(day: Day, from: Day): boolean {
  return (day.year - from.year || day.month - from.month || day.day - from.day) >= 0;
}
