/** Rule `ref-duplicate`. */
import { defineRule } from '../../lint/define-rule.js';
import { type CableName, isSameCable } from '../../prose/header/same-cable.js';
import type { CableReference } from '../../syntax/types.js';

/** One cable that the REF block cites twice. */
export const refDuplicate = defineRule(
  {
    id: 'ref-duplicate',
    summary: 'Cite each cable once in the REF block.',
    family: 'references',
    level: 'warning',
    source: 'Consistency of the text itself',
    fix: 'none',
    tag: 'unnecessary',
  },
  (cable, report) => {
    const byNumber = new Map<number, { citation: CableReference; name: CableName }[]>();
    for (const citation of cable.all('cableReference')) {
      const { origin, number, year = cable.year } = citation;
      if (number === 0) continue;
      const name = { origin, number, year };
      const others = byNumber.get(number) ?? [];
      byNumber.set(number, others);
      const first = others.find((other) => isSameCable(other.name, name));
      if (first)
        report({
          at: citation,
          message: `\`${origin} ${String(number)}\` is cited already. Keep one entry.`,
          related: [{ at: first.citation, message: 'It is cited here for the first time.' }],
        });
      else if (others.length < mostNamesakes) others.push({ citation, name });
    }
  },
);

/** Cables of different posts with one number that are compared; more of them are no REF block. */
const mostNamesakes = 20;
