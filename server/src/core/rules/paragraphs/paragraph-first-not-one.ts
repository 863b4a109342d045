/** Rule `paragraph-first-not-one`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';

/** A cable whose first number is not 1. */
export const paragraphFirstNotOne = defineRule(
  {
    id: 'paragraph-first-not-one',
    summary: 'Begin the numbers of the paragraphs with 1.',
    family: 'paragraphs',
    level: 'error',
    source: '5 FAH-1 H-246.2(b)',
    fix: 'ask',
  },
  (cable, report) => {
    const first = cable.first('paragraphLabel');
    // A later section that came alone goes on where the one before it ended.
    const section = cable.first('classificationLine')?.section?.number ?? 1;
    if (!first || first.number === 1 || section > 1) return;
    report({
      at: first.numberSpan,
      message: `The first paragraph has the number \`${String(first.number)}\`. Number it \`1\`, or restore what is missing.`,
      fixes: [{ title: 'Number it `1`', safe: false, changes: [replace(first.numberSpan, '1')] }],
    });
  },
);
