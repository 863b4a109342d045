/** Rule `ref-unresolved`. */
import { defineRule } from '../../lint/define-rule.js';
import { cableName } from '../../lint/facts/message-number.js';
import { isSameCable, nameInWords } from '../../prose/header/same-cable.js';

/** A cited cable that is missing from a folder which holds others of its post and year. */
export const refUnresolved = defineRule(
  {
    id: 'ref-unresolved',
    summary: 'Keep the cables that are cited with the others of their post and year.',
    family: 'references',
    level: 'off',
    severityWhenOn: 'hint',
    source: 'Consistency of the folder',
    fix: 'none',
  },
  (cable, report) => {
    const known = cable.known?.();
    if (!known) return;
    const own = cableName(cable);
    for (const citation of cable.all('cableReference')) {
      const { origin, number, year = cable.year } = citation;
      const name = { origin, number, year };
      // A number of zeros is yet to come; the cable itself is the business of `ref-self`.
      if (number === 0 || (own && isSameCable(own, name))) continue;
      if (known.find(name).length > 0 || !known.isOwn(name, own)) continue;
      const [other] = known.yearsOf(name);
      const advice =
        other === undefined
          ? 'though others of that post and year are. Add it, or check the number.'
          : `but \`${nameInWords({ ...name, year: other })}\` is. Check the year.`;
      report({ at: citation, message: `\`${nameInWords(name)}\` is not in this folder, ${advice}` });
    }
  },
);
