/** Administrative measures told as punishment of traffickers (tip-rules rule 11). */
import { isReport } from './figure-cues.js';
import type { Prose, Sentence } from '../prose.js';
import { isQuoted } from '../quotations.js';
import type { Stretch } from '../stretch.js';
import { isOnTrafficking } from './trafficking-talk.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** Words that open or hold an administrative measure. */
const hints = defineVocabulary({
  hint: (
    'administrative|license|licenses|licence|licences|permit|permits|blacklist*|ban|bans|back wages|back pay|backpay|' +
    'closed|closure|closing|closures|struck'
  ).split('|'),
});

const measure = new RegExp(
  [
    'administrative (?:fines?|penalt\\w+|sanctions?|measures?|punishments?)',
    '(?:licen[sc]es?|permits?) (?:\\w+ ){0,3}(?:revoked|suspended|cancell?ed|withdrawn)',
    "(?:revo(?:ked|cation)|suspen(?:ded|sion)|cancel\\w*|withdrawal|withdrew|(?:revok|suspend|withdraw)ing|loss|lost) (?:[\\w'-]+ ){0,4}(?:licen[sc]es?|permits?)",
    '(?:licen[sc]e|permit) (?:suspension|revocation|withdrawal|cancell?ation|loss)',
    'blacklist\\w*',
    "struck (?:off|from) (?:[\\w'-]+ ){0,3}(?:rolls?|register|list)",
    '(?:hiring|recruitment) bans?',
    'bans? on (?:future )?(?:hiring|recruit\\w+)',
    'back[- ]?(?:wages|pay)',
    'closure (?:of )?(?:\\w+ ){0,3}(?:bars|clubs|nightclubs|restaurants|hotels|saunas|salons)',
    'clos(?:ed|ure|ing) (?:\\w+ ){0,4}(?:agenc\\w+|parlou?rs?|brothels?|businesses|factor\\w+)',
  ].join('|'),
  'i',
);
const punishment =
  /\b(?:sentenc(?:e|es|ed|ing)|convict\w+|punish\w*|prosecut(?:ed|es|ions?|ing)|h[eo]ld (?:[\w-]+ ){0,4}(?:accountable|to account)|made to answer)\b/i;
/** A sentence of a text. */
const sentenceOfText =
  /\b(?:first|last|next|second|this|opening|same|final) sentences?\b|\bsentences? (?:of|in) (?:the|a|this) (?:decree|law|report|text|paragraph|letter|statement|narrative|cable)\b/gi;
const criminal =
  /\b(?:imprison\w*|prison|jail\w*|custod\w+|criminal(?:ly)? (?:charge|prosecut|convict|penalt|sentenc|case)\w*|life sentences?|sentenc\w+ (?:[\w-]+ ){0,5}to (?:[\w-]+ ){0,4}?(?:years?|months?|death))\b/i;
const judged =
  /\bnot (?:considered )?(?:sufficient\w*|adequate|enough)\b|\b(?:insufficient\w*|inadequate\w*|rather than|instead of|limited to|in place of|too (?:mild|lenient|weak))\b|\b(?:did not|do not|does not|not|no|nor|without|failed to|never|instead) (?:[\w-]+ ){0,2}(?:prosecut|convict|punish|sentenc)\w*|\b(?:neither|no|not|never)\b[^.;]{1,80} as (?:a |an )?(?:sentence|conviction|prosecution|punish)\w*/i;
/** What may or must be done under a rule has not been done to anybody. */
const rule =
  /\b(?:can|may|must|shall|could|would|should|will) (?:[a-z]+ )?be (?:revoked|suspended|cancell?ed|withdrawn|closed|blacklisted)\b|\b(?:can|may|might|could) (?:[a-z]+ )?(?:claim|seek|recover|demand|receive|sue for)\b/i;

/** What the law says has not been done to anybody either. */
const law =
  /\b(?:law|code|decree|act|statute|article \d+|provision|bill|regulation)s?\b[^.;]{0,60} (?:punish(?:es)?|provides?|prescribes?|allows?|foresees?|carr(?:ies|y)|calls? for|mandates?|makes?)\b/i;

/** Places of the measures, the first of each sentence. */
export function mildPunishments(prose: Prose): readonly Stretch[] {
  const found: Stretch[] = [];
  let last: Sentence | undefined;
  for (const hint of prose.hits(hints)) {
    const sentence = prose.sentenceAt(hint.from);
    if (!sentence || sentence === last) continue;
    last = sentence;
    const at = measureIn(prose, sentence, hint);
    if (at && isOnTrafficking(prose) && !isQuoted(prose, at)) found.push(at);
  }
  return found;
}

function measureIn(prose: Prose, sentence: Sentence, { from }: Hit): Stretch | undefined {
  if (!isReport(prose, sentence)) return undefined;
  const words = prose.textOf(sentence);
  if (!punishment.test(words.replace(sentenceOfText, ''))) return undefined;
  if (criminal.test(words) || judged.test(words) || rule.test(words) || law.test(words)) return undefined;
  const match = measure.exec(words);
  if (!match) return undefined;
  const start = sentence.from + match.index;
  return from <= sentence.to ? { from: start, to: start + match[0].length } : undefined;
}
