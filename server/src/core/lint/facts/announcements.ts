/** What a sentence announces in the paragraph that it cites (cable-format 1.18, tip-rules 15). */
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
  if (inList.test(before) && ownObject.test(after)) return ownNoun(after);
  return (
    ownNoun(after) ?? namedBefore(before) ?? namedAfter(after) ?? (announcesAction(before, after) ? action : undefined)
  );
}

const nouns =
  /\b(?:(?:talking |background |discussion |press )?points(?! of (?:contact|view|order|entry))|recommendations|recommended (?:actions|measures)|non-? ?papers?|(?:action|short-term|long-term) plans?|narratives?|(?:press|media) guidance|questions and answers|qs? and as?)(?![a-z0-9_])/gi;
/** Nouns that mean something written for use, also where no task is named. */
const plainNouns = new Set(['talking points', 'background points']);
/** A task for the reader; `the minister repeated the points in para 3` is none. */
const asksForUse =
  /\b(?:please|posts? (?:is|are|may|should)|embassy (?:is|may|should)|draw(?:ing)? (?:on|from|upon)|use|convey|deliver|hand over|leave)(?![a-z0-9_])/i;
/** Words that may stand between the noun and the number. */
const mostLinkWords = 10;
const stop = /[.:;!?)]/;
const leadingIn = new Set(['in', 'at', 'see', 'from', 'per', 'under', 'of', 'below', 'above', 'follow', 'follows']);
/** Words that show that the number belongs to something else: `the points and see the list in para 5`. */
const otherTask =
  /(?:^| )(?:but|please|while|then|paras?|paragraphs?|to (?:see|report|refer|consult|review))(?![a-z])/i;
const joinedTask =
  /(?:,| and| or) (?:see|use|draw|leave|hand|convey|deliver|provide|report|send|note|inform|ask|pass|give|refer|consult|review|follow|the|an?|our|its|any|other)(?![a-z])/i;
/** What joins two nouns to one announcement: `the press guidance and the text of the narrative`. */
const joint =
  /^,? (?:and|or|as well as|with|on|of|for|about)(?: (?:the|an?|our|its|any|that|country|final|full|suggested|text|of|TIP|[A-Z][A-Za-z]*'s|[A-Z][a-z]*))* $/;

/** `points in para 4`, `recommendations are in para 7`, `points (see para 6)`. */
function namedBefore(before: string): Announcement | undefined {
  const found = nounsIn(before);
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

function nounsIn(words: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  nouns.lastIndex = 0;
  for (let noun = nouns.exec(words); noun; noun = nouns.exec(words)) found.push(noun);
  return found;
}

function leadsTo(words: string): boolean {
  if (stop.test(words) || otherTask.test(words) || joinedTask.test(words)) return false;
  const link = words.split(/[ ,("]+/).filter((word) => word !== '');
  const last = link.at(-1);
  return link.length <= mostLinkWords && (last === undefined || leadingIn.has(last.toLowerCase()));
}

/** `para 7 has the narrative, para 8 a non-paper`: in a list of numbers each has what stands behind it. */
function ownNoun(after: string): Announcement | undefined {
  const found = listed.exec(after);
  const noun = found?.[1];
  return noun === undefined ? undefined : { noun: nounOf(noun), kinds: kindsOf(noun), joined: [], isSure: false };
}

const inList = /(?:[,;]| and) $/;
const ownObject = /^ (?:an?|the) [a-z]/i;
const listed = new RegExp(`^ (?:an?|the) (?:[a-z]+ ){0,2}?(${nouns.source.slice(2)})`, 'i');

const containsSomething = /^(?:\)|,)?(?: which)? (?:contains?|holds?|includes?|provides?|gives?|lists?|has|have|for)/i;
const contains = new RegExp(
  `${containsSomething.source}(?: (?:the|our|suggested|proposed|background|all|text|of|draft))* $`,
  'i',
);
const asNonPaper = /^,? as (?:an? )?non-? ?paper(?![a-z0-9_])/i;

/** `para 6 contains the talking points`, `see para 6 for points`, `para 4 as a non-paper`. */
function namedAfter(after: string): Announcement | undefined {
  if (asNonPaper.test(after)) return { noun: 'non-paper', kinds: ['plan'], joined: [], isSure: true };
  if (!containsSomething.test(after)) return undefined;
  nouns.lastIndex = 0;
  const noun = nouns.exec(after);
  if (!noun || !contains.test(after.slice(0, noun.index))) return undefined;
  return { noun: nounOf(noun[0]), kinds: kindsOf(noun[0]), joined: [], isSure: false };
}

const actionSeen = /\baction (?:request|cable|message|item)s?(?![a-z0-9_])(?:[^.:]{1,60}\bsee|[^.:()]{0,60}\()$/i;
const actionDirect =
  /\baction (?:request|cable|message|item)s?[ :,;-]*(?:(?:is|are|follows|contained|found|outlined) ){0,2}(?:please )?(?:see|in|at|per)?$/i;
const actionAfter = /^ (?:for (?:the )?action\b|(?:contains?|holds?|gives?) (?:an |the |our )?action request)/;
const longestAction = 120;

/** `This is an action request (see paras 2-4)`, `Action request: para 4`, `see paras 2-4 for action`. */
function announcesAction(before: string, after: string): boolean {
  const words = before.slice(-longestAction).trimEnd();
  return actionSeen.test(words) || actionDirect.test(words) || actionAfter.test(after);
}

function kindsOf(noun: string): readonly Kind[] {
  const word = noun.toLowerCase();
  if (word === 'press points') return ['points', 'guidance'];
  if (word.endsWith('points')) return ['points'];
  if (word.endsWith('guidance') || word.startsWith('q')) return ['guidance'];
  return word.startsWith('narrative') ? ['narrative'] : ['plan'];
}

function nounOf(noun: string): string {
  return noun.toLowerCase().replace('nonpaper', 'non-paper').replace('non paper', 'non-paper');
}
