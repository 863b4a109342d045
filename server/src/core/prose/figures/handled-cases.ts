/** What became of cases that are counted: `investigated 19 cases`, `19 cases were prosecuted`. */
import { counts } from './counts.js';
import { done, into, state } from './figure-forms.js';
import type { Seen } from './figure.js';
import { type Measure, isCategory } from './measures.js';
import { nextFrom } from '../stretch.js';
import { textBetween } from './text-around.js';
import { isOfNone } from './words-behind.js';

/** The category in which the cases of `noun` were handled. */
export function handlingOf({ prose, count, words }: Seen, noun: Measure): Measure | undefined {
  const next = nextFrom(prose.find(counts), noun.to);
  return words.find((word) => {
    const ahead = word.to <= count.from ? textBetween(prose, word, count) : undefined;
    const behind = word.from > noun.to ? textBetween(prose, noun, word) : undefined;
    if (word.kind === 'conviction' && behind !== undefined) return endedIn.test(behind);
    // `investigations into 18 cases`, `charges in 15 cases`
    if (word.form === 'noun') return ahead !== undefined && (into.test(ahead) || imposedIn.test(ahead));
    if (!isCategory(word.kind)) return false;
    if (word.form === 'phrase' && behind !== undefined) return word.from <= next && state.test(behind);
    if (ahead !== undefined) return done.test(ahead);
    if (behind === undefined || isOfNone(prose, count)) return false;
    return active.test(behind) || (prose.distance(noun, word) <= reach && passive.test(behind));
  });
}

/** `sentences were imposed in 26 cases` */
const imposedIn = /^ (?:was|were) (?:imposed|passed|given|handed down) in (?:only |all |another )?$/i;
/** `six cases had ended in convictions` */
const endedIn =
  /^ (?:have |has |had )?(?:ended|resulted) (?:in|with) (?:an? )?$|^(?: (?:were|was|been))?(?: later)? $/i;
/** `19 cases were prosecuted`, `19 cases successfully prosecuted` */
const passive = /^(?: [a-z]+)?(?: was| were| been)? ?$/i;
/** `19 cases that the police investigated` */
const active = /^ (?:that|which) (?!.*\b(?:never|not|neither|nobody)\b)(?:[a-z]+ ){1,4}$/i;
/** Farthest that cases may stand before it. */
const reach = 4;

/** `investigated eight cases of forced labor and 11 cases of begging`: handled as those before. */
export function isLikeLast({ prose, count, last }: Seen): boolean {
  return (
    last?.measure.kind === 'case' &&
    /^(?: (?:of|for|involving) [\w -]{1,50})?,? and $/.test(textBetween(prose, last.measure, count))
  );
}
