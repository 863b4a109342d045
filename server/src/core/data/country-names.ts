/** Countries by what a text calls them: names, demonyms, governments. */
import { countryCells, demonymsOf, isConfirmedCountry } from './countries.js';
import { countryIndexTable } from './country-index.generated.js';
import { foldName, withoutArticle } from './fold-name.js';
import { lazy } from './lazy.js';
import { valuesOf } from './packed-table.js';

/** A name as the tables have it, with the geographic TAGS it may stand for. */
export interface CountryName {
  readonly name: string;
  /**
   * One code as a rule. More where countries share the name (`Congo`, `GOC`) and where a country has an older code
   * (Serbia); then the other TAGS of the cable decide. Confirmed codes come first.
   */
  readonly codes: readonly string[];
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
}

interface NameIndex {
  /** Rows of the table by what names are compared by. */
  readonly rows: ReadonlyMap<string, string>;
  /** Names as the tables write them by their first word in capitals, the longest first. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

const nameIndex = lazy((): NameIndex => {
  const rows = new Map<string, string>();
  const byWord = new Map<string, string[]>();
  for (const row of countryIndexTable.rows.split('\n')) {
    const [name = '', codes, , folded] = row.split('\t');
    const capitals = name.toUpperCase();
    if (codes !== '') rows.set(folded === '' || folded === undefined ? capitals : folded, row);
    const word = firstWord.exec(capitals)?.[0] ?? '';
    const sameWord = byWord.get(word);
    if (sameWord) sameWord.push(name);
    else byWord.set(word, [name]);
  }
  return { rows, byWord };
});

const firstWord = /^[A-Z]+/;

/** Names of countries that start with `word`, which is in capitals: all spellings of the tables, the longest first. */
export function countryNamesFrom(word: string): readonly string[] {
  return nameIndex().byWord.get(word) ?? [];
}

/** The country that `name` names, in any case, with or without `the`: `BURMA`, `Cote d'Ivoire`, `the Philippines`. */
export function findCountryByName(name: string): CountryName | undefined {
  return named(withoutArticle(foldName(name)));
}

/** The countries whose people or things are called so: `Danish`, `Dane`, `Congolese`. */
export function findCountryByDemonym(demonym: string): CountryName | undefined {
  return entryOf(demonymIndex(), foldName(demonym));
}

/**
 * The countries whose government is called so: `Royal Thai Government`, `GOC`, and `Government of X` or `X Government`
 * for each known name X.
 */
export function findCountryByGovernment(name: string): CountryName | undefined {
  const folded = withoutArticle(foldName(name));
  const [, after, before] = governmentForm.exec(folded) ?? [];
  return entryOf(governmentIndex(), folded) ?? named(withoutArticle(after ?? before ?? ''));
}

const governmentForm = /^GOVERNMENT OF (.+)$|^(.+) GOVERNMENT$/;

/** The codes are in order already. */
function named(folded: string): CountryName | undefined {
  const [name, codes = '', note] = nameIndex().rows.get(folded)?.split('\t') ?? [];
  return name === undefined ? undefined : { name, codes: valuesOf(codes), confirmed: note === '' };
}

function entryOf(index: ReadonlyMap<string, IndexEntry>, folded: string): CountryName | undefined {
  const entry = index.get(withoutArticle(folded));
  return entry && found(entry);
}

/** A name before anyone has asked for it. */
interface IndexEntry {
  readonly name: string;
  readonly codes: readonly string[];
  readonly confirmed: boolean;
}

const demonymIndex = lazy(() => indexOf(countryCells('demonym'), demonymsOf));

const governmentIndex = lazy(() => indexOf(countryCells('government_name_variants'), valuesOf));

function indexOf(
  cells: Iterable<readonly [code: string, cell: string]>,
  namesOf: (cell: string) => readonly string[],
): Map<string, IndexEntry> {
  const index = new Map<string, IndexEntry>();
  for (const [code, cell] of cells)
    for (const name of namesOf(cell)) {
      const folded = withoutArticle(foldName(name));
      const codes = index.get(folded)?.codes ?? [];
      if (!codes.includes(code)) index.set(folded, { name, codes: [...codes, code], confirmed: true });
    }
  return index;
}

function found({ name, codes, confirmed }: IndexEntry): CountryName {
  const sure = codes.filter(isConfirmedCountry);
  const unsure = codes.filter((code) => !isConfirmedCountry(code));
  return { name, codes: [...sure, ...unsure], confirmed: confirmed && sure.length > 0 };
}
