/** What country names are looked up by, worked out once here and not in each run of the linter. */
import { countryCells, isConfirmedCountry } from '../src/core/data/countries.js';
import { countryNamesTable } from '../src/core/data/country-names.generated.js';
import { foldName, withoutArticle } from '../src/core/data/fold-name.js';
import { TableReader, valuesOf } from '../src/core/data/packed-table.js';

interface IndexEntry {
  readonly name: string;
  readonly codes: readonly string[];
  readonly confirmed: boolean;
}

const otherNames = new TableReader(countryNamesTable);

/**
 * Rows of `name`, `codes` (confirmed ones first), `note`, `folded`: each name of a country as the tables write it, with what
 * it names; `folded` is there only where it is not the name in capitals. A second spelling of a name has no codes. The
 * longest name is first, so that `Guinea` is not read inside `Guinea-Bissau`.
 */
export function countryIndexRows(): readonly (readonly string[])[] {
  const index = folded();
  const named = new Map(Array.from(index, ([key, { name }]) => [name, key]));
  return spellings().map((name) => {
    const key = named.get(name);
    const entry = key === undefined ? undefined : index.get(key);
    if (key === undefined || entry === undefined) return [name, '', '', ''];
    const sure = entry.codes.filter(isConfirmedCountry);
    const unsure = entry.codes.filter((code) => !isConfirmedCountry(code));
    const note = entry.confirmed && sure.length > 0 ? '' : 'unconfirmed';
    return [name, [...sure, ...unsure].join('|'), note, key === name.toUpperCase() ? '' : key];
  });
}

/** Names by the form in which they are compared. */
function folded(): ReadonlyMap<string, IndexEntry> {
  const index = new Map<string, IndexEntry>();
  for (const [code, name] of countryCells('name')) {
    const key = withoutArticle(foldName(name));
    const codes = index.get(key)?.codes ?? [];
    if (!codes.includes(code)) index.set(key, { name, codes: [...codes, code], confirmed: true });
  }
  for (const [name, codes] of otherNames.cells('codes')) {
    const key = withoutArticle(foldName(name));
    // `Côte d'Ivoire` folds to the main name; `check-relations` sees to it that both have the same codes.
    if (!index.has(key)) index.set(key, { name, codes: valuesOf(codes), confirmed: otherNames.isConfirmed(name) });
  }
  return index;
}

/** All spellings of all names, `St.` also without its stop. */
function spellings(): readonly string[] {
  const forms = new Set<string>();
  for (const name of [...Array.from(countryCells('name'), ([, cell]) => cell), ...otherNames.keys()]) {
    forms.add(name);
    if (name.startsWith('St. ')) forms.add(name.replace('.', ''));
  }
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
