/** Rule `classification-too-high`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { isWhole } from '../../lint/facts/header.js';
import { levelAsked, readMark, readMarks } from '../../lint/facts/portion-marks.js';
import { classificationLevels } from '../../syntax/types.js';

/** A classified line above paragraphs that are all marked lower. */
export const classificationTooHigh = defineRule(
  {
    id: 'classification-too-high',
    summary: 'Classify a cable no higher than its highest portion.',
    family: 'captions',
    level: 'warning',
    source: '22 CFR 9.12(a); E.O. 13526 sec. 1.6',
    fix: 'none',
  },
  (cable, report) => {
    const line = cable.first('classificationLine');
    if (line?.level === undefined || !cable.isClassified || !isWhole(cable) || !isAllMarked(cable)) return;
    let highest = 0;
    for (const { reading } of readMarks(cable))
      highest = Math.max(highest, classificationLevels.indexOf(levelAsked(reading)));
    if (highest >= classificationLevels.indexOf(line.level)) return;
    const level = classificationLevels[highest] ?? 'UNCLAS';
    report({
      at: line.wordSpan,
      message: `\`${line.word}\` is higher than every mark below it. Write \`${level}\`, or correct the marks.`,
    });
  },
);

/** Whether every paragraph has a mark that can be read; text above paragraph 1 has none. */
function isAllMarked(cable: CableIndex): boolean {
  const marked = new Set(cable.all('portionMark').flatMap((node) => (readMark(node) ? [cable.parentOf(node)] : [])));
  const paragraphs = cable.all('paragraph');
  return paragraphs.length > 0 && paragraphs.every((paragraph) => marked.has(paragraph));
}
