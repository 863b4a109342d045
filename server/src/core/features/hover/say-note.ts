/** What the note of a row of our tables says to a drafter. */
import { escapeMarkdown } from '../markdown.js';

/** Parts of a note that other words of a hover say: how sure the row is, whether it is in use. */
const saidElsewhere = /^(?:unconfirmed(?: title| as an address)?|name not confirmed|legacy|pattern)$/;

/** The note as a sentence in Markdown, without what is said elsewhere; undefined where nothing is left. */
export function sayNote(note: string | undefined): string | undefined {
  const parts = (note ?? '').split('; ').filter((part) => part !== '' && !saidElsewhere.test(part));
  if (parts.length === 0) return undefined;
  const words = parts.join('; ');
  return `${escapeMarkdown(words.charAt(0).toUpperCase() + words.slice(1))}.`;
}
