/** Second numbers of people who share the deed before the first one. */
import { type Figure, type Seen, figureBy } from './figure.js';
import { isCategory } from './measures.js';
import { textBehind, textBetween } from './text-around.js';

const people = '(?:men|women|males|females|boys|girls|nationals|citizens|foreigners)';
const accused = '(?:persons|people|men|individuals|offenders|defendants)';

/** What stands between the two numbers, and behind the second; whether that has an offense of its own. */
const pairs: readonly (readonly [between: RegExp, behind: RegExp, hasOffence: boolean])[] = [
  // `convicted three men and two women`; of the women of `arrested three men and two women were freed` something else is said
  [
    new RegExp(`^ (?:[a-z]+ )?${people},? and $`, 'i'),
    new RegExp(`^ (?:[a-z]+ )?${people}\\b(?! (?:was|were|had|have|who|fled|went)\\b)`, 'i'),
    false,
  ],
  // `convicted 30 persons of sex trafficking and 4 persons of forced labor`
  [
    new RegExp(`^ ${accused} (?:of|for|in) [^,;.:]{1,60},? and $`, 'i'),
    new RegExp(`^ (?:other |more )?${accused} (?:of|for|in) `, 'i'),
    true,
  ],
];

/** The figure by the deed of the number before it. */
export function pairedPeople(seen: Seen): Figure | undefined {
  const { prose, count, sentence, last } = seen;
  if (last?.sentence !== sentence || last.measure.from > last.from || last.measure.form !== 'verb') return undefined;
  const [between, behind] = [textBetween(prose, last, count), textBehind(prose, count)];
  const pair = pairs.find(([inner, outer]) => inner.test(between) && outer.test(behind));
  if (pair) return figureBy(seen, last.measure, last.kind, pair[2]);
  return isSecondOf(seen, last, between, behind) ? figureBy(seen, last.measure, last.kind) : undefined;
}

/** `convicted six recruiters and three sponsors.` */
function isSecondOf({ head }: Seen, { kind }: Figure, between: string, behind: string): boolean {
  return (
    isCategory(kind) &&
    kind !== 'investigation' &&
    (head === undefined || head.use === 'person') &&
    /^ [a-z]+s and $/.test(between) &&
    /^ [a-z]+s(?:[.,;]|$| (?:of|for|under)\b)/.test(behind)
  );
}
