/** Examples of TIP rules: `P` must be reported, `N` must not. `test/fixtures/tip/README.md` says how they are written. */

/** One example. */
export interface RuleExample {
  /** `P3`, `N12`. */
  readonly name: string;
  readonly reported: boolean;
  readonly text: string;
  /** Words at which some finding begins. */
  readonly at: readonly string[];
  /** Whether the line breaks carry meaning. */
  readonly fixed: boolean;
}

const fence = /^```text\n([\s\S]*?)^```$/gm;
const start = /^([PN]\d+): /;
const note = /^# (at|sense|fixed): (.*)$/;

/** All examples of a page, block by block. */
export function readExamples(page: string): RuleExample[] {
  return [...page.matchAll(fence)].flatMap(([, block = '']) => readBlock(block));
}

function readBlock(block: string): RuleExample[] {
  const found: { name: string; lines: string[] }[] = [];
  for (const line of block.split('\n')) {
    const match = start.exec(line);
    if (match) found.push({ name: match[1] ?? '', lines: [line.slice(match[0].length)] });
    else found[found.length - 1]?.lines.push(line);
  }
  return found.map(({ name, lines }) => {
    const notes = lines.map((line) => note.exec(line)).filter((match) => match !== null);
    const text = lines
      .filter((line) => !note.test(line))
      .join('\n')
      .trimEnd();
    return {
      name,
      reported: name.startsWith('P'),
      text,
      at: notes.filter(([, kind]) => kind === 'at').map(([, , words = '']) => words),
      fixed: notes.some(([, kind]) => kind === 'fixed'),
    };
  });
}

/** A sentence example as paragraph 2 of a reporting cable. */
export function inReportingCable(example: string): string {
  return `R 141200Z SEP 09
FM AMEMBASSY STRELSAU
TO SECSTATE WASHDC PRIORITY
UNCLAS STRELSAU 000123

SENSITIVE
SIPDIS

E.O. 12958: N/A
TAGS: KTIP, KCRM, PHUM, SMIG
SUBJECT: RURITANIA: NEWS ON TIP

1. (U) This cable answers a question from Washington.

2. (SBU) ${example}

3. (U) Post will report again in spring.

HENTZAU
`;
}

/** One paragraph wrapped at `width`; no line begins with a number and a full stop, which would open a paragraph. */
export function wrapParagraph(text: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    const opens = /^\(?\d+[.)]/.test(word) || /^--?$/.test(word);
    if (current !== '' && current.length + 1 + word.length > width && !opens) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}
