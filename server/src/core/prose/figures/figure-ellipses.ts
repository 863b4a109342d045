/** Numbers that have their word from before: `prosecutions rose from 11 to 19`, `up from 28`, `There were 16 in 2007`. */
import type { Count } from './count-exclusions.js';
import { into, lead } from './figure-forms.js';
import { isDescribing } from './figure-labels.js';
import type { Figure, Seen } from './figure.js';
import { type Measure, measures } from './measures.js';
import { textAhead, textBehind, textBetween } from './text-around.js';
import type { Prose } from '../prose.js';

/** The noun before the number, with what its number does: `prosecutions rose from 11 to 19`. */
export function countedNoun(seen: Seen): Measure | undefined {
  return seen.words.findLast((word) => word.to <= seen.count.from && isCounted(seen, word));
}

function isCounted({ prose, count, floor }: Seen, word: Measure): boolean {
  if (word.to < floor || prose.distance(word, count) > longestSubject) return false;
  const ahead = textAhead(prose, word);
  const gap = textBetween(prose, word, count);
  // `The number of suspects arrested rose to 31`
  if (word.form !== 'noun' && !numberOf.test(ahead)) return personsAhead.test(ahead) && longLabel.test(gap);
  if (none.test(ahead) && comparedTo.test(gap)) return true;
  if (counted.test(gap) || (longLabel.test(gap) && !isDescribing(prose, word))) return true;
  return (isRange(prose, count) && ranging.test(gap)) || into.test(gap);
}

/** `No convictions were obtained, down from two the year before` */
const none = /\b(?:no|zero)(?: new| trafficking| TIP)? $/i;
const comparedTo =
  /^(?: (?!and\b|but\b)[\w-]+){0,8},? \(?(?:down from|compared (?:to|with)|as compared (?:to|with)|as against|versus)(?: only| just)? $/i;
/** Words from the head of a subject to the number behind its verb. */
const longestSubject = 13;
const numberOf = /\bnumbers? of (?:[\w-]+ ){1,4}$/i;
/** `persons charged in court: 31` */
const personsAhead =
  /\b(?:persons|people|individuals|defendants|suspects|traffickers|offenders|officials|whom|them|these|those) $/i;

/** What a number of things does: `prosecutions in the capital rose from 11 to 19`. */
const changes = [
  '(?:has|have|had) (?:doubled|tripled|risen|fallen|increased|decreased|dropped|declined),? (?:to|from)',
  '(?:rose|fell|increased|decreased|dropped|climbed|grew|declined|jumped|went)(?: again| sharply| slightly| only)?(?= (?:by|from|to|at)\\b)',
  'numbered|totall?ed|reached|stood|came|amounted|comprised?|included?|was|were|is|are|remained|doubled|at|number',
].join('|');
/** `Convictions for trafficking numbered 14` */
const counted = new RegExp(
  `^(?:["']? ["']?[\\w-]+){0,10}["']? (?:${changes})(?: only| again| sharply| slightly)?(?: (?:by|from|to|at|of))?${lead} $`,
  'i',
);
/** `Investigations opened: 6`, `investigations (new): 40`, `convictions under Article 3 for each year: 16` */
const longLabel =
  /^(?: (?:\(|(?:under|for|of|in|by|against|on|at|from|with|since|to|only|begun|made|won|sent|brought|[a-z]+ed|pending)\b)[^:;.]{0,100})?(?:: | --? )$/i;

function isRange(prose: Prose, count: Count): boolean {
  return count.last !== undefined || rangeBehind.test(textBehind(prose, count));
}

/** Behind the first: `from 23 in 2008 to 15` */
const rangeBehind = /^(?: (?:in|during) [^,;.]{1,24})? to [\w-]+/i;
/** `prosecutions from 12 to 15` */
const ranging = /^(?: [\w-]+){0,4},? \(?from $/i;

/** Whether a number without a noun goes on from the figure before it: `up from 28`, `nine in the north`. */
export function goesOn({ prose, count, sentence }: Seen, last: Figure): boolean {
  if (last.sentence !== sentence || !isNear(prose, count, last) || hasPredicate(prose, count)) return false;
  // `and forwarded 9` has a deed of its own; `Ceara reported nine` has none.
  if (
    /(?<!report|record|register|count|list)ed$|^(?:sent|took|gave|found|held|brought)$/.test(
      prose.wordAt(count.token - 1),
    )
  )
    return false;
  const gap = textBetween(prose, last, count).replaceAll(whomItConcerned, '');
  // `Two: one for forced labor`, `29 traffickers: 20 to prison`
  if (gap === ': ' || (/^ [a-z]+: $/.test(gap) && /^ (?:to|for) /.test(textBehind(prose, count)))) return true;
  // `fines imposed: 17` has a label of its own, but a year is none.
  return !/(?<!\d|total|year|period|quarter|before|earlier): $/i.test(gap) && !ofVictims.test(gap);
}

function isNear(prose: Prose, count: Count, last: Figure): boolean {
  const { words } = prose.tokens;
  const far = (words[count.token] ?? 0) - (words[last.count.lastToken] ?? 0);
  if (far <= longestEllipsis) return true;
  if (far > 2 * longestEllipsis) return false;
  const gap = textBetween(prose, last, count);
  return compared.test(gap) || further.test(gap) || ofThem.test(textBehind(prose, count));
}

const longestEllipsis = 14;
/** `some two dozen of them into forced labor` */
const ofThem = /^ of (?:them|these|those|which) (?:for|in|into|on|under|against|concerning|involving)\b/i;
/** `16 were prosecuted for unpaid wages under the code, and a further 29 for keeping passports` */
const further = /[,;]? (?:and|with) (?:a further|another) $/i;
const compared = /\b(?:compared (?:to|with)|as against|versus|up from|down from) (?:just |only |about )?$/i;

/** `82 of which concerned minors and 48 labor exploitation`, `nine for trafficking girls abroad and four for forced labor` */
const whomItConcerned =
  /\b(?:(?:trafficking|exploiting|recruiting|transporting|selling|sending|exploitation)(?: (?:of|in))?|concern[a-z]+|involv[a-z]+) (?:minors|children|women|girls|boys)\b/gi;
const ofVictims = /\b(?:victim|girl|child|wom[ae]n|minor)s?\b(?! (?:sex )?trafficking| labor)/i;

/** `and six fled`, `two were deported`: what is said of it is no deed of law enforcement, nor that of the figure before. */
export function hasPredicate(prose: Prose, count: Count): boolean {
  return ownVerb.test(textBehind(prose, count));
}

const ownVerb =
  /^(?: of (?:them|these|those|whom))? (?:(?:have|has|had) (?:been )?|(?:was|were|are|is) (?!(?:in|for|on|under|from|of|against|the|a|new|still|filed|opened|made|brought|launched|begun|initiated|handled|concluded|completed|reported|recorded|registered)\b)|went|stood|got|received|died|fled|left|remained|escaped|paid|lost)\b/i;

/** Whether the sentence before speaks of figures, and gives none. */
export function isAnnounced({ prose, sentence }: Seen): boolean {
  const above = prose.neighbour(sentence, -1);
  return (
    above !== undefined &&
    prose.findIn(measures, above).length > 0 &&
    /\b(?:figures?|numbers?|data|statistics|totals?|results?|follow\w*)\b/i.test(prose.textOf(above))
  );
}

/** `Police began 26 prosecutions. The previous year there had been only 15.`, where nothing else was counted */
export function toldBeforeIt({ prose, words, count, sentence, found }: Seen): Figure | undefined {
  if (words.length > 0 || !yearBefore.test(prose.text.slice(sentence.from, count.from))) return undefined;
  if (!/^(?:[.;,]|$)/.test(textBehind(prose, count))) return undefined;
  const { block, index } = sentence;
  let told: Figure | undefined;
  for (let at = found.length - 1; at >= 0; at--) {
    const figure = found[at];
    if (!figure || figure.sentence.block !== block || figure.sentence.index < index - 2) break;
    if (told && told.kind !== figure.kind) return undefined;
    told = figure;
  }
  return told;
}

const yearBefore =
  /^(?:The (?:previous|prior|preceding) year|The year before|In (?:19|20)\d\d),? (?:there (?:had been|were|was)|(?:it|the (?:figure|number|total)) (?:had been|was|stood at)) (?:only |just |but )?$/;

/** `The figures on prosecutions follow. There were 16 in 2007.` */
export function announcedWord(seen: Seen): Measure | undefined {
  const { prose, words, count, sentence } = seen;
  if (words.length > 0 || !isAnnounced(seen)) return undefined;
  if (!/\b(?:was|were|came to|totall?ed) (?:[a-z]+ )?$/i.test(prose.text.slice(sentence.from, count.from)))
    return undefined;
  const above = prose.neighbour(sentence, -1);
  return above && prose.findIn(measures, above).findLast(({ form }) => form === 'noun');
}
