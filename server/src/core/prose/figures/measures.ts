/** Words that say what a figure of law enforcement counts: the four categories, and the terms that stand for them. */
import { type EnforcementKind, enforcementWords, isDataCategory } from './enforcement-words.js';
import type { Prose } from '../prose.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** A category, or a local term. */
export type MeasureKind = EnforcementKind | 'complaint' | 'disposal';

/** How the word is used: a thing (`arrests`), a deed (`arrested`), or what befell somebody (`into custody`). */
export type MeasureForm = 'noun' | 'verb' | 'phrase';

/** A word or phrase that says what is counted. */
export interface Measure extends Hit<MeasureKind> {
  readonly form: MeasureForm;
}

const others = defineVocabulary<MeasureKind>({
  investigation: ['under investigation', 'inquiry', 'inquiries', 'probes'],
  prosecution: [],
  conviction: [
    ...[
      'found guilty',
      'pleaded guilty',
      'pled guilty',
      'guilty verdict',
      'guilty verdicts',
      'guilty plea',
      'guilty pleas',
    ],
  ],
  sentence: [
    ...['imprisoned', 'jailed', 'prison term', 'prison terms', 'jail terms', 'sent to prison', 'went to prison'],
    ...['sent to jail', 'went to jail', 'given prison terms', 'were fined', 'was fined', 'been fined'],
    ...[
      'placed on probation',
      'put on probation',
      'serving sentences',
      'serving terms',
      'serving time',
      'serving prison terms',
      'serving prison sentences',
      'in prison',
    ],
  ],
  arrest: ['apprehended', 'apprehending', 'apprehensions', 'rounded up', 'into custody'],
  detention: ['in pretrial detention', 'in pre trial detention', 'in detention', 'in custody'],
  case: [],
  charge: [],
  indictment: [],
  raid: [],
  trial: [
    ...[
      'on trial',
      'at trial',
      'went on trial',
      'stood trial',
      'awaiting trial',
      'awaited trial',
      'await trial',
      'faced trial',
    ],
    ...[
      'put on trial',
      'went to trial',
      'went to court',
      'brought to trial',
      'brought before the court',
      'brought before the courts',
    ],
  ],
  complaint: ['FIR', 'FIRs'],
  disposal: ['disposals'],
});

/** Verbs of somebody who gets a term. */
const awards = defineVocabulary({
  award: [
    'received',
    'receiving',
    'got',
    'drew',
    'were given',
    'was given',
    'were each given',
    'were all given',
    'were both given',
  ],
});
const term =
  /^ (?:probation|suspended (?:sentences?|terms?)|(?:prison|jail) time\b|(?:off with )?(?:a )?fines?\b|the (?:maximum|minimum)\b|life(?: in prison| imprisonment)?\b(?! sentence)|(?:prison |jail )?terms? (?:of|from|between) |(?:less|fewer|more) than [\w-]+(?=[.,;]| and\b)|(?:(?:at least|more than|less than|fewer than|up to|from|between|over) )?[\w-]+(?:(?: to| and| or|,) [\w-]+){0,3}(?: or more)? (?:years?|months?)\b(?! (?:ago|later|before)))/i;
const longestTerm = 60;

const finding = defineVocabulary({ found: ['found'] });
const guilty = /^ (?!at least one\b)(?:(?!with\b)[\w-]+ ){1,6}guilty\b/i;

/** `found nine defendants guilty` */
function findingsOf(prose: Prose): readonly Hit<MeasureKind>[] {
  return prose
    .hits(finding)
    .filter(({ to }) => guilty.test(prose.text.slice(to, to + longestTerm)))
    .map((hit) => ({ ...hit, kind: 'conviction' }));
}

/** `three received 15 years`, `43 received probation` */
function awardsOf(prose: Prose): readonly Hit<MeasureKind>[] {
  return prose
    .hits(awards)
    .filter(({ to }) => term.test(prose.text.slice(to, to + longestTerm)))
    .map((hit) => ({ ...hit, kind: 'sentence' }));
}

const awarded = /^(?:receiv(?:ed|ing)|got|drew|were (?:each |all |both )?given|was given)$/i;

/** Whether a measure is the verb of somebody who gets a term. */
export function isAward(prose: Prose, measure: Measure): boolean {
  return measure.kind === 'sentence' && awarded.test(prose.textOf(measure));
}

const deed = /(?:ed|ing|tried|found|rounded up)$|^(?:pleaded|pled|found|sent|brought|placed|put|serving) /i;
const thing = /(?:verdict|plea)s?$/i;

/** All measures, in order and without overlaps. */
export function measures(prose: Prose): readonly Measure[] {
  const all = [...prose.find(enforcementWords), ...prose.hits(others), ...awardsOf(prose), ...findingsOf(prose)].sort(
    (one, other) => one.from - other.from,
  );
  const found: Measure[] = [];
  let end = -1;
  for (const hit of all) {
    // `under investigation` goes before the word in it.
    if (hit.from < end) continue;
    end = hit.to;
    found.push({ ...hit, form: formOf(prose, hit) });
  }
  return found;
}

function formOf(prose: Prose, hit: Hit): MeasureForm {
  const words = prose.textOf(hit);
  if (deed.test(words) || awarded.test(words)) return 'verb';
  if (thing.test(words)) return 'noun';
  return hit.lastToken > hit.token ? 'phrase' : 'noun';
}

/** Whether a measure is one of the four categories. */
export function isCategory(kind: MeasureKind): boolean {
  return kind !== 'complaint' && kind !== 'disposal' && isDataCategory(kind);
}
