/** Waivers: findings that a person has dismissed, with a reason that is kept elsewhere. */
import type { Span } from '../syntax/types.js';
import type { Dismissal, Finding } from './finding.js';

/** Dismisses findings of one rule: all of them, or those that meet `span`. */
export interface Waiver {
  readonly ruleId: string;
  readonly span?: Span | undefined;
  /** Who dismisses them and why, for reports. */
  readonly dismissal?: Dismissal | undefined;
}

/** The findings in the same order, those that a waiver dismisses marked as waived. */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[]): readonly Finding[] {
  if (waivers.length === 0) return findings;
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const list = byRule.get(waiver.ruleId);
    if (list) list.push(waiver);
    else byRule.set(waiver.ruleId, [waiver]);
  }
  return findings.map((finding) => {
    const waiver = byRule.get(finding.ruleId)?.find(({ span }) => span === undefined || meets(span, finding));
    if (!waiver || finding.waived) return finding;
    const { dismissal } = waiver;
    return { ...finding, waived: true, ...(dismissal && { dismissal }) };
  });
}

/** Whether two places share a unit. An empty place, where something is missing, also meets what it touches. */
function meets(one: Span, other: Span): boolean {
  if (one.start === one.end || other.start === other.end) return one.start <= other.end && other.start <= one.end;
  return one.start < other.end && other.start < one.end;
}
