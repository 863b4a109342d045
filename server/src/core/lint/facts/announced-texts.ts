/** Which paragraphs hold what a sentence announces (cable-format 1.18, tip-rules 15). */
import type { Paragraph } from '../../syntax/types.js';
import type { Announcement, Kind } from './announcements.js';
import type { CableIndex } from '../cable-index.js';
import type { Role } from '../roles.js';

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

const rolesFor: { readonly [kind in Kind]: readonly Role[] } = {
  points: ['talking-points'],
  plan: ['action-plan', 'non-paper'],
  narrative: ['narrative'],
  guidance: ['press-guidance'],
  action: ['action-request'],
};

function surelyHolds(cable: CableIndex, paragraph: Paragraph, kind: Kind): boolean {
  if (rolesFor[kind].some((role) => cable.hasRole(paragraph, role))) return true;
  return kind === 'points' && shows(cable, paragraph, introducesPoints) && !cable.hasRole(paragraph, 'action-plan');
}

/** Signs of a kind without its marker; fewer count where another paragraph has the marker. */
function looksLike(cable: CableIndex, paragraph: Paragraph, kind: Kind, hasHolders: boolean): boolean {
  const has = (role: Role) => cable.hasRole(paragraph, role);
  switch (kind) {
    case 'points': {
      const isPlan = has('action-plan') || (hasHolders && has('non-paper'));
      return !isPlan && (shows(cable, paragraph, opensPoints) || shows(cable, paragraph, hasList));
    }
    case 'plan':
      return !has('talking-points') && shows(cable, paragraph, opensPlan);
    case 'narrative':
      return shows(cable, paragraph, hasNarrativeHeading);
    case 'guidance':
      return shows(cable, paragraph, opensGuidance);
    case 'action':
      return shows(cable, paragraph, asks);
  }
}

/** Whether a paragraph is plain prose that does not even name what is announced. */
function isOtherProse(cable: CableIndex, paragraph: Paragraph, kinds: readonly Kind[]): boolean {
  return shows(cable, paragraph, isProse) && !kinds.some((kind) => shows(cable, paragraph, names[kind]));
}

// ── Signs ──

/** Something in the words of a paragraph. */
type Sign = (cable: CableIndex, paragraph: Paragraph) => boolean;

/** Whether a paragraph shows a sign. It is looked for once: a thousand references may lead to one long paragraph. */
function shows(cable: CableIndex, paragraph: Paragraph, sign: Sign): boolean {
  const known = cable.fact(newAnswers);
  let answers = known.get(sign);
  if (!answers) known.set(sign, (answers = new Map<Paragraph, boolean>()));
  let answer = answers.get(paragraph);
  if (answer === undefined) answers.set(paragraph, (answer = sign(cable, paragraph)));
  return answer;
}

function newAnswers(): Map<Sign, Map<Paragraph, boolean>> {
  return new Map();
}

function says(words: RegExp): Sign {
  return (cable, paragraph) => words.test(cable.textOf(paragraph));
}

/** `Post may wish to deliver the following points …` above a list of them. */
const introducesPoints: Sign = (cable, { children, position }) => {
  const first = children.find(({ type }) => type === 'bullet');
  return (
    first !== undefined &&
    /\bpoints\b/i.test(cable.textOf({ start: position.start.offset, end: first.position.start.offset }))
  );
};

/** Points or items of its own. */
const hasList: Sign = (_, { children }) => children.some(({ type }) => type === 'bullet' || type === 'item');

const opensPoints = says(/\bbackground points\b|\bpoints\b[^.:]{0,90}:/i);
const opensPlan = says(/\brecommend(?:ations|ed)\b[^.:]{0,40}:/i);
const hasNarrativeHeading = says(/\(TIER [123]\b/);
const opensGuidance = says(/^.{0,40}\bpress guidance\b/is);
const asks = says(
  /\baction request|\brequested\b|\brequests (?:that|posts?)\b|\b(?:is|are) (?:asked|instructed)\b|\baction required\b/i,
);

const names: { readonly [kind in Kind]: Sign } = {
  points: says(/\bpoints?\b/i),
  plan: says(/\brecommend|\bnon-? ?paper|\baction plan/i),
  narrative: says(/\bnarrative/i),
  guidance: says(/\bguidance\b/i),
  action: says(/\baction\b/i),
};

/** No list, no marker, no colon at a line end, no quotation. */
const isProse: Sign = (cable, paragraph) =>
  paragraph.children.every(
    ({ type }) => type === 'paragraphLabel' || type === 'portionMark' || type === 'run' || type === 'pageLine',
  ) && !/:[ \t]*(?:[\r\n]|$)|[.)][ \t]+"/.test(cable.textOf(paragraph));
