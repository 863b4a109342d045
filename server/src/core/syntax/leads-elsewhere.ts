/** Paragraph numbers that lead out of the cable: `para 4 of reftel`, `section 12, para 3`. */
import { matchAt } from './match-at.js';
import type { Span } from './types.js';

/** Whether a telegram begins a clause of its own behind a number that ends at `at`: `As noted in para 2, ref A asks`. */
export function opensClause(text: string, at: number): boolean {
  return matchAt(telegramSpeaks, text, at) !== -1;
}

/** Whether the words around a number show that it is one of another cable, a report or a law. */
export function leadsElsewhere(prose: string, { start, end }: Span, span: Span): boolean {
  if (isFollowedByElsewhere(prose, end, span)) return true;
  const before = foldedBefore(prose, span.start, start);
  if (anyElsewhere.test(before) && elsewhereBefore.test(before) && !answersBefore.test(before)) return true;
  return /which|where/i.test(before) && clauseOnOther.test(before);
}

/** Whether what follows a number names such a thing: `of reftel`. */
export function isFollowedByElsewhere(prose: string, end: number, span: Span): boolean {
  const after = elsewhereAfter(prose, end);
  return after !== -1 && after <= span.end && matchAt(ownAfter, prose, end) === -1 && !opensClause(prose, end);
}

/** Things with paragraphs of their own: `para 4 of reftel`, `paragraph 2 of Article 5`, `para 3 of 08 STATE 12`. */
const elsewhere =
  "ref(?:tel)?s?(?![a-z0-9_])|septel|article|art\\.|section|sec\\.|law|convention|protocol|treaty|resolution|circular|unscr|constitution|statute|decree|code|charter|agreement|annex|report|act(?![a-z0-9_])|regulation|ordinance|directive|communique|declaration|memorandum|letter|note verbale|thereof|therein|aide-memoire|accord|minutes|mou(?![a-z0-9_])|bill(?![a-z0-9_])|e-?mail|[a-z]+'s[ \\t\\r\\n]+(?:cable|message|telegram)";
const elsewhereWord = new RegExp(
  `${elsewhere}|\\d{2,4}[ \\t]+[A-Z]{3,}[ \\t]+\\d|[A-Z]{3,}(?:[ \\t]+[A-Z]{3,}){0,2}[ \\t]+\\d{3,7}(?![a-z0-9_])`,
  'iy',
);
/** Acronyms of laws, in text that is all capitals, too: `paragraph 6 of the TVPA`; in small letters any acronym is one. */
const knownAcronym = /(?:TVPA|TVPRA|JVTA|UNTOC|UNCAC|CRC|CEDAW|ICCPR|FAM|FAH|CFR|USC|INA)(?![A-Z])/y;
const acronym = /of[ \t\r\n]+(?:the[ \t\r\n]+)?(?!(?:TIP|SBU|USG)(?![A-Za-z]))[A-Z]{3,}(?![A-Za-z])/y;
/** Things that are one only behind `of`: what follows `para 4` otherwise may be a verb. */
const thing =
  /(?:notes?|covenant|guidelines|questionnaire|former|latter|minimum[ \t\r\n]+standards|contract)(?![a-z0-9_])/iy;
/** Another cable by what stands before the word: `the July 3 cable`. */
const otherCable = /(?:cable|telegram|message)(?![a-z0-9_])/iy;
const ownCable = /(?:the[ \t\r\n]+)?(?:present|current|instant)[ \t\r\n]/iy;
const gapAfter = /[ \t\r\n]*,[ \t\r\n]+|[ \t\r\n]+/y;
const ofWord = /(?:of|in|from)[ \t\r\n]+/iy;
const determiner = /(?:the|its|that|an?|his|her|their|our|last)[ \t\r\n]+/iy;
/** What may stand before our own cable: `that cable` is one that was named before. */
const article = /(?:the|its|an?|his|her|their|our|last)[ \t\r\n]+/iy;
const yearOf = /year's[ \t\r\n]+/iy;
/** A word, `U.S.`, a date; no word that ends a sentence. */
const wordBetween = /(?:[a-z(][a-z'-]*(?:\.[a-z]+)*(?:(?<=\.[a-z])\.)?|\d{1,2}(?:,[ \t\r\n]*\d{4})?,?)[ \t\r\n]+/iy;
const mostWordsBetween = 4;
/** Our own things, although a word of the list follows: `para 9 of this report`. */
const ownAfter = /[ \t\r\n,]+(?:of|in|from)[ \t\r\n]+this\b/iy;
const elsewhereBefore =
  /(?:\b[Oo](?:perative|P)|\b(?:[Rr]ef(?:tel)?s?|REF(?:TEL)?S?)(?:[ \t\r\n]\(?[A-Za-z]\)?)?|\b(?:[Ii]ts|[Tt]heir)|[A-Za-z]'s|\b[Ss]eptel|\b(?:[Aa]rticle|ARTICLE|[Aa]rt\.|[Ss]ection|SECTION|[Ss]ec\.|[Pp]age|[Rr]esolution|[Cc]ircular|UNSCR|[Dd]ecree|[Cc]ode|[Aa]nnex|Protocol|Convention|[Ll]aw|Act)(?:[ \t\r\n](?:[Nn]o\.?[ \t]?)?[0-9A-Z(][0-9A-Za-z()./-]{0,12})?|\b[A-Z]{3,}(?:[ \t][A-Z]{3,}){0,2}[ \t]\d{3,7})(?:'s)?[ \t\r\n]{0,2}(?:[,(][ \t\r\n]{0,2})?(?:(?:in|at)[ \t\r\n]{1,2})?$/;
/** A part of each of them. */
const anyElsewhere =
  /[Oo][pP]|ts|eir|'s|[Rr]ef|REF|ARTICLE|SECTION|[Pp]age|[Ss]ep|[Aa]rt|[Ss]ec|[Rr]esol|[Cc]irc|UNSCR|[Dd]ecree|[Cc]ode|[Aa]nnex|Protocol|Convention|[Ll]aw|Act|[0-9]{3}/;
const lookBehind = 80;
/** `A telegram of 1976 in which every post was told, in para 22`. */
const clauseOnOther =
  /(?<!\b(?:this|present|current|instant))[ ](?:cable|telegram|message)(?:[ ](?:of|from)[ ][a-z0-9]+){0,2},?[ ](?:in[ ]which|where)[ ][^.;]{0,40}$/i;
/** `Post answers ref A in paras 2-4`: the answers are ours. */
const answersBefore =
  /(?:[Aa]nswer(?:s|ed|ing)?|[Rr]epl(?:y|ies|ied)[ ]to|[Rr]espon(?:ds?|ded|ses?)[ ]to)[ ](?:the[ ])?(?:questions[ ](?:in|of)[ ])?(?:[Rr]ef(?:tel)?s?|REF(?:TEL)?S?)(?:[ ][A-Z])?[ ]in[ ]$/;
const telegramSpeaks =
  /[ \t\r\n]*,[ \t\r\n]+ref(?:tel)?s?(?:[ \t\r\n]+\(?[A-Z]\)?)?[ \t\r\n]+(?:para(?:graph)?s?|asks|asked|requests|requested|instructs|instructed|says|said|states|stated|notes|noted|reports|reported|has|had|is|was|are|were)\b/iy;

/**
 * End of a thing of `elsewhere` that follows at `at`, also behind `of the` and a few words; or -1. In steps, for compiling
 * one expression for all of it took as long as parsing a cable.
 */
function elsewhereAfter(prose: string, at: number): number {
  const start = matchAt(gapAfter, prose, at);
  if (start === -1) return -1;
  const short = matchAt(acronym, prose, start);
  if (short !== -1) return short;
  const of = matchAt(ofWord, prose, start);
  if (of !== -1) {
    const named = matchAt(determiner, prose, of);
    const dated = named === -1 ? -1 : matchAt(yearOf, prose, named);
    for (const from of [dated, named, of]) {
      const end = from === -1 ? -1 : afterWords(prose, from);
      if (end !== -1) return end;
    }
  }
  return matchAt(elsewhereWord, prose, start);
}

function afterWords(prose: string, from: number): number {
  if (matchAt(ownCable, prose, from) !== -1) return -1;
  const own = matchAt(article, prose, from);
  let at = from;
  for (let words = 0; at !== -1 && words <= mostWordsBetween; words++) {
    const end = Math.max(
      matchAt(elsewhereWord, prose, at),
      matchAt(knownAcronym, prose, at),
      matchAt(thing, prose, at),
      at === from || at === own ? -1 : matchAt(otherCable, prose, at),
    );
    if (end !== -1) return end;
    at = matchAt(wordBetween, prose, at);
  }
  return -1;
}

/** Up to `lookBehind` letters in front of `at`, each run of blanks as one blank: a line end has one unit or two. */
function foldedBefore(prose: string, floor: number, at: number): string {
  const before = prose.slice(Math.max(floor, at - 2 * lookBehind), at);
  return before.replace(/[ \t\r\n]+/g, ' ').slice(-lookBehind);
}
