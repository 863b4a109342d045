/** Filling lines: the same words, as many to a line as it may hold. */

/** How lines are to be filled. */
export interface FillOptions {
  /** Columns of a line. */
  readonly width: number;
  /** Blanks behind a stop that stood at the end of a line. */
  readonly blanksBehindStop: number;
}

interface Word {
  readonly text: string;
  /** Blanks before it. */
  readonly gap: string;
}

const stop = /[.?!:]["')]*$/;
/** What would be read as a label, a point, a marker or a field at the start of a line. */
const looksLikeStart =
  /^(?:[([]?(?:[A-Za-z]|[0-9]{1,3}|[IVXivx]{2,5})[.):\]]|[-*\u2022\xB6\uFFFD]|[([]?(?:[Bb]egin|[Ee]nd)$|[A-Z][A-Z.]{1,9}:|[AQ][0-9]{0,2}[.:])/;

/**
 * The lines of a stretch of prose, filled anew; undefined where that might do harm: a table, a list without marks, lines that
 * somebody has ended on purpose. All lines but the first have one indentation.
 */
export function filledLines(lines: readonly string[], options: FillOptions): readonly string[] | undefined {
  const indents = lines.map(indentOf);
  const [first = 0, hanging = first] = indents;
  if (indents.slice(1).some((indent) => indent !== hanging)) return undefined;
  if (lines.some((line) => /\t|[^ ] {3}/.test(line)) || areEndedOnPurpose(lines, options.width)) return undefined;
  const rows: string[] = [];
  for (const part of partsOf(lines)) {
    const indent = rows.length === 0 ? first : hanging;
    rows.push(...fill(wordsOf(part, options), { ...options, first: indent, hanging }));
  }
  return rows;
}

/** Breaks a line that is too long at its blanks; the others stay as they are. */
export function brokenLines(lines: readonly string[], options: FillOptions): readonly string[] {
  return lines.flatMap((line) => {
    if (line.length <= options.width || /\t|[^ ] {3}/.test(line)) return [line];
    return fill(wordsOf([line], options), { ...options, first: indentOf(line), hanging: 0 });
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A line far shorter than it may be, or many that are a good deal shorter, before the last one. */
function areEndedOnPurpose(lines: readonly string[], width: number): boolean {
  const lengths = lines.slice(0, -1).map((line) => line.trimEnd().length);
  const short = lengths.filter((length) => length < (width * 2) / 3).length;
  return lengths.some((length) => length < width / 3) || (lengths.length > 1 && short * 2 > lengths.length);
}

/** Behind a colon a list may follow, and behind a hyphen the other half of a word: there the line ends as before. */
function partsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (open) open.push(line);
    else parts.push((open = [line]));
    if (/(?::|[^ -]-)[ ]*$/.test(line)) open = undefined;
  }
  return parts;
}

function wordsOf(lines: readonly string[], { blanksBehindStop }: FillOptions): readonly Word[] {
  const words: Word[] = [];
  for (const line of lines)
    for (const [index, piece] of line
      .trim()
      .split(/(?<=[^ ])(?= )/)
      .entries()) {
      const text = piece.trimStart();
      const before = words[words.length - 1];
      const blanks =
        before && index === 0 ? (stop.test(before.text) ? blanksBehindStop : 1) : piece.length - text.length;
      if (text !== '') words.push({ text, gap: before ? ' '.repeat(blanks) : '' });
    }
  return words;
}

interface Indents extends FillOptions {
  readonly first: number;
  readonly hanging: number;
}

function fill(words: readonly Word[], { width, blanksBehindStop, first, hanging }: Indents): string[] {
  const rows: string[] = [];
  let row: Word[] = [];
  let length = first;
  for (const word of words) {
    const before = row[row.length - 1];
    // As many blanks as would stand there next time, so that lines end in the same place then.
    const gap = before && stop.test(before.text) ? Math.max(blanksBehindStop, word.gap.length) : word.gap.length;
    if (before && length + gap + word.text.length > width) {
      const at = breakBefore(row, word);
      if (at > 0) {
        rows.push(rowText(row.slice(0, at), rows.length === 0 ? first : hanging));
        row = row.slice(at);
        length = hanging + rowText(row, 0).length;
      }
    }
    length += (row.length > 0 ? word.gap.length : 0) + word.text.length;
    row.push(word);
  }
  if (row.length > 0) rows.push(rowText(row, rows.length === 0 ? first : hanging));
  return rows;
}

/** How many words of the row stay on it: no line begins with what would be read as something else. */
function breakBefore(row: readonly Word[], next: Word): number {
  let at = row.length;
  while (at > 0 && looksLikeStart.test((row[at] ?? next).text)) at--;
  return at;
}

function rowText(row: readonly Word[], indent: number): string {
  return ' '.repeat(indent) + row.map(({ text, gap }, index) => (index === 0 ? text : gap + text)).join('');
}
