/** `cable-lint rules`: all rules, for people or as data. */
import { type Rule, ruleFamilies } from '../../core/lint/define-rule.js';
import { allRules } from '../../core/rules/all-rules.js';
import type { Host } from '../../host/host.js';
import type { RulesInvocation } from '../invocation.js';
import { printText } from '../output.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export function listRules({ format }: RulesInvocation, host: Host, troubles: Troubles): number {
  return printText(host, troubles, format === 'json' ? rulesJson(allRules) : rulesText(allRules));
}

/** One array; the keys are promised to readers. `fixable` is true where fixes are applied or offered. */
export function rulesJson(rules: readonly Rule[]): string {
  const entries = rules.map(({ meta: { id, level, summary, source, family, fix } }) => {
    return JSON.stringify({ id, level, summary, source, family, fixable: fix !== 'none' });
  });
  return `[\n${entries.join(',\n')}\n]\n`;
}

const fixMarks = { safe: 'fix', ask: 'ask', none: '' } as const;

/** Grouped by family: id, level, whether it has fixes, and its summary. */
export function rulesText(rules: readonly Rule[]): string {
  const width = rules.reduce((most, { meta }) => Math.max(most, meta.id.length), 0);
  const groups = ruleFamilies.map((family) => {
    const rows = rules
      .filter(({ meta }) => meta.family === family)
      .map(
        ({ meta }) =>
          `  ${meta.id.padEnd(width)}  ${meta.level.padEnd(7)}  ${fixMarks[meta.fix].padEnd(3)}  ${meta.summary}\n`,
      );
    return rows.length === 0 ? '' : `${family}\n${rows.join('')}\n`;
  });
  const total = `${String(rules.length)} rules. fix: \`--fix\` mends it; ask: an editor offers to mend it.`;
  return `${groups.join('')}${total} \`cable-lint explain RULE\` tells more.\n`;
}
