/** Nouns behind a number that the list of head nouns does not reach: `22 trafficking and smuggling cases`, `19 disposals`. */
import type { Seen } from './figure.js';
import type { Measure } from './measures.js';
import type { Prose } from '../prose.js';
import { textBetween } from './text-around.js';

/** The noun of the number, where only words that describe it stand between. */
export function nounBehind({ prose, count, words }: Seen): Measure | undefined {
  const noun = words.find(({ from, form }) => form === 'noun' && from > count.to);
  return noun && isDescribed(prose, noun, textBetween(prose, count, noun)) ? noun : undefined;
}

function isDescribed(prose: Prose, noun: Measure, gap: string): boolean {
  const { kind, token, lastToken } = noun;
  if (kind === 'indictment' && gap === ' bills of ') return true;
  // `three of them guilty verdicts`
  if (kind === 'conviction' && lastToken > token) return /^(?: of (?:them|these))? $/.test(gap);
  if (kind === 'complaint' || kind === 'disposal' || /^(?:inquir|probe)/i.test(prose.textOf(noun)))
    return /^(?: [\w-]+){0,2} $/.test(gap);
  const rest = gap.replace(others, '');
  return (rest === ' ' && rest !== gap) || adjectives.test(rest);
}

/** Numbers in a row share the noun of the last: `12, 9 and 15 convictions` */
const others = /^(?:, \d{1,4}){0,5},? and \d{1,4}(?= )/;
/** `new trafficking`, `trafficking and smuggling` */
const adjectives =
  /^ (?:(?:new|potential|suspected|human|sex|labor|forced|child|trafficking|related|TIP|anti|migrant|alien|people|smuggling)[ /-])+(?:(?:and|or) (?:(?:human|sex|labor|forced|child|trafficking|migrant|alien|people|smuggling|prostitution)[ /-])+)?$/i;
