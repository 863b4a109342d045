/** `cable-lint explain RULE`: the page of a rule. */
import { allRules } from '../../core/rules/all-rules.js';
import type { Host } from '../../host/host.js';
import { exitStatus } from '../exit-status.js';
import type { ExplainInvocation } from '../invocation.js';
import { unknownRule } from '../known-rules.js';
import { printText } from '../output.js';
import { type RulePages, rulePage } from '../rule-pages.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export function explain({ rule: id }: ExplainInvocation, host: Host, troubles: Troubles): number {
  const complaint = unknownRule(allRules, id);
  if (complaint !== undefined) {
    troubles.add(complaint);
    return exitStatus.trouble;
  }
  return printText(host, troubles, pageText(id, rulePage));
}

/** The page as it was written; a rule without one is told by its own facts. */
export function pageText(id: string, pages: RulePages): string {
  const page = pages(id);
  if (page !== undefined) return page.endsWith('\n') ? page : `${page}\n`;
  const meta = allRules.find((rule) => rule.meta.id === id)?.meta;
  return meta ? `# ${id}\n\n${meta.summary}\n\nLevel: ${meta.level}. Source: ${meta.source}.\n` : '';
}
