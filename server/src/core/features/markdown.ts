/** Markdown of hovers. It is never trusted, and no text of a cable is read as Markdown or HTML. */
import type { Span } from '../syntax/types.js';

/** An explanation of some words, in Markdown that is not to be trusted. */
export interface Hover {
  /** The words that it is about. */
  readonly at: Span;
  readonly markdown: string;
}

const marks = /[\\`*_[\]<>&|~#@!]/g;
/** What would become a link by itself. */
const linkOpening = /:\/\/|\bwww\./gi;
/** What opens a list, a heading or a rule at the start of a line. */
const lineOpening = /^(?:[-+=]|[0-9]{1,9}(?=[.)]))/;

/** Text of one line as Markdown that shows it as it is. */
export function escapeMarkdown(text: string): string {
  const escaped = text.replace(marks, '\\$&').replace(linkOpening, (link) => link.replace(/[:.]/, '\\$&'));
  return escaped.replace(lineOpening, (opening) =>
    opening.length === 1 && '-+='.includes(opening) ? `\\${opening}` : `${opening}&#8203;`,
  );
}

/** Bold words of a cable or a table. */
export function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

/** A heading in bold with what it stands for behind a dash. */
export function titled(name: string, meaning: string | undefined): string {
  return meaning === undefined || meaning === '' ? bold(name) : `${bold(name)} – ${escapeMarkdown(meaning)}`;
}

/** A stretch of a cable, set apart. */
export function quoted(words: string): string {
  return `> ${escapeMarkdown(words)}`;
}

/** Paragraphs of a hover; what is undefined or empty is left out. */
export function joinParagraphs(...paragraphs: readonly (string | undefined)[]): string {
  return paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '').join('\n\n');
}
