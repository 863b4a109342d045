/** What right beside a number says that it is no figure: differences, ages, terms, those acquitted or left out. */
import type { Count } from './count-exclusions.js';
import { ending } from './figure-forms.js';
import type { Seen } from './figure.js';
import type { Measure } from './measures.js';
import type { Prose } from '../prose.js';
import { textAhead, textBehind, textBetween } from './text-around.js';

/** `two fewer than in 2008`, `rose by two` */
export function isDifference({ prose, count }: Seen): boolean {
  return (
    changedBy.test(textAhead(prose, count)) ||
    /^ (?:more|fewer|less|higher|lower) than\b/i.test(textBehind(prose, count))
  );
}

const changedBy =
  /\b(?:rose|risen|fell|fallen|increased|decreased|dropped|declined|grew|grown|climbed|jumped|up|down) by(?: only| just| about)? $/i;

/** `Three involved prosecutors`: the number does something, and nothing is done to it. */
export function isSubject({ prose, count, head, words }: Seen): boolean {
  const next = prose.wordAt(count.lastToken + 1);
  if (!activeVerbs.has(next) || words.some((word) => isOutcome(prose, count, word))) return false;
  // `14 alleged traffickers` alleged nothing.
  if (next === 'alleged' && head) return false;
  return !words.some(({ from }) => from === count.to + 1);
}

/** Verbs of which a number right before is the subject, not the object. */
const activeVerbs = new Set(
  (
    'concerned concern involved involve included include covered cover dealt led brought resulted ended regarded mentioned ' +
    'described alleged came went said say told'
  ).split(' '),
);

/** `119 ended in conviction`: what befell them. */
function isOutcome(prose: Prose, count: Count, word: Measure): boolean {
  return word.form === 'noun' && word.from > count.to && ending.test(textBetween(prose, count, word));
}

/** `Two cases stand out.` */
export function isNotable({ prose, count }: Seen): boolean {
  return notable.test(textBehind(prose, count));
}

const notable =
  /^ (?:[a-z]+ ){0,2}(?:cases|convictions|prosecutions|investigations|trials|arrests) (?:stand out|stood out|illustrate|deserve|merit|are (?:worth|of note|noteworthy|typical|of interest))\b/i;

/** `a woman of 43` */
export function isAge({ prose, count }: Seen): boolean {
  const ahead = textAhead(prose, count);
  return aged.test(ahead) || (agedOne.test(ahead) && /^, (?:was|who|had|an?|the)\b/.test(textBehind(prose, count)));
}

/** `The youngest, a clerk of 20, was jailed` */
const agedOne =
  /\b[Aa]n? (?!(?:total|number|group|record|minimum|maximum|average|fine|sum|team|gang|ring|network)\b)[a-z]+ of $/;

/** `two policemen of 38 and 52` */
const aged =
  /\b(?:(?:wom|policem)[ae]n|m[ae]n|boys?|girls?|persons?|officers?|brothers|sisters|suspects|defendants|traffickers) of (?:\d\d and |[a-z-]+ty(?:-[a-z]+)? and )?$/i;

/** `only one in five cases`, `one case in twenty` */
export function isShare({ prose, count }: Seen): boolean {
  const [ahead, behind] = [textAhead(prose, count), textBehind(prose, count)];
  if (/\bone in (?:every )?$/i.test(ahead)) return true;
  if (/\bone (?:[a-z]+ ){1,2}in (?:every )?$/i.test(ahead)) return /^(?:[.,;)]|$)/.test(behind);
  return count.value === 1 && shares.test(behind);
}

const shares = /^(?: [a-z]+){1,2} in (?:every )?(?:\d+|three|four|five|six|ten|twelve|twenty|fifty)(?:[.,;)]|$)/;

/** `each with a plan and, in 40 cases, with school fees`: how often it was so. */
export function isManner({ prose, count }: Seen): boolean {
  return / in $/.test(textAhead(prose, count, 4)) && /^ (?:[a-z]+ )?cases,/.test(textBehind(prose, count));
}

/** `Maximum sentence: 15`, `average prison term - 4`: years without the word. */
export function isLength({ prose, count, head }: Seen): boolean {
  const ahead = textAhead(prose, count);
  return length.test(ahead) || (head === undefined && heightOf.test(ahead));
}

/** `got the maximum of 15` */
const heightOf =
  /\b(?:got|gets|received|receive|drew|sentenced|terms?|sentences?|prison)\b[^.;]{0,24} (?:maximum|minimum|average) of $/i;

/** `in the first three of 2010`: months. */
export function isTime({ prose, count }: Seen): boolean {
  return (
    /\b(?:in|during|over) the (?:first|last) $/i.test(textAhead(prose, count)) &&
    /^ of (?:(?:19|20)\d\d|the (?:year|period))(?=[.,;)]|$| and\b)/.test(textBehind(prose, count))
  );
}

const length =
  /\b(?:minimum|maximum|average|mean|median|longest|shortest|highest|lowest) (?:prison |jail )?(?:sentence|term|penalty)(?: \([^()]*\))?(?::| --?| was| is) $/i;

/** `19 in acquittal`, `two acquitted`, `acquitted three` */
export function isAcquitted({ prose, count }: Seen): boolean {
  return acquitted.test(textBehind(prose, count)) || acquitting.test(textAhead(prose, count));
}

const acquitted =
  /^ (?:(?:in|with|for) (?:an )?acquittals?|(?:(?:men|persons|people|defendants|suspects) )?(?:was |were )?acquitted)\b/i;
const acquitting = /\bacquitt(?:ed|ing|al of)(?: another| the(?: other| remaining)?| all)? $/i;

/** `all but three were jailed` counts the others, `appealed one sentence` none that holds. */
export function isExcepted({ prose, count }: Seen): boolean {
  return /\ball but $|\bappeal(?:ed|ing|s)?(?: against)?(?: only| the| all)? $/i.test(textAhead(prose, count));
}

/** `one for twelve years, two for eight`, `sentenced to 12`: years without the word. */
export function isTerm({ prose, count, sentence }: Seen): boolean {
  const ahead = prose.text.slice(sentence.from, count.from);
  if (/\bsentenced to $/i.test(ahead)) return true;
  if (!/\b(?:for|to|than|or) $/i.test(ahead) || !/\byears?\b/i.test(ahead)) return false;
  return /^(?:[.,;)]| and\b)/.test(textBehind(prose, count));
}
