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
