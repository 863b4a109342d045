/**
 * Commas that stand for the apostrophe of a plural: `governments, efforts to`, `three years, imprisonment`. Such a comma
 * looks like any other, so it is taken for one only where the words on both sides and the grammar around them say so; a
 * list (`governments, NGOs and posts`) or an opening phrase (`In other countries, efforts to combat it failed`) is neither.
 */
import type { Span } from '../../syntax/types.js';
import * as lexicon from './possessive-words.js';
import { isBlankCode } from '../../syntax/source.js';
import { isLowerCase, isUpperCase, skipGap, sliceAround, wordEnd, wordStart } from '../words.js';

/** How far the grammar is looked at on either side. */
const longestLook = 400;
/** Words from which on a phrase with a term in it is more than `After three years`. */
const longTerm = 5;
/** Words from which on a clause is too long for a part of an opening phrase. */
const longOpening = 8;

const sentenceEnd = /[.?!;:](?<!\bU\.S.)(?=[\s"')])|\n[ \t\r]*\n|--|[()]/g;
const conjunction = /(?<![a-z-])(?:and|but|or|that|because|while|although|which|who|where)\s/gi;
const wordOrMark = /[A-Za-z0-9][A-Za-z0-9'-]*|[,:;.()"]/g;

/** Where the comma stands. */
interface Place {
  readonly text: string;
  readonly stretch: Span;
  readonly holes: readonly Span[];
}

/** What stands around a comma. Words are in small letters. */
interface Around {
  /** The noun before the comma. */
  readonly owner: string;
  /** From the start of the sentence up to the noun. */
  readonly before: string;
  /** Words from the start of the clause up to the noun. */
  readonly clause: readonly string[];
  /** Words after the comma. */
  readonly after: readonly string[];
  /** From the comma to the end of the sentence. */
  readonly rest: string;
}

/** Whether the comma at `comma`, inside `stretch`, stands for a lost apostrophe. `holes` are the page lines. */
export function isLostPossessive(text: string, comma: number, stretch: Span, holes: readonly Span[]): boolean {
  // Hot: runs for every comma. The words on both sides decide before the sentence is looked at.
  if (!isBlankCode(text.charCodeAt(comma + 1)) || !mayBeOwner(text, comma)) return false;
  const start = wordStart(text, comma, stretch.start);
  const next = skipGap(text, comma + 1, holes);
  if (next >= stretch.end) return false;
  const code = text.charCodeAt(next);
  if (code === 40) return isBracketedShortForm(text, start, next); // `(`
  const isQuoted = code === 34; // `"`
  if (!isQuoted && !(isLowerCase(code) && lexicon.owned.has(text.slice(next, wordEnd(text, next))))) return false;
  const owner = text.slice(start, comma).toLowerCase();
  if (!lexicon.owners.has(owner) && !lexicon.terms.has(owner) && !lexicon.readers.has(owner)) return false;
  const around = lookAround({ text, stretch, holes }, { start, end: comma }, next);
  return isQuoted ? isQuotedPossession(around) : checks.some((check) => check(around));
}

/** Whether the word before the comma ends like a plural (`-s`, `-en`) or like `post` and `embassy`. */
function mayBeOwner(text: string, comma: number): boolean {
  const last = text.charCodeAt(comma - 1);
  if (last === 115) return true; // s
  const second = text.charCodeAt(comma - 2);
  return (last === 110 && second === 101) || ((last === 116 || last === 121) && second === 115); // en, st, sy
}

function lookAround({ text, stretch, holes }: Place, noun: Span, next: number): Around {
  const left = sliceAround(text, Math.max(stretch.start, noun.start - longestLook), noun.start, holes);
  const right = sliceAround(text, next, Math.min(stretch.end, next + longestLook), holes);
  const before = left.slice(sentenceStart(left));
  const rest = /^[^.?!;]*/.exec(right)?.[0] ?? '';
  return {
    owner: text.slice(noun.start, noun.end).toLowerCase(),
    before,
    clause: wordsOf(before.slice(clauseStart(before))),
    after: wordsOf(rest.slice(0, 80)),
    rest,
  };
}

/** After the last mark that ends a sentence or a part of it. */
function sentenceStart(left: string): number {
  let start = 0;
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(left)) start = sentenceEnd.lastIndex;
  return start;
}

/** After the last comma, or after a word that joins clauses. */
function clauseStart(sentence: string): number {
  let start = sentence.lastIndexOf(',') + 1;
  conjunction.lastIndex = start;
  while (conjunction.test(sentence)) start = conjunction.lastIndex;
  return start;
}

function wordsOf(stretch: string): string[] {
  return (stretch.match(wordOrMark) ?? []).map((word) => word.toLowerCase());
}

// ── The cases ──

const checks: readonly ((around: Around) => boolean)[] = [
  isServedTerm,
  isForReaders,
  isOwnedEffort,
  isSubject,
  isThanks,
];

/** `up to three years, imprisonment or a fine`. */
function isServedTerm({ owner, clause, after }: Around): boolean {
  if (!lexicon.terms.has(owner)) return false;
  const number = clause[clause.length - 1] ?? '';
  if (!/^\d+$/.test(number) && !lexicon.numberWords.has(number)) return false;
  // `After three years, probation ended`.
  if (clause.length < longTerm && lexicon.introductions.has(clause[0] ?? '')) return false;
  const [serving = '', follower] = after[0] === 'hard' ? ['imprisonment', after[2]] : after;
  if (!lexicon.servings.has(serving)) return false;
  return follower === undefined || /^(?:or|and|for|under|in|with|without|as|plus|[,.;)])$/.test(follower);
}

/** `for post, background only`. */
function isForReaders({ owner, before, after }: Around): boolean {
  if (!lexicon.readers.has(owner) || after[0] !== 'background') return false;
  if (!/(?:^|[^a-z])for\s+(?:the\s+|all\s+)?$/i.test(before)) return false;
  return after[1] === undefined || /^(?:only|information|info|use|purposes|knowledge|and|[:.;,)])$/.test(after[1]);
}

/** `reports of local officials, complicity in trafficking`. */
function isOwnedEffort(around: Around): boolean {
  const { owner, clause, after, before, rest } = around;
  if (!lexicon.owners.has(owner)) return false;
  const [noun = '', follower = ''] = lexicon.qualities.has(after[0] ?? '') ? after.slice(1) : after;
  if (!lexicon.belongings.get(noun)?.has(follower) || isListed(rest)) return false;
  if (!lexicon.joints.has(governor(clause))) return false;
  if (lexicon.introductions.has(clause[0] ?? '')) return isInOpening(around);
  // `In Kenya, Uganda and parts of other countries, efforts to …`: the opening phrase may have commas of its own.
  return clause.length >= longOpening || !lexicon.introductions.has(firstWord(before));
}

/**
 * Inside an opening phrase: `In addition to a framework for the United States, domestic efforts to combat it, the Act
 * requires`. What follows the comma has no verb of its own, and the sentence begins only behind the next comma.
 */
function isInOpening({ clause, rest }: Around): boolean {
  if (clause.length < 6) return false;
  const inner = /^([^,]*),\s+(?:(?:the|a|an|our|its|their|this|we|it|they|post)\b|[A-Z])/.exec(rest)?.[1];
  if (inner === undefined) return false;
  const words = wordsOf(inner);
  return words.length <= 9 && !words.some((word) => lexicon.finiteVerbs.has(word) || word.endsWith('ed'));
}

/** `and traffickers, profits are estimated at`. */
function isSubject({ owner, before, clause, after }: Around): boolean {
  const [noun = '', verb = ''] = after;
  if (!lexicon.owners.has(owner) || !lexicon.possessions.has(noun)) return false;
  if (!/^(?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|remain|remained)$/.test(verb))
    return false;
  if (clause.length > 2 || !clause.every((word) => lexicon.modifiers.has(word))) return false;
  const opening = before.slice(0, clauseStart(before)).trimEnd();
  if (opening.endsWith(',')) return false;
  return !lexicon.listLeaders.has(firstWord(before));
}

/** `The Department appreciates posts, assistance with`. */
function isThanks({ owner, clause, after, rest }: Around): boolean {
  const [service = '', follower = '.'] = after;
  if (!lexicon.owners.has(owner) || !lexicon.services.has(service)) return false;
  if (!lexicon.thanks.has(governor(clause)) || isListed(rest)) return false;
  return lexicon.serviceFollowers.has(follower) || follower === '.';
}

/** `the design of some countries, "sponsorship systems" that`. */
function isQuotedPossession({ owner, before, clause, rest }: Around): boolean {
  if (!lexicon.owners.has(owner) || governor(clause) !== 'of' || lexicon.introductions.has(clause[0] ?? ''))
    return false;
  if (lexicon.introductions.has(firstWord(before)) || isListed(rest)) return false;
  const quoted = /^"([a-z][A-Za-z -]{2,40})"\s+(?:that|which|to|of|in|for)\s/.exec(rest)?.[1];
  return quoted !== undefined && quoted.split(' ').length <= 4;
}

/** `the High Commissioner for Refugees, (UNHCR) access`: no comma stands between a name and its short form. */
function isBracketedShortForm(text: string, start: number, bracket: number): boolean {
  if (!isUpperCase(text.charCodeAt(start))) return false;
  const end = wordEnd(text, bracket + 1);
  if (end - bracket < 3 || end - bracket > 9 || text.charCodeAt(end) !== 41) return false;
  const short = text.slice(bracket + 1, end);
  if (!/^[A-Z]{2,}$/.test(short) || /^(?:SBU|TS|NF|FOUO|NOFORN|LOU)$/.test(short)) return false;
  return isBlankCode(text.charCodeAt(end + 1)) && isLowerCase(text.charCodeAt(end + 2));
}

// ── The grammar ──

/** The word that governs the owner: the last one of the clause that is no modifier of it, one unknown word aside. */
function governor(clause: readonly string[]): string {
  let index = clause.length - 1;
  const lowest = Math.max(0, index - 3);
  let isUnknown = false;
  for (; index > lowest; index--) {
    const word = clause[index] ?? '';
    if (lexicon.modifiers.has(word)) continue;
    if (isUnknown || lexicon.joints.has(word) || lexicon.thanks.has(word) || lexicon.finiteVerbs.has(word)) break;
    isUnknown = true;
  }
  return clause[index] ?? '';
}

function firstWord(sentence: string): string {
  wordOrMark.lastIndex = 0;
  for (let match = wordOrMark.exec(sentence); match; match = wordOrMark.exec(sentence))
    if (/^[A-Za-z]/.test(match[0])) return match[0].toLowerCase();
  return '';
}

/** Whether the sentence goes on as a list does: `, and training for police`. */
function isListed(rest: string): boolean {
  return /,\s+(?:and|or|as well as)\s/.test(rest);
}
