/** Fixtures with carets drawn under the text. */

/** One drawn finding. Lines and columns count from 1. */
export interface DrawnFinding {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** `rule-id: message`, as written behind the carets. */
  readonly says: string;
}

const caretLine = /^( *)(\^+|\|) ([a-z][a-z0-9-]*(?: \([a-z]+\))?: .*)$/;

/**
 * Parts a fixture into the cable and the findings drawn in it. A line break right after the opening quote and the one
 * before the closing quote do not count.
 */
export function readCarets(fixture: string): { text: string; expected: DrawnFinding[] } {
  const lines = fixture.replace(/^\n/, '').replace(/\n$/, '').split('\n');
  const kept: string[] = [];
  const expected: DrawnFinding[] = [];
  for (const line of lines) {
    const match = caretLine.exec(line);
    if (!match) {
      kept.push(line);
      continue;
    }
    const [, indent = '', marks = '', says = ''] = match;
    expected.push({
      line: kept.length,
      column: indent.length + 1,
      length: marks === '|' ? 0 : marks.length,
      says,
    });
  }
  return { text: kept.join('\n'), expected: expected.sort((a, b) => a.line - b.line || a.column - b.column) };
}
