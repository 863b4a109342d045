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
const things = '(?:measures|items|recommendations|actions|steps|goals|priorities|objectives|action plan|plan)';
/** `for the Government of Gabon` */
const whose = "(?: (?:for|to) [\\w' -]{2,40}?)?";
/** `Part II:`, `Set 1 --` */
const count = '(?:(?:part|set) (?:[a-c]|i{1,3}|[1-3]|one|two|three)(?:[:.,]| --?) )?';
const shortTerms = '(?:short(?:er)?|near)[- ]term|high[- ]priority|immediate';
const longTerms = 'long(?:er)?[- ]term|multi-?year';
const otherNames: readonly (readonly [RegExp, Horizon])[] = [
  [new RegExp(`^${count}(?:[a-z-]+ ){0,3}(?:${shortTerms}) ${things}\\b`, 'i'), 'short'],
  [
    new RegExp(`^${count}(?:[a-z-]+ ){0,2}${things}${whose} (?:for|in|over) the (?:short(?:er)?|near)[- ]term\\b`, 'i'),
    'short',
  ],
  [new RegExp(`^${count}(?:in the |for the )?(?:short(?:er)?|near)[- ]term(?: \\([^)]*\\))?:?$`, 'i'), 'short'],
  [/^(?:in|over|for) the (?:short(?:er)?|near)[- ]term, [^.:]{1,140}:$/i, 'short'],
  [/^(?:in|over|for) the long(?:er)?[- ]term, [^.:]{1,140}:$/i, 'long'],
  [new RegExp(`^(?:the )?first set of ${things}\\b`, 'i'), 'short'],
  [new RegExp(`^(?:[a-z-]+ ){0,4}${things} \\((?:short|near)[- ]term\\)`, 'i'), 'short'],
  [/^(?:[a-z]+ )?other areas [^.]*\bconsider\b/i, 'long'],
  [
    new RegExp(`^(?:[a-z]+ )?(?:other|further|additional) (?:recommended )?${things}(?:$|:| (?:for|to)\\b)`, 'i'),
    'long',
  ],
  [new RegExp(`^${count}(?:[a-z-]+ ){0,3}(?:${longTerms}) ${things}\\b`, 'i'), 'long'],
  [new RegExp(`^${count}(?:[a-z-]+ ){0,2}${things}${whose} (?:for|in|over) the long(?:er)?[- ]term\\b`, 'i'), 'long'],
  [new RegExp(`^${count}(?:in the |for the )?long(?:er)?[- ]term(?: \\([^)]*\\))?:?$`, 'i'), 'long'],
  [new RegExp(`^(?:the )?second set of ${things}\\b`, 'i'), 'long'],
  [new RegExp(`^(?:[a-z-]+ ){0,4}${things} \\(long(?:er)?[- ]term\\)`, 'i'), 'long'],
];
/** A name with a colon, behind which a sentence says what the part is for. */
const leadIn = new RegExp(
  `^${count}(?:(?:the|our|recommended|suggested|proposed|further|additional|first|second|set|of|\\(?in|for) ){0,3}(?:${shortTerms}|${longTerms}|items|recommendations)(?: ${things})?${whose}(?: \\([^)]*\\))?:`,
  'i',
);
/** `-- In the short term:` */
const pointName = /^(?:(?:in|over|for) the )?(?:short|near|long)(?:er)?[- ]term\b[^.]*:$/i;
const longestName = 200;

/** The part that an entry opens, if it opens one: under its name, or in a lead-in of other words. */
export function partNameOf(prose: Prose, { kind, words }: PlanEntry): PartName | undefined {
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
  for (const [pattern, horizon] of otherNames) {
    const found = pattern.exec(head);
    if (found) return { horizon, exact: false, at: prose.spanOf({ from, to: from + found[0].length }) };
  }
  return undefined;
}
