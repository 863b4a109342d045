/** Codes that differ by one slip of the finger. */

/**
 * Whether one letter changed, missing or too many, or two neighbours in the wrong order, makes `written` into `meant`.
 * Equal words are no slip.
 */
export function isOneSlip(written: string, meant: string): boolean {
  const longer = written.length >= meant.length ? written : meant;
  const shorter = longer === written ? meant : written;
  if (longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && longer.charCodeAt(at) === shorter.charCodeAt(at)) at++;
  if (at === longer.length) return false;
  if (longer.length > shorter.length) return longer.slice(at + 1) === shorter.slice(at);
  return longer.slice(at + 1) === shorter.slice(at + 1) || isSwap(longer, shorter, at);
}

function isSwap(one: string, other: string, at: number): boolean {
  return (
    one.charAt(at) === other.charAt(at + 1) &&
    one.charAt(at + 1) === other.charAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
