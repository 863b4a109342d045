/** What `--fix` would change, as a unified diff that `patch -p1` and `git apply` take. */
import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';

const contextLines = 3;

/** Above so many changed lines finding the shortest diff takes too long; then all between first and last change is replaced. */
const mostChangedLines = 2000;

/** The diff from `before` to `after`; an empty string where they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [oldName, newName] = path.startsWith('/') ? [path, path] : [`a/${path}`, `b/${path}`];
  const options = { context: contextLines, maxEditLength: mostChangedLines };
  const patch = structuredPatch(oldName, newName, before, after, undefined, undefined, options);
  return formatPatch(patch ?? wholePatch(oldName, newName, before, after), FILE_HEADERS_ONLY);
}

/** One hunk from the first line that differs to the last. */
function wholePatch(oldFileName: string, newFileName: string, before: string, after: string): StructuredPatch {
  const oldLines = splitLines(before);
  const newLines = splitLines(after);
  let top = 0;
  while (top < oldLines.length && oldLines[top] === newLines[top]) top++;
  let bottom = 0;
  const most = Math.min(oldLines.length, newLines.length) - top;
  while (bottom < most && oldLines.at(-1 - bottom) === newLines.at(-1 - bottom)) bottom++;
  const removed = oldLines.slice(top, oldLines.length - bottom);
  const added = newLines.slice(top, newLines.length - bottom);
  const hunk = {
    oldStart: top + 1,
    oldLines: removed.length,
    newStart: top + 1,
    newLines: added.length,
    lines: [...removed.flatMap((line) => hunkLine('-', line)), ...added.flatMap((line) => hunkLine('+', line))],
  };
  return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

/** Lines with their line feeds, so that a missing last one shows. */
function splitLines(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function hunkLine(sign: '-' | '+', line: string): string[] {
  return line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'];
}
