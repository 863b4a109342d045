/** The time that a figure is about, as the text gives it. */
import { dateRanges } from '../dates/date-ranges.js';
import { type DateMention, dates } from '../dates/dates.js';
import { isAnswer, isQuestion } from './figure-answers.js';
import type { Figure } from './figure.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { textAhead, textBehind } from './text-around.js';
import { defineVocabulary } from '../vocabulary.js';

const which = 'last|this|the last|the previous|the prior|the preceding|the same|the past|the current'.split('|');
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
    ...['first', 'second', 'third', 'fourth'].flatMap((one) => [`the ${one} quarter`, `the ${one} half`]),
    ...which.flatMap((one) => spans.map((span) => `${one} ${span}`)),
  ],
});

const lawBefore =
  /\b(?:law|act|code|statute|decree|protocol|convention|regulation|plan|report)s? (?:of|in|from) (?:the )?$/i;
/** `the 2006 anti-trafficking act` */
const lawBehind =
  /^ (?:[\w-]+ ){0,3}(?:act|law|code|statute|protocol|convention|decree|plan|report|amendments?|regulations?|legislation)\b/i;
const longestLaw = 60;
/** `under the 2006 trafficking act in 2009` */
const datedLaw = /\b(?:19|20)\d\d (?:[\w-]+ ){1,3}in (?:the )?$/;
const partBefore =
  /\bsince (?:the |its )?(?:passage|adoption|enactment|entry into force|start|beginning|signing|creation|establishment)(?: of [\w' -]{1,40}?)? in |\b(?:the )?(?:(?:first|second|third|fourth|same|last) (?:quarter|half|six months) of |since |by |between |(?:calendar|fiscal) year )$/i;

const longestPart = 80;
const sinceLaw = /\bsince (?:the |its )?(?:passage|adoption|enactment|entry into force|signing)\b[^,.;]{0,50} in $/i;

/** Most dates that a sentence is searched for. */
const mostDates = 40;

/** The words of the nearest date, range or phrase of the sentence; those behind the number go first in its clause. */
export function figurePeriod(prose: Prose, figure: Figure): string | undefined {
  return periodIn(prose, figure) ?? leadPeriod(prose, figure);
}

/** Points have the period of the words before them that end with a colon: `In 2010 there were:`. */
function leadPeriod(prose: Prose, figure: Figure): string | undefined {
  const { sentence } = figure;
  if (isAnswer(prose, sentence)) return questionPeriod(prose, figure);
  const isPoint = sentence.block.kind === 'bullet';
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - mostPoints); index--) {
    const above = prose.sentences[index];
    if (!above || above.block.passage !== sentence.block.passage) return undefined;
    if (isPoint && above.block.kind === 'bullet') continue;
    const { to } = above;
    const isHeading = isPoint && to - above.from < longestHeading && prose.text.charAt(to - 1) !== '.';
    return isHeading || ':?'.includes(prose.text.charAt(to - 1))
      ? periodIn(prose, { ...figure, sentence: above, from: to, to })
      : undefined;
  }
  return undefined;
}

/** Answers have the period of their question. */
function questionPeriod(prose: Prose, figure: Figure): string | undefined {
  const { sentence } = figure;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - mostPoints); index--) {
    const above = prose.sentences[index];
    if (!above) return undefined;
    if (isAnswer(prose, above)) continue;
    if (!isQuestion(prose, above)) return undefined;
    return periodIn(prose, { ...figure, sentence: above, from: above.to, to: above.to });
  }
  return undefined;
}

const longestHeading = 80;

/** Sentences among which the words above a list are looked for. */
const mostPoints = 30;

function periodIn(prose: Prose, figure: Figure): string | undefined {
  const { sentence, from, to } = figure;
  const ranges = prose.findIn(dateRanges, sentence);
  const single = prose.findIn(dates, sentence).filter((date) => isPeriod(prose, date, ranges));
  const places: Stretch[] = [...ranges, ...single, ...prose.hitsIn(phrases, sentence)].slice(0, mostDates);
  // `39 cases were investigated in 2009`: behind the deed.
  const end = figure.elliptical || figure.measure.to > sentence.to ? to : Math.max(to, figure.measure.to);
  let best: Stretch | undefined;
  let least = Infinity;
  for (const place of places) {
    const behind = place.from >= to;
    const gap = behind ? prose.text.slice(place.from >= end ? end : to, place.from) : prose.text.slice(place.to, from);
    // `2008: 15` has its year before it, nearly all others behind.
    const label = !behind && /^(?:: | -- )$/.test(gap);
    // `41 (2008: 35)`: the year is that of the next number.
    if (
      isOfAside(
        gap,
        behind,
        prose.text.slice(Math.max(sentence.from, prose.text.lastIndexOf('(', place.from)), place.from),
      ) ||
      (behind && hasNumber(gap) && (sets.test(gap) || gap.includes(':')))
    )
      continue;
    // `22, up from 20 the year before, and 14 convictions`
    if (!behind && /^,? and |^, /.test(gap) && ofCompared.test(textAhead(prose, place, 40))) continue;
    if (behind && (compared.test(gap) || /^: \d/.test(textBehind(prose, place, 3)))) continue;
    const said = !behind && /^(?:,[^,]{1,40},)? that\b/.test(gap);
    const far =
      gap.length +
      (behind ? 0 : nearOff) +
      (said ? farOff : 0) +
      (gap.includes(';') ? farOff : 0) +
      (hasNumber(gap) ? farOff : 0);
    if (label) {
      best = place;
      break;
    }
    if (far < least) {
      best = place;
      least = far;
    }
  }
  return best && wordsOf(prose, best);
}

/** `69 convictions, up from 59 in 2007`: the year is that of the 59. */
const compared =
  /\b(?:same as|than|as) (?:it was )?(?:in |during )?(?:the )?$|,? (?:up|down|compared|as against|after|from)\b[^,;]{0,30} [\w-]+ (?:in|during|for) (?:the )?$/i;

/** `57, more than double the 26 launched in 2008`: another figure stands in comparison. */
const sets =
  /\b(?:compared (?:to|with)|as against|versus|than|double|twice|half|triple|(?:up|down|drop|fall|increase|decrease|declin\w+|ris\w+) from|following|after)\b/i;

const ofCompared =
  /\b(?:from|than|with|to|against) (?:just |only )?(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?)(?: [a-z]+)? (?:in |during )?(?:the )?$/i;

/** Whether a bracket parts the number from the time. */
function isOfAside(gap: string, behind: boolean, ahead: string): boolean {
  const opening = gap.lastIndexOf('(');
  if (behind) return opening > gap.lastIndexOf(')') && hasNumber(gap.slice(opening));
  const inside = /^([^()]*)\)/.exec(gap)?.[1];
  return inside !== undefined && hasNumber(ahead + inside);
}

/** What a date before the number counts more than one behind, in letters. */
const nearOff = 14;
/** What another number or a semicolon between counts, in letters. */
const farOff = 60;

const anyNumber =
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)\b/i;

function hasNumber(gap: string): boolean {
  return anyNumber.test(gap);
}

function isPeriod(prose: Prose, date: DateMention, ranges: readonly Stretch[]): boolean {
  if (ranges.some((range) => range.from <= date.from && date.to <= range.to)) return false;
  if (date.kind === 'year' && lawBehind.test(textBehind(prose, date, longestLaw))) return false;
  if (sinceLaw.test(textAhead(prose, date, longestPart))) return true;
  const ahead = textAhead(prose, date, longestPart);
  return !lawBefore.test(ahead) || datedLaw.test(ahead);
}

function wordsOf(prose: Prose, place: Stretch): string {
  const before = partBefore.exec(textAhead(prose, place, longestPart))?.[0] ?? '';
  const year = /^ (?:of|in) (?:19|20)\d\d\b/.exec(textBehind(prose, place, 8))?.[0] ?? '';
  return `${before}${prose.textOf(place)}${year}`.trim();
}
