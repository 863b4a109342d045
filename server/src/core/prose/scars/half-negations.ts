/** Emphatic negations that lost their second half: `should not/precede` for `should not/not precede`. */
import { isBlankCode } from '../../syntax/source.js';
import type { Span } from '../../syntax/types.js';
import { eachHit } from '../hits.js';
import { isLetter, wordEnd, wordStart } from '../words.js';

/** `not/precede`: the negation from `start` to `slash`, the word behind it from `next` to `end`. */
export interface HalfNegation extends Span {
  readonly slash: number;
  readonly next: number;
}

/** `did not/will not`: a choice between two verbs, not a doubling. */
const verbs = 'will|would|can|could|shall|should|must|may|might|do|does|did|has|have|had|is|are|was|were';
const otherNegation = new RegExp(`(?:${verbs})(?:not|n't| not)`, 'iy');

/** What stands beside `no` as a choice: `no/low risk`, `no/yes`, `no/minimal impact`. */
const besideNo = new Set(
  (
    'yes maybe unknown know dont low little limited minimal minimum few fewer less poor weak slow partial partially some ' +
    'very hardly scant scarce negative none nil never unclear undecided date name number unit other'
  ).split(' '),
);
/** What stands beside `not` as a choice. */
const besideNot = new Set(
  'rarely seldom hardly barely only partially partly yet fully insufficiently inadequately'.split(' '),
);

/** Negations before a slash with another word behind it. */
export function findHalfNegations(text: string, stretches: readonly Span[]): HalfNegation[] {
  const found: HalfNegation[] = [];
  eachHit(text, '/', stretches, (slash, { end: limit }) => {
    const last = text.charCodeAt(slash - 1) | 32;
    if (last !== 116 && last !== 111) return; // t, o
    const start = wordStart(text, slash);
    const negation = text.slice(start, slash).toLowerCase();
    if (negation !== 'not' && negation !== 'no') return;
    const next = isBlankCode(text.charCodeAt(slash + 1)) ? afterBreak(text, slash + 1) : slash + 1;
    const end = wordEnd(text, next);
    if (end === next || end > limit || !isLetter(text.charCodeAt(next)) || isChoice(text, start, next, end)) return;
    const word = text.slice(next, end).toLowerCase();
    if (word === negation) return;
    if ((negation === 'no' ? besideNo : besideNot).has(word) && !isOfVerb(text, start, end)) return;
    found.push({ start, slash, next, end });
  });
  return found;
}

/** A wrapped line may break behind the slash. */
function afterBreak(text: string, at: number): number {
  let next = at;
  while (next < at + 4 && isBlankCode(text.charCodeAt(next))) next++;
  return next;
}

/** `has not/yet learned`: nothing to choose from. */
function isOfVerb(text: string, start: number, end: number): boolean {
  return (
    auxiliary.test(text.slice(Math.max(0, start - 5), start)) &&
    /^yet[ \t\r\n]+[a-z]/.test(text.slice(end - 3, end + 4))
  );
}

const auxiliary = /\b(?:has|have|had)[ \t\r\n]+$/i;

/** `yes/no/unknown`, `whether or not/how`, `did not/will not`, `No/Date`. */
function isChoice(text: string, start: number, next: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '/' || before === '-' || text.charAt(end) === '/') return true;
  if (/\bor\s$/i.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (text.charAt(start) === 'N' && text.charAt(start + 1) === 'o' && /[A-Z]/.test(text.charAt(next))) return true;
  otherNegation.lastIndex = next;
  return otherNegation.test(text) || /^(?:cannot|never)$/i.test(text.slice(next, end));
}
