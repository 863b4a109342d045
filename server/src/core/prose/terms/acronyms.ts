/** Acronyms in the copy, and where they are written out. */
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import type { Block } from '../copy-prose.js';
import { isDigit } from '../words.js';

/** A place that uses an acronym. */
export interface AcronymUse extends Stretch {
  /** Without the ending of a plural or possessive. */
  readonly acronym: string;
  readonly block: Block;
  /** Whether this place says what it stands for: `Task Force (NTF)`, `NTF (National Task Force)`. */
  readonly defines: boolean;
  /** Whether it stands in brackets behind a name. */
  readonly inBrackets: boolean;
}

const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const longestOther = 120;

/** All uses of acronyms in running text, in order: not in the subject, in headings, or among other words in capitals. */
export function acronymUses(prose: Prose): readonly AcronymUse[] {
  const { text, tokens } = prose;
  const uses: AcronymUse[] = [];
  let block = 0;
  // Hot: runs over every token of the copy.
  for (let token = 0; token < tokens.count; token++) {
    const from = tokens.starts[token] ?? 0;
    if (!isCapital(text.charCodeAt(from)) || !isCapital(text.charCodeAt(from + 1))) continue;
    const to = tokens.ends[token] ?? 0;
    const end = endOfAcronym(text, from, to);
    if (end === -1) continue;
    while ((prose.blocks[block]?.to ?? Infinity) <= from) block++;
    const around = prose.blocks[block];
    if (!around || !isRunning(around) || isShouted(prose, token) || !hasSmall(prose, around)) continue;
    if (isLead(text, from, to) || isCurrency(text, from, to)) continue;
    const acronym = text.slice(from, end);
    if (roman.test(acronym)) continue;
    const inBrackets = isBracketed(text, from, to);
    const defines = inBrackets || isIntroduced(text, around, from) || isExplained(text, to);
    uses.push({ acronym, block: around, from, to: end, defines, inBrackets });
  }
  return uses;
}

/** `KD 840,000`, `GHC 20` */
function isCurrency(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^ \d{1,3}(?:[,.]\d+| ?(?:million|billion)|\b)/.test(text.slice(to, to + 14));
}

const fewestLetters = 2;
const mostLetters = 7;
const smallS = 115;

/** Where the capitals of a token end, behind which nothing but an `s` or `'s` stands; -1 where it is no acronym. */
function endOfAcronym(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && isCapital(text.charCodeAt(end))) end++;
  if (end - from < fewestLetters || end - from > mostLetters) return -1;
  if (end === to) return end;
  if (text.charCodeAt(to - 1) !== smallS) return -1;
  return to - end === 1 || (to - end === 2 && text.charAt(end) === "'") ? end : -1;
}

function isRunning({ kind }: Block): boolean {
  return kind !== 'subject' && kind !== 'heading' && kind !== 'marker';
}

/** Whether a block has words in small letters; each is asked for as often as it has capitals. */
function hasSmall({ text }: Prose, block: Block): boolean {
  const before = small.get(block);
  if (before !== undefined) return before;
  const answer = /[a-z]{2}/.test(text.slice(block.from, block.to));
  small.set(block, answer);
  return answer;
}

const small = new WeakMap<Block, boolean>();

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether the word stands among others in capitals: three in a row, or a block without small letters. */
function isShouted(prose: Prose, token: number): boolean {
  let first = token;
  let last = token;
  while (last - first < 3 && isLoud(prose, first - 1, first)) first--;
  while (last - first < 3 && isLoud(prose, last + 1, last)) last++;
  return last - first >= 2;
}

const longestLead = 40;
const leadBefore = /(?:^|[\n.)!?"]) *((?:[A-Z][A-Z\d'-]*:? |\d[\dA-Z-]*:? ){0,6})$/;
const leadAfter =
  /^((?: [A-Z][A-Z'-]*){0,4})(?: \d[\dA-Z-]*)?(?::|\.(?:\s|$)| \((?:paras?|refs?|see)\b)|^((?: [A-Z][A-Z'-]*){1,4}) \(/;

/** Words of three letters that open a paragraph as its label; other three letters are as likely an acronym. */
const shortWord = /^(?:LAW|AIM|AID|AGE|NEW|WHO|WHY|HOW|END|USE|KEY|TAX|ADD|CUT|BUT|NOW|YES|SUM)$/;

/** Whether a word opens its sentence as a label, alone or with others: `ANSWER: …`, `THE CASE. …`, `DUE DATE (para 2). …`. */
function isLead(text: string, from: number, to: number): boolean {
  const before = leadBefore.exec(text.slice(Math.max(0, from - longestLead), from))?.[1];
  const match = before === undefined ? undefined : leadAfter.exec(text.slice(to, to + longestLead));
  const after = match?.[1] ?? match?.[2];
  if (after === undefined) return false;
  return to - from > 3 || before !== '' || after !== '' || shortWord.test(text.slice(from, to));
}

/** Whether a token is a word in capitals beside another, with nothing but blanks or digits between. */
function isLoud({ text, tokens }: Prose, token: number, beside: number): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const from = tokens.starts[token] ?? 0;
  const to = tokens.ends[token] ?? 0;
  // Hot: most words beside an acronym begin with a small letter.
  const first = text.charCodeAt(from);
  if (!(isCapital(first) ? isCapital(text.charCodeAt(from + 1)) : isDigit(first))) return false;
  const gap = token < beside ? text.slice(to, tokens.starts[beside]) : text.slice(tokens.ends[beside], from);
  return /^(?: | ?\(|\) ?|: |, | -- |-)$/.test(gap) && /^(?:[A-Z]{2,}|\d+)$/.test(text.slice(from, to));
}

/** `(NTF)`, `("NTF")`, `(NTF/MOI)`, `(NTF, from its initials)`. */
function isBracketed(text: string, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && mayPrecede(text.charCodeAt(start - 1)) && from - start < 12) start--;
  if (text.charAt(start - 1) !== '(' && !nameAhead.test(text.slice(Math.max(0, start - longestOther), start)))
    return false;
  const behind = text.slice(to, to + 12);
  return /^(?:'?s)?(?:\/[A-Z]+)*"?(?:\)|[,;])/.test(behind);
}

/** `(Procuraduria General de la Nacion: PGN)` */
const nameAhead = /\([^()]{6,80}[:;] $/;

/** Capitals, `/` and `"`. */
function mayPrecede(code: number): boolean {
  return isCapital(code) || code === 47 || code === 34;
}

const introduction =
  /\b(?:known (?:[a-z]+ ){0,5}?(?:as|by)|called|calls|call it|goes by|go by|abbreviated|abbreviation|acronym|initials|or|hereafter|short for|hereinafter)(?: the| its| to| as| of)*,? "?$/i;

/** `the National Task Force, or NTF`, `known as the NTF`. */
function isIntroduced(text: string, { from: floor }: Block, from: number): boolean {
  // Hot: all introductions end in one of these letters, or in a comma.
  const quoted = text.charCodeAt(from - 1) === 34;
  if (!'sydrmneof,'.includes(text.charAt(from - (quoted ? 3 : 2)).toLowerCase())) return false;
  const before = text.slice(Math.max(floor, from - 40), from);
  const found = introduction.exec(before);
  return found !== null && (!/^or\b/i.test(found[0]) || /, $/.test(before.slice(0, found.index)));
}

const explanation =
  /^(?:'?s)?(?: \(| -- |, i\.e\.,? )"?(?:the |a |an )?[A-Z][A-Za-z'-]+ [A-Za-z][^()\d]{3,80}?(?:\)| --|[,;.])|^ for short\b/;

/** `NRM (National Referral Mechanism)`, `NRM -- the National Referral Mechanism --`, `NRM for short`. */
function isExplained(text: string, to: number): boolean {
  const at = to + (text.charAt(to) === "'" ? 1 : 0);
  const next = text.slice(text.charCodeAt(at) === smallS ? at + 1 : at).slice(0, 3);
  if (!/^(?: (?:\(|--|fo)|, i)/.test(next)) return false;
  return explanation.test(text.slice(to, to + longestOther));
}
