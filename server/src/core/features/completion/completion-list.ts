/** How much of what may be written is offered at once. */
import type { Completion, CompletionKind } from './completion.js';

/** Offers, and whether others come when more is typed. */
export interface CompletionList {
  readonly items: readonly Completion[];
  readonly isIncomplete: boolean;
}

/** More than this nobody reads; one more letter makes the list short. */
const mostOffers = 60;

/** Offers that change with what is typed: a marker follows in capitals, a mark may have its bracket or not. */
const changing: ReadonlySet<CompletionKind> = new Set<CompletionKind>(['block', 'mark']);

/**
 * The first of the offers. An editor filters a list by itself while more is typed, so it need ask again only for what was left
 * out; and where nothing is offered yet, for the place may become one.
 */
export function completionList(offers: readonly Completion[]): CompletionList {
  const isChanging = offers.length === 0 || offers.some(({ kind }) => changing.has(kind));
  if (offers.length <= mostOffers) return { items: offers, isIncomplete: isChanging };
  const items = offers.toSorted((one, other) => (one.sortKey < other.sortKey ? -1 : 1)).slice(0, mostOffers);
  return { items, isIncomplete: true };
}
