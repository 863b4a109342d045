/** The words in front of a cable's number that name the post it comes from. */
import { type Token, month } from './cable-reference-tokens.js';
import { yearBefore } from './cable-reference-years.js';
import { withoutTrailing } from './source.js';

/** The most words that a post's name has. */
const mostOriginWords = 4;
/** Words that never belong to a post's name: they join, introduce, or name something that is no cable. */
const stops = new Set(
  (
    'AND OR SEE ALSO PER CF RE FM TO THRU THROUGH REF REFS REFTEL REFERENCE OF DATED ON THE IN AT BY FROM NO NOS ' +
    'NUMBER PARA PARAS PARAGRAPH PARAGRAPHS PREVIOUS NOTAL CABLE TELEGRAM TELEGRAMS AMEMBASSY AMCONSUL AMEMB EMBASSY ' +
    'CONSULATE'
  ).split(' '),
);
/** Words before a number that make it no cable: documents, places in a text. */
const documents = new Set(
  (
    'THRU MEMO MEMORANDUM EMAIL EMAILS E-MAIL E-MAILS TELCON PHONECON FAX LETTER LETTERS REPORT FAM FAH CFR USC U.S.C ' +
    'SECTION SEC ARTICLE PAGE PAGES FY NIE IIR LAW RESOLUTION UNSCR DECREE ACT TITLE CHAPTER VERSION ROOM TEL PHONE ' +
    'CALL NOTE PAPER DOCUMENT DOC TD TIER SERIAL FORM DRAFT EO E.O DEMARCHE MEETING CONVERSATION NO NUMBER PARA PARAS ' +
    'PARAGRAPH PARAGRAPHS OF DATED ON THE IN AT BY AND OR'
  ).split(' '),
);
/** Posts whose names hold a word of the lists above. */
const namesWithStops = new Set(['THE HAGUE', 'OF SPAIN', 'TEL AVIV']);
const otherNames = new Map([
  ['SECSTATE WASHDC', 'SECSTATE'],
  ['STATE DEPT', 'STATE'],
  ['STATE DEPARTMENT', 'STATE'],
  ['DEPT', 'STATE'],
  ['DEPTEL', 'STATE'],
]);

/** The origin that a name in capitals stands for. */
export function originOf(name: string): string {
  return otherNames.get(name) ?? withoutTrailing(name, '.');
}

/** Whether a word never belongs to a post's name that has no other word. */
export function isStop({ text }: Token): boolean {
  return stops.has(text.toUpperCase());
}

/** The words of the post's name that end at `index`; empty where they name no post. */
export function originWords(tokens: readonly Token[], index: number): Token[] {
  const words: Token[] = [];
  for (let at = index; at >= 0 && words.length < mostOriginWords; at--) {
    const word = tokens[at];
    if (word?.kind !== 'word' || !(/^[A-Z]/.test(word.text) || isInName(tokens, at, words))) break;
    const plain = withoutTrailing(word.text.toUpperCase(), '.');
    const inName = namesWithStops.has(`${plain} ${words[0]?.text.toUpperCase() ?? ''}`);
    if (!inName && (documents.has(plain) || isMonth(tokens, at) || (words.length > 0 && stops.has(plain)))) break;
    words.unshift(word);
  }
  while (words[0] && words.length === 1 && isStop(words[0])) words.shift();
  // `REF A STATE 122214`: the letter of the entry.
  if (words.length > 1 && words[0]?.text.length === 1) words.shift();
  const [only] = words;
  return words.length === 1 && only && withoutTrailing(only.text, '.').length < 2 ? [] : words;
}

/** Whether a word is a month: also `JAN`, but not in `RIO DE JAN`. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return month.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text.toUpperCase() !== 'DE';
}

/** Whether a word in small letters belongs to a post's name: `Rio de Janeiro`, or `05 state 1234` where all letters are small. */
function isInName(tokens: readonly Token[], at: number, behind: readonly Token[]): boolean {
  const text = tokens[at]?.text ?? '';
  if (behind.length > 0 && /^(?:de|del|la|da|do|au|es|of|the)$/.test(text)) return tokens[at - 1]?.kind === 'word';
  return behind.length === 0 && /^[a-z]/.test(text) && yearBefore(tokens, at - 1) !== undefined;
}
