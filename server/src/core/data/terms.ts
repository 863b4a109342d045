/** Terms of the trafficking law, of the TIP Report and of cables about them, explained for hovers. */
import { TableReader, type Row, textOf, valuesOf } from './packed-table.js';
import { termsTable } from './terms.generated.js';

/** Where the words of a term mean it; a heading stands alone on its line. */
export type TermContext = 'heading' | 'cable';

/** One dated change in law or practice. */
export interface TermChange {
  /** `2008-12-23`; a month or a year alone where no more is known. */
  readonly date: string;
  /** Law or section that made it; `practice` where none did. */
  readonly law: string;
  readonly change: string;
  /** Whether it was compared with a source. */
  readonly verified: boolean;
}

/** A term with its explanation, as the law stands. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Longer phrases in which an alias means something else. */
  readonly except: readonly string[];
  readonly context: TermContext | undefined;
  readonly short: string;
  readonly definition: string;
  readonly citation: string;
  /** Whether the citation was compared with its source, but for the points in `unverified`. */
  readonly verified: boolean;
  readonly unverified: readonly string[];
  /** The oldest first. */
  readonly changes: readonly TermChange[];
  /** Ids of related terms. */
  readonly seeAlso: readonly string[];
}

/** The term of an id. */
export function findTerm(id: string): Term | undefined {
  const row = table.find(id);
  return row && termOf(row);
}

/** All terms in the order of the file. */
export function allTerms(): readonly Term[] {
  return table.all().map(termOf);
}

/** Label of the term of an id; splits no other cell. */
export function termLabel(id: string): string | undefined {
  return table.find(id)?.label;
}

/** What an index of aliases needs of each term. */
export function* termAliases(): Generator<Pick<Term, 'id' | 'aliases' | 'except' | 'context'>> {
  for (const { id, aliases, except, context } of table.all())
    yield { id, aliases: valuesOf(aliases), except: valuesOf(except), context: contextOf(context) };
}

const table = new TableReader(termsTable);

function termOf(row: Row<(typeof termsTable.columns)[number]>): Term {
  return {
    id: row.id,
    label: row.label,
    aliases: valuesOf(row.aliases),
    except: valuesOf(row.except),
    context: contextOf(row.context),
    short: row.short,
    definition: row.definition,
    citation: row.citation,
    verified: row.verified === 'yes',
    unverified: valuesOf(row.unverified),
    changes: valuesOf(row.changes).map(changeOf),
    seeAlso: valuesOf(row.see_also),
  };
}

function contextOf(cell: string): TermContext | undefined {
  return textOf(cell) as TermContext | undefined;
}

function changeOf(value: string): TermChange {
  const [date = '', law = '', change = '', verified] = value.split('~');
  return { date, law, change, verified: verified === 'yes' };
}
