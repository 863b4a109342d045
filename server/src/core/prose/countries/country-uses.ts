/** Countries in the copy: by name, by what their people are called, by what their government is called. */
import { allCountryCodes, findCountryByCode } from '../../data/countries.js';
import { countryMentions } from '../../data/country-mentions.js';
import { type CountryName, findCountryByDemonym, findCountryByGovernment } from '../../data/country-names.js';
import { lazy } from '../../data/lazy.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { Lexicon, defineVocabulary } from '../vocabulary.js';

/** A place that names a country. */
export interface CountryUse extends Stretch {
  readonly form: 'name' | 'demonym' | 'government';
  /** The name, as the tables write it. */
  readonly name: string;
  /** Geographic TAGS; more than one where countries share the name. */
  readonly codes: readonly string[];
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  /** Where the country itself is named in `Government of X` and `X Government`. */
  readonly nameAt: Stretch;
}

const governmentAhead =
  /\b(?:[Rr]oyal |[Ff]ederal |[Rr]evolutionary )?(?:[Gg]overnment|GOVERNMENT) (?:of|OF) (?:[Tt]he |THE )?$/;
const governmentBehind = /^ (?:[Gg]overnment|GOVERNMENT)(?![A-Za-z-])/;
const longestAhead = 36;
const longestBehind = 12;

/** All uses, in order and without overlaps. The United States Government is a use like others. */
export function countryUses(prose: Prose): readonly CountryUse[] {
  const { text } = prose;
  const uses: CountryUse[] = [];
  for (const { from, to } of prose.hits(peopleWords()))
    uses.push(...useOf(text, findCountryByDemonym(singular(text.slice(from, to))), 'demonym', { from, to }));
  for (const { start, end, ...country } of countryMentions(text))
    uses.push(...useOf(text, country, 'name', { from: start, to: end }));
  for (const { from, to } of prose.hits(governmentWords())) {
    const country = findCountryByGovernment(text.slice(from, to));
    if (country) uses.push({ ...country, form: 'government', from, to, nameAt: { from, to } });
  }
  return withoutOverlaps(uses);
}

/** A use of a country's name or demonym, or of its government where the words around it say so. */
function useOf(
  text: string,
  country: CountryName | undefined,
  form: 'name' | 'demonym',
  nameAt: Stretch,
): readonly CountryUse[] {
  if (!country) return [];
  const ahead =
    form === 'name'
      ? governmentAhead.exec(text.slice(Math.max(0, nameAt.from - longestAhead), nameAt.from))
      : undefined;
  const behind = governmentBehind.exec(text.slice(nameAt.to, nameAt.to + longestBehind));
  const from = nameAt.from - (ahead?.[0].length ?? 0);
  const to = nameAt.to + (ahead ? 0 : (behind?.[0].length ?? 0));
  return [{ ...country, form: (ahead ?? behind) ? 'government' : form, from, to, nameAt }];
}

/** At each place the longest; of two that are as long, the first form wins. */
function withoutOverlaps(uses: readonly CountryUse[]): readonly CountryUse[] {
  const kept: CountryUse[] = [];
  for (const use of [...uses].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept[kept.length - 1];
    if (!last || last.to <= use.from) kept.push(use);
    else if (use.to - use.from > last.to - last.from) kept[kept.length - 1] = use;
  }
  return kept;
}

/** `Cambodians` and `CAMBODIANS` as the table has them; `Swiss` and `Chinese` have no plural. */
function singular(written: string): string {
  return findCountryByDemonym(written) ? written : written.replace(/[sS]$/, '');
}

const peopleWords = lazy(() =>
  defineVocabulary(
    {
      demonym: namesOf(({ demonyms }) =>
        demonyms.flatMap((name) => (name.endsWith('s') ? [name] : [name, `${name}s`])),
      ),
    },
    new Lexicon(),
  ),
);

/** Names of governments of their own; `Government of X` is read off the name of X. */
const governmentWords = lazy(() =>
  defineVocabulary(
    { government: namesOf(({ governmentNames }) => governmentNames.filter((name) => !/^Government of /i.test(name))) },
    new Lexicon(),
  ),
);

/** Names as written and in capitals. */
function namesOf(
  pick: (country: NonNullable<ReturnType<typeof findCountryByCode>>) => readonly string[],
): readonly string[] {
  const names = new Set<string>();
  for (const code of allCountryCodes()) {
    const country = findCountryByCode(code);
    if (country && !country.region)
      for (const name of pick(country)) if (/^[A-Z]/.test(name)) names.add(name).add(name.toUpperCase());
  }
  return [...names];
}
