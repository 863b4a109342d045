/** Rule `paragraph-single-numbered`. */
import { defineRule, spanOf } from '../../lint/define-rule.js';

/** The only paragraph of a cable, with a number. */
export const paragraphSingleNumbered = defineRule(
  {
    id: 'paragraph-single-numbered',
    summary: 'Leave a single paragraph without a number.',
    family: 'paragraphs',
    level: 'hint',
    source: '5 FAH-1 H-246.2(b)',
    fix: 'ask',
  },
  (cable, report) => {
    const paragraphs = cable.all('paragraph');
    const label = cable.first('paragraphLabel');
    const [only] = paragraphs;
    if (paragraphs.length !== 1 || !only || label?.number !== 1) return;
    // Further text without numbers, or a list, shows that more paragraphs were meant.
    if (cable.first('item') || only.children.filter(({ type }) => type === 'run').length > 1) return;
    const { start, end } = spanOf(label);
    let textStart = end;
    while (/[ \t]/.test(cable.text.charAt(textStart))) textStart++;
    report({
      at: label,
      message: 'This is the only paragraph of the cable. Leave it without a number.',
      fixes: [{ title: 'Remove the number', safe: false, changes: [{ start, end: textStart, text: '' }] }],
    });
  },
);
