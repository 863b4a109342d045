/** Rule `unmapped-data-term`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { Fix } from '../../lint/finding.js';
import { type UnmappedFigure, unmappedFigures } from '../../prose/figures/unmapped-figures.js';

/** A counted term of local procedure that is not translated into one of the four categories. */
export const unmappedDataTerm = defineRule(
  {
    id: 'unmapped-data-term',
    summary: 'Translate arrests, indictments, charges and the like into the four categories of data.',
    family: 'tip',
    level: 'warning',
    source: 'Terms that posts translate, as in 2009 STATE 087524 (para 4), 087525 and 088558 (para 5)',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    for (const unmapped of prose.find(unmappedFigures))
      report({
        at: prose.spanOf(unmapped),
        message:
          'Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.',
        fixes: fixesOf(cable, unmapped),
      });
  },
);

const categories = ['investigations', 'prosecutions', 'convictions', 'sentences'];
const plainNouns = new Set(['arrests', 'detentions', 'charges', 'indictments', 'apprehensions', 'disposals', 'FIRs']);

/** A noun can be put in brackets behind the category; a sentence with a verb has to be written anew. */
function fixesOf({ prose }: CableIndex, { figure: { measure } }: UnmappedFigure): readonly Fix[] {
  const term = prose.textOf(measure);
  if (!plainNouns.has(term)) return [];
  return categories.map((category) => ({
    title: `Change to \`${category} (${term})\``,
    safe: false,
    changes: [replace(prose.spanOf(measure), `${category} (${term})`)],
  }));
}
