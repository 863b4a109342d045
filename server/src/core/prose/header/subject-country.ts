/** The country that a subject opens with. */
import { countryMentions } from '../../data/country-mentions.js';
import type { CountryName } from '../../data/country-names.js';
import { areKinCountries } from '../countries/country-kin.js';

/** The opening of a subject. */
export interface SubjectCountry extends CountryName {
  /** Whether a colon, a dash, a slash or a bracket parts it from the topic: `NORWAY: …`, not `NORWAY BUILDS …`. */
  readonly parted: boolean;
  /** Geographic codes of all countries that the subject names. */
  readonly named: readonly string[];
}

/** Longer subjects are none. */
const longestSubject = 400;
const separator = /^ *(?:[:/(\u2013\u2014]|--)|^ +-|^- /;
/** Where the topic begins. */
const topic = /:|--| - /;

/** The country that a subject opens with; undefined where it opens with none, or with several (`NORWAY/SWEDEN: …`). */
export function subjectCountry(subject: string): SubjectCountry | undefined {
  const text = subject.slice(0, longestSubject);
  const mentions = countryMentions(text);
  const first = mentions[0];
  if (!first || !/^(?:["'(]|THE )?$/.test(text.slice(0, first.start))) return undefined;
  const parted = separator.test(text.slice(first.end));
  // Up to the topic, or in the whole of a subject without one, another country makes it a subject of several.
  const opening = parted ? (topic.exec(text)?.index ?? text.length) : text.length;
  if (mentions.some(({ start, codes }) => start < opening && !areOne(codes, first.codes))) return undefined;
  const { name, codes, confirmed } = first;
  return { name, codes, confirmed, parted, named: mentions.flatMap((mention) => mention.codes) };
}

function areOne(codes: readonly string[], others: readonly string[]): boolean {
  return codes.some((code) => others.some((other) => areKinCountries(code, other)));
}
