/** Falls and rises of tier that a cable holds out (tip-rules rule 21). */
import { isGeneric } from './generic-subject.js';
import { inHeadline, wordsBefore } from '../header/headline.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { tierPhrases } from './tier-phrases.js';
import type { TierMention } from './tiers.js';

/** Tiers to which a country may fall or rise, or which some deed leads to, whichever way; the stretch goes from the first to the last. */
export interface TierConsequence extends Stretch {
  readonly kind: 'fall' | 'rise' | 'move';
  readonly mentions: readonly TierMention[];
}

const leads =
  /\b(?:lead|leads|leading|result|results|resulting|end) (?:to|in|with)(?: an?| the| your| its)?(?: (?:placement|ranking|downgrade|fall|drop|move|demotion))?(?: to| on| of| in)?(?: the| a)? $/;
/** `the outcome may well be a Tier 3 placement` */
const outcome =
  /\b(?:outcome|result|consequence|next step|upshot) (?:may|might|could|would|will)(?: well| easily)? be(?: an?| the)? $/;
const meant =
  /\b(?:mean|means|bring|brings|cause|causes) (?:an? |the )?(?:fall|drop|downgrade|demotion)(?: down)? (?:to|on)(?: the| a)? $/;
const avoided =
  /\b(?:avoid(?:s|ing)?|prevent(?:s|ing)?|risk(?:s|ing)?|faces?|escap(?:e|es|ing)|possibility of|threat of|risk of) (?:an? |another |any |further |the )?(?:further |tier |ranking |possible |automatic ){0,3}(?:downgrade|fall|drop|demotion|placement)(?: to| on)(?: the| a)? $/;
const lowered =
  /\b(?:may|might|could|can|will|would|avoid|of|from) (?:be|being|(?:find|see) (?:itself|it|the country)) (?:downgraded|demoted|lowered|dropped|reduced) (?:to|on)(?: the| a)? $/;
/** Which way, the rest of the sentence tells. */
const moved = /\b(?:may|might|could|can|will|would|avoid|of) (?:be|being) (?:placed|ranked) (?:to|on)(?: the| a)? $/;
const raised =
  /\b(?:elevation|upgrade|promotion|be upgraded|be elevated|be raised|being upgraded|move up|rise) to(?: the| a)? $/;
const past = /\b(?:since|after|following|recent|last year|previous|earlier)\b[^,;]{0,40}$/i;
const joint = /^(?:,|,? or| or even|,? and|\/|,? or even| or (?:to|on|a))(?: (?:the|a|even|to|on))? ?$/;
const longestTail = 100;

/** All consequences, in order. Sentences on countries at large hold out none. */
export function tierConsequences(prose: Prose): readonly TierConsequence[] {
  const all = prose.find(tierPhrases);
  const found: TierConsequence[] = [];
  for (let index = 0; index < all.length; index++) {
    const first = all[index];
    const kind = first && kindAt(prose, first);
    if (!first || !kind) continue;
    const mentions = [first];
    let last = first;
    for (let next = all[index + 1]; next && isJoined(prose, last, next); next = all[index + 1]) {
      mentions.push(next);
      last = next;
      index++;
    }
    found.push({ kind, mentions, from: first.from, to: last.to });
  }
  return found;
}

function isJoined({ text }: Prose, { to }: TierMention, next: TierMention): boolean {
  return next.from - to < 14 && joint.test(text.slice(to, next.from));
}

/** What makes a consequence a bad one. */
const bad =
  /\b(?:delay\w*|fail\w*|inaction|lack\w*|without|little|unless|otherwise|conversely|not|no|neglect\w*|downgrade\w*|drop\w*|fall\w*|demot\w+|worse|even)\b/i;

function kindAt(prose: Prose, mention: TierMention): TierConsequence['kind'] | undefined {
  const sentence = inHeadline(prose, mention) ? undefined : prose.sentenceAt(mention.from);
  if (!sentence) return undefined;
  const before = wordsBefore(prose, sentence, mention);
  const tail = before.slice(-longestTail);
  const isRise = raised.test(tail);
  const isOpen = leads.test(tail) || moved.test(tail);
  const isFall =
    meant.test(tail) || outcome.test(tail) || avoided.test(tail) || lowered.test(tail) || /\bavoid being /.test(tail);
  if (!isRise && !isOpen && !isFall) return undefined;
  if (isGeneric(before) || past.test(tail)) return undefined;
  if (isRise) return 'rise';
  return !isFall && !bad.test(prose.textOf(sentence)) ? 'move' : 'fall';
}
