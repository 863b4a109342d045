/** Which paragraphs hold what a sentence announces (cable-format 1.18, tip-rules 15). */
import type { Paragraph } from '../syntax/types.js';
import type { Announcement, Kind } from './announcements.js';
import type { CableIndex } from './cable-index.js';
import type { Role } from './roles.js';

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
    if (found.length === mostHolders) break;
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
  return (
    first !== undefined &&
    /\bpoints\b/i.test(cable.textOf({ start: position.start.offset, end: first.position.start.offset }))
  );
}

const opensPoints = /\bbackground points\b|\bpoints\b[^.:]{0,90}:/i;
const opensPlan = /\brecommend(?:ations|ed)\b[^.:]{0,40}:/i;
const narrativeHeading = /\(TIER [123]\b/;
const opensGuidance = /^.{0,40}\bpress guidance\b/is;
const asks =
  /\baction request|\brequested\b|\brequests (?:that|posts?)\b|\b(?:is|are) (?:asked|instructed)\b|\baction required\b/i;

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
