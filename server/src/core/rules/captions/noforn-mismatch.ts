/** Rule `noforn-mismatch`. */
import { addCaption, captionPlace, hasCaptionLike } from '../../lint/facts/caption-zone.js';
import { defineRule } from '../../lint/define-rule.js';
import { isNoforn, readMarks } from '../../lint/facts/portion-marks.js';

/** Text that is kept from foreign nationals, in a cable that does not say NOFORN at its top. */
export const nofornMismatch = defineRule(
  {
    id: 'noforn-mismatch',
    summary: 'Put the caption NOFORN on a cable with /NF text.',
    family: 'captions',
    level: 'warning',
    source: '05 STATE 226504, paragraph 2.d',
    fix: 'ask',
  },
  (cable, report) => {
    const mark = readMarks(cable).find(({ reading }) => isNoforn(reading))?.node;
    const top = captionPlace(cable);
    if (!mark || !top || hasCaptionLike(cable, 'NOFORN')) return;
    const change = addCaption(cable, 'NOFORN');
    report({
      at: mark,
      message: `Text is marked \`${mark.value}\`, but the caption \`NOFORN\` is missing. Add it on a line of its own.`,
      related: [{ at: top, message: 'The captions stand here.' }],
      fixes: change ? [{ title: 'Add the caption `NOFORN`', safe: false, changes: [change] }] : [],
    });
  },
);
