/** Parties other than the host government that act against trafficking: organizations, donors, the post itself. */
import { isOwnCountry } from '../countries/own-country.js';
import type { Prose } from '../prose.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** Their names, and the words for them. */
export const outsideParties = defineVocabulary({
  party: (
    'NGO|NGOs|non governmental organization|non governmental organizations|nongovernmental organization|' +
    'nongovernmental organizations|non governmental organisations|nongovernmental organisations|' +
    'IOM|UNICEF|ILO|UNODC|UNHCR|UNIFEM|UNDP|USAID|Save the Children|World Vision|Caritas|OSCE|' +
    'United Nations Development Program|United Nations Development Programme|ICMPD|Winrock|Red Cross|Terre des Hommes|' +
    'Salvation Army|Catholic Relief Services|International Justice Mission|international organization|' +
    'international organizations|international organisation|international organisations|' +
    'International Organization for Migration|International Labor Organization|donor|donors|Embassy|Consulate|' +
    'U.S. Mission|the Mission|U.S. Government|USG|Embassy funding|faith based group|faith based groups|' +
    'faith based organization|faith based organizations|diocese|charity|charities|Catholic Church'
  ).split('|'),
});

/**
 * `the Mission` is the post; any other mission is a journey. The embassies of the host country are part of its government.
 * What no NGO does is no effort.
 */
export function isParty(prose: Prose, actor: Hit): boolean {
  const before = prose.wordAt(actor.token - 1);
  if (before === 'no') return false;
  const name = prose.textOf(actor);
  if (name === 'Embassy' || name === 'Consulate') return !isOwnMission(prose, actor);
  return name !== 'Mission' || before === 'the';
}

/** `the Ruritanian Embassy` */
function isOwnMission(prose: Prose, { token, from }: Hit): boolean {
  const start = prose.tokens.starts[token - 1] ?? from;
  const country = prose.text.slice(start, from);
  return /^[A-Z][a-z]{3}/.test(country) && isOwnCountry(prose, country);
}

/** Whether several act: `NGOs train`, `IOM and UNICEF train`. */
export function isPlural(prose: Prose, actor: Hit): boolean {
  const name = prose.textOf(actor);
  if (name === 'Red Cross' || name === 'Terre des Hommes') return false;
  return name.endsWith('s') || prose.wordAt(actor.token - 1) === 'and';
}
