/** Rule `sensitive-without-sbu`. */
import { defineRule } from '../../lint/define-rule.js';
import { isWhole } from '../../lint/facts/header.js';
import { markMeantAt, readMark, usesMarks } from '../../lint/facts/portion-marks.js';

/** Marks that a SENSITIVE cable may have beside SBU: older and other agencies' words for the same. */
const sensitive = new Set(['SBU', 'LOU', 'FOUO', 'CUI']);

/** SENSITIVE at the top of a cable whose marks name no SBU text. */
export const sensitiveWithoutSbu = defineRule(
  {
    id: 'sensitive-without-sbu',
    summary: 'Use the caption SENSITIVE only where text is marked SBU.',
    family: 'captions',
    level: 'info',
    source: '00 STATE 018029, paragraph 1.A',
    fix: 'none',
  },
  (cable, report) => {
    const caption = cable.all('caption').find(({ name }) => name === 'SENSITIVE');
    if (!caption || !usesMarks(cable) || !isWhole(cable)) return;
    for (const node of cable.all('portionMark')) {
      const reading = readMark(node);
      // A mark that cannot be read may be a misspelled (SBU).
      if (!reading || sensitive.has(reading.level) || reading.controls.some((control) => sensitive.has(control)))
        return;
    }
    if (cable.numberedParagraphs.some((paragraph) => markMeantAt(cable, paragraph))) return;
    report({
      at: caption,
      message: 'No text is marked `(SBU)`. Drop the caption `SENSITIVE`, or mark the text that is sensitive.',
    });
  },
);
