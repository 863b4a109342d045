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
    const letters = cable.all('referenceLetter');
    if (runsInColumns(letters)) return;
    for (const letter of letters) {
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

/** `A. …  G. …` above `B. …  H. …`: entries that stand side by side go on from column to column. */
function runsInColumns(letters: readonly ReferenceLetter[]): boolean {
  const columns: ReferenceLetter[][] = [];
  let line = 0;
  let column = 0;
  for (const letter of letters) {
    column = letter.position.start.line === line ? column + 1 : 0;
    line = letter.position.start.line;
    (columns[column] ??= []).push(letter);
  }
  return columns.length > 1 && columns.flat().every(({ letter }, index) => letterOrdinal(letter) === index + 1);
}

function messageFor(letter: string, before: string | undefined, expected: string): string {
  if (before === undefined) return `The first reference has the letter \`${letter}\`. Start with \`${expected}\`.`;
  return `Reference \`${letter}\` follows \`${before}\`. Use the letter \`${expected}\`, or restore the entry that is missing.`;
}
