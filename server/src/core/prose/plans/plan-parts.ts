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
const otherNames: readonly (readonly [RegExp, Horizon])[] = [
  [new RegExp(`^(?:[a-z-]+ ){0,3}(?:short|near)[- ]term ${things}\\b`, 'i'), 'short'],
  [new RegExp(`^(?:[a-z-]+ ){0,2}${things}${whose} (?:for|in|over) the (?:short|near)[- ]term\\b`, 'i'), 'short'],
  [/^(?:in the |for the )?(?:short|near)[- ]term(?: \([^)]*\))?:?$/i, 'short'],
  [/^(?:[a-z]+ )?other areas [^.]*\bconsider\b/i, 'long'],
  [/^(?:[a-z]+ )?other recommended (?:measures|actions|steps)\b/i, 'long'],
  [new RegExp(`^(?:[a-z-]+ ){0,3}long(?:er)?[- ]term ${things}\\b`, 'i'), 'long'],
  [new RegExp(`^(?:[a-z-]+ ){0,2}${things}${whose} (?:for|in|over) the long(?:er)?[- ]term\\b`, 'i'), 'long'],
  [/^(?:in the |for the )?long(?:er)?[- ]term(?: \([^)]*\))?:?$/i, 'long'],
];
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
  // A sentence that ends with a stop is a recommendation on something long-term.
  if (kind === 'bullet' || prose.text.charAt(to - 1) === '.') return undefined;
  for (const [pattern, horizon] of otherNames) {
    const found = pattern.exec(text);
    if (found) return { horizon, exact: false, at: prose.spanOf({ from, to: from + found[0].length }) };
  }
  return undefined;
}
