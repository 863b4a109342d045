/** Rule `page-break-residue`. */
import { defineRule } from '../../lint/define-rule.js';
import { pageLineRemoval } from '../../lint/edits/page-line-removal.js';

/** A page line in a draft. */
export const pageBreakResidue = defineRule(
  {
    id: 'page-break-residue',
    summary: 'Leave section lines to the transmission; a draft has none.',
    family: 'text',
    level: 'warning',
    archiveLevel: 'off',
    source: 'Cables as transmitted, which alone have section lines; sample 2009 STATE 087524',
    fix: 'safe',
    profiles: ['draft'],
  },
  (cable, report) => {
    for (const page of cable.all('pageLine')) {
      // `PAGE 02` and its like stood on paper: such a text is from an archive, whatever it has lost.
      if (page.value.includes('PAGE') || page.origin === undefined) continue;
      report({
        at: page,
        message: `\`${page.value.replace(/[ \t]+/g, ' ')}\` is added on transmission. Remove it from the draft.`,
        fixes: [{ title: 'Remove the section line', safe: true, changes: [pageLineRemoval(cable, page)] }],
      });
    }
  },
);
