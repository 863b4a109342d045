/** Precedences: how urgently a cable is handled (5 FAH-2 H-421). */
import { lazy } from './lazy.js';
import { TableReader, textOf } from './packed-table.js';
import { precedencesTable } from './precedences.generated.js';
import type { KnownPrecedenceLetter } from './table-values.js';

/** One precedence. */
export interface Precedence {
  /** Letter in front of the date-time group; doubled on the routing line. */
  readonly letter: KnownPrecedenceLetter;
  /** Word behind an addressee: `NIACT IMMEDIATE`. */
  readonly word: string;
  /** Higher is more urgent. */
  readonly rank: number;
  readonly meaning: string;
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  readonly note: string | undefined;
}

/** The precedence of a letter in capitals. `O` is IMMEDIATE; NIACT IMMEDIATE has no letter of its own. */
export function findPrecedenceByLetter(letter: string): Precedence | undefined {
  return precedences().find((precedence) => precedence.letter === letter && !precedence.word.startsWith('NIACT '));
}

/** The precedence of a word in capitals, with single blanks. */
export function findPrecedenceByWord(word: string): Precedence | undefined {
  return precedences().find((precedence) => precedence.word === word);
}

/** All precedences, the most urgent first. */
export function allPrecedences(): readonly Precedence[] {
  return precedences();
}

const table = new TableReader(precedencesTable);

const precedences = lazy((): readonly Precedence[] =>
  table
    .all()
    .map((row) => ({
      // `O NIACT` is transmitted as O.
      letter: row.letter.charAt(0) as KnownPrecedenceLetter,
      word: row.word,
      rank: Number(row.rank),
      meaning: row.meaning,
      confirmed: table.isConfirmed(row.letter),
      note: textOf(row.note),
    }))
    .sort((a, b) => b.rank - a.rank),
);
