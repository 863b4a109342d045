/** Figures of law enforcement: a number and the word for what it counts. The rules on statistics and `stats` share them. */
import type { Count } from './count-exclusions.js';
import { counts } from './counts.js';
import type { DataCategory } from './enforcement-words.js';
import * as forms from './figure-forms.js';
import { answeredBy, isAcquitted, isAge, isTerm } from './figure-settings.js';
import { type HeadNoun, headOf } from './head-nouns.js';
import { type Measure, type MeasureKind, isAward, isCategory, measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';
import { type Stretch, firstAfter } from '../stretch.js';

/** A number that counts matters of law enforcement; the stretch is that of the number. */
export interface Figure extends Stretch {
  readonly count: Count;
  readonly measure: Measure;
  readonly kind: MeasureKind;
  readonly sentence: Sentence;
  /** Whether the number has its word from a figure before it: `up from 28`. */
  readonly elliptical: boolean;
}

/** The category of a figure; undefined where its term is none of the four. */
export function categoryOf({ kind }: Figure): DataCategory | undefined {
  return isCategory(kind) ? (kind as DataCategory) : undefined;
}

/** From the number to its word, or the other way round. */
export function extentOf({ from, to, measure, elliptical, sentence }: Figure): Stretch {
  if (elliptical || measure.from < sentence.from) return { from, to };
  return { from: Math.min(from, measure.from), to: Math.max(to, measure.to) };
}

/** Farthest that a number may stand from its word. */
const reach = 8;

/** Units around a number in which its word is looked for, so that a list without an end stays cheap. */
const window = 200;

/** Longer than any sentence that a person writes; what is longer is no prose. */
export const longestSentence = 4000;

/** All figures, in the order of their numbers. */
export function figures(prose: Prose): readonly Figure[] {
  const words = prose.find(measures);
  if (words.length === 0) return [];
  const found: Figure[] = [];
  for (const count of prose.find(counts)) {
    const sentence = prose.sentenceAt(count.from);
    if (!sentence || sentence.to - sentence.from > longestSentence) continue;
    const figure = figureOf(prose, count, sentence, found[found.length - 1]);
    if (figure) found.push(figure);
  }
  return found;
}

function figureOf(prose: Prose, count: Count, sentence: Sentence, last: Figure | undefined): Figure | undefined {
  if (forms.differences.has(prose.wordAt(count.lastToken + 1)) && prose.wordAt(count.lastToken + 2) === 'than')
    return undefined;
  // `Of 600 calls, 44 concerned trafficking cases`: they are calls.
  const head = headOf(prose, count);
  const ended = forms.endingNext.test(prose.text.slice(count.to, count.to + 26));
  const next = prose.wordAt(count.lastToken + 1);
  // `14 alleged traffickers` alleged nothing.
  if (forms.activeVerbs.has(next) && !ended && !(next === 'alleged' && head)) return undefined;
  const words = prose.findIn(measures, {
    from: Math.max(sentence.from, count.from - window),
    to: Math.min(sentence.to, count.to + window),
  });
  if (isAge(prose, count) || isAcquitted(prose, count)) return undefined;
  const answered = answeredBy(prose, count, sentence);
  if (words.length === 0 && !answered && !isAnnounced(prose, sentence)) return undefined;
  const made = (measure: Measure | undefined, kind = measure?.kind, elliptical = false): Figure | undefined =>
    measure && kind && { from: count.from, to: count.to, count, measure, kind, sentence, elliptical };
  const labelled = words.findLast((word) => isLabel(prose, word, count));
  if (labelled) return made(labelled);
  if (answered && !head) return made(answered);
  if (head?.use === 'victim' || (head?.use === 'material' && !forms.officials.has(head.word))) return undefined;
  const seen: Seen = { prose, count, head, words, floor: last?.sentence === sentence ? last.to : sentence.from };
  if (head?.use === 'enforcement') {
    const noun = words.find(({ from, to }) => from <= head.from && head.to <= to);
    return made(noun, noun?.kind === 'case' ? (handled(seen, noun)?.kind ?? 'case') : noun?.kind);
  }
  if (head?.use === 'material') return made(after(seen));
  const deed = nounBehind(seen) ?? deedBefore(seen) ?? after(seen) ?? before(seen);
  if (deed) return made(deed);
  if (!isBare(prose, count) || isTerm(prose, count, sentence)) return undefined;
  const noun = words.findLast((word) => word.to <= count.from && isCounted(seen, word));
  if (noun) return made(noun);
  if (last?.sentence === sentence && goesOn(prose, last, count)) return made(last.measure, last.kind, true);
  return made(announced(seen, sentence));
}

/** One number, and what stands around it. */
interface Seen {
  readonly prose: Prose;
  readonly count: Count;
  readonly head: HeadNoun | undefined;
  /** Measures of the sentence, near the number. */
  readonly words: readonly Measure[];
  /** Where the figure before it ends. */
  readonly floor: number;
}

/** `Arrests: 61`, `prosecutions (12)`; `arrests, 17` where nothing follows. */
function isLabel(prose: Prose, word: Measure, count: Count): boolean {
  if (word.form === 'phrase' || word.to > count.from) return false;
  const gap = prose.text.slice(word.to, count.from);
  if (forms.plainLabel.test(gap)) return word.form === 'noun' && isClosed(prose, count);
  if (!forms.label.test(gap)) return false;
  if (gap.startsWith(' (')) return prose.text.charAt(count.to) === ')';
  return isBare(prose, count) || /^ [A-Z]/.test(prose.text.slice(count.to, count.to + 2));
}

function isClosed(prose: Prose, { to }: Count): boolean {
  return to >= prose.text.length || /^(?:[;.,)\n]| \()/.test(prose.text.slice(to, to + 2));
}

/** Whether no noun follows the number. */
function isBare(prose: Prose, { lastToken, to }: Count): boolean {
  const next = lastToken + 1;
  if (next >= prose.tokens.count) return true;
  const gap = prose.text.slice(to, prose.tokens.starts[next]);
  return !/^[ -]$/.test(gap) || forms.afterBare.has(prose.wordAt(next)) || /^\d/.test(prose.wordAt(next));
}

/** `22 trafficking and smuggling cases`, `19 disposals`: nouns that the list of head nouns does not reach. */
function nounBehind({ prose, count, words }: Seen): Measure | undefined {
  const noun = words.find(({ from, form }) => form === 'noun' && from > count.to);
  if (!noun) return undefined;
  const gap = prose.text.slice(count.to, noun.from);
  if (noun.kind === 'indictment' && gap === ' bills of ') return noun;
  if (noun.kind === 'complaint' || noun.kind === 'disposal') return /^(?: [\w-]+){0,2} $/.test(gap) ? noun : undefined;
  const pair =
    /^ (?:(?:new|potential|suspected|human|sex|labor|forced|child|trafficking|related|TIP|anti|migrant|alien|people|smuggling)[ /-])+(?:(?:and|or) (?:(?:human|sex|labor|forced|child|trafficking|migrant|alien|people|smuggling|prostitution)[ /-])+)?$/i;
  return pair.test(gap) ? noun : undefined;
}

/** The word behind the number that says what was done: `12 men were arrested`. */
function after({ prose, count, head, words }: Seen): Measure | undefined {
  if (isOfNone(prose, count)) return undefined;
  const all = prose.find(counts);
  const asideTo = count.to + (aside.exec(prose.text.slice(count.to, count.to + longestAside))?.[0].length ?? 0);
  const first = all[firstAfter(all, asideTo)];
  const next = (first && isJoined(prose, count, first) ? all[firstAfter(all, first.to)] : first)?.from ?? Infinity;
  for (const word of words) {
    if (word.from < count.to || word.from > next) continue;
    if (prose.distance(count, word) > reach) return undefined;
    const gap = prose.text.slice(count.to, word.from);
    if (isAward(prose, word)) {
      if (forms.getter.test(gap)) return word;
      continue;
    }
    if (word.form === 'verb' && forms.passive.test(gap)) return word;
    if (word.form === 'noun' && forms.ending.test(gap)) return word;
    if (word.form === 'phrase' && isBare(prose, count) && forms.state.test(gap)) return word;
    if (head?.use !== 'person' && !forms.getting.test(gap)) continue;
    if (word.form === 'verb' && (forms.reduced.test(gap) || forms.relative.test(gap)) && !isActive(prose, word))
      return word;
    if (word.form === 'phrase' && forms.predicate.test(gap)) return word;
    if (word.kind === 'sentence' && forms.predicate.test(gap) && forms.receives.test(gap)) return word;
  }
  return undefined;
}

/** `14 persons, among them two policemen, were arrested` */
const aside =
  /^(?: [\w'-]+){0,3}, (?:(?:among them|including|[a-z]+ of (?:them|whom)) [^,;.]{1,60}|[\w-]+ (?:wom[ae]n|m[ae]n|males?|females?)(?: and [\w-]+ (?:wom[ae]n|m[ae]n|males?|females?))?),/i;
const longestAside = 120;

const subjectAhead =
  /(?:^|[,;:] |\b(?:that|when|where|which|while) )(?:(?:a total of|at least|about|some|another) )?$/i;

/** `11 men and three women were detained`, but `they questioned 40 people and 12 men were detained` */
function isJoined(prose: Prose, count: Count, next: Count): boolean {
  const { text } = prose;
  if (!/^ [a-z]+ and $/i.test(text.slice(count.to, next.from)) || !headOf(prose, next)) return false;
  return subjectAhead.test(text.slice(prose.clauseAt(count.from)?.from ?? count.from, count.from));
}

/** `none of the nine defendants`: what follows was done to nobody. */
function isOfNone({ text }: Prose, { from }: Count): boolean {
  return /\b(?:none|neither) of (?:(?:the|these|those|its|their) )?$/i.test(text.slice(Math.max(0, from - 20), from));
}

/** Whether the word has an object: `men charged a fee`. */
function isActive(prose: Prose, { lastToken, kind }: Measure): boolean {
  const next = prose.wordAt(lastToken + 1);
  return kind === 'investigation' && /^(?:the|a|an)$/.test(next);
}

/** The deed right before the number: `arrested 12`. */
function deedBefore({ prose, count, words, floor }: Seen): Measure | undefined {
  const word = words.findLast(({ to }) => to <= count.from);
  // `had taken into custody 19 men`
  const isDeed = word?.form === 'verb' || (word?.form === 'phrase' && word.kind === 'arrest');
  if (!word || !isDeed || word.to < floor) return undefined;
  return forms.deedBefore.test(prose.text.slice(word.to, count.from)) && isDone(prose, word, count) ? word : undefined;
}

/** The noun before the number that says what was done: `charges against 8`, `the conviction of five`. */
function before({ prose, count, head, words, floor }: Seen): Measure | undefined {
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index];
    if (!word || word.to > count.from) continue;
    if (word.to < floor || prose.distance(word, count) > reach) return undefined;
    const gap = prose.text.slice(word.to, count.from);
    if (word.form !== 'noun') continue;
    if (forms.against.test(gap)) return word;
    if (forms.deedOf.test(gap) && head?.use === 'person') return word;
  }
  return undefined;
}

/** `charged 30 men` may be a price. */
function isDone(prose: Prose, word: Measure, count: Count): boolean {
  if (word.kind !== 'charge') return true;
  for (let token = count.lastToken + 1; token <= count.lastToken + 6; token++)
    if (prose.wordAt(token) === 'with' || prose.wordAt(token) === 'under') return true;
  return false;
}

/** The category in which cases were handled: `investigated 19 cases`, `19 cases were prosecuted`. */
function handled({ prose, count, words }: Seen, noun: Measure): Measure | undefined {
  return words.find((word) => {
    // `investigations into 18 cases`, `charges in 15 cases`
    if (word.form === 'noun') return word.to <= count.from && forms.into.test(prose.text.slice(word.to, count.from));
    if (!isCategory(word.kind)) return false;
    if (word.form === 'phrase') return word.from > noun.to && forms.state.test(prose.text.slice(noun.to, word.from));
    if (word.to <= count.from) return forms.deedBefore.test(prose.text.slice(word.to, count.from));
    if (isOfNone(prose, count)) return false;
    const gap = prose.text.slice(noun.to, word.from);
    return word.from > noun.to && prose.distance(noun, word) <= 4 && /^(?: [a-z]+)?(?: was| were| been)? ?$/i.test(gap);
  });
}

const numberOf = /\bnumbers? of (?:[\w-]+ ){1,4}$/i;
const longestNumberOf = 60;

/** Words from the head of a subject to the number behind its verb. */
const longestSubject = 11;

/** `prosecutions rose from 11 to 19`: the noun stands before, with what its number does. */
function isCounted({ prose, count, floor }: Seen, word: Measure): boolean {
  if (word.to < floor || prose.distance(word, count) > longestSubject) return false;
  // `The number of suspects arrested rose to 31`
  if (word.form !== 'noun' && !numberOf.test(prose.text.slice(Math.max(0, word.from - longestNumberOf), word.from)))
    return false;
  const gap = prose.text.slice(word.to, count.from);
  return (
    forms.counted.test(gap) ||
    forms.longLabel.test(gap) ||
    (count.last !== undefined && forms.ranging.test(gap)) ||
    forms.into.test(gap)
  );
}

const longestEllipsis = 14;

/** Whether a number without a noun goes on from the figure before it: `up from 28`, `nine in the north`. */
function goesOn(prose: Prose, last: Figure, count: Count): boolean {
  const { words } = prose.tokens;
  const far = (words[count.token] ?? 0) - (words[last.count.lastToken] ?? 0);
  if (far > longestEllipsis) return false;
  const gap = prose.text.slice(last.to, count.from);
  // `and forwarded 9` has a deed of its own.
  if (/ed$|^(?:sent|took|gave|found|held|brought)$/.test(prose.wordAt(count.token - 1))) return false;
  // `fines imposed: 17` has a label of its own, but a year is none.
  return !/\D: $/.test(gap) && !/\b(?:victim|girl|child|wom[ae]n|minor)s?\b(?! (?:sex )?trafficking| labor)/i.test(gap);
}

const announces = /\b(?:figures?|numbers?|data|statistics|totals?|results?|follow\w*)\b/i;

/** Whether the sentence before speaks of figures, and gives none. */
function isAnnounced(prose: Prose, sentence: Sentence): boolean {
  const above = prose.neighbour(sentence, -1);
  return above !== undefined && prose.findIn(measures, above).length > 0 && announces.test(prose.textOf(above));
}

/** `The figures on prosecutions follow. There were 16 in 2007.` */
function announced({ prose, words, count }: Seen, sentence: Sentence): Measure | undefined {
  if (words.length > 0 || !isAnnounced(prose, sentence)) return undefined;
  const above = prose.neighbour(sentence, -1);
  if (!/\b(?:was|were|came to|totall?ed) (?:[a-z]+ )?$/i.test(prose.text.slice(sentence.from, count.from)))
    return undefined;
  return above && prose.findIn(measures, above).findLast(({ form }) => form === 'noun');
}
