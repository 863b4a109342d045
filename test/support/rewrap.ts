/** Rewrites of a cable that must not change what is found in it. */

/** Breaks lines longer than `width` at blanks; a word longer than that stays whole. Other lines stay as they are. */
export function rewrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.length > width ? wrapLine(line, width) : line))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}

/** The marks of archives before numbers and letters. */
const marker = /(?:¶|\[1\]\(#\))(?=[0-9A-Z]{1,3}\.)/g;

/** The text with every archive mark before a number or letter replaced. */
export function replaceMarkers(text: string, replacement: string): string {
  return text.replace(marker, replacement);
}
