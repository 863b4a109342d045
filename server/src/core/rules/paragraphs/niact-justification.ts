/** Rule `niact-justification`. */
import { defineRule } from '../../lint/define-rule.js';

/** A cable that wakes the addressee at night and does not say why. */
export const niactJustification = defineRule(
  {
    id: 'niact-justification',
    summary: 'Say in the first paragraph why a cable is NIACT.',
    family: 'paragraphs',
    level: 'info',
    source: '5 FAH-2 H-421.2(b)',
    fix: 'none',
  },
  (cable, report) => {
    const addressee = cable.all('addressee').find(({ precedence }) => precedence?.startsWith('NIACT'));
    const paragraphs = cable.all('paragraph');
    const first = paragraphs.findIndex(({ number }) => number !== undefined);
    // An unnumbered paragraph above the first one counts with it.
    const opening = paragraphs.slice(0, first === -1 ? 1 : first + 1);
    const [paragraph] = opening;
    if (!addressee || !paragraph || opening.some((one) => givesReason.test(cable.textOf(one)))) return;
    const at = addressee.value.lastIndexOf('NIACT') + addressee.position.start.offset;
    report({
      at: { start: at, end: at + 'NIACT'.length },
      message: 'The first paragraph does not say why this is NIACT. State the reason there, or use `IMMEDIATE`.',
      related: [{ at: paragraph.children[0] ?? paragraph, message: 'The first paragraph.' }],
    });
  },
);

/** Words of a reason or of haste. */
const givesReason =
  /\b(?:niact|night action|because|since|owing to|due to|in view of|so that|in order to|urgent(?:ly)?|emergency|immediate(?:ly)? (?:action|attention|response|reply|guidance|assistance|decision)|time[- ]sensitive|tonight|overnight|this (?:evening|morning)|tomorrow|opening of business|close of business|oob|cob|deadline|before|until|no later than|not later than|as soon as possible|asap|at once|within (?:\d+|[a-z]+) hours?|by (?:\d|noon|midnight)|evacuat\w*|life|lives|crisis|attack(?:s|ed)?|threat(?:s|ened)?)\b/i;
