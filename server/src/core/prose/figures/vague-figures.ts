/** Results of law enforcement with an indefinite quantity (tip-rules rule 25). */
import { counts } from './counts.js';
import { isReport } from './figure-cues.js';
import type { Figure } from './figure.js';
import { figures } from './figures.js';
import { isCategory, measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';
import { isQuoted } from '../quotations.js';
import { type Stretch, firstAfter } from '../stretch.js';
import { textAhead, textBehind, textBetween } from './text-around.js';
import { speaksOfTrafficking } from './trafficking-talk.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** A quantity without a figure, and its word. */
export interface VagueFigure extends Stretch {
  readonly quantity: Hit;
}

const quantities = defineVocabulary({
  vague: 'several|many|numerous|number of|some|various|few|handful of|dozens of|scores of|hundreds of'.split('|'),
});
const offenders = new Set(
  'traffickers trafficker offenders recruiters officials brokers pimps suspects defendants persons people agents captains skippers employers'.split(
    ' ',
  ),
);
const known =
  /\b(?:did not provide|does not publish|do not publish|did not publish|not available|no (?:figures|data|statistics)|reportedly|according to (?:the )?(?:media|press|newspapers?))\b/i;
const deeds = new Set(
  'investigated|prosecuted|convicted|sentenced|investigating|prosecuting|found guilty|under investigation|went on trial|stood trial|put on trial'.split(
    '|',
  ),
);
const reach = 6;

/** One for each quantity. */
export function vagueFigures(prose: Prose): readonly VagueFigure[] {
  const found: VagueFigure[] = [];
  for (const hit of prose.hits(quantities)) {
    const sentence = prose.sentenceAt(hit.from);
    if (!sentence || !isReport(prose, sentence)) continue;
    const quantity = withArticle(prose, hit);
    if (!quantity) continue;
    const word = wordOf(prose, quantity, sentence);
    if (!word || isQuoted(prose, quantity) || known.test(prose.textOf(sentence))) continue;
    if (!speaksOfTrafficking(prose, sentence) || isCounted(prose, sentence, word)) continue;
    found.push({ quantity, from: quantity.from, to: Math.max(quantity.to, word.to) });
  }
  return found;
}

const sizes = new Set('small large growing limited certain significant considerable'.split(' '));

/** `a few` and `a number of` begin with their article; without it, or before a figure, they are something else. */
function withArticle(prose: Prose, hit: Hit): Hit | undefined {
  // `some 14 traffickers`
  const numbers = prose.find(counts);
  if (numbers[firstAfter(numbers, hit.to)]?.from === hit.to + 1) return undefined;
  if (!/^(?:few|number of|handful of)$/i.test(prose.textOf(hit))) return hit;
  const token = sizes.has(prose.wordAt(hit.token - 1)) ? hit.token - 2 : hit.token - 1;
  if (prose.wordAt(token) !== 'a') return undefined;
  return { ...hit, from: prose.tokens.starts[token] ?? hit.from, token };
}

/** The noun that the quantity belongs to: a category at most three words on, or offenders to whom it was done. */
function wordOf(prose: Prose, quantity: Hit, sentence: Sentence): Stretch | undefined {
  const { starts, ends } = prose.tokens;
  for (let token = quantity.lastToken + 1; token <= quantity.lastToken + 4; token++) {
    const at = { from: starts[token] ?? Infinity, to: ends[token] ?? Infinity };
    if (at.to > sentence.to || prose.distance(quantity, at) > 4) return undefined;
    if (/[,;:()]/.test(textBetween(prose, quantity, at))) return undefined;
    const measure = prose.findIn(measures, at)[0];
    if (measure?.form === 'noun')
      return isCategory(measure.kind) || (measure.kind === 'case' && isHandled(prose, quantity, measure))
        ? measure
        : undefined;
    const word = prose.wordAt(token);
    // `trafficking-in-persons investigations`
    if (prose.text.charAt(at.from - 1) === '-') continue;
    if (word === 'of' || word === 'in' || word === 'for') return undefined;
    if (offenders.has(word)) return isDealtWith(prose, { from: quantity.from, to: at.to }) ? at : undefined;
  }
  return undefined;
}

const handledBehind = /^ (?:was|were|have been|has been|had been) (?:[a-z]+ )?(?:investigated|prosecuted)\b/i;
const longestPassive = 40;
const handledAhead = /\b(?:investigat|prosecut)(?:ed|ing) $/i;

/** `dozens of cases were investigated`, `prosecuted several cases` */
function isHandled(prose: Prose, quantity: Stretch, noun: Stretch): boolean {
  return handledBehind.test(textBehind(prose, noun, longestPassive)) || handledAhead.test(textAhead(prose, quantity));
}

function isDealtWith(prose: Prose, at: Stretch): boolean {
  const clause = prose.clauseAt(at.from);
  if (!clause) return false;
  return prose
    .findIn(measures, clause)
    .some(
      (measure) =>
        deeds.has(prose.textOf(measure).toLowerCase()) &&
        prose.distance(measure, at) <= reach &&
        !/\b(?:never|not|nor)\b/i.test(textBetween(prose, at, measure)),
    );
}

/** Whether the sentence has a figure for the same: `many traffickers, 37 in all`. */
function isCounted(prose: Prose, sentence: Sentence, word: Stretch): boolean {
  const inAll = prose
    .findIn(counts, sentence)
    .some((count) => count.from > word.to && /^ (?:in all|in total|altogether)\b/.test(textBehind(prose, count)));
  return (
    inAll ||
    prose
      .findIn(figures, sentence)
      .some(
        (figure: Figure) =>
          isCategory(figure.measure.kind) && figure.measure.from >= word.from && figure.measure.to <= word.to,
      )
  );
}
