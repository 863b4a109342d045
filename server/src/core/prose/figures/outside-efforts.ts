/** Activities of outside parties without a role of the host government (tip-rules rule 4). */
import { isReport } from './figure-cues.js';
import { hasGovernmentRole } from './government-roles.js';
import { isParty, isPlural, outsideParties } from './outside-parties.js';
import type { Prose, Sentence } from '../prose.js';
import { isQuoted } from '../quotations.js';
import type { Stretch } from '../stretch.js';
import { textBehind } from './text-around.js';
import { isTipCable, speaksOfTrafficking } from './trafficking-talk.js';
import type { Hit } from '../vocabulary.js';

/** An actor and what it does; the stretch holds both. */
export interface OutsideEffort extends Stretch {
  readonly actor: Hit;
}

/** The first of each sentence. */
export function outsideEfforts(prose: Prose): readonly OutsideEffort[] {
  const found: OutsideEffort[] = [];
  let last: Sentence | undefined;
  for (const actor of prose.hits(outsideParties)) {
    const sentence = prose.sentenceAt(actor.from);
    if (!sentence || sentence === last || !isReport(prose, sentence) || !isParty(prose, actor)) continue;
    const effort = activeOf(prose, actor, sentence) ?? passiveOf(prose, actor, sentence);
    if (!effort || exempt.test(prose.textOf(sentence)) || hasGovernmentRole(prose, sentence)) continue;
    if (!isTipCable(prose) && !speaksOfTrafficking(prose, sentence.block.passage)) continue;
    if (isQuoted(prose, effort)) continue;
    last = sentence;
    found.push({ actor, ...effort });
  }
  return found;
}

const exempt =
  /\b(?:please|whatever|only where|only if|concrete role|in[- ]kind|co-?(?:fund|financ|organi|host)\w*)\b/i;

/** `IOM trained`, `an NGO that runs`, `NGO-run`. */
function activeOf(prose: Prose, actor: Hit, sentence: Sentence): Stretch | undefined {
  const { starts, ends } = prose.tokens;
  const upTo = (token: number): Stretch => ({ from: actor.from, to: ends[token] ?? actor.to });
  const first = actor.lastToken + 1;
  if (isCompound(prose, actor)) return isDestination(prose, actor, sentence) ? undefined : upTo(first);
  for (let token = first; token < first + reach; token++) {
    if ((starts[token] ?? Infinity) >= sentence.to || prose.distance(actor, upTo(token)) === Infinity) return undefined;
    const word = prose.wordAt(token);
    if (others.has(word) || wishes.has(word) || speech.test(word)) return undefined;
    if (deeds.has(word)) return isOwnDeed(prose, actor, token) ? upTo(token) : undefined;
    if (bareDeeds.has(word) && isPlural(prose, actor) && follows(prose, actor, token)) return upTo(token);
    if (funds.has(word) && payments.has(prose.wordAt(token + 1))) return upTo(token + 1);
  }
  return undefined;
}

/** Words behind an actor among which its deed is looked for. */
const reach = 6;

/** `an NGO-run shelter`, `a USAID-funded shelter` */
function isCompound(prose: Prose, { to, lastToken }: Hit): boolean {
  return prose.text.charAt(to) === '-' && /^(?:run|funded)$/.test(prose.wordAt(lastToken + 1));
}

/** In `referred 14 victims to an NGO-run shelter` the deed is that of others. */
function isDestination({ text }: Prose, { from }: Hit, sentence: Sentence): boolean {
  return destination.test(text.slice(Math.max(sentence.from, from - longestDestination), from));
}

const destination = /\b(?:to|at|in|into|from|with) (?:(?:an?|the|two|three|four|several|local|other) ){0,2}$/i;
const longestDestination = 24;

/** Where another subject begins, or something was done to this one. */
const others = new Set('and but because since when if whether as was were'.split(' '));
const wishes = new Set('would could should may might will can must'.split(' '));
const speech =
  /^(?:report|say|said|note|estimate|claim|allege|believe|suggest|complain|observe|state|argue|warn|told|tell|fear|think|criticiz|express|welcom|praise)/;

/** Forms that can only be verbs, and those that are nouns as well. */
const deeds = new Set(
  (
    'trained trains funded funds finances financed operates operated ran runs opened opens assisted assists sheltered provided ' +
    'provides launched launches conducted conducts organized organizes organised hosted hosts produced produces distributed ' +
    'distributes repatriated repatriates counseled counsels counselled established establishes carried carries offered offers ' +
    'paid pays built staged sponsored sponsors donated donates rented rents hired hires fed feeds housed taught teaches'
  ).split(' '),
);
const bareDeeds = new Set(
  (
    'train fund finance operate run open assist shelter provide launch conduct organize host produce distribute repatriate ' +
    'counsel establish pay offer'
  ).split(' '),
);

/** `UNICEF grants fund` */
const funds = new Set('grants grant money funding'.split(' '));
const payments = new Set('pay fund finance support'.split(' '));

/** Whether a deed is that of the actor, and help. */
function isOwnDeed(prose: Prose, actor: Hit, token: number): boolean {
  const before = prose.wordAt(token - 1);
  // `to the NGO for shelters`: a thing, not a deed.
  if (determiners.has(before) || modals.has(before) || prose.wordAt(token + 1) === 'by') return false;
  return isEffort(prose, actor, token) && !isDiplomacy(prose, actor, token);
}

const determiners = new Set('the a an this its his her their our your of for in to no'.split(' '));
const modals = new Set([...wishes, 'to', 'not', 'never']);

/** `NGOs run`, `NGOs that run`, `NGOs mostly run` */
function follows(prose: Prose, { lastToken }: Hit, token: number): boolean {
  return token === lastToken + 1 || /^(?:that|who|which)$|ly$/.test(prose.wordAt(token - 1));
}

/** Whether a deed has an object that is help: no office that opened, no examples that were provided. */
function isEffort(prose: Prose, actor: Hit, token: number): boolean {
  const first = actor.lastToken + 1;
  if (token !== first) {
    const name = prose.textOf(actor);
    if (name === 'donor' || (name.endsWith("'s") && !paid.has(prose.wordAt(first)))) return false;
  }
  return !(/^open/.test(prose.wordAt(token)) ? noObject : talk).test(restBehind(prose, token));
}

/** `opened in May`, `opened its doors` */
const noObject = /^(?:[.,;]| (?:in|on|at|from|last|this|its doors|with)\b)/i;
const paid = new Set('grant grants money funding program project staff'.split(' '));
const knowledge =
  '(?:examples?|information|data|figures|names|lists?|details|comments|statistics|access|testimony|copy|copies|updates?|estimates?)';
const talk = new RegExp(`^(?: [\\w-]+){0,3} ${knowledge}\\b`, 'i');
/** `statistics were provided by`, `acted on information provided by` */
const told = new RegExp(`\\b${knowledge}(?: [\\w-]+){0,3} $`, 'i');

/** What an embassy gives the ministry is its trade. */
function isDiplomacy(prose: Prose, actor: Hit, token: number): boolean {
  if (!/^(?:Embassy|Consulate|Mission|U\.S\. (?:Mission|Government)|USG)$/.test(prose.textOf(actor))) return false;
  const rest = restBehind(prose, token);
  return /^(?: to)?(?: the)? (?:minist|government|department|secstate)/i.test(rest) || embassyTrade.test(rest);
}

function restBehind(prose: Prose, token: number): string {
  return textBehind(prose, { to: prose.tokens.ends[token] ?? 0 });
}

const embassyTrade =
  /^ (?:[a-z]+ ){0,2}(?:points|demarche|non-?paper|meetings?|lunch|dinner|reception|visits?|roundtable|call|americans?|amcits?)\b/i;

/** `were trained by IOM`, `a shelter operated by an NGO`. */
function passiveOf(prose: Prose, actor: Hit, sentence: Sentence): Stretch | undefined {
  const { starts, ends } = prose.tokens;
  const by = byBefore(prose, actor);
  if (by === undefined) return undefined;
  for (let token = by - 1; token >= by - reach; token--) {
    if (token < 0 || (starts[token] ?? 0) < sentence.from) return undefined;
    if (!passives.has(prose.wordAt(token)) || prose.text.slice(ends[token], starts[by]).includes(';')) continue;
    const from = starts[token] ?? 0;
    if (prose.distance({ from, to: ends[token] ?? from }, actor) > longReach) return undefined;
    const isTalk = prose.wordAt(token) === 'provided' && told.test(prose.text.slice(sentence.from, from));
    return isReported(prose, token) && !isTalk && !isDenied(prose, sentence, from) ? { from, to: actor.to } : undefined;
  }
  return undefined;
}

/** Farthest that a passive may stand before its actor. */
const longReach = 10;

/** `by`, `by the local` */
function byBefore(prose: Prose, { token, from }: Hit): number | undefined {
  for (let by = token - 1; by >= token - 4; by--)
    if (prose.wordAt(by) === 'by')
      return /^by (?:[\w.]+ ){0,3}$/.test(prose.text.slice(prose.tokens.starts[by], from)) ? by : undefined;
  return undefined;
}

const passives = new Set(
  (
    'trained funded financed operated run opened assisted sheltered provided launched conducted organized organised hosted ' +
    'produced distributed repatriated counseled counselled established offered paid built sponsored donated housed fed taught'
  ).split(' '),
);

/** `Neither course was paid for by a donor.` */
function isDenied({ text }: Prose, { from }: Sentence, passive: number): boolean {
  return denial.test(text.slice(from, passive));
}

const denial = /^[-* ]*(?:neither|none|no|nothing)\b|\b(?:was|were|is|are|been) (?:not|never) (?:[a-z]+ )?$/i;

/** Whether a passive says that something was done, and is not the plan or the wish that it be done. */
function isReported(prose: Prose, token: number): boolean {
  const before = prose.wordAt(token - 1);
  return before !== 'be' && !modals.has(before);
}
