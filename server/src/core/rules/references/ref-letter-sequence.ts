/** Rule `ref-letter-sequence`. */
import { defineRule } from '../../lint/define-rule.js';
import { letterAt, letterOrdinal, reletter } from '../../lint/facts/reference-letters.js';
import { Sequence } from '../../lint/facts/sequence.js';
import type { ReferenceLetter } from '../../syntax/types.js';

/** Letters of the REF block that skip or go backwards. */
export const refLetterSequence = defineRule(
  {
    id: 'ref-letter-sequence',
    summary: 'Letter the references A, B, C and so on, without gaps.',
    family: 'references',
    level: 'warning',
    source: 'Form of the REF block in cables of the Department (2009 STATE 087524)',
    fix: 'ask',
  },
  (cable, report) => {
    const sequence = new Sequence();
    const seen = new Set<string>();
    let before: ReferenceLetter | undefined;
    for (const letter of cable.all('referenceLetter')) {
      const expected = sequence.breakAt(letterOrdinal(letter.letter));
      // A letter that is there twice is the business of `ref-letter-duplicate`.
      if (expected !== undefined && !seen.has(letter.letter)) {
        const fix = reletter(cable);
        report({
          at: letter,
          message: messageFor(letter.letter, before?.letter, letterAt(expected)),
          fixes: fix ? [fix] : [],
        });
      }
      seen.add(letter.letter);
      before = letter;
    }
  },
);

function messageFor(letter: string, before: string | undefined, expected: string): string {
  if (before === undefined) return `The first reference has the letter \`${letter}\`. Start with \`${expected}\`.`;
  return `Reference \`${letter}\` follows \`${before}\`. Use the letter \`${expected}\`, or restore the entry that is missing.`;
}
