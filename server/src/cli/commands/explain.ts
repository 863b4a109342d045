/** `cable-lint explain RULE`: the page of a rule. */
import type { RuleMeta } from '../../core/lint/define-rule.js';
import { allRules } from '../../core/rules/all-rules.js';
import type { Host } from '../../host/host.js';
import { exitStatus } from '../exit-status.js';
import type { ExplainInvocation } from '../invocation.js';
import { unknownRule } from '../known-rules.js';
import { printText } from '../output.js';
import { rulePage } from '../../host/rule-pages.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export function explain({ rule: id }: ExplainInvocation, host: Host, troubles: Troubles): number {
  const meta = allRules.find((rule) => rule.meta.id === id)?.meta;
  if (!meta) {
    troubles.add(unknownRule(allRules, id) ?? '');
    return exitStatus.trouble;
  }
  return printText(host, troubles, pageText(meta, rulePage(id, host)));
}

const fixWords = {
  safe: '`--fix` mends it.',
  ask: 'An editor offers to mend it; `--fix` leaves it alone.',
  none: 'It is mended by hand.',
} as const;

/** The page with what the rule itself knows below the title; a rule without a page is told by its facts alone. */
export function pageText(
  meta: RuleMeta,
  page = `# ${meta.id}\n\n${meta.summary}\n\nSource: ${meta.source}.\n`,
): string {
  const titleEnd = page.indexOf('\n') + 1;
  const facts = `\nLevel: \`${meta.level}\`. ${fixWords[meta.fix]}\n`;
  const text = page.slice(0, titleEnd) + facts + page.slice(titleEnd);
  return text.endsWith('\n') ? text : `${text}\n`;
}
