/** Names of rules that a person typed. */
import type { Rule } from '../core/lint/define-rule.js';
import { unknownName } from '../core/lint/near-match.js';

/** What is wrong with `id` as the name of a rule, with a near match; undefined where it is one. */
export function unknownRule(rules: readonly Rule[], id: string): string | undefined {
  const known = rules.map(({ meta }) => meta.id);
  return known.includes(id) ? undefined : unknownName('rule', id, known);
}
