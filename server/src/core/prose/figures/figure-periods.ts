/** The time that a figure is about, as the text gives it. */
import { months } from '../dates/calendar.js';
import { dateRanges } from '../dates/date-ranges.js';
import { type DateMention, dates } from '../dates/dates.js';
import { bracketedYear, isOfBrackets } from './bracketed-years.js';
import { isAnswer, isQuestion } from './figure-answers.js';
import type { Figure } from './figure.js';
import { figures } from './figures.js';
import { listedYear } from './listed-years.js';
import { captionOf } from './table-figures.js';
import { farFrom, fewMonths, labelling } from './period-distance.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { textAhead, textBehind } from './text-around.js';
import { defineVocabulary } from '../vocabulary.js';

/** The words of the nearest date, range or phrase of the sentence; those behind the number go first in its clause. */
export function figurePeriod(prose: Prose, figure: Figure): string | undefined {
  return (
    bracketedYear(prose, figure) ??
    listedYear(prose, figure) ??
    periodIn(prose, figure) ??
    leadPeriod(prose, figure) ??
    (opensAnother(prose, figure) ? undefined : (announcedPeriod(prose, figure) ?? carriedPeriod(prose, figure)))
  );
}

/** `In 2007 police opened 78 cases. Courts convicted 73.`: the time of the paragraph goes on until it names another. */
function carriedPeriod(prose: Prose, figure: Figure): string | undefined {
  const { index, block } = figure.sentence;
  for (let at = index - 1; at >= Math.max(0, index - mostCarried); at--) {
    const above = prose.sentences[at];
    if (above?.block !== block) return undefined;
    const told = prose.findIn(figures, above).find(({ elliptical }) => !elliptical);
    const period = told && periodIn(prose, told);
    if (period !== undefined) return ofEvent.test(period) ? undefined : period;
  }
  return undefined;
}

/** A month or a day is that of an event, unless it begins a range. */
const ofEvent = new RegExp(`^(?:${months.join('|')})\\b(?!.* (?:to|through|until|and) )`, 'i');
/** Sentences over which a time is carried on. */
const mostCarried = 6;

/** `He gave us the numbers for calendar year 2008. The court convicted 14.` */
function announcedPeriod(prose: Prose, figure: Figure): string | undefined {
  const { index, block } = figure.sentence;
  for (let at = index - 1; at >= Math.max(0, index - mostAnnounced); at--) {
    const above = prose.sentences[at];
    if (above?.block !== block) return undefined;
    const date = prose.findIn(dates, above).findLast(({ kind }) => kind === 'year');
    if (date) return announcing.test(prose.text.slice(above.from, date.from)) ? wordsOf(prose, date) : undefined;
  }
  return undefined;
}

/** Sentences before a figure among which the one is looked for that announces it. */
const mostAnnounced = 4;
const announcing =
  /\b(?:gave|provided|shared|sent|supplied|released|presented|published|offered)(?: [\w-]+){0,6} (?:figures|numbers|statistics|data|results|totals)(?: [a-z-]+){0,3} (?:for|of|from) (?:(?:calendar |the )?year )?$/i;

/** `Since then, the court convicted 14.` */
function opensAnother(prose: Prose, { sentence }: Figure): boolean {
  return /^(?:Since|Now|Today|Later|Meanwhile|To date|So far|At present|Currently)\b/.test(prose.textOf(sentence));
}

/** Points and lines of a list have the period of the words before them: `In 2010 there were:`. */
function leadPeriod(prose: Prose, figure: Figure): string | undefined {
  const { sentence } = figure;
  const { kind, passage } = sentence.block;
  if (isAnswer(prose, sentence)) return questionPeriod(prose, figure);
  const isPoint = kind === 'bullet' || (kind === 'run' && !isEnded(prose, sentence));
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - mostPoints); index--) {
    const above = prose.sentences[index];
    if (above?.block.passage !== passage) return undefined;
    if (isPoint && above.block.kind === kind && (kind === 'bullet' || !isEnded(prose, above))) continue;
    const mark = prose.text.charAt(above.to - 1);
    const isHeading = isPoint && above.to - above.from < longestHeading && mark !== '.';
    return isHeading || ':?'.includes(mark) ? periodAbove(prose, figure, above) : undefined;
  }
  return undefined;
}

function isEnded(prose: Prose, { to }: Sentence): boolean {
  return '.:?'.includes(prose.text.charAt(to - 1));
}

/** Answers have the period of their question. */
function questionPeriod(prose: Prose, figure: Figure): string | undefined {
  const { sentence } = figure;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - mostPoints); index--) {
    const above = prose.sentences[index];
    if (!above) return undefined;
    if (isAnswer(prose, above)) continue;
    return isQuestion(prose, above) ? periodAbove(prose, figure, above) : undefined;
  }
  return undefined;
}

/** The period of a table without times, by the sentence above it; days there are those of a meeting. */
export function captionPeriod(prose: Prose, figure: Figure): string | undefined {
  const above = captionOf(prose, figure.sentence);
  const period = above && periodAbove(prose, figure, above);
  return period === undefined || /^[A-Z][a-z]+ \d{1,2}\b/.test(period) ? undefined : period;
}

/** The period that another sentence, before that of the figure, has nearest to its end. */
function periodAbove(prose: Prose, figure: Figure, sentence: Sentence): string | undefined {
  const { to } = sentence;
  return periodIn(prose, { ...figure, sentence, from: to, to });
}

const longestHeading = 80;

/** Sentences among which the words above a list are looked for. */
const mostPoints = 30;

function periodIn(prose: Prose, figure: Figure): string | undefined {
  let best: Stretch | undefined;
  let least = Infinity;
  for (const place of placesIn(prose, figure.sentence)) {
    const far = farFrom(prose, place, figure);
    if (far >= least) continue;
    best = place;
    least = far;
    if (far === labelling) break;
  }
  return best && wordsOf(prose, best);
}

/** All that may be the time of a figure of the sentence. */
function placesIn(prose: Prose, sentence: Sentence): readonly Stretch[] {
  const ranges = prose.findIn(dateRanges, sentence);
  const single = prose.findIn(dates, sentence).filter((date) => isPeriod(prose, date, ranges));
  const all = [...ranges, ...single, ...prose.hitsIn(phrases, sentence)].slice(0, mostDates);
  return all.filter((place) => !isOfBrackets(prose, place));
}

/** Most dates that a sentence is searched for. */
const mostDates = 40;

const which =
  'last|this|previous|prior|preceding|the last|the previous|the prior|the preceding|the same|the past|the current'.split(
    '|',
  );
const spans =
  'year|quarter|period|reporting period|rating period|calendar year|fiscal year|spring|summer|fall|autumn|winter|month'.split(
    '|',
  );

const phrases = defineVocabulary({
  period: [
    ...(
      'reporting period|rating period|during the year|the year before|a year earlier|a year ago|in the same quarter|' +
      'the quarter|the year prior'
    ).split('|'),
    ...'three|six|nine|ten|eleven'.split('|').flatMap((few) => [`the first ${few} months`, `the last ${few} months`]),
    ...['two', 'three', 'five', 'ten', 'six', 'twelve'].flatMap((few) =>
      ['years', 'months'].flatMap((span) => [`${few} ${span} earlier`, `${few} ${span} before`, `${few} ${span} ago`]),
    ),
    ...['first', 'second', 'third', 'fourth'].flatMap((one) => [`the ${one} quarter`, `the ${one} half`]),
    ...which.flatMap((one) => spans.map((span) => `${one} ${span}`)),
  ],
});

function isPeriod(prose: Prose, date: DateMention, ranges: readonly Stretch[]): boolean {
  if (ranges.some((range) => range.from <= date.from && date.to <= range.to)) return false;
  if (date.kind === 'year' && lawBehind.test(textBehind(prose, date, longestLaw))) return false;
  const ahead = textAhead(prose, date, longestPart);
  return sinceLaw.test(ahead) || !lawBefore.test(ahead) || datedLaw.test(ahead);
}

function wordsOf(prose: Prose, place: Stretch): string {
  const before = partBefore.exec(textAhead(prose, place, longestPart))?.[0] ?? '';
  const year = /^ (?:of|in) (?:19|20)\d\d\b/.exec(textBehind(prose, place, longestYear))?.[0] ?? '';
  return `${before}${prose.textOf(place)}${year}`.trim();
}

const lawBefore =
  /\b(?:law|act|code|statute|decree|protocol|convention|regulation|plan|report)s? (?:of|in|from) (?:the )?$/i;
/** `the 2006 anti-trafficking act` */
const lawBehind =
  /^ (?:[\w-]+ ){0,3}(?:act|law|code|statute|protocol|convention|decree|plan|report|amendments?|regulations?|legislation)\b/i;
const longestLaw = 60;
/** `under the 2006 trafficking act in 2009` */
const datedLaw = /\b(?:19|20)\d\d (?:[\w-]+ ){1,3}in (?:the )?$/;
const partBefore = new RegExp(
  "\\bsince (?:the |its )?(?:passage|adoption|enactment|entry into force|start|beginning|signing|creation|establishment)(?: of [\\w' -]{1,40}?)? in |" +
    `\\b(?:the )?(?:(?:first|second|third|fourth|same|last) (?:quarter|half|${fewMonths}) of |since |by |between |(?:calendar|fiscal) year )$`,
  'i',
);

const longestPart = 80;
/** ` of 2009` */
const longestYear = 8;
const sinceLaw = /\bsince (?:the |its )?(?:passage|adoption|enactment|entry into force|signing)\b[^,.;]{0,50} in $/i;
