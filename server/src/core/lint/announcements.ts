/** What a sentence announces in the paragraph it cites, and which paragraphs hold it (cable-format 1.18, tip-rules 15). */
import type { Paragraph } from '../syntax/types.js';
import type { CableIndex } from './cable-index.js';
import type { Role } from './roles.js';
import type { SentenceAround } from './sentence-around.js';

/** Kinds of text that references announce. */
export type Kind = 'points' | 'plan' | 'narrative' | 'guidance' | 'action';

/** An announcement: `the talking points in para 6`. */
export interface Announcement {
  /** What the sentence calls it, for a message: `talking points`. */
  readonly noun: string;
  /** Whether nothing else can be meant: by the noun, or because the sentence asks for the use of it. */
  readonly isSure: boolean;
  /** What the cited paragraph should hold. */
  readonly kinds: readonly Kind[];
  /** What it may hold instead, where the sentence joins two nouns: `the press guidance and the narrative in para 8`. */
  readonly joined: readonly Kind[];
}

/** The announcement that belongs to a reference, if its sentence makes one. */
export function announcementOf({ before, after }: SentenceAround): Announcement | undefined {
  const action: Announcement = { noun: 'action request', kinds: ['action'], joined: [], isSure: false };
  return namedBefore(before) ?? (announcesAction(before, after) ? action : namedAfter(after));
}

/** A numbered paragraph that holds what is announced. */
export type Holder = Paragraph & { readonly number: number };

/** More holders than these help nobody to choose. */
const mostHolders = 5;

/**
 * Finds the numbered paragraphs that surely hold what is announced, without the one that announces it. Each kind is looked
 * for once in a cable, however many references announce it.
 */
export function holderFinder(cable: CableIndex): (announcement: Announcement, from: Paragraph) => readonly Holder[] {
  const known = new Map<Kind, readonly Holder[]>();
  const holdersOf = (kind: Kind) => {
    const found = known.get(kind) ?? firstHolders(cable, kind);
    known.set(kind, found);
    return found;
  };
  return ({ kinds }, from) => [...new Set(kinds.flatMap(holdersOf))].filter((paragraph) => paragraph !== from);
}

function firstHolders(cable: CableIndex, kind: Kind): readonly Holder[] {
  const found: Holder[] = [];
  for (const paragraph of cable.numberedParagraphs) {
    if (surelyHolds(cable, paragraph, kind)) found.push(paragraph);
    if (found.length > mostHolders) break;
  }
  return found;
}

/** Whether one of the cited paragraphs surely holds what is announced. */
export function isKept(cable: CableIndex, cited: readonly Paragraph[], { kinds, joined }: Announcement): boolean {
  return cited.some((paragraph) => [...kinds, ...joined].some((kind) => surelyHolds(cable, paragraph, kind)));
}

/**
 * Whether none of the cited paragraphs even looks like what is announced. Where no other paragraph surely holds it, only
 * plain prose that does not name it is wrong, and only where the announcement is sure.
 */
export function isBroken(
  cable: CableIndex,
  cited: readonly Paragraph[],
  { kinds, joined, isSure }: Announcement,
  hasHolders: boolean,
): boolean {
  const looksRight = (paragraph: Paragraph) =>
    [...kinds, ...joined].some((kind) => looksLike(cable, paragraph, kind, hasHolders));
  if (cited.some(looksRight)) return false;
  return hasHolders || (isSure && cited.every((paragraph) => isOtherProse(cable, paragraph, kinds)));
}

// ── What is announced ──

const nouns =
  /\b(?:(?:talking |background |discussion |press )?points(?! of (?:contact|view|order|entry))|recommendations|recommended (?:actions|measures)|non-? ?papers?|action plans?|narratives?|press guidance)\b/gi;
/** Nouns that mean something written for use, also where no task is named. */
const plainNouns = new Set(['talking points', 'background points']);
/** A task for the reader; `the minister repeated the points in para 3` is none. */
const asksForUse = /\b(?:please|posts? (?:is|are|may|should)|embassy (?:is|may|should)|draw(?:ing)? (?:on|from|upon)|use|convey|deliver|hand over|leave)\b/i;
/** Words that may stand between the noun and the number. */
const mostLinkWords = 5;
const stop = /[.:;!?)]/;
const leadingIn = new Set(['in', 'at', 'see', 'from', 'per', 'under', 'of', 'below', 'above', 'follow', 'follows']);
/** Words that show that the number belongs to something else: `the points and see the list in para 5`. */
const otherTask =
  /(?:^| )(?:but|please|while|then|(?:and|or|to) (?:see|use|draw|leave|hand|convey|deliver|provide|report|send|note|inform|ask|pass|give|refer|consult|review|follow|the|an?|our|its|any|other)(?![a-z]))/i;
/** What joins two nouns to one announcement: `the press guidance and the text of the narrative`. */
const joint =
  /^,? (?:and|or|as well as|with|on|of|for|about)(?: (?:the|an?|our|its|any|that|country|final|full|suggested|text|of|TIP|[A-Z][A-Za-z]*'s|[A-Z][a-z]*))* $/;

/** `points in para 4`, `recommendations are in para 7`, `points (see para 6)`. */
function namedBefore(before: string): Announcement | undefined {
  const found = [...before.matchAll(nouns)];
  const nearest = found.at(-1);
  if (!nearest || !leadsTo(before.slice(nearest.index + nearest[0].length))) return undefined;
  const joined: Kind[] = [];
  for (let index = found.length - 2, next = nearest; index >= 0; index--) {
    const noun = found[index];
    if (!noun || !joint.test(before.slice(noun.index + noun[0].length, next.index))) break;
    joined.push(...kindsOf(noun[0]));
    next = noun;
  }
  const noun = nounOf(nearest[0]);
  return { noun, kinds: kindsOf(nearest[0]), joined, isSure: plainNouns.has(noun) || asksForUse.test(before) };
}

function leadsTo(words: string): boolean {
  if (stop.test(words) || otherTask.test(words)) return false;
  const link = words.split(/[ ,("]+/).filter((word) => word !== '');
  const last = link.at(-1);
  return link.length <= mostLinkWords && (last === undefined || leadingIn.has(last.toLowerCase()));
}

const contains =
  /^(?:\)|,)?(?: which)? (?:contains?|holds?|includes?|provides?|gives?|lists?|has|have|for)(?: (?:the|our|suggested|proposed|background|all|text|of|draft))* $/i;
const asNonPaper = /^,? as (?:an? )?non-? ?paper\b/i;

/** `para 6 contains the talking points`, `see para 6 for points`, `para 4 as a non-paper`. */
function namedAfter(after: string): Announcement | undefined {
  if (asNonPaper.test(after)) return { noun: 'non-paper', kinds: ['plan'], joined: [], isSure: true };
  const noun = after.matchAll(nouns).next().value;
  if (!noun || !contains.test(after.slice(0, noun.index))) return undefined;
  return { noun: nounOf(noun[0]), kinds: kindsOf(noun[0]), joined: [], isSure: false };
}

const actionSeen = /\baction (?:request|cable|message)s?\b(?:[^.:]{1,60}\bsee|[^.:()]{0,60}\()$/i;
const actionDirect =
  /\baction (?:request|cable|message)s?[ :,;-]*(?:(?:is|are|follows|contained|found|outlined) ){0,2}(?:please )?(?:see|in|at|per)?$/i;
const longestAction = 120;

/** `This is an action request (see paras 2-4)`, `Action request: para 4`, `see paras 2-4 for action`. */
function announcesAction(before: string, after: string): boolean {
  const words = before.slice(-longestAction).trimEnd();
  return actionSeen.test(words) || actionDirect.test(words) || /^ for action\b/.test(after);
}

function kindsOf(noun: string): readonly Kind[] {
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

const roleOf: { readonly [kind in Kind]: readonly Role[] } = {
  points: ['talking-points'],
  plan: ['action-plan', 'non-paper'],
  narrative: ['narrative'],
  guidance: ['press-guidance'],
  action: ['action-request'],
};

function surelyHolds(cable: CableIndex, paragraph: Paragraph, kind: Kind): boolean {
  const roles = cable.rolesOf(paragraph);
  if (roleOf[kind].some((role) => roles.includes(role))) return true;
  return kind === 'points' && !roles.includes('action-plan') && introducesPoints(cable, paragraph);
}

/** `Post may wish to deliver the following points …` above a list of them. */
function introducesPoints(cable: CableIndex, { children, position }: Paragraph): boolean {
  const first = children.find(({ type }) => type === 'bullet');
  return first !== undefined && /\bpoints\b/i.test(cable.textOf({ start: position.start.offset, end: first.position.start.offset }));
}

const opensPoints = /\bbackground points\b|\bpoints\b[^.:]{0,90}:/i;
const opensPlan = /\brecommend(?:ations|ed)\b[^.:]{0,40}:/i;
const narrativeHeading = /\(TIER [123]\b/;
const opensGuidance = /^.{0,40}\bpress guidance\b/is;
const asks = /\baction request|\brequested\b|\brequests (?:that|posts?)\b|\b(?:is|are) (?:asked|instructed)\b|\baction required\b/i;

/** Signs of a kind without its marker; fewer count where another paragraph has the marker. */
function looksLike(cable: CableIndex, paragraph: Paragraph, kind: Kind, hasHolders: boolean): boolean {
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

const mentions: { readonly [kind in Kind]: RegExp } = {
  points: /\bpoints?\b/i,
  plan: /\brecommend|\bnon-? ?paper|\baction plan/i,
  narrative: /\bnarrative/i,
  guidance: /\bguidance\b/i,
  action: /\baction\b/i,
};

/** Whether a paragraph is plain prose that does not even name what is announced: no list, no marker, no colon at a line end, no quotation. */
function isOtherProse(cable: CableIndex, paragraph: Paragraph, kinds: readonly Kind[]): boolean {
  const plain = paragraph.children.every(
    ({ type }) => type === 'paragraphLabel' || type === 'portionMark' || type === 'run' || type === 'pageLine',
  );
  const text = cable.textOf(paragraph);
  return plain && !/:[ \t]*(?:[\r\n]|$)|[.)][ \t]+"/.test(text) && !kinds.some((kind) => mentions[kind].test(text));
}
