/** Verbs that are measures only by what follows: `three received 15 years`, `found nine guilty`, `took six to court`. */
import type { Prose } from '../prose.js';
import { textBehind } from './text-around.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** `three received 15 years`, `43 received probation` */
export function awardsOf(prose: Prose): readonly Hit<'sentence'>[] {
  return prose.hits(awards).filter((hit) => term.test(textBehind(prose, hit)));
}

/** Verbs of somebody who gets a term. */
const awards = defineVocabulary({
  sentence: 'received|receiving|got|drew|were given|was given|were each given|were all given|were both given'.split(
    '|',
  ),
});
const term =
  /^ (?:only )?(?:probation|suspended (?:sentences?|terms?)|(?:prison|jail) time\b|(?:off with )?(?:a )?fines?\b|the (?:maximum|minimum)\b|life(?: in prison| imprisonment)?\b(?! sentence)|(?:prison |jail )?terms? (?:of|from|between) |(?:less|fewer|more) than [\w-]+(?=[.,;]| and\b)|(?:(?:at least|more than|less than|fewer than|up to|from|between|over) )?[\w-]+(?:(?: to| and| or|,) [\w-]+){0,3}(?: or more)? (?:years?|months?)\b(?! (?:ago|later|before)))/i;

/** Whether words are the verb of somebody who gets something. */
export function isAwarded(words: string): boolean {
  return awarded.test(words);
}

const awarded = /^(?:receiv(?:ed|ing)|got|drew|were (?:each |all |both )?given|was given)$/i;

/** `found nine defendants guilty` */
export function findingsOf(prose: Prose): readonly Hit<'conviction'>[] {
  return prose.hits(findings).filter((hit) => guilty.test(textBehind(prose, hit)));
}

const findings = defineVocabulary({ conviction: ['found'] });
const guilty = /^ (?!at least one\b)(?:(?!with\b)[\w-]+ ){1,6}guilty\b/i;

/** `looked into two complaints` */
export function inquiriesOf(prose: Prose): readonly Hit<'investigation'>[] {
  return prose.hits(inquiries).filter((hit) => suspicion.test(textBehind(prose, hit)));
}

const inquiries = defineVocabulary({ investigation: ['looked into', 'looking into'] });
const suspicion = /^ (?:[\w,-]+ ){1,4}(?:complaints?|allegations?|cases?)\b/i;

/** `took six of them to court`, `sent seven traffickers to prison` */
export function dispatchesOf(prose: Prose): readonly Hit<Dispatch>[] {
  return prose.hits(dispatches).flatMap((hit): Hit<Dispatch>[] => {
    const behind = textBehind(prose, hit);
    if (hit.kind === 'prosecution') return toCourt.test(behind) ? [hit] : [];
    if (toPrison.test(behind)) return [hit];
    return sentToCourt.test(behind) ? [{ ...hit, kind: 'prosecution' }] : [];
  });
}

type Dispatch = 'prosecution' | 'sentence';

/** Whether words are the verb of somebody who is brought somewhere. */
export function isDispatched(words: string): boolean {
  return dispatched.test(words);
}

const dispatches = defineVocabulary<Dispatch>({
  prosecution: ['took', 'brought'],
  sentence: ['sent'],
});
const dispatched = /^(?:took|brought|sent)$/i;
/** Cases and files that are sent on are told by their own words. */
const somebody = "(?:(?!(?:cases?|files?|dossiers?|complaints?|matters?|who|that|and|was|were)\\b)[\\w'-]+ ){1,6}";
/** Who is sent to court may go there to watch. */
const sentToCourt =
  /^ (?:[\w'-]+ ){0,5}(?:defendants|suspects|traffickers|offenders|people|persons|individuals|men|accused|smugglers|recruiters|pimps) to (?:court|trial)\b/i;
const toCourt = new RegExp(
  `^ (?:[\\w'-]+ ){1,3}cases to (?:court|trial)\\b|^ ${somebody}(?:to (?:court|trial)|before (?:a|the) (?:judge|court)s?)\\b`,
  'i',
);
const toPrison = new RegExp(`^ ${somebody}to (?:prison|jail)\\b`, 'i');
