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

/** Rows of `folded`, `name`, `codes` (confirmed ones first), `note`: each folded name of a country with what it names. */
export function countryIndexRows(): readonly (readonly string[])[] {
  const index = new Map<string, IndexEntry>();
  for (const [code, name] of countryCells('name')) {
    const folded = withoutArticle(foldName(name));
    const codes = index.get(folded)?.codes ?? [];
    if (!codes.includes(code)) index.set(folded, { name, codes: [...codes, code], confirmed: true });
  }
  for (const [name, codes] of otherNames.cells('codes')) {
    const folded = withoutArticle(foldName(name));
    // `Côte d'Ivoire` folds to the main name; `check-relations` sees to it that both have the same codes.
    if (!index.has(folded))
      index.set(folded, { name, codes: valuesOf(codes), confirmed: otherNames.isConfirmed(name) });
  }
  return Array.from(index, ([folded, { name, codes, confirmed }]) => {
    const sure = codes.filter(isConfirmedCountry);
    const unsure = codes.filter((code) => !isConfirmedCountry(code));
    return [folded, name, [...sure, ...unsure].join('|'), confirmed && sure.length > 0 ? '' : 'unconfirmed'];
  });
}

/**
 * Rows of `word`, `names`: names by their first word, each as the tables write it, in capitals, and without the stop of
 * `St.`; the longest first, so that `Guinea` is not read inside `Guinea-Bissau`.
 */
export function countryWordRows(): readonly (readonly string[])[] {
  const words = new Map<string, string[]>();
  for (const name of vocabulary())
    for (const spelling of /^S[Tt]\. /.test(name) ? [name, name.replace('.', '')] : [name]) {
      const word = /^[A-Z][A-Za-z]*/.exec(spelling)?.[0];
      if (word !== undefined) words.set(word, [...(words.get(word) ?? []), spelling]);
    }
  return Array.from(words, ([word, names]) => [word, names.join('|')]);
}

function vocabulary(): readonly string[] {
  const forms = new Set<string>();
  for (const [, name] of countryCells('name')) forms.add(name).add(name.toUpperCase());
  for (const name of otherNames.keys()) forms.add(name).add(name.toUpperCase());
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
