/** Whether a name in the text is that of the country that the subject is about. */
import { countryMentions } from '../../data/country-mentions.js';
import { areKinCountries } from './country-kin.js';
import { headlineText } from '../header/headline.js';
import type { Prose } from '../prose.js';

const acronym = /^(?:the )?[A-Z]{2,6}$/;
/** Words with a capital that name no country. */
const office =
  /^(?:The|It|This|That|Government|Republic|Royal|Kingdom|People|Your|Our|Its|And|As|While|Since|But|Thus|Therefore|However|He|She|State|Cabinet|Ministry)$/;
const shortestStem = 4;

/** Whether the names among `words` are the country of the headline; also where they hold no name, or there is no headline. */
export function isOwnCountry(prose: Prose, words: string): boolean {
  const names = words
    .replace(/'s?\b/g, '')
    .split(/[^A-Za-z]+/)
    .filter((word) => /^[A-Z]/.test(word) && !office.test(word));
  const headline = headlineText(prose).toUpperCase();
  if (names.length === 0 || headline === '' || acronym.test(words)) return true;
  if (names.some((name) => sharesStem(headline, name.toUpperCase()))) return true;
  const own = countryMentions(headline).flatMap(({ codes }) => codes);
  return countryMentions(words).some(({ codes }) =>
    codes.some((code) => own.some((one) => areKinCountries(one, code))),
  );
}

/** `Ruritanian` and RURITANIA. */
function sharesStem(headline: string, name: string): boolean {
  if (name.length < shortestStem) return headline.split(/[^A-Z]+/).includes(name);
  return headline.split(/[^A-Z]+/).some((word) => {
    const length = Math.max(shortestStem, Math.min(word.length, name.length) - 2);
    return word.length >= shortestStem && word.slice(0, length) === name.slice(0, length);
  });
}
