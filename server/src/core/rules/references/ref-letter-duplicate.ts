/** Rule `ref-letter-duplicate`. */
import { defineRule } from '../../lint/define-rule.js';
import { reletter } from '../../lint/facts/reference-letters.js';
import type { ReferenceLetter } from '../../syntax/types.js';

/** Two entries with one letter. */
export const refLetterDuplicate = defineRule(
  {
    id: 'ref-letter-duplicate',
    summary: 'Give each reference a letter of its own.',
    family: 'references',
    level: 'error',
    source: 'Form of the REF block in cables of the Department (2009 STATE 087524)',
    fix: 'ask',
  },
  (cable, report) => {
    const seen = new Map<string, ReferenceLetter>();
    for (const letter of cable.all('referenceLetter')) {
      const first = seen.get(letter.letter);
      if (!first) {
        seen.set(letter.letter, letter);
        continue;
      }
      const fix = reletter(cable);
      report({
        at: letter,
        message: `Another reference has the letter \`${letter.letter}\` already. Give this one the letter that follows.`,
        related: [{ at: first, message: 'It has the same letter.' }],
        fixes: fix ? [fix] : [],
      });
    }
  },
);
