/** Words that say what a figure of law enforcement counts: the four categories, and the terms that stand for them. */
import { type EnforcementKind, enforcementWords, isDataCategory } from './enforcement-words.js';
import type { Prose } from './prose.js';
import { type Hit, defineVocabulary } from './vocabulary.js';

/** A category, or a local term. */
export type MeasureKind = EnforcementKind | 'complaint' | 'disposal';

/** How the word is used: a thing (`arrests`), a deed (`arrested`), or what befell somebody (`into custody`). */
export type MeasureForm = 'noun' | 'verb' | 'phrase';

/** A word or phrase that says what is counted. */
export interface Measure extends Hit<MeasureKind> {
  readonly form: MeasureForm;
}

const phrases = defineVocabulary<MeasureKind>({
  investigation: ['under investigation'],
  prosecution: [],
  conviction: ['found guilty', 'pleaded guilty', 'pled guilty'],
  sentence: ['prison term', 'prison terms', 'jail terms', 'sent to prison', 'went to prison', 'sent to jail'],
  arrest: ['into custody'],
  detention: [],
  case: [],
  charge: [],
  indictment: [],
  raid: [],
  trial: ['on trial'],
  complaint: [],
  disposal: [],
});

const others = defineVocabulary<'sentence' | 'arrest' | 'complaint' | 'disposal'>({
  sentence: ['imprisoned', 'jailed'],
  arrest: ['apprehended', 'apprehending', 'apprehensions', 'rounded up'],
  complaint: ['FIR', 'FIRs'],
  disposal: ['disposals'],
});

const deed = /(?:ed|ing|tried|rounded up)$/i;

/** All measures, in order and without overlaps. */
export function measures(prose: Prose): readonly Measure[] {
  const phrased = prose.hits(phrases).map((hit): Measure => ({ ...hit, form: 'phrase' }));
  const single = [...prose.find(enforcementWords), ...prose.hits(others)].map((hit): Measure => ({
    ...hit,
    form: deed.test(prose.textOf(hit)) ? 'verb' : 'noun',
  }));
  const all = [...phrased, ...single].sort((one, other) => one.from - other.from);
  let end = -1;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** Whether a measure is one of the four categories. */
export function isCategory(kind: MeasureKind): boolean {
  return kind !== 'complaint' && kind !== 'disposal' && isDataCategory(kind);
}
