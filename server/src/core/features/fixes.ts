/** Quick fixes of the findings at a place, and all safe fixes at once. */
import { diffArrays } from 'diff';
import type { Analysis, Linter } from '../lint/analyze.js';
import { fixText } from '../lint/apply-changes.js';
import type { Finding, TextChange } from '../lint/finding.js';
import type { Waiver } from '../lint/waive.js';
import { LineTable } from '../syntax/lines.js';
import type { Span } from '../syntax/types.js';
import { meets } from './places.js';

/** One entry of the light bulb's menu. */
export interface QuickFix {
  readonly title: string;
  readonly finding: Finding;
  readonly changes: readonly TextChange[];
  /** Whether the key for the obvious fix may apply it: it is safe, and the first one of its finding. */
  readonly isPreferred: boolean;
}

/** Fixes of the findings that meet `range`, in the order of the findings; waived ones have none. */
export function quickFixes({ findings }: Pick<Analysis, 'findings'>, range: Span): readonly QuickFix[] {
  return findings
    .filter((finding) => !finding.waived && meets(finding, range))
    .flatMap((finding) =>
      finding.fixes.map(({ title, changes, safe }, index) => ({
        title,
        finding,
        changes,
        isPreferred: safe && index === 0,
      })),
    );
}

/**
 * Changes that make of `text` what the command line makes of it with `--fix`: the safe fixes, round after round. Lines that no
 * fix touches are in no change.
 */
export function fixAll(linter: Linter, text: string, waivers: readonly Waiver[] = []): readonly TextChange[] {
  return changesBetween(text, fixText(linter, text, { waivers }).text);
}

/** Comparing takes time with each line that differs; beyond this the whole stretch between is one change. */
const mostEdits = 2000;

/** The smallest changes, by lines and then by their ends, that lead from one text to the other. */
export function changesBetween(before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  const changes: TextChange[] = [];
  let start = 0;
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== added) changes.push(shortened(start, removed, added));
    start += removed.length;
    removed = added = '';
  };
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: mostEdits });
  if (!parts) return [shortened(0, before, after)];
  for (const { value, added: isAdded, removed: isRemoved } of parts) {
    const words = value.join('');
    if (isAdded) added += words;
    else if (isRemoved) removed += words;
    else {
      flush();
      start += words.length;
    }
  }
  flush();
  return changes;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  const { starts } = new LineTable(text);
  return starts.map((start, line) => text.slice(start, starts[line + 1] ?? text.length)).filter((line) => line !== '');
}

/** A change without what both texts have at its ends. It never parts a line end or a surrogate pair. */
function shortened(start: number, before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  while (head > 0 && (isInside(before, head) || isInside(after, head))) head--;
  let [end, until] = [before.length, after.length];
  while (end > head && until > head && before.charCodeAt(end - 1) === after.charCodeAt(until - 1)) {
    end--;
    until--;
  }
  while (end < before.length && (isInside(before, end) || isInside(after, until))) {
    end++;
    until++;
  }
  return { start: start + head, end: start + end, text: after.slice(head, until) };
}

/** Whether an offset parts what belongs together: CR and LF, or the halves of a surrogate pair. */
function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at);
  if (before === 13) return behind === 10;
  return before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000;
}
