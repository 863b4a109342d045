/** Rule `smuggling-conflation`. */
import { defineRule } from '../../lint/define-rule.js';
import { type SmugglingFaultKind, smugglingFaults } from '../../prose/figures/smuggling-faults.js';

const messages: Readonly<Record<SmugglingFaultKind, string>> = {
  figure: 'Smuggling is not trafficking: report the two separately and say what exploitation makes a case trafficking.',
  equation: 'Smuggling is not trafficking. Use one of the two words, and do not explain it by the other.',
  victims: 'Smuggled migrants are not victims of smuggling. Say who exploited them, or call them smuggled migrants.',
  relabelled:
    'Smuggling is not trafficking. Say what exploitation makes the case trafficking, or report it separately.',
};

/** Smuggling that is taken for trafficking. */
export const smugglingConflation = defineRule(
  {
    id: 'smuggling-conflation',
    summary: 'Keep smuggling apart from trafficking.',
    family: 'tip',
    level: 'warning',
    source: '2009 STATE 060447, para 8; data that is refused in 2009 STATE 087524 (para 4), 087525 and 088558 (para 5)',
    fix: 'none',
  },
  (cable, report) => {
    const { prose } = cable;
    for (const fault of prose.find(smugglingFaults)) report({ at: prose.spanOf(fault), message: messages[fault.kind] });
  },
);
