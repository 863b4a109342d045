/** Labels with their numbers: `Arrests: 61`, `prosecutions (12)`, `Convictions: men - 4; women - 2`. */
import type { Count } from './count-exclusions.js';
import type { Seen } from './figure.js';
import { type Measure, isCategory } from './measures.js';
import { textAhead, textBehind, textBetween } from './text-around.js';
import type { Prose } from '../prose.js';

/** The word that labels the number: `Arrests: 61`, `prosecutions (12)`; `arrests, 17` where nothing follows. */
export function labelOf({ prose, count, words }: Seen): Measure | undefined {
  return words.findLast((word) => isLabel(prose, word, count));
}

function isLabel(prose: Prose, word: Measure, count: Count): boolean {
  if (word.form === 'phrase' || word.to > count.from || isDescribing(prose, word)) return false;
  const gap = textBetween(prose, word, count);
  if (/^,? $/.test(gap)) return word.form === 'noun' && isClosed(prose, count);
  if (itemWithObject.test(gap))
    return word.form === 'noun' && opensItem.test(textAhead(prose, word)) && isClosed(prose, count);
  if (!label.test(gap)) return false;
  if (gap.startsWith(' (')) return prose.text.charAt(count.to) === ')';
  return isBare(prose, count) || /^ [A-Z]/.test(textBehind(prose, count));
}

/** Whether a word only says which ones are counted: `officers trained in investigation: 40`. */
export function isDescribing(prose: Prose, word: Measure): boolean {
  return governed.test(textAhead(prose, word));
}

const governed =
  /(?<!\b(?:figures|data|statistics|numbers?|total) )\b(?:in|on|about|during|after|from|through|for)(?: [a-z-]+)? $/i;
/** `arrests: 17`, `prosecutions (12)`, `convictions: 2007: 12` */
const label = /^(?: in (?:19|20)\d\d)?(?:: | --? | = |=| \()(?:(?:in )?(?:19|20)\d\d(?:: |, | -- | ))?$/;

/** `sentences to life imprisonment, 17; sentences to ten years or more, 8` */
const itemWithObject = /^ (?:to|for|of|under) [^,;:.]{1,40}, $/;
const opensItem = /(?:^|[;:] )(?:and )?(?:[a-z]+ )?$/i;

function isClosed(prose: Prose, count: Count): boolean {
  return count.to >= prose.text.length || /^(?:[;.,)\n]| \()/.test(textBehind(prose, count));
}

/** The category that labels a list with the number in it: `Prosecutions: 27 cases, 39 defendants`. */
export function listLabelOf({ prose, count, words }: Seen): Measure | undefined {
  return words.findLast((word) => isHeading(prose, word) && isInList(prose, word.to, count));
}

/** Whether a word may say what a list counts: a category in the plural, which is what its label is about. */
export function isHeading(prose: Prose, word: Measure): boolean {
  const isPlural = prose.text.charAt(word.to - 1).toLowerCase() === 's';
  return word.form === 'noun' && isCategory(word.kind) && isPlural && !isDescribing(prose, word);
}

function isInList(prose: Prose, from: number, count: Count): boolean {
  const gap = prose.text.slice(from, count.from);
  return (
    listLabel.test(gap) ||
    bracketList.test(gap) ||
    (isClosed(prose, count) && (placeList.test(gap) || commaList.test(gap) || lawList.test(gap) || yearList.test(gap)))
  );
}

/** `Investigations were distributed as follows: Lagos (81), Kano (24)`, up to either number */
const bracketList =
  /^(?:,? [^:;.()]{1,60})?(?::| (?:came|come) from) (?:(?:the )?[A-Z][A-Za-z '-]{0,24} \((?:\d{1,4}|[a-z-]{3,12})\)[,;]? (?:and )?){0,20}(?:the )?[A-Z][A-Za-z '-]{0,24} \($/;

/** `Investigations in 2009: under Article 149, 64; under Article 150, 23`, up to either number */
const lawList =
  /^(?: in (?:19|20)\d\d)?: (?:under (?:the )?[A-Z][a-z]+ [\w-]+, \d{1,4}[;,] (?:and )?){0,12}under (?:the )?[A-Z][a-z]+ [\w-]+, $/;

/** `Investigations in 2009, by province: Strelsau 12, Zenda 9`, up to either number */
const placeList =
  /^,?(?: (?:in|by|for|under|of|per) [^:;.]{1,60})?: (?:[A-Za-z][A-Za-z '()-]{0,40} \d{1,4}[,;] (?:and )?){0,20}[A-Za-z][A-Za-z '()-]{0,40} $/;

/** `Investigations under sections 5 and 6 - Dhaka division, 19; Khulna, 16`, up to either number */
const commaList =
  /^,?(?: (?:in|by|for|under|of|per) [^:;.]{1,60}?)?(?::| --?) (?:[A-Z][A-Za-z '-]{0,40}, \d{1,4}[,;] (?:and )?){0,20}[A-Z][A-Za-z '-]{0,40}, $/;

/** `Convictions since 2005, by year: 2005, 7; 2006, 3`, up to either number */
const yearList =
  /^(?:,? (?:since|in|by|under|of|per|for) [^:;.]{1,60}|, [^:;.]{1,60})?: (?:(?:19|20)\d\d[,:]? \d{1,4}[;,] (?:and )?){0,12}(?:19|20)\d\d[,:]? $/;

/** `Prosecutions: 27 cases, 39 defendants`, `Convictions: men - 4; women - 2`, up to either number */
const listLabel =
  /^(?: in (?:19|20)\d\d)?(?::| --?) (?:(?:\d{1,4} [a-z]+(?: [a-z]+)?(?: \([^()]{1,60}\))?|[\w ]{2,30} - \d{1,4})(?:[,;]| and) ){0,4}(?:[\w ]{2,30} - )?$/i;

/** Whether the number ends a line of a list that was joined with the next: `Persons convicted: 6 Persons acquitted: 3`. */
export function endsLine({ prose, count }: Seen): boolean {
  return prose.text.charAt(count.from - 2) === ':' && /^ [A-Z][^.,;:]{2,40}: \d/.test(textBehind(prose, count));
}

/** Whether no noun follows the number. */
export function isBare(prose: Prose, count: Count): boolean {
  const next = count.lastToken + 1;
  if (next >= prose.tokens.count || offence.test(textBehind(prose, count))) return true;
  if (!/^[ -]$/.test(prose.text.slice(count.to, prose.tokens.starts[next]))) return true;
  return afterBare.has(prose.wordAt(next)) || /^\d/.test(prose.wordAt(next));
}

/** `8 labor trafficking`, `52 the year before`, `20 two years ago`: no noun either. */
const offence =
  /^ (?:(?:sex|labor|child|forced|domestic|debt|bonded|human) (?:trafficking|labor|servitude|bondage|exploitation|begging|prostitution)(?=[,;.)]| (?:and|in|on|at|by)\b|$)|(?:sex|labor)(?=[,;)]| and\b)|the (?:year|previous|prior|preceding|same|month|period)\b|[a-z]+ (?:year|month)s? (?:ago|before|earlier)\b)/i;

/** What may follow a number that has no noun of its own. */
const afterBare = new Set(
  (
    'of in into on at for from to with by under against during over between through after before since until per as than within ' +
    'about across around so and or were was are had have has who which whom that last this but while this respectively alone ' +
    'altogether arrested convicted opened launched initiated begun filed recorded registered obtained reached secured ' +
    'carried resulting ending involving concerning pending suspended still'
  ).split(' '),
);
