/** Numbers that count things (tip-rules 2.4: COUNT), in digits and in words. */
import { bracketedYear } from './bracketed-years.js';
import { type Count, hasCountedUnit, isLabelled, isMoney } from './count-exclusions.js';
import { headOf } from './head-nouns.js';
import { numberWords, readNumberWords } from './number-words.js';
import type { Prose } from '../prose.js';
import { textBehind } from './text-around.js';
import { defineVocabulary } from '../vocabulary.js';
import { isDigit } from '../words.js';

/**
 * All counts. Years, dates, times, sums, ages, terms, percentages and numbers of paragraphs, laws and tiers are none; nor is
 * `one`, unless it counts a person or a matter of law enforcement. That something did not happen is no count either.
 */
export function counts(prose: Prose): readonly Count[] {
  const found: Count[] = [];
  let labelled: Count | undefined;
  eachCandidate(prose, (candidate) => {
    if (isLabelled(prose, candidate, labelled)) labelled = candidate;
    else if (isMoney(prose, candidate) || hasCountedUnit(prose, candidate.lastToken)) return;
    else if (countsSomething(prose, candidate)) found.push(candidate);
  });
  return found;
}

const spelledNumbers = defineVocabulary({ number: numberWords });
const firstYear = 1900;
const lastYear = 2099;

/** Visits figures and spelled numbers, in order. */
function eachCandidate(prose: Prose, visit: (candidate: Count) => void): void {
  const { figures } = prose.tokens;
  const spelled = prose.hits(spelledNumbers);
  let figure = 0;
  let word = 0;
  let floor = 0;
  while (figure < figures.length || word < spelled.length) {
    const figureToken = figures[figure] ?? Infinity;
    const wordToken = spelled[word]?.token ?? Infinity;
    const token = Math.min(figureToken, wordToken);
    if (token === figureToken) figure++;
    else word++;
    if (token < floor) continue;
    const candidate = token === figureToken ? readDigits(prose, token) : readWords(prose, token);
    if (!candidate) continue;
    visit(candidate);
    floor = candidate.lastToken + 1;
  }
}

function readDigits(prose: Prose, token: number): Count | undefined {
  const { starts, ends } = prose.tokens;
  const from = starts[token] ?? 0;
  const to = ends[token] ?? 0;
  // Hot: nearly all figures are plain, and half of them are years.
  const plain = plainValue(prose.text, from, to);
  if (plain === 0 || (to - from === 4 && plain >= firstYear && plain <= lastYear)) return undefined;
  const value = plain === -1 ? groupedValue(prose.text.slice(from, to)) : plain;
  if (value === undefined || value === 0 || isBound(prose.text, from, to)) return undefined;
  return ranged(prose, { value, last: undefined, token, lastToken: token, from, to });
}

const mostDigits = 5;

/** The value of up to five digits; -1 where something else stands among them. */
function plainValue(text: string, from: number, to: number): number {
  if (to - from > mostDigits) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const grouped = /^[0-9]{1,3}(?:,[0-9]{3})+$/;

/** The value of `1,250`. */
function groupedValue(written: string): number | undefined {
  return grouped.test(written) ? Number(written.replaceAll(',', '')) : undefined;
}

/** Whether digits are part of something longer: `$5`, `10:00`, `5%`, `2009-2010`, `12-year`. */
function isBound(text: string, from: number, to: number): boolean {
  if ('.,/$:-#'.includes(text.charAt(from - 1)) && from > 0) return true;
  const after = text.charAt(to);
  if (after === '-') return !isDigit(text.charCodeAt(to + 1)) || /^-[0-9]{4}/.test(text.slice(to, to + 5));
  return after !== '' && '/:%'.includes(after);
}

const vagueBefore = new Set('several few many some'.split(' '));

function readWords(prose: Prose, token: number): Count | undefined {
  const { starts, ends } = prose.tokens;
  const words: string[] = [];
  for (let at = token; words.length < 8 && at < prose.tokens.count; at++) {
    if (at > token && !isNarrowGap(prose, at)) break;
    words.push(prose.wordAt(at));
  }
  const number = readNumberWords(words);
  if (!number) return undefined;
  // `several hundred` is no figure, `some two dozen` is one.
  const isVague = /^(?:hundred|thousand|dozen)/.test(words[0] ?? '') && vagueBefore.has(prose.wordAt(token - 1));
  const value = isVague ? undefined : number.value;
  const lastToken = token + number.length - 1;
  const to = ends[lastToken] ?? 0;
  // `two-year`, `one-third`
  if (prose.text.charAt(to) === '-') return undefined;
  return ranged(prose, { value, last: undefined, token, lastToken, from: starts[token] ?? 0, to });
}

function isNarrowGap(prose: Prose, token: number): boolean {
  const gap = prose.text.charCodeAt(prose.tokens.ends[token - 1] ?? 0);
  return prose.tokens.starts[token] === (prose.tokens.ends[token - 1] ?? 0) + 1 && (gap === 32 || gap === 45);
}

/** `15-20`, `15 to 20`, `between 15 and 20`, `2 thousand`. */
function ranged(prose: Prose, candidate: Count): Count {
  const { token, lastToken, value } = candidate;
  if (value === undefined || !isNarrowGap(prose, lastToken + 1)) return candidate;
  const next = prose.wordAt(lastToken + 1);
  if (token === lastToken && (next === 'thousand' || next === 'hundred' || next === 'dozen'))
    return upTo(prose, candidate, lastToken + 1, value * (readNumberWords([next])?.value ?? 1));
  const joined = prose.text.charAt(candidate.to) === '-';
  const isTo = next === 'to' || (next === 'and' && prose.wordAt(token - 1) === 'between');
  const upper = joined ? lastToken + 1 : isTo ? lastToken + 2 : -1;
  if (upper === -1 || (!joined && !isNarrowGap(prose, upper))) return candidate;
  const last = plainNumber(prose, upper);
  if (last === undefined || last <= value) return candidate;
  return { ...upTo(prose, candidate, upper, value), last };
}

function upTo(prose: Prose, candidate: Count, lastToken: number, value: number): Count {
  return { ...candidate, value, lastToken, to: prose.tokens.ends[lastToken] ?? candidate.to };
}

function plainNumber(prose: Prose, token: number): number | undefined {
  const word = prose.wordAt(token);
  const plain = plainValue(word, 0, word.length);
  const value = plain === -1 || word === '' ? groupedValue(word) : plain;
  if (value !== undefined) {
    const { ends } = prose.tokens;
    const isLonger = '/:%-'.includes(prose.text.charAt(ends[token] ?? 0)) && (ends[token] ?? 0) < prose.text.length;
    return isLonger ? undefined : value;
  }
  return readNumberWords([word])?.value;
}

/** How far back an opening bracket is looked for. */
const longestBracket = 300;

function isInBrackets(text: string, from: number): boolean {
  let depth = 0;
  for (let at = from - 1; at >= 0 && at > from - longestBracket; at--) {
    const character = text.charAt(at);
    if (character === '\n') return false;
    if (character === ')') depth++;
    else if (character === '(' && depth-- === 0) return true;
  }
  return false;
}

/** Whether the number is no list counter, and `one` has something to count. */
function countsSomething(prose: Prose, candidate: Count): boolean {
  const { text } = prose;
  const { from, to } = candidate;
  if (text.charAt(to) === '.' || text.charAt(to) === ')') {
    // `prosecutions (12)`, but `investigations, (2) prosecutions`
    const bracketed = text.charAt(from - 1) === '(' && text.charAt(to) === ')';
    if (bracketed && bracketedYear(prose, candidate) !== undefined) return true;
    if (bracketed && isAfterPlace(prose, candidate)) return true;
    if (bracketed) return /[A-Za-z"'] $/.test(text.slice(from - 3, from - 1)) && headOf(prose, candidate) !== undefined;
    if (text.charAt(to) === ')' && !isInBrackets(text, from)) return false;
    if (text.charAt(to) === '.' && isListCounter(prose, candidate)) return false;
  }
  if (candidate.value !== 1) return true;
  // `no one was convicted`
  if (/^(?:no|not|any|every|this|that|the|last|latter)$/.test(prose.wordAt(candidate.token - 1))) return false;
  // `Convictions: 1`
  if (text.charAt(from) === '1' && /(?::| --?) $/.test(text.slice(from - 4, from)))
    return /^(?:[;,.)\n]|$| \()/.test(text.slice(to, to + 2));
  const use = headOf(prose, candidate)?.use;
  return (
    use === 'enforcement' ||
    use === 'person' ||
    isJudged(prose, candidate) ||
    oneOfThem.test(textBehind(prose, candidate))
  );
}

/** `by zone: Lagos (81), Kano (24) and Uyo (20)` */
function isAfterPlace({ text }: Prose, { from, to }: Count): boolean {
  return /[A-Z][a-z]+ \($/.test(text.slice(Math.max(0, from - 16), from)) && placeBehind.test(text.slice(to, to + 40));
}

/** Between two places of a list, or behind its last one. */
const placeBehind = /^\)(?:[,;]? (?:and )?(?:the )?[A-Z][A-Za-z' -]{1,24} \([\da-z]|\.)/;

/** `One of them was convicted`, `and one was fined`, `and one for forced labor` */
const oneOfThem =
  /^ (?:(?:received|got|drew|was given) (?:life|a (?:prison|suspended)|probation|\w+ years)|(?:resulted|ended) in (?:a )?conviction|for (?:sex|labor|child|forced|domestic|debt) (?:trafficking|labor|servitude|begging|marriage|prostitution|bondage)(?! victims)|(?:of (?:them|these|those|whom) )?(?:was|is|has been|had been) (?:[a-z]+ly |later |then )?(?:convicted|sentenced|prosecuted|indicted|charged|arrested|investigated|fined|jailed|imprisoned|found guilty))\b/i;

/** `1. Text`; `A: 68.` and `How many? Nine.` are answers. */
function isListCounter(prose: Prose, { from, to }: Count): boolean {
  const sentence = prose.sentenceAt(from);
  if (sentence?.from !== from || prose.text.startsWith('? ', from - 2)) return false;
  return sentence.block.kind !== 'answer' || sentence.to > to + 1;
}

const judgments = new Set('convicted sentenced prosecuted indicted charged arrested investigated'.split(' '));

/** `The court convicted one rancher`: whoever he is, he was convicted. */
function isJudged(prose: Prose, { token, from, lastToken }: Count): boolean {
  return (
    judgments.has(prose.wordAt(token - 1)) &&
    prose.tokens.ends[token - 1] === from - 1 &&
    isNarrowGap(prose, lastToken + 1) &&
    prose.wordAt(lastToken + 1) !== 'of'
  );
}
