/** Wraps the prose of a snippet as its defaults and its longest choices fill it, so that no line of the cable is too long. */

/** The longest line of a cable. */
const columns = 69;

/** A block of header lines, or a table, is left as it is written. */
const asWritten = /^(?:FM |TO |UNCLAS|SENSITIVE|SIPDIS|E\.O\. |TAGS: |SUBJECT: |REF: |DEPT )|\S {2,}\S/m;
const stop = /\$\{(\d+)(?::((?:[^\\}]|\\.)*)|\|((?:[^\\|]|\\.)*)\||\/[^{]*\{[^}]*\}\/)?\}/g;

/** A body with numbered stops, each block of prose wrapped. */
export function wrapSnippet(body: string): string {
  const widths = new Map<number, number>();
  for (const [, number, words, choices] of body.matchAll(stop)) {
    // Room for the longest choice.
    const lengths = (words === undefined ? choices?.split(/(?<!\\),/) : [words])?.map(({ length }) => length) ?? [];
    if (lengths.length > 0) widths.set(Number(number), Math.max(...lengths));
  }
  return body
    .split('\n\n')
    .map((block) => (asWritten.test(block) ? block : wrapped(block, widths)))
    .join('\n\n');
}

/** What may not be parted: its source, and how wide it is in the cable. */
interface Word {
  readonly source: string;
  readonly width: number;
}

function wrapped(block: string, widths: ReadonlyMap<number, number>): string {
  let line = '';
  let width = 0;
  const lines: string[] = [];
  for (const word of wordsOf(block, widths)) {
    if (line !== '' && width + 1 + word.width > columns) {
      lines.push(line);
      line = '';
    }
    width = line === '' ? word.width : width + 1 + word.width;
    line = line === '' ? word.source : `${line} ${word.source}`;
  }
  return [...lines, line].join('\n');
}

/** The words of a block. The words of a default may be parted, those of a choice may not. */
function wordsOf(block: string, widths: ReadonlyMap<number, number>): Word[] {
  const words: Word[] = [{ source: '', width: 0 }];
  let at = 0;
  for (const match of block.matchAll(stop)) {
    const [whole, number = '', text] = match;
    addText(words, block.slice(at, match.index));
    at = match.index + whole.length;
    if (text === undefined) extend(words, whole, widths.get(Number(number)) ?? 0);
    else {
      extend(words, `\${${number}:`, 0);
      addText(words, text);
      extend(words, '}', 0);
    }
  }
  addText(words, block.slice(at));
  return words.filter(({ source }) => source !== '');
}

function addText(words: Word[], text: string): void {
  text.split(/[ \n]/).forEach((part, index) => {
    if (index > 0) words.push({ source: '', width: 0 });
    extend(words, part, part.replace(/\\(.)/g, '$1').length);
  });
}

function extend(words: Word[], source: string, width: number): void {
  const last = words.pop() ?? { source: '', width: 0 };
  words.push({ source: last.source + source, width: last.width + width });
}
