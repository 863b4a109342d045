/** What a sentence promises of the paragraph it cites, and which paragraphs hold it (cable-format 1.18, tip-rules 15). */
import type { Paragraph } from '../syntax/types.js';
import type { CableIndex } from './cable-index.js';
import type { Role } from './roles.js';
import type { SentenceAround } from './sentence-around.js';

/** Kinds of text that references announce. */
export type Promised = 'points' | 'plan' | 'narrative' | 'guidance' | 'action';

/** An announcement: `the talking points in para 6`. */
export interface Promise {
  /** What the sentence calls it, for a message: `talking points`. */
  readonly noun: string;
  /** One of these the cited paragraph should hold; several where the sentence joins them. */
  readonly kinds: readonly Promised[];
}

/** The announcement that belongs to a reference, if its sentence makes one. */
export function promiseOf({ before, after }: SentenceAround): Promise | undefined {
  const action: Promise = { noun: 'action request', kinds: ['action'] };
  return promisedBefore(before) ?? (announcesAction(before, after) ? action : promisedAfter(after));
}

/** Numbered paragraphs that surely hold what is promised, without the one that makes the promise. */
export function holdersOf(cable: CableIndex, { kinds }: Promise, from: Paragraph): readonly (Paragraph & { number: number })[] {
  return cable.numberedParagraphs.filter(
    (paragraph) => paragraph !== from && kinds.some((kind) => surelyHolds(cable, paragraph, kind)),
  );
}

/** Whether a paragraph may be what is meant: it holds one of the kinds, or looks as if it did. */
export function mayHold(cable: CableIndex, paragraph: Paragraph, { kinds }: Promise, hasHolders: boolean): boolean {
  return kinds.some((kind) => surelyHolds(cable, paragraph, kind) || looksLike(cable, paragraph, kind, hasHolders));
}

// ── What is promised ──

const nouns =
  /\b(?:(?:talking |background |discussion |press )?points(?! of (?:contact|view|order|entry))|recommendations|recommended (?:actions|measures)|non-? ?papers?|action plans?|narratives?|press guidance)\b/gi;
/** Words that may stand between the noun and the number. */
const link = /^(?:,? ?\(?[A-Za-z][A-Za-z'"-]*){0,5},? ?\(?$/;
const leadingIn = new Set(['in', 'at', 'see', 'from', 'per', 'under', 'of', 'below', 'above', 'follow', 'follows']);
const otherTask = /(?:^| )(?:and|or|but|please|while|then|to report|to see)(?= |$)/i;
/** What joins two nouns to one announcement: `the press guidance and the text of the narrative`. */
const joined =
  /^,? (?:and|or|as well as|with|on|of|for|about)(?: (?:the|an?|our|its|any|that|country|final|full|suggested|text|of|TIP|[A-Z][A-Za-z]*'s|[A-Z][a-z]*))* $/;

/** `points in para 4`, `recommendations are in para 7`, `points (see para 6)`. */
function promisedBefore(before: string): Promise | undefined {
  const found = [...before.matchAll(nouns)];
  const nearest = found.at(-1);
  if (!nearest || !leadsTo(before.slice(nearest.index + nearest[0].length))) return undefined;
  const kinds = new Set(kindsOf(nearest[0]));
  for (let index = found.length - 2, next = nearest; index >= 0; index--) {
    const noun = found[index];
    if (!noun || !joined.test(before.slice(noun.index + noun[0].length, next.index))) break;
    for (const kind of kindsOf(noun[0])) kinds.add(kind);
    next = noun;
  }
  return { noun: nounOf(nearest[0]), kinds: [...kinds] };
}

function leadsTo(words: string): boolean {
  if (!link.test(words) || otherTask.test(words)) return false;
  const last = words.replace(/[ (]+$/, '').split(/[ (]/).at(-1) ?? '';
  return last === '' || last === ',' || leadingIn.has(last.toLowerCase());
}

const contains =
  /^(?:\)|,)?(?: which)? (?:contains?|holds?|includes?|provides?|gives?|lists?|has|have|for)(?: (?:the|our|suggested|proposed|background|all|text|of|draft))* $/i;
const asNonPaper = /^,? as (?:an? )?non-? ?paper\b/i;

/** `para 6 contains the talking points`, `see para 6 for points`, `para 4 as a non-paper`. */
function promisedAfter(after: string): Promise | undefined {
  if (asNonPaper.test(after)) return { noun: 'non-paper', kinds: ['plan'] };
  nouns.lastIndex = 0;
  const noun = nouns.exec(after);
  if (!noun || !contains.test(after.slice(0, noun.index))) return undefined;
  return { noun: nounOf(noun[0]), kinds: kindsOf(noun[0]) };
}

const actionBefore =
  /\baction (?:request|cable|message)s?(?:[^.:]{0,60}(?:\bsee|\()|[ :,;(-]*(?:(?:is|are|follows|contained|found|outlined) ){0,2}(?:please )?(?:see|in|at|per)?)[ (]*$/i;

/** `This is an action request (see paras 2-4)`, `see paras 2-4 for action`. */
function announcesAction(before: string, after: string): boolean {
  return actionBefore.test(before.slice(-120)) || /^ for action\b/.test(after);
}

function kindsOf(noun: string): readonly Promised[] {
  const word = noun.toLowerCase();
  if (word === 'press points') return ['points', 'guidance'];
  if (word.endsWith('points')) return ['points'];
  if (word === 'press guidance') return ['guidance'];
  return word.startsWith('narrative') ? ['narrative'] : ['plan'];
}

function nounOf(noun: string): string {
  return noun.toLowerCase().replace('nonpaper', 'non-paper').replace('non paper', 'non-paper');
}

// ── What is held ──

const roleOf: { readonly [kind in Promised]: readonly Role[] } = {
  points: ['talking-points'],
  plan: ['action-plan', 'non-paper'],
  narrative: ['narrative'],
  guidance: ['press-guidance'],
  action: ['action-request'],
};

function surelyHolds(cable: CableIndex, paragraph: Paragraph, kind: Promised): boolean {
  const roles = cable.rolesOf(paragraph);
  return roleOf[kind].some((role) => roles.includes(role));
}

const opensPoints = /\bbackground points\b|\bpoints\b[^.:]{0,90}:/i;
const opensPlan = /\brecommend(?:ations|ed)\b[^.:]{0,40}:/i;
const narrativeHeading = /\(TIER [123]\b/;
const opensGuidance = /^.{0,40}\bpress guidance\b/is;
const asks = /\baction request|\brequested\b|\brequests (?:that|posts?)\b|\b(?:is|are) (?:asked|instructed)\b|\baction required\b/i;

/** Signs of a kind without its marker; fewer count where another paragraph has the marker. */
function looksLike(cable: CableIndex, paragraph: Paragraph, kind: Promised, hasHolders: boolean): boolean {
  const text = cable.textOf(paragraph);
  const roles = cable.rolesOf(paragraph);
  switch (kind) {
    case 'points': {
      const isPlan = roles.includes('action-plan') || (hasHolders && roles.includes('non-paper'));
      return !isPlan && (opensPoints.test(text) || hasList(paragraph));
    }
    case 'plan':
      return !roles.includes('talking-points') && opensPlan.test(text);
    case 'narrative':
      return narrativeHeading.test(text);
    case 'guidance':
      return opensGuidance.test(text);
    case 'action':
      return asks.test(text);
  }
}

/** Whether a paragraph has points or items of its own. */
function hasList({ children }: Paragraph): boolean {
  return children.filter(({ type }) => type === 'bullet' || type === 'item').length > 0;
}

const mentions: { readonly [kind in Promised]: RegExp } = {
  points: /\bpoints?\b/i,
  plan: /\brecommend|\bnon-? ?paper|\baction plan/i,
  narrative: /\bnarrative/i,
  guidance: /\bguidance\b/i,
  action: /\baction\b/i,
};

/** Whether a paragraph is plain prose that does not even name what is promised: no list, no marker, no colon at a line end. */
export function isOtherProse(cable: CableIndex, paragraph: Paragraph, { kinds }: Promise): boolean {
  const plain = paragraph.children.every(
    ({ type }) => type === 'paragraphLabel' || type === 'portionMark' || type === 'run' || type === 'pageLine',
  );
  const text = cable.textOf(paragraph);
  return plain && !/:[ \t]*(?:[\r\n]|$)/.test(text) && !kinds.some((kind) => mentions[kind].test(text));
}
