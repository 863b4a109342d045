/** What a comment shows: text of people as it is, a proposed wording against the words that it replaces. No editor in here. */
import { diffWordsWithSpace } from 'diff';

/** The part of a Markdown text that is built up; the editor's own class is one. */
export interface MarkdownSink {
  appendText(text: string): unknown;
  appendMarkdown(markdown: string): unknown;
}

/** Shows in `sink` how `proposed` differs from `quoted`: what goes is struck out, what comes is bold. */
export function appendWordDiff(sink: MarkdownSink, quoted: string, proposed: string): void {
  for (const { value, added, removed } of diffWordsWithSpace(folded(quoted), folded(proposed))) {
    // Marks must stand at the words: with a blank inside they would be shown as they are.
    const words = value.trim();
    const from = words === '' ? value.length : value.indexOf(words);
    const mark = added ? '**' : removed ? '~~' : '';
    sink.appendText(value.slice(0, from));
    if (words !== '') {
      sink.appendMarkdown(mark);
      sink.appendText(words);
      sink.appendMarkdown(mark);
    }
    sink.appendText(value.slice(from + words.length));
  }
}

/** Words on one line, at most `longest` units of them. */
export function excerpt(words: string, longest = 60): string {
  const line = folded(words);
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

function folded(words: string): string {
  return words.replace(/[ \t\r\n\u00A0]+/g, ' ').trim();
}
