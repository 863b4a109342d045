/**
 * Formatting: line lengths, blank lines, and the blanks behind numbers, marks and hyphens. No character but blanks and line
 * ends changes, what the text says stays as it was read, and formatting twice changes nothing.
 */
import { type Analysis, type Linter, analyze } from '../../lint/analyze.js';
import { applyChanges } from '../../lint/apply-changes.js';
import type { TextChange } from '../../lint/finding.js';
import type { Span } from '../../syntax/types.js';
import { blanksBetween } from './blanks-between.js';
import { type FormatPass, clearLineEnds, fillProse, spaceLabels, spaceParagraphs } from './format-passes.js';
import { isSameReading } from './same-reading.js';

const passes: readonly FormatPass[] = [clearLineEnds, spaceLabels, spaceParagraphs, fillProse];
/** One round does it, and the next one sees that nothing is left. */
const mostRounds = 5;
/** How often a text is read to find the changes that do harm: a long one less often, for somebody waits. */
const mostChecks = 80;
const fewestChecks = 4;
const charactersToCheck = 4_000_000;

/** The changes that format the whole of a cable, or those of its lines that `range` meets; none where it is well. */
export function formatCable(linter: Linter, analysis: Analysis, range?: Span): readonly TextChange[] {
  const { text, lines, isQuoted } = analysis.cable;
  if (isQuoted) return [];
  const start = range ? lines.startOf(lines.lineAt(range.start)) : 0;
  const end = range ? lines.endOf(lastLine(analysis, range)) : text.length;
  const checks = Math.ceil(charactersToCheck / (text.length + 1));
  const budget = { checks: Math.min(mostChecks, Math.max(fewestChecks, checks)) };
  let state: State = { analysis, start, tail: text.length - end };
  for (let round = 0; round < mostRounds; round++) {
    const before = state;
    for (const pass of passes) state = settle(linter, state, pass, budget);
    if (state !== before) continue;
    const after = state.analysis.cable.text;
    const changes = blanksBetween(text.slice(start, end), after.slice(start, after.length - state.tail));
    return changes.map((change) => ({ start: change.start + start, end: change.end + start, text: change.text }));
  }
  // A text that does not come to rest is better left alone.
  return [];
}

/** A selection that ends before the first character of a line does not mean that line. */
function lastLine({ cable: { lines } }: Analysis, { start, end }: Span): number {
  const line = lines.lineAt(end);
  return end > start && lines.startOf(line) === end ? line - 1 : line;
}

/** A text, and which of its lines are to be formatted: from `start` on, up to `tail` units before its end. */
interface State {
  readonly analysis: Analysis;
  readonly start: number;
  readonly tail: number;
}

interface Budget {
  checks: number;
}

/** The text after one pass, without the changes that would make it read in another way. */
function settle(linter: Linter, state: State, pass: FormatPass, budget: Budget): State {
  const { cable } = state.analysis;
  const range = { start: state.start, end: cable.text.length - state.tail };
  const changes = apart(pass(cable, range).filter(({ start, end }) => range.start <= start && end <= range.end));
  if (changes.length === 0) return state;
  const analysis = harmless(changes, [], { linter, before: state.analysis, budget }).analysis;
  return analysis === state.analysis ? state : { ...state, analysis };
}

/** Changes without those that meet an earlier one: where two pieces of prose share a line, the first has it. */
function apart(changes: readonly TextChange[]): readonly TextChange[] {
  const kept: TextChange[] = [];
  for (const change of changes.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const before = kept[kept.length - 1];
    if (!before || before.end < change.start) kept.push(change);
  }
  return kept;
}

interface Settled {
  readonly changes: readonly TextChange[];
  readonly analysis: Analysis;
}

interface Check {
  readonly linter: Linter;
  readonly before: Analysis;
  readonly budget: Budget;
}

/** `accepted` with those of `changes` that do no harm: all of them, as a rule; else one half is tried and then the other. */
function harmless(changes: readonly TextChange[], accepted: readonly TextChange[], check: Check): Settled {
  const all = [...accepted, ...changes];
  const found = read(all, check);
  if (found) return { changes: all, analysis: found };
  const without = () => ({ changes: accepted, analysis: read(accepted, check) ?? check.before });
  if (changes.length === 1 || check.budget.checks <= 0) return without();
  const middle = changes.length >> 1;
  const first = harmless(changes.slice(0, middle), accepted, check);
  return harmless(changes.slice(middle), first.changes, check);
}

/** The text with the changes, if it reads as before. */
function read(changes: readonly TextChange[], { linter, before, budget }: Check): Analysis | undefined {
  if (changes.length === 0) return before;
  budget.checks--;
  const after = analyze(linter, applyChanges(before.cable.text, changes));
  return isSameReading(before, after) ? after : undefined;
}
