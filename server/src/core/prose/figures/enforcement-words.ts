/** Words of law enforcement and of trafficking (tip-rules 2.4: LE, TRAFF). */
import type { Prose } from '../prose.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** The four categories that the Department accepts, in the order of a case. */
export const dataCategories = ['investigation', 'prosecution', 'conviction', 'sentence'] as const;
export type DataCategory = (typeof dataCategories)[number];

/** A law enforcement word belongs to a category, or is a term that has to be translated into one. */
export type EnforcementKind =
  DataCategory | 'arrest' | 'detention' | 'case' | 'charge' | 'indictment' | 'raid' | 'trial';

const enforcementVocabulary = defineVocabulary<EnforcementKind>({
  investigation: 'investigation investigations investigated investigating'.split(' '),
  prosecution: 'prosecution prosecutions prosecuted prosecuting'.split(' '),
  conviction: 'conviction convictions convicted convicting'.split(' '),
  sentence: 'sentence sentences sentenced sentencing sentencings'.split(' '),
  arrest: 'arrest arrests arrested'.split(' '),
  detention: 'detain detains detained detention detentions'.split(' '),
  case: ['case', 'cases'],
  charge: 'charge charges charged'.split(' '),
  indictment: 'indictment indictments indicted'.split(' '),
  raid: 'raid raids raided'.split(' '),
  trial: 'trial trials tried'.split(' '),
});

/** Words of trafficking, also those of older cables; `TIP` only in capitals. */
export const traffickingWords = defineVocabulary({
  trafficking: ['traffick*', 'traffic in women', 'traffic in children', 'TIP'],
});

/** Law enforcement words, without those that are none: `in case`, `tried to`, `in charge`, the Charge. */
export function enforcementWords(prose: Prose): readonly Hit<EnforcementKind>[] {
  return prose.hits(enforcementVocabulary).filter((hit) => !isOtherUse(prose, hit));
}

/** Whether an LE word is one of the four categories. */
export function isDataCategory(kind: EnforcementKind): kind is DataCategory {
  return (dataCategories as readonly string[]).includes(kind);
}

const afterCase = new Set('study studies worker workers manager managers management load files'.split(' '));
const beforeCharge = new Set('in of no take takes took taking without extra additional'.split(' '));
const beforeCases = new Set('such most some many these those all'.split(' '));
const afterTrial = new Set('basis period run phase program'.split(' '));

function isOtherUse(prose: Prose, { token, from, to }: Hit<EnforcementKind>): boolean {
  const before = prose.wordAt(token - 1);
  const second = prose.wordAt(token - 2);
  const after = prose.wordAt(token + 1);
  switch (prose.textOf({ from, to }).toLowerCase()) {
    case 'case':
      // `in one case` is a case.
      return before === 'in' || isAside(second, before, after) || before === 'by' || afterCase.has(after);
    case 'cases':
      return (before === 'in' && after === 'where') || (second === 'in' && beforeCases.has(before) && after !== 'of');
    case 'charge':
      // `the Charge` is a chief of mission ad interim.
      return beforeCharge.has(before) || (prose.text.charAt(from) === 'C' && !/^sheets?$/.test(after));
    case 'tried':
      return after === 'to';
    case 'trial':
      return afterTrial.has(after);
    default:
      return false;
  }
}

/** `in any case`, `in either case`, `case by case`; but `in any case of trafficking`. */
function isAside(second: string, before: string, after: string): boolean {
  if (after === 'by') return true;
  return second === 'in' && (before === 'any' || before === 'either' || before === 'that') && after !== 'of';
}
