/** Text changes that several rules make. */
import { lineBreakOf } from '../../syntax/lines.js';
import type { CableNode, Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { spanOf } from '../define-rule.js';
import type { TextChange } from '../finding.js';

/** Replaces the words at a place. */
export function replace(at: Span | CableNode, text: string): TextChange {
  return { ...spanOf(at), text };
}

/** Puts words at an offset. */
export function insert(offset: number, text: string): TextChange {
  return { start: offset, end: offset, text };
}

/** Removes a place; with the whole line and its line end where nothing else stands on it. */
export function removeLine(cable: CableIndex, at: Span | CableNode): TextChange {
  const { start, end } = spanOf(at);
  const line = cable.lines.lineAt(start);
  const lineStart = cable.lines.startOf(line);
  const lineEnd = cable.lines.endOf(line);
  const alone = isBlank(cable.text, lineStart, start) && isBlank(cable.text, end, lineEnd);
  if (!alone) return { start: blankStart(cable.text, start, lineStart), end, text: '' };
  if (line + 1 < cable.lines.count) return { start: lineStart, end: cable.lines.startOf(line + 1), text: '' };
  return { start: line === 0 ? lineStart : cable.lines.endOf(line - 1), end: lineEnd, text: '' };
}

/** The line end that new lines of a cable get. */
export function lineEndOf(cable: CableIndex): string {
  return cable.fact(readLineEnd);
}

function readLineEnd({ text }: CableIndex): string {
  return lineBreakOf(text);
}

/** Offset where the blanks before `start` begin. */
function blankStart(text: string, start: number, floor: number): number {
  while (start > floor && isBlank(text, start - 1, start)) start--;
  return start;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
