/** Figures of another country, which posts give for comparison: the rules judge only those of the own one. */
import { countryMentionAt, countryMentions } from '../../data/country-mentions.js';
import { findCountryByDemonym } from '../../data/country-names.js';
import { areKinCountries } from '../countries/country-kin.js';
import { type Figure, extentOf } from './figure.js';
import { headlineText } from '../header/headline.js';
import type { Prose } from '../prose.js';

/** Whether a figure is of what another country did: `Bolivia arrested 40`, `two men were convicted in Brazil`. */
export function isForeign(prose: Prose, figure: Figure): boolean {
  const own = prose.find(headlineCountries);
  if (own.length === 0) return false;
  const isOther = (codes: readonly string[] | undefined) =>
    codes !== undefined && !codes.some((code) => own.some((one) => areKinCountries(one, code)));
  return isOther(placeBehind(prose, figure)) || isOther(placeAhead(prose, figure)) || isOther(doer(prose, figure));
}

/** Geographic TAGS of the countries in the headline. */
function headlineCountries(prose: Prose): readonly string[] {
  return countryMentions(headlineText(prose)).flatMap(({ codes }) => codes);
}

/** Units in which a country is looked for. */
const reach = 80;
/** Between a figure and its place no offense stands: girls are trafficked to many countries. */
const inPlace =
  /^(?: (?!(?:of|for|to|from|who|that|with|and)\b)[a-z-]+){0,2} (?:in|by)(?: courts in| police in)?(?: (?:neighbou?ring|the|a))? /;
const inPlaceFirst = /^[-* (]*(?:In|Across the border,? in) (?:neighbou?ring )?/;

/** `were convicted in Brazil`, `were arrested by Brazilian police` */
function placeBehind({ text }: Prose, figure: Figure): readonly string[] | undefined {
  const { to } = extentOf(figure);
  const words = text.slice(to, Math.min(figure.sentence.to, to + reach));
  const at = inPlace.exec(words)?.[0].length;
  if (at === undefined) return undefined;
  return countryMentionAt(words, at)?.codes ?? peopleAt(words.slice(at));
}

/** `In Brazil, police arrested 12` */
function placeAhead({ text }: Prose, { sentence }: Figure): readonly string[] | undefined {
  const words = text.slice(sentence.from, Math.min(sentence.to, sentence.from + reach));
  const at = inPlaceFirst.exec(words)?.[0].length;
  const place = at === undefined ? undefined : countryMentionAt(words, at);
  return place && words.charAt(place.end) === ',' ? place.codes : undefined;
}

const article = /^(?:(?:and|while|whereas|that|a|an|the|[Nn]eighbou?ring|A|An|The|[Gg]overnment of(?: the)?) )+/;
const rest = /^(?:'s?)?(?: [a-z]+){0,4} $/;

/** Who did it, right before the deed or the number: `Bolivia arrested 40`, `the Brazilian police reported 12 arrests`. */
function doer(prose: Prose, { measure, sentence, from }: Figure): readonly string[] | undefined {
  const end = Math.min(measure.from, from);
  const start = Math.max(prose.clauseAt(end)?.from ?? sentence.from, end - reach);
  const words = prose.text.slice(start, end);
  const subject = words.slice(subjectFrom(words)).trimStart().replace(article, '');
  const name = countryMentionAt(subject, 0);
  if (name) return rest.test(subject.slice(name.end)) ? name.codes : undefined;
  return peopleAt(subject);
}

const people =
  /^([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: [a-z]+){0,2} (?:police|authorities|courts?|judges?|prosecutors?|government|officials|officers|tribunals?)\b/;

/** `Brazilian federal police`, `South African courts` */
function peopleAt(words: string): readonly string[] | undefined {
  const name = people.exec(words)?.[1];
  return name === undefined ? undefined : findCountryByDemonym(name)?.codes;
}

/** Where the last part begins behind a comma or `that`. */
function subjectFrom(words: string): number {
  const comma = words.lastIndexOf(', ');
  const that = words.lastIndexOf(' that ');
  return Math.max(comma === -1 ? 0 : comma + 2, that === -1 ? 0 : that + 6);
}
