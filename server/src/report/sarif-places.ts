/** Places and file names as SARIF writes them. */
import { sep } from 'node:path';
import type { LintedFile } from './lint-report.js';

/** At the start of a text. SARIF counts without it; our offsets count it. */
export const byteOrderMark = /^\uFEFF/;

/** A stretch of a file: lines, columns and offset. */
export function regionOf(start: number, end: number, { text, lines }: LintedFile): object {
  const mark = byteOrderMark.test(text) ? 1 : 0;
  const from = lines.pointAt(start);
  const to = lines.pointAt(end);
  const columnOf = ({ line, column }: { line: number; column: number }): number =>
    line === 1 ? Math.max(1, column - mark) : column;
  const charOffset = Math.max(0, start - mark);
  return {
    startLine: from.line,
    startColumn: columnOf(from),
    endLine: to.line,
    endColumn: columnOf(to),
    charOffset,
    charLength: Math.max(0, end - mark) - charOffset,
  };
}

/** A path as given, as a URI: relative, or with `file:` in front. */
export function uriOf(path: string): string {
  const parts = (sep === '\\' ? path.replaceAll('\\', '/') : path).split('/');
  // A lone surrogate in a name has no bytes, and thus no URI.
  const uri = parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'))).join('/');
  if (/^[A-Za-z]%3A\//.test(uri) && sep === '\\') return `file:///${uri.replace('%3A', ':')}`;
  return uri.startsWith('/') ? `file://${uri}` : uri.replace(/^(?:\.\/)+/, '');
}
