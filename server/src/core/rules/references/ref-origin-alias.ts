/** Rule `ref-origin-alias`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';

/** `SECSTATE`, the Department's address, where message numbers say `STATE`. */
export const refOriginAlias = defineRule(
  {
    id: 'ref-origin-alias',
    summary: 'Cite cables of the Department as STATE.',
    family: 'references',
    level: 'hint',
    source: 'Message numbers of the Department (2009 STATE 060446, cited as SECSTATE in 09 HONG KONG 1103)',
    fix: 'safe',
  },
  (cable, report) => {
    for (const { origin, originSpan } of cable.all('cableReference')) {
      if (origin !== 'SECSTATE' || !originSpan) continue;
      report({
        at: originSpan,
        message: 'Message numbers call the Department `STATE`, not `SECSTATE`. Write `STATE`.',
        fixes: [{ title: 'Change to `STATE`', safe: true, changes: [replace(originSpan, 'STATE')] }],
      });
    }
  },
);
