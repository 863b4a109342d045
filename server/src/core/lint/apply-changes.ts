/** Edits to texts: the changes of one fix, and all safe fixes again and again until nothing is left to mend. */
import { lineBreakOf } from '../syntax/lines.js';
import { type Linter, analyze } from './analyze.js';
import type { Finding, Fix, TextChange } from './finding.js';
import type { Waiver } from './waive.js';

const byteOrderMark = '\uFEFF';
const mostRounds = 10;

/**
 * `text` with `changes` applied, in whatever order they come. A byte-order mark stays first, and line breaks in a change are
 * written as the text writes its own. Changes that overlap or lie outside the text are a fault of the caller and throw.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const sorted = [...changes].sort(compare);
  if (!areSound(sorted, text.length)) throw new RangeError('Changes overlap or lie outside the text.');
  const pieces: string[] = [];
  let done = 0;
  for (const change of inStyleOf(text, sorted)) {
    pieces.push(text.slice(done, change.start), change.text);
    done = change.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** What `fixText` may be told. */
export interface FixOptions {
  /** Most rounds of linting and mending. */
  readonly rounds?: number;
  /** Waived findings are not mended. */
  readonly waivers?: readonly Waiver[];
}

/** A text after mending. */
export interface FixResult {
  readonly text: string;
  /** Number of fixes applied. */
  readonly applied: number;
  /** Number of rounds that changed something. */
  readonly rounds: number;
  /** What is wrong with the text as it is now. */
  readonly findings: readonly Finding[];
}

/**
 * Applies the safe fixes to `text` and lints again, until none is left. Of fixes that touch each other the first is
 * applied and the others wait for the next round, when their rules have seen the new text. Stops where fixes undo each
 * other, that is where a round would lead back to a text that was there before.
 */
export function fixText(linter: Linter, text: string, options: FixOptions = {}): FixResult {
  const { fixes, ...result } = mendText(linter, text, { ...options, choose: safeFix });
  return { ...result, applied: fixes.length };
}

/** What `mendText` must be told beside. */
export interface MendOptions extends FixOptions {
  /** Which fix of a finding to apply, if any. */
  readonly choose: (finding: Finding) => Fix | undefined;
}

/** One fix that was applied, and the rule that offered it. */
export interface AppliedFix {
  readonly ruleId: string;
  readonly fix: Fix;
}

/** A text after mending, with the fixes that were applied, round after round. */
export interface MendResult extends Omit<FixResult, 'applied'> {
  readonly fixes: readonly AppliedFix[];
}

/** As `fixText`, with the fixes of the caller's choice. */
export function mendText(linter: Linter, text: string, options: MendOptions): MendResult {
  const { rounds: limit = mostRounds, choose } = options;
  const seen = new Set([text]);
  let waivers = options.waivers ?? [];
  let { findings } = analyze(linter, text, waivers);
  let current = text;
  const applied: AppliedFix[] = [];
  let rounds = 0;
  while (rounds < limit) {
    const next = fixesToApply(findings, current.length, choose);
    const changes = inStyleOf(current, next.flatMap(({ fix }) => fix.changes).sort(compare));
    const mended = applyChanges(current, changes);
    if (seen.has(mended)) break;
    seen.add(mended);
    waivers = waivers.map((waiver) => moved(waiver, changes));
    current = mended;
    applied.push(...next);
    rounds++;
    ({ findings } = analyze(linter, current, waivers));
  }
  return { text: current, fixes: applied, rounds, findings };
}

/** One change of the fix with this rank; a lower rank goes first. */
interface RankedChange {
  readonly change: TextChange;
  readonly rank: number;
}

function safeFix({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ safe }) => safe);
}

/** The fixes of one round: the chosen one of each finding, without those that touch an earlier one. */
function fixesToApply(
  findings: readonly Finding[],
  length: number,
  choose: (finding: Finding) => Fix | undefined,
): readonly AppliedFix[] {
  const fixes: AppliedFix[] = [];
  for (const finding of findings) {
    const fix = finding.waived ? undefined : choose(finding);
    if (fix && fix.changes.length > 0 && areSound([...fix.changes].sort(compare), length))
      fixes.push({ ruleId: finding.ruleId, fix });
  }
  const ranked: RankedChange[] = fixes.flatMap(({ fix }, rank) => fix.changes.map((change) => ({ change, rank })));
  ranked.sort((one, other) => compare(one.change, other.change) || one.rank - other.rank);
  const waiting = new Set<number>();
  let before: RankedChange | undefined;
  for (const next of ranked) {
    if (waiting.has(next.rank)) continue;
    const meet = before && before.rank !== next.rank && !waiting.has(before.rank) && touch(before.change, next.change);
    if (before && meet) waiting.add(Math.max(before.rank, next.rank));
    if (!waiting.has(next.rank)) before = next;
  }
  return fixes.filter((_, rank) => !waiting.has(rank));
}

/** Whether two changes, in order, have a place in common. What is taken out on both sides of a place puts nothing there. */
function touch(one: TextChange, next: TextChange): boolean {
  return one.end > next.start || (one.end === next.start && (one.text !== '' || next.text !== ''));
}

function compare(one: TextChange, other: TextChange): number {
  return one.start - other.start || one.end - other.end;
}

/** Whether sorted changes lie within a text of `length` units and do not overlap. */
function areSound(sorted: readonly TextChange[], length: number): boolean {
  let done = 0;
  for (const { start, end } of sorted) {
    if (!(start >= done && end >= start && end <= length)) return false;
    done = end;
  }
  return true;
}

/** The changes with the line breaks of `text`, and behind its byte-order mark. */
function inStyleOf(text: string, changes: readonly TextChange[]): readonly TextChange[] {
  const lineBreak = lineBreakOf(text);
  const first = text.startsWith(byteOrderMark) ? 1 : 0;
  return changes.map((change) => ({
    start: Math.max(change.start, first),
    end: Math.max(change.end, first),
    text: change.text.replace(/\r\n?|\n/g, lineBreak),
  }));
}

/** A waiver at the same words after sorted `changes`. */
function moved(waiver: Waiver, changes: readonly TextChange[]): Waiver {
  if (!waiver.span) return waiver;
  let { start, end } = waiver.span;
  let shift = 0;
  for (const change of changes) {
    if (change.start >= waiver.span.end) break;
    const grown = change.text.length - (change.end - change.start);
    if (change.end <= waiver.span.start) start += grown;
    else if (change.start < waiver.span.start) start = change.start + shift;
    end = change.end <= waiver.span.end ? end + grown : change.start + shift + change.text.length;
    shift += grown;
  }
  return { ...waiver, span: { start, end: Math.max(start, end) } };
}
