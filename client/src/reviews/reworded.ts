/** Words put in place of others, so that a wrapped cable stays wrapped and keeps its page lines. No editor in here. */
import { diffArrays } from 'diff';
import { blankPageLines, innerPageLines } from '../../../server/src/core/review/page-lines.js';
import { folded } from './comment-text.js';

/**
 * `proposed` as it is to stand in place of `standing`: its words, with the line breaks and page lines of the words that stay.
 * Line breaks of its own are kept as they are; undefined where it is not clear how page lines would go with them.
 */
export function reworded(standing: string, proposed: string): string | undefined {
  const pages = innerPageLines(standing).map(({ start, end }) => folded(standing.slice(start, end)));
  if (/[\r\n]/.test(proposed.trim()))
    return pages.every((page) => folded(proposed).includes(page)) ? proposed.trim() : undefined;
  const { blanks, words, end } = split(standing);
  // Whoever proposes may have left a page line among the words.
  const prose = pages.reduce((text, page) => text.replace(page, ' '), folded(proposed));
  const others = prose.split(' ').filter((word) => word !== '');
  let text = '';
  let at = 0;
  // The blanks of words that went. A line break goes to the word that comes in their place, or else to the next.
  let gone: readonly string[] = [];
  for (const { value, added, removed } of diffArrays(words, others)) {
    if (removed) gone = blanks.slice(at, (at += value.length));
    else {
      const own = added ? value.map(() => ' ') : blanks.slice(at, (at += value.length));
      const from = gone.findIndex(gone.some(hasPage) ? hasPage : isLineBreak);
      if (from !== -1) {
        const to = Math.min(from, added ? own.length - 1 : 0);
        own[to] = joined([...gone, own[to] ?? '']) ?? gone[from] ?? '';
      }
      gone = [];
      value.forEach((word, index) => {
        const blank = own[index] ?? '';
        text += text === '' && !hasPage(blank) ? word : blank + word;
      });
    }
  }
  return text + (joined([...gone, end]) ?? '');
}

/** The words of a text, what stands before each, and what stands behind the last. */
function split(standing: string): { blanks: readonly string[]; words: string[]; end: string } {
  const text = standing.trim();
  const blanks: string[] = [];
  const words: string[] = [];
  let at = 0;
  for (const { 0: word, index } of blankPageLines(text).matchAll(/[^ \t\r\n\u00A0]+/g)) {
    blanks.push(text.slice(at, index));
    words.push(word);
    at = index + word.length;
  }
  return { blanks, words, end: text.slice(at) };
}

/** Those of some blanks that hold page lines, as one; undefined where none does. */
function joined(blanks: readonly string[]): string | undefined {
  const pages = blanks.filter(hasPage);
  const last = pages.pop();
  return last && [...pages.map((page) => page.trimEnd()), last].join('');
}

/** Between words, only a page line is more than white space. */
function hasPage(blank: string): boolean {
  return blank.trim() !== '';
}

function isLineBreak(blank: string): boolean {
  return blank.includes('\n');
}
