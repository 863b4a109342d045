/** The difference of two texts that have the same words: changes of blanks alone, so that cursors stay at their words. */
import type { TextChange } from '../../lint/finding.js';

/** The changes that lead from one text to the other, one for each run of blanks and line ends that differs. */
export function blanksBetween(before: string, after: string): readonly TextChange[] {
  const changes: TextChange[] = [];
  let one = 0;
  let other = 0;
  while (one < before.length || other < after.length) {
    const oneEnd = blanksEnd(before, one);
    const otherEnd = blanksEnd(after, other);
    const change = shortened({ start: one, end: oneEnd, text: after.slice(other, otherEnd) }, before);
    if (change.start < change.end || change.text !== '') changes.push(change);
    // The character behind them is the same.
    one = oneEnd + 1;
    other = otherEnd + 1;
  }
  return changes;
}

/** The change without what both texts have at its ends. A line end of two characters is never parted. */
function shortened({ start, end, text }: TextChange, before: string): TextChange {
  let until = text.length;
  while (end > start && until > 0 && before.charAt(end - 1) === text.charAt(until - 1)) {
    end--;
    until--;
  }
  while (isInside(before, end) || isInside(text, until)) {
    end++;
    until++;
  }
  let from = 0;
  while (start < end && from < until && before.charAt(start) === text.charAt(from)) {
    start++;
    from++;
  }
  if (isInside(before, start) || isInside(text, from)) {
    start--;
    from--;
  }
  return { start, end, text: text.slice(from, until) };
}

function isInside(text: string, at: number): boolean {
  return text.charAt(at) === '\n' && text.charAt(at - 1) === '\r';
}

function blanksEnd(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
