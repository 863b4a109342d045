/** The two parts of an action plan by what opens them. */
import type { Span } from '../../syntax/types.js';
import type { PlanEntry } from './plan-entries.js';
import type { Prose } from '../prose.js';

/** How far a part looks ahead. */
export type Horizon = 'short' | 'long';

/** How a part is called. */
export interface PartName {
  readonly horizon: Horizon;
  /** Whether it has the name that talking points announce: `Action Plan for the Long Term`. */
  readonly exact: boolean;
  /** The words of the name. */
  readonly at: Span;
}

const exactName = /^(?:the )?action plan for the (short|long)(?:er)?[- ]term\b/i;
const things = '(?:measures|items|recommendations|actions|steps|goals|priorities|objectives|areas|action plan|plan)';
/** `for the Government of Gabon` */
const whose = "(?: (?:for|to) [\\w' -]{2,40}?)?";
/** `Part II:`, `Set 1 --` */
const count = '(?:(?:part|set) (?:[a-c]|i{1,3}|[1-3]|one|two|three)(?:[:.,]| --?) )?';
const shortTerms = '(?:short(?:er)?|near)[- ](?:term|run)|high[- ]priority|immediate|urgent';
const longTerms = 'long(?:er)?[- ](?:term|run)|multi-?year';
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** Words that tell when, beside those that name a part. */
const cues: Readonly<Record<Horizon, string>> = {
  short: `${shortTerms}|immediately|at once|first set|near future|interim assessment|(?:before|until|by|for) the (?:next|interim|end of)|(?:this|current|present) (?:year|reporting period)|(?:before|by) (?:early |late |mid-)?(?:${months})|(?:within|next|coming|first) (?:the (?:next |coming )?)?[\\w-]+ (?:days|weeks|months)`,
  long: `${longTerms}|second set|(?:coming|later|following|more|several|(?:next|within) (?:few|two|three|four|five)) years|(?:two|three|five) (?:to|or) (?:three|four|five|ten) years|years (?:after|ahead|to come)|over time|later|by (?:the end of )?20\\d\\d`,
};
const anyCue = new RegExp(`\\b(?:(${cues.short})|${cues.long})\\b`, 'i');

/** What a name or a lead-in may look like; the first words that tell when decide. */
const shapes: readonly RegExp[] = [
  // `Our short-term goals`, `Long-term measures for Gabon`
  new RegExp(`^${count}(?:[a-z-]+ ){0,3}(?:${shortTerms}|${longTerms}) ${things}\\b`, 'i'),
  // `Steps for the years to come`, `Recommendations (short term)`, `The first set of measures`
  new RegExp(`^${count}(?:[a-z-]+ ){0,4}${things}\\b[^.:]{0,60}$`, 'i'),
  /^(?:the )?(?:first|second) set of\b/i,
  new RegExp(`^${count}(?:in the |for the |over the )?(?:${shortTerms}|${longTerms})(?: \\([^)]*\\))?:?$`, 'i'),
  // `In the long run, the government should:`
  /^(?:in|within|over|for|by|before|until|during|beyond|after|at|as|later|the|these|we|then|next|immediately)\b[^.:]{1,140}:$/i,
];
/** `Other areas to consider:`, `Beyond the short term, …:`: what comes behind the first part. */
const others = new RegExp(
  `^${count}(?:[a-z]+ )?(?:(?:other|further|additional) (?:recommended )?${things}(?:$|:| (?:for|to|that|which|the|we)\\b)|(?:beyond|after|in addition to|besides) [^.:]{1,140}:$)`,
  'i',
);

/** How far ahead a name or a lead-in looks, if it is one. */
function horizonOf(head: string): Horizon | undefined {
  if (others.test(head)) return 'long';
  const cue = anyCue.exec(head);
  if (!cue || !shapes.some((shape) => shape.test(head))) return undefined;
  return cue[1] === undefined ? 'long' : 'short';
}

/** A name with a colon or dashes, behind which a sentence says what the part is for. */
const leadIn = new RegExp(
  `^${count}(?:(?:the|our|recommended|suggested|proposed|further|additional|first|second|set|of|\\(?in|for) ){0,3}(?:${shortTerms}|${longTerms}|items|recommendations)(?: ${things})?${whose}(?: \\([^)]*\\))?(?::| --? )`,
  'i',
);
/** `-- In the short term:` */
const pointName = /^(?:(?:in|over|for) the )?(?:short|near|long)(?:er)?[- ]term\b[^.]*:$/i;
const longestName = 200;
const longestHeading = 80;

/** The part that an entry opens, if it opens one: under its name, in a lead-in of other words, or as a line that `leads` a list. */
export function partNameOf(prose: Prose, { kind, words }: PlanEntry, leads: boolean): PartName | undefined {
  const { from, to } = prose.stretchOf(words);
  const text = prose.text.slice(from, Math.min(to, from + longestName));
  const named = exactName.exec(text);
  if (named) {
    const horizon = named[1]?.toLowerCase() === 'long' ? 'long' : 'short';
    return { horizon, exact: true, at: prose.spanOf({ from, to: from + named[0].length }) };
  }
  if (kind === 'bullet' && !pointName.test(text)) return undefined;
  // A sentence that ends with a stop is a recommendation on something long-term, unless the name is a heading in it.
  const isSentence = prose.text.charAt(to - 1) === '.';
  const head = leadIn.exec(text)?.[0] ?? (isSentence ? undefined : text);
  if (head === undefined) return undefined;
  const isHeading = leads && kind === 'text' && head.length <= longestHeading;
  const horizon = horizonOf(head.replace(/ --? $/, ':')) ?? (isHeading ? horizonIn(head) : undefined);
  const length = head.replace(/:$| --? $/, '').length;
  return horizon && { horizon, exact: false, at: prose.spanOf({ from, to: from + length }) };
}

/** How far ahead words look by what they tell of time: `Recommendation 1 (short term):`, `What to do in ninety days` */
export function horizonIn(words: string): Horizon | undefined {
  const cue = anyCue.exec(words);
  return cue ? (cue[1] === undefined ? 'long' : 'short') : undefined;
}
