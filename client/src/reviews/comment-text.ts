/** What a comment shows: text of people as it is, a proposed wording against the words that it replaces. No editor in here. */
import { diffWordsWithSpace } from 'diff';
import { blankPageLines } from '../../../server/src/core/review/page-lines.js';

/** The part of a Markdown text that is built up; the editor's own class is one. */
export interface MarkdownSink {
  appendText(text: string): unknown;
  appendMarkdown(markdown: string): unknown;
}

/** Shows in `sink` how `proposed` differs from `quoted`: what goes is struck out, what comes is bold behind it. */
export function appendWordDiff(sink: MarkdownSink, quoted: string, proposed: string): void {
  let gone = '';
  let come = '';
  const flush = (): void => {
    const blankBefore = /^ /.test(gone || come) && /^ /.test(come || gone);
    const blankBehind = / $/.test(gone || come) && / $/.test(come || gone);
    if (blankBefore) sink.appendText(' ');
    appendMarked(sink, gone.trim(), '~~');
    if (gone.trim() !== '' && come.trim() !== '') sink.appendText(' ');
    appendMarked(sink, come.trim(), '**');
    if (blankBehind) sink.appendText(' ');
    gone = come = '';
  };
  for (const { value, added, removed } of diffWordsWithSpace(prose(quoted), folded(proposed))) {
    const isBetween = value === ' ' && gone + come !== '';
    if (!added && !removed && !isBetween) {
      flush();
      sink.appendText(value);
    } else {
      if (!added) gone += value;
      if (!removed) come += value;
    }
  }
  flush();
}

/** Marks must stand at the words: with a blank inside they would be shown as they are. */
function appendMarked(sink: MarkdownSink, words: string, mark: string): void {
  if (words === '') return;
  sink.appendMarkdown(mark);
  sink.appendText(words);
  sink.appendMarkdown(mark);
}

/** Words on one line, at most `longest` units of them. */
export function excerpt(words: string, longest = 60): string {
  const line = folded(words);
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** The words of a piece of a cable on one line, without the page lines among them. */
export function prose(words: string): string {
  return folded(blankPageLines(words));
}

/** Words on one line. */
export function folded(words: string): string {
  return words.replace(/[ \t\r\n\u00A0]+/g, ' ').trim();
}
