/** Classification markings and portion marks (5 FAH-2 H-222, 5 FAH-1 H-246). */
import { joinName } from './fold-name.js';
import { lazy } from './lazy.js';
import { TableReader, textOf, valuesOf } from './packed-table.js';
import { classificationsTable } from './classifications.generated.js';
import type { TransmissionLetter } from './table-values.js';

/** A marking of the classification line, with what may follow the level. */
export interface Classification {
  /** Without letter spacing: `CONFIDENTIAL`. */
  readonly marking: string;
  /** Portion marks of such content, without brackets: `SBU`. */
  readonly portionMarks: readonly string[];
  /** Higher is more restrictive. */
  readonly rank: number;
  /** Whether the content is national security information; SBU is not. */
  readonly classified: boolean;
  /** Letter that the security line repeats. */
  readonly transmissionLetter: TransmissionLetter | undefined;
  readonly meaning: string;
  /** Whether the marking is out of use. */
  readonly legacy: boolean;
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  readonly note: string | undefined;
}

/** A portion mark, with the marking of the table that it belongs to. */
export interface PortionMarkEntry {
  /** Without brackets: `SBU/NF`. */
  readonly mark: string;
  readonly classification: Classification;
}

/** The marking of a classification line, in any case, letter-spaced or not: `S E C R E T`, `CONFIDENTIAL//NOFORN`. */
export function findClassification(marking: string): Classification | undefined {
  return markings().get(joinName(marking));
}

/** The portion mark, in capitals and without brackets: `U`, `SBU`, `C/NF`. */
export function findPortionMark(mark: string): PortionMarkEntry | undefined {
  return portionMarks().get(mark);
}

/** All markings in the order of the table, each in one spelling. */
export function allClassifications(): readonly Classification[] {
  return [...markings().values()];
}

/** Ranks from here up are classified; below are UNCLAS and Sensitive But Unclassified. */
const lowestClassifiedRank = 3;

const table = new TableReader(classificationsTable);
const letterSpaced = /^[A-Z](?: [A-Z])+$/;

const markings = lazy((): ReadonlyMap<string, Classification> => {
  const found = new Map<string, Classification>();
  for (const row of table.all()) {
    // The table also has the letter-spaced forms; they fold to the plain ones.
    if (letterSpaced.test(row.marking)) continue;
    found.set(joinName(row.marking), {
      marking: row.marking,
      portionMarks: valuesOf(row.portion_marks).map((mark) => mark.slice(1, -1)),
      rank: Number(row.rank),
      classified: Number(row.rank) >= lowestClassifiedRank,
      transmissionLetter: textOf(row.transmission_code.charAt(0)) as TransmissionLetter | undefined,
      meaning: row.meaning,
      legacy: row.note.includes('legacy'),
      confirmed: table.isConfirmed(row.marking),
      note: textOf(row.note),
    });
  }
  return found;
});

const portionMarks = lazy((): ReadonlyMap<string, PortionMarkEntry> => {
  const found = new Map<string, PortionMarkEntry>();
  for (const classification of markings().values())
    for (const mark of classification.portionMarks) if (!found.has(mark)) found.set(mark, { mark, classification });
  return found;
});
