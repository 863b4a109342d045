/** Sticky matching at known offsets, without copying text. */

/** Match of `pattern` exactly at `offset`, or undefined. `pattern` must be sticky. */
export function execAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

/** End of a match of `pattern` exactly at `offset`, or -1. `pattern` must be sticky. */
export function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Offset of the first unit from `offset` on that is neither blank nor tab. */
export function skipBlanks(text: string, offset: number, limit = text.length): number {
  while (offset < limit && (text.charCodeAt(offset) === 32 || text.charCodeAt(offset) === 9)) offset++;
  return offset;
}
