/** Words that say what a figure of law enforcement counts: the four categories, and the terms that stand for them. */
import { type EnforcementKind, enforcementWords, isDataCategory } from './enforcement-words.js';
import type { Prose } from '../prose.js';
import { awardsOf, dispatchesOf, findingsOf, inquiriesOf, isAwarded, isDispatched } from './verdict-verbs.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** A category, or a local term. */
export type MeasureKind = EnforcementKind | 'complaint' | 'disposal';

/** How the word is used: a thing (`arrests`), a deed (`arrested`), or what befell somebody (`into custody`). */
export type MeasureForm = 'noun' | 'verb' | 'phrase';

/** A word or phrase that says what is counted. */
export interface Measure extends Hit<MeasureKind> {
  readonly form: MeasureForm;
}

/** All measures, in order and without overlaps. */
export function measures(prose: Prose): readonly Measure[] {
  const all = [
    ...prose.find(enforcementWords),
    ...prose.hits(others),
    ...awardsOf(prose),
    ...findingsOf(prose),
    ...dispatchesOf(prose),
    ...inquiriesOf(prose),
  ].sort((one, other) => one.from - other.from);
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

/** `went on to prosecute`: a deed that was done. */
function achieved(deed: string): readonly string[] {
  return ['went on to', 'managed to', 'was able to', 'were able to', 'proceeded to'].map((lead) => `${lead} ${deed}`);
}

const others = defineVocabulary({
  case: 'files|case files|dossiers|criminal proceedings|legal proceedings|court proceedings'.split('|'),
  investigation: [...achieved('investigate'), ...'under investigation|inquiry|inquiries|probes'.split('|')],
  conviction: [
    ...achieved('convict'),
    ...'found guilty|pleaded guilty|pled guilty|guilty verdict|guilty verdicts|verdict of guilty|verdicts of guilty|guilty plea|guilty pleas'.split(
      '|',
    ),
  ],
  sentence: (
    'imprisoned|jailed|prison term|prison terms|jail terms|sent to prison|went to prison|sent to jail|went to jail|' +
    'given prison terms|were fined|was fined|been fined|placed on probation|released on probation|put on probation|serving sentences|' +
    'merely fined|only fined|simply fined|just fined|paid fines|paid a fine|had to pay a fine|had to pay fines|ordered to pay a fine|ordered to pay fines|' +
    'serving terms|serving time|serve time|serve terms|serving prison terms|serving prison sentences|in prison'
  ).split('|'),
  prosecution: [...achieved('prosecute'), 'sent to court'],
  arrest: [
    ...achieved('arrest'),
    ...'arresting|apprehended|apprehending|apprehensions|rounded up|into custody'.split('|'),
  ],
  detention: 'detaining|in pretrial detention|in pre trial detention|in detention|in custody'.split('|'),
  trial: (
    'on trial|at trial|went on trial|stood trial|awaiting trial|awaited trial|await trial|faced trial|put on trial|' +
    'gone to court|gone to trial|went to trial|went to court|brought to trial|brought before the court|brought before the courts'
  ).split('|'),
  complaint: ['FIR', 'FIRs', 'first information report', 'first information reports'],
  disposal: ['disposals'],
});

function formOf(prose: Prose, hit: Hit): MeasureForm {
  const words = prose.textOf(hit);
  if (deed.test(words) || isAwarded(words) || isDispatched(words)) return 'verb';
  if (/(?:verdict|plea|report)s?$|^verdicts? /i.test(words)) return 'noun';
  return hit.lastToken > hit.token ? 'phrase' : 'noun';
}

const deed =
  /(?:ed|ing|tried|found|rounded up|to (?:investigate|prosecute|convict|arrest))$|^(?:looked|looking|pleaded|pled|found|sent|brought|placed|put|released|serving) /i;

/** Whether a measure is the verb of somebody who gets a term. */
export function isAward(prose: Prose, measure: Measure): boolean {
  return measure.kind === 'sentence' && isAwarded(prose.textOf(measure));
}

/** Whether a measure is one of the four categories. */
export function isCategory(kind: MeasureKind): boolean {
  return kind !== 'complaint' && kind !== 'disposal' && isDataCategory(kind);
}
