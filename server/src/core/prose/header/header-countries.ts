/** Countries that a header names: on the TAGS line, at the head of the subject, and by its route. */
import { findCountryByCode } from '../../data/countries.js';
import { findCountryByName } from '../../data/country-names.js';
import type { Post } from '../../data/posts.js';
import { countryOfTag, findTag } from '../../data/tags.js';
import { areKinCountries } from '../countries/country-kin.js';
import type { CableRoute } from './cable-route.js';
import { type SubjectCountry, subjectCountry } from './subject-country.js';
import { isOnTipRecord } from './tip-topic.js';
import type { TagReading } from './tag-readings.js';

/** Programs that stand for a place: Palestinian affairs, the West Bank and Gaza. */
const placePrograms = ['KPAL', 'KWBG'];
/** Named in cables on any country. */
const ownCountry = 'US';

/** What kind of place the TAGS name. */
export interface TaggedPlaces {
  /** Codes of countries, each once, without the United States where another stands beside it. */
  readonly countries: readonly string[];
  /** Whether there is a region, an organization, a code that nobody knows, or a country in words. */
  readonly others: boolean;
}

/** The places of a TAGS line. */
export function taggedPlaces(readings: readonly TagReading[]): TaggedPlaces {
  const countries = new Set<string>();
  let others = false;
  for (const { tag, kind, codes } of readings) {
    if (kind === 'word') others ||= findCountryByName(tag.label) !== undefined;
    for (const code of codes)
      if (countryOfTag(code)) countries.add(code);
      else others ||= code.length === 2 || placePrograms.includes(code) || isOrganization(code);
  }
  if (countries.size > 1) countries.delete(ownCountry);
  return { countries: [...countries], others };
}

function isOrganization(code: string): boolean {
  const kinds = findTag(code)?.kinds ?? [];
  return kinds.includes('organization') && !kinds.includes('subject');
}

/**
 * The country that a cable's subject opens with: before a colon or the like; in a sentence, where the cable comes from or
 * goes to a post there, or is on that country's record in trafficking. Undefined for the United States.
 */
export function openingCountry(subject: string, { from, to }: CableRoute): SubjectCountry | undefined {
  const opening = subjectCountry(subject);
  if (!opening || opening.codes.includes(ownCountry)) return undefined;
  const sure = opening.parted || isAmong(opening.codes, from) || isAmong(opening.codes, to) || isOnTipRecord(subject);
  return sure ? opening : undefined;
}

/** Whether a post is in one of these countries, or in one that may stand for it. */
export function isAmong(codes: readonly string[], post: Post | undefined): boolean {
  return post !== undefined && codes.some((code) => areKinCountries(code, post.countryCode));
}

/** The name of a country by its code, with the code in backticks: `Norway (`NO`)`. */
export function nameAndCode(code: string): string {
  return `${findCountryByCode(code)?.name ?? ''} (\`${code}\`)`.trimStart();
}
