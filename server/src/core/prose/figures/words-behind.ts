/** The word behind a number that says what was done: `12 men were arrested`. */
import type { Count } from './count-exclusions.js';
import { counts } from './counts.js';
import type { Seen } from './figure.js';
import { ending, state } from './figure-forms.js';
import { isBare } from './figure-labels.js';
import { headOf } from './head-nouns.js';
import { type Measure, isAward, isCategory } from './measures.js';
import { smallNumber } from './number-words.js';
import { textAhead, textBehind, textBetween } from './text-around.js';
import type { Prose } from '../prose.js';
import { type Stretch, firstAfter, nextFrom } from '../stretch.js';

/** What was done to those who are counted, or what they got. */
export function wordBehind(seen: Seen): Measure | undefined {
  const { prose, count, head } = seen;
  if (isOfNone(prose, count)) return undefined;
  const group = ofOffenders.exec(textBehind(prose, count))?.[0];
  const beyond = group === undefined ? undefined : wordFrom(seen, count.to + group.length);
  return beyond ?? wordFrom(seen, head?.offenders ? head.to : count.to) ?? ofThoseDone(seen);
}

/** `Five of those prosecuted were officers`, of whom nothing else is told */
function ofThoseDone({ prose, count, words }: Seen): Measure | undefined {
  const [, gap = ''] = ofThose.exec(textBehind(prose, count)) ?? [];
  return words.find(({ from, form, kind }) => form === 'verb' && isCategory(kind) && from === count.to + gap.length);
}

const ofThose =
  /^( of (?:those|the (?:people|persons|men|women)) )(?:[a-z]+ed|found guilty) (?:was|were|are) (?!(?:not|never|acquitted|released|freed|cleared|later|still|since)\b)/i;

/** `16 of the convicted offenders`, `24 of the convicted were`, whatever they got */
const ofOffenders =
  /^ of the (?:convicted (?:offenders|traffickers|defendants|persons|people|men|individuals)\b|(?:convicted|arrested|indicted)(?= (?:was|were|are|have|had|received|got|went)\b))/i;

function wordFrom(seen: Seen, start: number): Measure | undefined {
  const { prose, count, words } = seen;
  const end = nextNumber(prose, count);
  for (const word of words) {
    if (word.from < start || word.from > end) continue;
    if (prose.distance(count, word) > (word.form === 'phrase' ? longReach : reach)) return undefined;
    if (isTied(seen, word) && !(isPart(seen) && isOvertaken(prose, word))) return word;
  }
  return undefined;
}

/** `three of the four` */
function isPart({ prose, count }: Seen): boolean {
  return partOf.test(textAhead(prose, count, longestPart));
}

/** `the four persons convicted were sentenced`: what befell the part comes behind. */
function isOvertaken(prose: Prose, word: Measure): boolean {
  return word.form === 'verb' && /^ (?:was|were|received|got) /.test(textBehind(prose, word));
}

const partOf = new RegExp(`(?:^|[^\\w-])${smallNumber}(?:-[a-z]+)? of (?:the|these|those|its|their) $`, 'i');
const longestPart = 40;

/** Farthest that a number may stand from its word. */
export const reach = 8;
/** The same for what names the state of somebody. */
const longReach = 12;

/** `none of the nine defendants`: what follows was done to nobody. */
export function isOfNone(prose: Prose, at: Stretch): boolean {
  return /\b(?:none|neither) of (?:(?:the|these|those|its|their) )?$/i.test(textAhead(prose, at));
}

/** Where the number begins that has the words behind it; numbers in brackets or joined with this one have none. */
function nextNumber(prose: Prose, count: Count): number {
  const all = prose.find(counts);
  const asideTo = count.to + (aside.exec(textBehind(prose, count, longestAside))?.[0].length ?? 0);
  const next = all[firstAfter(all, asideTo)];
  return nextFrom(all, next && isJoined(prose, count, next) ? next.to : asideTo);
}

/** `14 persons, among them two policemen, were arrested` */
const aside =
  /^(?: [\w'-]+){0,3}(?: of [\w-]+ and [\w-]+(?= (?:was|were)\b)| \([^()]{1,60}\)|, (?:(?:among them|including|[a-z]+ of (?:them|whom)) [^,;.]{1,60}|[\w-]+ (?:wom[ae]n|m[ae]n|males?|females?)(?: and [\w-]+ (?:wom[ae]n|m[ae]n|males?|females?))?),)/i;
const longestAside = 120;

/** `11 men and three women were detained`, but `they questioned 40 people and 12 men were detained` */
function isJoined(prose: Prose, count: Count, next: Count): boolean {
  const { text } = prose;
  if (!/^ [a-z]+ and $/i.test(textBetween(prose, count, next)) || !headOf(prose, next)) return false;
  return subjectAhead.test(text.slice(prose.clauseAt(count.from)?.from ?? count.from, count.from));
}

const subjectAhead =
  /(?:^|[,;:] |\b(?:that|when|where|which|while) )(?:(?:a total of|at least|about|some|another) )?$/i;

function isTied(seen: Seen, word: Measure): boolean {
  const { prose, count, head } = seen;
  const gap = textBetween(prose, count, word).replace(beside, '');
  if (isAward(prose, word)) return getter.test(gap);
  if (finite.test(prose.textOf(word))) return somebody.test(gap);
  if (isSaidOfAny(seen, word, gap)) return true;
  return (head?.use === 'person' || getting.test(gap)) && isSaidOfPersons(prose, word, gap);
}

/** What stands beside a word and says nothing of it: `(two of them women)`, `, both taxi drivers,`. */
const beside = / \([^()]{1,60}\)|, (?:an?|the|both|all|most|also|or) [^,;.]{1,60},/;
/** Somebody, or a number alone, before the verb of what he got: `43 received`, `three offenders each received` */
const getter = /^(?: [\w'-]+){0,4} $/;
/** What has its own verb: `six stood trial`, `43 pleaded guilty`, `the remaining three were fined`. */
const finite = /^(?:serve|had|paid|gone|went|stood|pleaded|pled|faced|await|awaiting|awaited|were|was|been) /i;
/** Somebody before such a verb. */
const somebody = /^(?: [\w'"-]+){0,7}? $/;
/** `43 received suspended sentences` */
const getting = /^ (?:of (?:them|these|those|the convicted [a-z]+) )?(?:received|got|drew|were given|was given)\b/i;

/** What may be said of persons and of cases. */
function isSaidOfAny({ prose, count, head }: Seen, word: Measure, gap: string): boolean {
  switch (word.form) {
    case 'verb':
      // `20 prosecuted and 14 found guilty`
      return passive.test(gap) || (gap === ' ' && /^found guilty$/i.test(prose.textOf(word)));
    case 'noun':
      return ending.test(gap);
    case 'phrase':
      return (head !== undefined || isBare(prose, count) || wereAll.test(gap)) && state.test(gap);
  }
}

/** `two mayors were under investigation`: whatever they are. */
const wereAll = /^(?: [a-z]+){1,6} (?:are|were|came|have come|had come)(?: taken)? $/i;
/** `12 men were later arrested`, `11 were sentenced`, `118 owners who had been arrested` */
const passive =
  /^,?(?: [\w'"-]+){0,6}(?:, [\w' -]{1,60},)? (?:was|were|are|is|been|being|got)(?: [a-z]+ly| also| later| then| already)?(?: [a-z]+ed and)? "?$/i;
/** What may be said of persons alone. */
function isSaidOfPersons(prose: Prose, word: Measure, gap: string): boolean {
  const { form, kind } = word;
  if (form === 'verb' && (reduced.test(gap) || relative.test(gap)) && !isActive(prose, word)) return true;
  return predicate.test(gap) && (form === 'phrase' || (kind === 'sentence' && receives.test(gap)));
}

/** `12 men arrested in May` */
const reduced = /^(?: [\w'"-]+){1,4}(?<! and) $/i;
/** `The 13 traffickers whom the coast guard detained` */
const relative = /^(?: [\w'"-]+){1,4} (?:whom|that|which)(?: [\w'-]+){1,4} $/i;
/** `thirteen traffickers received prison terms`, `took 12 suspects into custody` */
const predicate = /^(?: [\w'"-]+){1,6} $/;
/** Somebody who gets a sentence, a term, a charge. */
const receives = /\b(?:received|receive|got|given|drew|serving|served|handed|faced?|faces)\b/i;

/** Whether the word has an object: `men charged a fee`. */
function isActive(prose: Prose, { lastToken, kind }: Measure): boolean {
  const next = prose.wordAt(lastToken + 1);
  return kind === 'investigation' && /^(?:the|a|an)$/.test(next);
}
