/** Names of offences as cables give them: of trafficking and its forms, and of the crimes beside it. */
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { textAhead } from './text-around.js';
import { isOfPersons } from './trafficking-talk.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** A place where an offence is named: trafficking as such, or exactly what it was. */
export type OffenceName = Hit<'plain' | 'exact'>;

/** The first names in a stretch, without trafficking in goods. */
export function offencesIn(prose: Prose, stretch: Stretch): readonly OffenceName[] {
  return prose
    .hitsIn(offences, stretch)
    .slice(0, mostNames)
    .filter((hit) => isOfPersons(prose, hit) && !isOfVictims(prose, hit));
}

/** `forced girls into prostitution`, `a minor in prostitution`, `child prostitution`: what was done to them is no crime of theirs. */
function isOfVictims(prose: Prose, hit: OffenceName): boolean {
  return ofVictims.test(textAhead(prose, hit, longestAhead)) && /^prostitution/i.test(prose.textOf(hit));
}

const ofVictims = /\b(?:in|into|from|child|minors?|girls?|women|forced|coerced|traffick[a-z]+ (?:[a-z-]+ ){1,4}for) $/i;
const longestAhead = 60;

/** Most names that a sentence is searched for. */
const mostNames = 40;

/** The last name in a stretch, however long that is. */
export function lastOffenceIn(prose: Prose, stretch: Stretch): OffenceName | undefined {
  return prose.hitsIn(offences, stretch).findLast((hit) => isOfPersons(prose, hit));
}

/** The name as `stats` gives it. */
export function nameOf(prose: Prose, name: OffenceName): string {
  const words = prose.textOf(name).replaceAll('"', '').toLowerCase();
  return name.kind === 'plain' || words === 'tip' ? 'trafficking' : words.replace('tip', 'TIP');
}

/** Whether words name a crime that has nothing to do with trafficking. */
export function speaksOfOtherCrime(words: string): boolean {
  return otherCrimes.test(words);
}

const otherCrimes =
  /\b(?:fraud|theft|robbery|assaults?|rapes?|defilement|murders?|homicides?|corruption|bribery|bribes?|drugs?|narcotics|domestic violence|all kinds|other crimes)\b/i;

/** Whether an offence is not trafficking by itself. */
export function isOtherOffence(name: string): boolean {
  return others.test(name);
}

const others = /smuggl|illegal|^(?:prostitution|pimping|procuring|pandering|soliciting|solicitation|vice)$|brothels?\b/;

const offences = defineVocabulary({
  plain: [
    'trafficking in persons',
    'human trafficking',
    'traffick*',
    'TIP',
    'anti trafficking',
    'traffic in women',
    'traffic in children',
  ],
  exact: (
    'sex trafficking|labor trafficking|child trafficking|child sex trafficking|forced labor|child labor|' +
    'trafficking related|human trafficking related|TIP related|debt bondage|bonded labor|domestic servitude|' +
    'forced prostitution|forced child labor|forced marriage|forced begging|sexual exploitation|labor exploitation|' +
    'prostitution|pimping|procuring|pandering|soliciting|solicitation|brothel keeping|vice|running brothels|' +
    'running a brothel|operating brothels|keeping brothels|keeping a brothel|operating a brothel|slavery|servitude|' +
    'involuntary servitude|peonage|smuggling|smuggler*|human smuggling|migrant smuggling|' +
    'people smuggling|alien smuggling|complicity|fraud|illegal border crossing|illegal entry|illegal stay|' +
    'illegal migration|illegal immigration'
  ).split('|'),
});
