/** What must hold of fixes, whatever the text: each mends what it says, and touches nothing else. */
import { analyze, type Linter } from '../../server/src/core/lint/analyze.js';
import { applyChanges, fixText } from '../../server/src/core/lint/apply-changes.js';
import type { Finding, Fix } from '../../server/src/core/lint/finding.js';

const mostRounds = 10;

/** A fix with the finding that offers it. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** All that a text offers. */
export function fixesOf(linter: Linter, text: string): readonly OfferedFix[] {
  return analyze(linter, text).findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
}

/** What is wrong with one fix: it changes nothing, or what it does not name. */
export function changeFaults(text: string, { finding, fix }: OfferedFix): string[] {
  const changed = applyChanges(text, fix.changes);
  const faults: string[] = [];
  if (changed === text) faults.push(`${finding.ruleId}: "${fix.title}" changes nothing`);
  if (outside(changed, fix.changes, 'after') !== outside(text, fix.changes, 'before'))
    faults.push(`${finding.ruleId}: "${fix.title}" changes more than it names`);
  return faults;
}

/** What is wrong with mending a text again and again. */
export function restFaults(linter: Linter, text: string): string[] {
  const { text: fixed, rounds, findings } = fixText(linter, text);
  const left = findings.filter(({ fixes }) => fixes[0]?.safe).map(({ ruleId }) => `${ruleId}: a safe fix is left`);
  const again = fixText(linter, fixed).text === fixed ? [] : ['mending a mended text changes it'];
  return [...(rounds < mostRounds ? [] : [`${rounds} rounds`]), ...left, ...again];
}

/** Says so where a text offers a fix as often after it was applied as before, and at the same place. */
export function reappears(
  linter: Linter,
  text: string,
  { finding: { ruleId, start, message }, fix }: OfferedFix,
): string | undefined {
  const offers = (cable: string) =>
    analyze(linter, cable).findings.filter(
      (finding) => finding.ruleId === ruleId && finding.fixes.some(({ title }) => title === fix.title),
    );
  const before = offers(text);
  const after = offers(applyChanges(text, fix.changes));
  // Of three equal captions the third is the second when one is gone; a number mended here may show a fault further on.
  const again = after.some((finding) => finding.start === moved(start, fix) && finding.message === message);
  if (after.length < before.length || !again) return undefined;
  // What is taken out may have stood there twice: `1. 1. `
  if (fix.changes.every((change) => change.text === '')) return undefined;
  return `${ruleId}: "${fix.title}" is offered ${String(after.length)} times, before ${String(before.length)}`;
}

/** Where an offset lies after the changes before it. */
function moved(offset: number, { changes }: Fix): number {
  let delta = 0;
  for (const { start, end, text } of changes) if (end <= offset) delta += text.length - (end - start);
  return offset + delta;
}

/** The text without the changed places, before or after the change. */
function outside(text: string, changes: Fix['changes'], when: 'before' | 'after'): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start);
  let kept = '';
  let at = 0;
  let delta = 0;
  for (const change of sorted) {
    const start = change.start + (when === 'after' ? delta : 0);
    const length = when === 'after' ? lengthWritten(text, change.text) : change.end - change.start;
    kept += text.slice(at, start);
    at = start + length;
    delta += lengthWritten(text, change.text) - (change.end - change.start);
  }
  return kept + text.slice(at);
}

/** Line ends in a change are written as the text writes its own. */
function lengthWritten(text: string, words: string): number {
  const first = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return words.replace(/\r\n|\r|\n/g, first).length;
}
