/** Rule `acronym-expansion-mismatch`. */
import { defineRule, type Report } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { type AcronymName, acronymOfName, isListedAcronym } from '../../prose/terms/acronym-names.js';
import { type AcronymUse, acronymUses } from '../../prose/terms/acronyms.js';
import { areOneName, nameBefore } from '../../prose/terms/acronym-expansions.js';
import type { Prose } from '../../prose/prose.js';

/** An acronym behind a name that it does not stand for, or one with two meanings. */
export const acronymExpansionMismatch = defineRule(
  {
    id: 'acronym-expansion-mismatch',
    summary: 'Put behind a name the acronym that stands for it, and give an acronym one meaning.',
    family: 'tip',
    level: 'warning',
    source:
      'Sample 2009 STATE 087524, paragraph 6, against 2009 STATE 087525; short titles of the Acts, 22 U.S.C. 7101',
    fix: 'ask',
  },
  ({ prose }, report) => {
    const meanings = new Map<string, { use: AcronymUse; name: readonly string[] }>();
    for (const use of prose.find(acronymUses)) {
      if (!use.inBrackets) continue;
      if (isListedAcronym(use.acronym)) {
        const named = acronymOfName(wordsBefore(prose, use));
        if (named && named.acronym !== use.acronym) reportWrong(prose, use, named, report);
        continue;
      }
      const name = nameBefore(wordsBefore(prose, use), use.acronym);
      if (!name) continue;
      const first = meanings.get(use.acronym);
      if (!first) meanings.set(use.acronym, { use, name });
      else if (!areOneName(first.name, name)) reportSecond(prose, use, first.use, report);
    }
  },
);

const longestName = 160;

/** The words before the bracket, in the same block. */
function wordsBefore({ text }: Prose, { block, from }: AcronymUse): string {
  const bracket = text.lastIndexOf('(', from);
  return text.slice(Math.max(block.from, bracket - longestName), bracket).trimEnd();
}

function reportWrong(prose: Prose, use: AcronymUse, { acronym, name }: AcronymName, report: Report): void {
  const at = prose.spanOf(use);
  report({
    at,
    message: `\`${use.acronym}\` does not stand for the ${name}. Write \`${acronym}\`.`,
    fixes: [{ title: `Change to \`${acronym}\``, safe: false, changes: [replace(at, acronym)] }],
  });
}

function reportSecond(prose: Prose, use: AcronymUse, first: AcronymUse, report: Report): void {
  report({
    at: prose.spanOf(use),
    message: `\`${use.acronym}\` stands for another name further up. Write one of the two in full.`,
    related: [{ at: prose.spanOf(first), message: 'It has its first meaning here.' }],
  });
}
