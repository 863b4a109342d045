/** Rule `eo-value-mismatch`. */
import { defineRule } from '../../lint/define-rule.js';

const notApplicable = /^(?:DECL ?[:.]? ?)?(?:N ?[/.]? ?A(?![a-z0-9_])|NOT APPLICABLE)/i;
const declassification = /\b(?:DECL|DNG|DECLAS|DECLASSIFY|OADR)\b/i;
/** An old classified cable that was sent again after its release says so here. */
const released = /\bDECLASSIFIED\b/i;

/** An E.O. line that says another level than the classification line. */
export const eoValueMismatch = defineRule(
  {
    id: 'eo-value-mismatch',
    summary: 'Let the E.O. line agree with the classification.',
    family: 'captions',
    level: 'error',
    source: 'Commerce Department (ITA) operations manual, outgoing cables; E.O. 13526 sec. 1.6(a)(4)',
    fix: 'none',
  },
  (cable, report) => {
    const field = cable.first('executiveOrderField');
    const line = cable.first('classificationLine');
    if (!field || line?.level === undefined) return;
    const says = notApplicable.test(field.text);
    if (cable.isClassified && says) {
      report({
        at: field.textSpan,
        message: `\`N/A\` does not go with \`${line.word}\`. Write \`DECL:\` with a date or an event.`,
      });
    } else if (!cable.isClassified && !says && declassification.test(field.text) && !released.test(field.text)) {
      report({
        at: field.textSpan,
        message: `An \`${line.word}\` cable is not declassified. Write \`N/A\`, or correct the classification line.`,
      });
    }
  },
);
