/** Figures of law enforcement: a number and the word for what it counts. The rules on statistics and `stats` share them. */
import type { Count } from './count-exclusions.js';
import { counts } from './counts.js';
import { announced, goesOn, isAnnounced, isCounted } from './figure-ellipses.js';
import * as forms from './figure-forms.js';
import type { Figure, Seen } from './figure.js';
import { after, before, deedBefore, handled, isBare, isLabel, nounBehind } from './figure-links.js';
import { answeredBy, isAcquitted, isAge, isExcepted, isTerm } from './figure-settings.js';
import { headOf } from './head-nouns.js';
import { type Measure, isCategory, measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** Units around a number in which its word is looked for, so that a list without an end stays cheap. */
const window = 200;

/** Longer than any sentence that a person writes; what is longer is no prose. */
export const longestSentence = 4000;

const isInvolved =
  /^ (?:concern|involv|regard|dealt |(?:(?:were|was) )?for (?:sex|labor|child|forced|debt|domestic)\b)/i;
const longestInvolved = 24;

/** The whole of `Of these, 12 concerned forced labor and five sex trafficking`, there or in the sentence before. */
function wholeOf({ text }: Prose, { from }: Count, sentence: Sentence, found: readonly Figure[]): Figure | undefined {
  const last = found[found.length - 1];
  if (!last) return undefined;
  const gap = text.slice(last.to, from);
  if (last.sentence === sentence)
    return (/\bof (?:the|these|those) $/i.test(text.slice(Math.max(0, last.from - 12), last.from)) &&
      /^[^.;:,]{0,60}, (?:only |just |at least )?$/.test(gap)) ||
      (last.elliptical && /^[^.;:]{1,60}(?:,| and| while) (?:only |just |another |the remaining )?$/i.test(gap))
      ? last
      : undefined;
  if (
    !/^(?:Of|Among) (?:these|those|them|this number),? (?:only |just |at least )?$/i.test(
      text.slice(sentence.from, from),
    )
  )
    return undefined;
  return found.findLast(
    ({ sentence: { index, block }, measure }) =>
      measure.form === 'noun' && index === sentence.index - 1 && block === sentence.block,
  );
}

/** All figures, in the order of their numbers. */
export function figures(prose: Prose): readonly Figure[] {
  const words = prose.find(measures);
  if (words.length === 0) return [];
  const found: Figure[] = [];
  for (const count of prose.find(counts)) {
    const sentence = prose.sentenceAt(count.from);
    if (!sentence || sentence.to - sentence.from > longestSentence) continue;
    const figure = figureOf(prose, count, sentence, found);
    if (figure) found.push(figure);
  }
  return found;
}

function figureOf(prose: Prose, count: Count, sentence: Sentence, found: readonly Figure[]): Figure | undefined {
  const { text } = prose;
  const last = found[found.length - 1];
  if (forms.difference.test(text.slice(count.to, count.to + 14))) return undefined;
  const words = prose.findIn(measures, {
    from: Math.max(sentence.from, count.from - window),
    to: Math.min(sentence.to, count.to + window),
  });
  // `Of 600 calls, 44 concerned trafficking cases`: they are calls.
  const head = headOf(prose, count);
  const ended = forms.endingNext.test(text.slice(count.to, count.to + 26));
  const next = prose.wordAt(count.lastToken + 1);
  // `Of the 24 cases, only three involved forced labor.`
  const whole =
    !head && isInvolved.test(text.slice(count.to, count.to + longestInvolved))
      ? wholeOf(prose, count, sentence, found)
      : undefined;
  if (whole) return { ...whole, sentence, from: count.from, to: count.to, count, elliptical: true };
  // `14 alleged traffickers` alleged nothing.
  const begins = words.some(({ from }) => from === count.to + 1);
  if (forms.activeVerbs.has(next) && !ended && !begins && !(next === 'alleged' && head)) return undefined;
  const made = (measure: Measure | undefined, kind = measure?.kind, elliptical = false): Figure | undefined =>
    measure && kind && { from: count.from, to: count.to, count, measure, kind, sentence, elliptical };
  const labelled = words.findLast((word) => isLabel(prose, word, count));
  if (labelled) return made(labelled);
  if (isAge(prose, count) || isAcquitted(prose, count) || isExcepted(prose, count)) return undefined;
  const answered = answeredBy(prose, count, sentence);
  if (words.length === 0 && !answered && !isAnnounced(prose, sentence)) return undefined;
  if (answered && !head) return made(answered);
  if (head?.use === 'victim' || (head?.use === 'material' && !forms.officials.has(head.word))) return undefined;
  const seen: Seen = { prose, count, head, words, floor: last?.sentence === sentence ? last.to : sentence.from };
  const isLine = text.charAt(count.from - 2) === ':' && forms.nextLine.test(text.slice(count.to, count.to + 50));
  if (isLine) return made(words.findLast((word) => word.to <= count.from && isCounted(seen, word)));
  const listed = words.findLast(
    ({ form, kind, to }) =>
      form === 'noun' &&
      isCategory(kind) &&
      text.charAt(to - 1).toLowerCase() === 's' &&
      forms.listLabel.test(text.slice(to, count.from)),
  );
  // `The four convicted offenders were sentenced to long terms.`
  if (head?.offenders) return made(after({ ...seen, head: { ...head, use: 'person' } }) ?? nounOf(words, head));
  if (head?.use === 'enforcement') {
    const noun = nounOf(words, head);
    return made(
      noun,
      noun?.kind === 'case'
        ? ((handled(seen, noun) ?? listed ?? likeLast(prose, last, count))?.kind ?? 'case')
        : noun?.kind,
    );
  }
  if (head?.use === 'material') return made(after(seen) ?? before({ ...seen, head: { ...head, use: 'person' } }));
  const deed = nounBehind(seen) ?? deedBefore(seen) ?? after(seen) ?? before(seen);
  // `prosecuted 12 cases against 20 defendants`
  if (deed) return made(deed, deed === last?.measure ? last.kind : deed.kind);
  if (listed) return made(listed, listed.kind, true);
  if (!isBare(prose, count) || isTerm(prose, count, sentence)) return undefined;
  const noun = words.findLast((word) => word.to <= count.from && isCounted(seen, word));
  if (noun) return made(noun);
  if (last?.sentence === sentence && goesOn(prose, last, count)) return made(last.measure, last.kind, true);
  return made(announced(seen, sentence));
}

/** `investigated eight cases of forced labor and 11 cases of begging` */
function likeLast({ text }: Prose, last: Figure | undefined, { from }: Count): Figure | undefined {
  return last?.measure.kind === 'case' &&
    /^(?: (?:of|for|involving) [\w -]{1,50})?,? and $/.test(text.slice(last.measure.to, from))
    ? last
    : undefined;
}

function nounOf(words: readonly Measure[], head: Stretch): Measure | undefined {
  return words.find(({ from, to }) => from <= head.from && head.to <= to);
}
