/** Rule `bracketed-notes-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { actionPlans } from '../../prose/plans/action-plan.js';
import { defineVocabulary } from '../../prose/vocabulary.js';

const bracketWords = defineVocabulary({ word: ['bracketed', 'brackets'] });
const notesAnnounced =
  /\bbracketed (?:[a-z]+ ){0,2}notes?\b|\b(?:notes?|passages?|comments|remarks|explanations|sentences|lines) (?:[a-z]+ ){0,4}(?:in|within|between|inside) (?:square )?brackets\b/i;

/** What stands in non-papers; without any, in the plans that have no Begin. */
function textOfPlans(cable: CableIndex): string {
  const { prose } = cable;
  const marked = prose.blocks.filter(({ place, kind }) => place === 'non-paper' && kind !== 'marker');
  if (marked.length > 0) return marked.map((block) => prose.textOf(block)).join('\n');
  return actionPlans(cable)
    .map(({ span }) => cable.text.slice(span.start, span.end))
    .join('\n');
}

/** Text that speaks of bracketed notes in the plan, where the plan has none. */
export const bracketedNotesMissing = defineRule(
  {
    id: 'bracketed-notes-missing',
    summary: 'Speak of bracketed notes only where the plan has some.',
    family: 'tip',
    level: 'info',
    source: 'Samples 2009 STATE 087524, 087525 and 088558, paragraph 2 against the plan',
    fix: 'none',
  },
  (cable, report) => {
    const { prose } = cable;
    const mentions = prose.hits(bracketWords);
    if (mentions.length === 0) return;
    const plan = textOfPlans(cable);
    if (plan === '' || plan.includes('[')) return;
    let last = -1;
    for (const { from } of mentions) {
      const sentence = prose.sentenceAt(from);
      if (!sentence || sentence.block.place === 'non-paper' || sentence.index === last) continue;
      const found = notesAnnounced.exec(prose.textOf(sentence));
      if (!found) continue;
      last = sentence.index;
      const start = sentence.from + found.index;
      report({
        at: prose.spanOf({ from: start, to: start + found[0].length }),
        message: 'The plan has no notes in brackets. Drop the sentence, or add the notes.',
      });
    }
  },
);
