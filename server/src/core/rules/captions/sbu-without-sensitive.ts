/** Rule `sbu-without-sensitive`. */
import { addCaption, captionPlace, hasCaptionLike } from '../../lint/facts/caption-zone.js';
import { defineRule } from '../../lint/define-rule.js';
import { readMarks } from '../../lint/facts/portion-marks.js';

/** SBU text in an UNCLAS cable that does not say SENSITIVE at its top. */
export const sbuWithoutSensitive = defineRule(
  {
    id: 'sbu-without-sensitive',
    summary: 'Put the caption SENSITIVE on an unclassified cable with SBU text.',
    family: 'captions',
    level: 'error',
    source: '00 STATE 018029, paragraph 1.A; 12 FAM 541',
    fix: 'ask',
  },
  (cable, report) => {
    if (cable.first('classificationLine')?.level !== 'UNCLAS') return;
    const mark = readMarks(cable).find(({ reading }) => reading.level === 'SBU')?.node;
    const at = captionPlace(cable);
    if (!mark || !at || hasCaptionLike(cable, 'SENSITIVE')) return;
    const change = addCaption(cable, 'SENSITIVE');
    report({
      at,
      message: `Text is marked \`${mark.value}\`, but the caption \`SENSITIVE\` is missing. Add it on a line of its own.`,
      related: [{ at: mark, message: 'The first such mark.' }],
      fixes: change ? [{ title: 'Add the caption `SENSITIVE`', safe: false, changes: [change] }] : [],
    });
  },
);
