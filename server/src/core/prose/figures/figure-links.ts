/** How a number is tied to the word for what it counts, in its own sentence. */
import type { Count } from './count-exclusions.js';
import { counts } from './counts.js';
import type { Seen } from './figure.js';
import { hasPredicate } from './figure-ellipses.js';
import * as forms from './figure-forms.js';
import { headOf } from './head-nouns.js';
import { type Measure, isAward, isCategory } from './measures.js';
import type { Prose } from '../prose.js';
import { type Stretch, firstAfter } from '../stretch.js';

/** Farthest that a number may stand from its word. */
const reach = 8;
/** The same for what names the state of somebody. */
const longReach = 12;

/** `Arrests: 61`, `prosecutions (12)`; `arrests, 17` where nothing follows. */
export function isLabel(prose: Prose, word: Measure, count: Count): boolean {
  if (word.form === 'phrase' || word.to > count.from) return false;
  const gap = prose.text.slice(word.to, count.from);
  if (forms.plainLabel.test(gap)) return word.form === 'noun' && isClosed(prose, count);
  if (!forms.label.test(gap)) return false;
  if (gap.startsWith(' (')) return prose.text.charAt(count.to) === ')';
  return isBare(prose, count) || /^ [A-Z]/.test(prose.text.slice(count.to, count.to + 2));
}

function isClosed(prose: Prose, { to }: Count): boolean {
  return to >= prose.text.length || /^(?:[;.,)\n]| \()/.test(prose.text.slice(to, to + 2));
}

/** `8 labor trafficking`, `52 the year before`: no noun either. */
const ofOffence =
  /^ (?:(?:sex|labor|child|forced|domestic|debt|bonded|human) (?:trafficking|labor|servitude|bondage|exploitation|begging|prostitution)(?=[,;.)]| and\b|$)|the (?:year|previous|prior|preceding|same|month|period)\b)/i;
const longestOffence = 40;

/** Whether no noun follows the number. */
export function isBare(prose: Prose, { lastToken, to }: Count): boolean {
  const next = lastToken + 1;
  if (next >= prose.tokens.count) return true;
  const gap = prose.text.slice(to, prose.tokens.starts[next]);
  if (ofOffence.test(prose.text.slice(to, to + longestOffence))) return true;
  return !/^[ -]$/.test(gap) || forms.afterBare.has(prose.wordAt(next)) || /^\d/.test(prose.wordAt(next));
}

/** `22 trafficking and smuggling cases`, `19 disposals`: nouns that the list of head nouns does not reach. */
export function nounBehind({ prose, count, words }: Seen): Measure | undefined {
  const noun = words.find(({ from, form }) => form === 'noun' && from > count.to);
  if (!noun) return undefined;
  const gap = prose.text.slice(count.to, noun.from);
  if (noun.kind === 'indictment' && gap === ' bills of ') return noun;
  if (noun.kind === 'conviction' && noun.lastToken > noun.token)
    return /^(?: of (?:them|these))? $/.test(gap) ? noun : undefined;
  if (noun.kind === 'complaint' || noun.kind === 'disposal' || /^(?:inquir|probe)/i.test(prose.textOf(noun)))
    return /^(?: [\w-]+){0,2} $/.test(gap) ? noun : undefined;
  const pair =
    /^ (?:(?:new|potential|suspected|human|sex|labor|forced|child|trafficking|related|TIP|anti|migrant|alien|people|smuggling)[ /-])+(?:(?:and|or) (?:(?:human|sex|labor|forced|child|trafficking|migrant|alien|people|smuggling|prostitution)[ /-])+)?$/i;
  return pair.test(gap) ? noun : undefined;
}

/** The word behind the number that says what was done: `12 men were arrested`. */
export function after({ prose, count, head, words }: Seen): Measure | undefined {
  if (isOfNone(prose, count)) return undefined;
  const all = prose.find(counts);
  const asideTo = count.to + (aside.exec(prose.text.slice(count.to, count.to + longestAside))?.[0].length ?? 0);
  const first = all[firstAfter(all, asideTo)];
  const next = (first && isJoined(prose, count, first) ? all[firstAfter(all, first.to)] : first)?.from ?? Infinity;
  for (const word of words) {
    if (word.from < (head?.offenders ? head.to : count.to) || word.from > next) continue;
    if (prose.distance(count, word) > (word.form === 'phrase' ? longReach : reach)) return undefined;
    const gap = prose.text.slice(count.to, word.from).replace(beside, '');
    if (isAward(prose, word)) {
      if (forms.getter.test(gap)) return word;
      continue;
    }
    if (forms.finite.test(prose.textOf(word))) {
      if (forms.somebody.test(gap)) return word;
      continue;
    }
    if (word.form === 'verb' && forms.passive.test(gap)) return word;
    if (word.form === 'noun' && forms.ending.test(gap)) return word;
    if (word.form === 'phrase' && (head !== undefined || isBare(prose, count)) && forms.state.test(gap)) return word;
    if (head?.use !== 'person' && !forms.getting.test(gap)) continue;
    if (word.form === 'verb' && (forms.reduced.test(gap) || forms.relative.test(gap)) && !isActive(prose, word))
      return word;
    if (word.form === 'phrase' && forms.predicate.test(gap)) return word;
    if (word.kind === 'sentence' && forms.predicate.test(gap) && forms.receives.test(gap)) return word;
  }
  return undefined;
}

/** `14 persons, among them two policemen, were arrested` */
const aside =
  /^(?: [\w'-]+){0,3}(?: \([^()]{1,60}\)|, (?:(?:among them|including|[a-z]+ of (?:them|whom)) [^,;.]{1,60}|[\w-]+ (?:wom[ae]n|m[ae]n|males?|females?)(?: and [\w-]+ (?:wom[ae]n|m[ae]n|males?|females?))?),)/i;
const longestAside = 120;
/** What stands beside a word and says nothing of it: `(two of them women)`, `, both taxi drivers,`. */
const beside = / \([^()]{1,60}\)|, (?:an?|the|both|all|most|also) [^,;.]{1,60},/;

const subjectAhead =
  /(?:^|[,;:] |\b(?:that|when|where|which|while) )(?:(?:a total of|at least|about|some|another) )?$/i;

/** `11 men and three women were detained`, but `they questioned 40 people and 12 men were detained` */
function isJoined(prose: Prose, count: Count, next: Count): boolean {
  const { text } = prose;
  if (!/^ [a-z]+ and $/i.test(text.slice(count.to, next.from)) || !headOf(prose, next)) return false;
  return subjectAhead.test(text.slice(prose.clauseAt(count.from)?.from ?? count.from, count.from));
}

/** `none of the nine defendants`: what follows was done to nobody. */
export function isOfNone({ text }: Prose, { from }: Stretch): boolean {
  return /\b(?:none|neither) of (?:(?:the|these|those|its|their) )?$/i.test(text.slice(Math.max(0, from - 20), from));
}

/** Whether the word has an object: `men charged a fee`. */
function isActive(prose: Prose, { lastToken, kind }: Measure): boolean {
  const next = prose.wordAt(lastToken + 1);
  return kind === 'investigation' && /^(?:the|a|an)$/.test(next);
}

/** The deed right before the number: `arrested 12`. */
export function deedBefore({ prose, count, words, floor }: Seen): Measure | undefined {
  const word = words.findLast(({ to }) => to <= count.from);
  // `had taken into custody 19 men`
  const isDeed = word?.form === 'verb' || (word?.form === 'phrase' && word.kind === 'arrest');
  if (!word || !isDeed || word.to < floor) return undefined;
  const gap = prose.text.slice(word.to, count.from);
  // `were indicted and six stood trial`, `were indicted and six released`, `pleaded guilty and three await trial`
  if (/ and $/i.test(gap) && (hasPredicate(prose, count) || isIntransitive(prose, word))) return undefined;
  return forms.deedBefore.test(gap) && isDone(prose, word, count) ? word : undefined;
}

const befell = /\b(?:was|were|been|are|is)(?: [a-z]+)? $/i;

function isIntransitive(prose: Prose, { from, lastToken }: Measure): boolean {
  return prose.wordAt(lastToken) === 'guilty' || befell.test(prose.text.slice(Math.max(0, from - 20), from));
}

/** The noun before the number that says what was done: `charges against 8`, `the conviction of five`. */
export function before({ prose, count, head, words, floor }: Seen): Measure | undefined {
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index];
    if (!word || word.to > count.from) continue;
    if (word.to < floor || prose.distance(word, count) > reach) return undefined;
    const gap = prose.text.slice(word.to, count.from);
    if (word.form !== 'noun') continue;
    if (forms.against.test(gap)) return word;
    if (forms.deedOf.test(gap) && (head?.use === 'person' || (!head && !isBare(prose, count)))) return word;
  }
  return undefined;
}

/** `charged 30 men 500 crowns` is a price. */
function isDone({ text }: Prose, { kind }: Measure, { to }: Count): boolean {
  return kind !== 'charge' || charging.test(text.slice(to, to + longestAside));
}

const charging = /^(?: [\w'-]+){0,5} (?:with|under)\b|^(?: [a-z'-]+){1,2}(?:[.,;]|$| in\b)/i;

/** The category in which cases were handled: `investigated 19 cases`, `19 cases were prosecuted`. */
export function handled({ prose, count, words }: Seen, noun: Measure): Measure | undefined {
  const all = prose.find(counts);
  const next = all[firstAfter(all, noun.to)]?.from ?? Infinity;
  return words.find((word) => {
    // `investigations into 18 cases`, `charges in 15 cases`
    if (word.kind === 'conviction' && word.from > noun.to)
      return forms.endedIn.test(prose.text.slice(noun.to, word.from));
    if (word.form === 'noun') return word.to <= count.from && forms.into.test(prose.text.slice(word.to, count.from));
    if (!isCategory(word.kind)) return false;
    if (word.form === 'phrase' && word.from > next) return false;
    if (word.form === 'phrase') return word.from > noun.to && forms.state.test(prose.text.slice(noun.to, word.from));
    if (word.to <= count.from) return forms.deedBefore.test(prose.text.slice(word.to, count.from));
    if (isOfNone(prose, count)) return false;
    const gap = prose.text.slice(noun.to, word.from);
    return word.from > noun.to && prose.distance(noun, word) <= 4 && /^(?: [a-z]+)?(?: was| were| been)? ?$/i.test(gap);
  });
}
