/** Words put in place of others, so that a wrapped cable stays wrapped. No editor in here. */
import { diffArrays } from 'diff';

/**
 * `proposed` as it is to stand in place of `standing`: its words, with the line breaks of the words that stay. Line breaks
 * of its own are kept as they are.
 */
export function reworded(standing: string, proposed: string): string {
  if (/[\r\n]/.test(proposed.trim())) return proposed.trim();
  // Words and the blanks between them take turns; before the first word stands nothing.
  const pieces = ['', ...standing.trim().split(/([ \t\r\n\u00A0]+)/)];
  const blanks = pieces.filter((_, index) => index % 2 === 0);
  const words = pieces.filter((_, index) => index % 2 === 1);
  const others = proposed.split(/[ \t\u00A0]+/).filter((word) => word !== '');
  let text = '';
  let at = 0;
  // The blanks of words that went, of which a line break goes to the word that comes in their place, or else to the next.
  let gone: string[] = [];
  for (const { value, added, removed } of diffArrays(words, others)) {
    if (removed) gone = blanks.slice(at, (at += value.length));
    else {
      const own = added ? value.map(() => ' ') : blanks.slice(at, (at += value.length));
      const lineBreak = gone.findIndex(isLineBreak);
      const moved = gone[lineBreak];
      if (moved !== undefined) own[Math.min(lineBreak, added ? own.length - 1 : 0)] = moved;
      gone = [];
      value.forEach((word, index) => (text += text === '' ? word : `${own[index] ?? ''}${word}`));
    }
  }
  return text;
}

function isLineBreak(blank: string): boolean {
  return blank.includes('\n');
}
