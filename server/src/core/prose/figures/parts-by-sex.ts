/** Men and women among those who were told of right before: `prosecuted 71 persons, of whom 44 were men and 27 women`. */
import type { Figure, Seen } from './figure.js';
import { textBehind, textBetween } from './text-around.js';

const sexes = '(?:men|women|males?|females?|boys|girls)';
const ofWhom = /^[^.;:]{1,60}, of whom (?:only |just |at least )?$/;
const were = new RegExp(`^ were ${sexes}\\b`);
const inApposition = /^[^.;:]{1,60}, $/;
/** `44 of whom were men`, `44 men and 27 women` */
const apposed = new RegExp(`^ (?:of (?:whom|them) were ${sexes}\\b|${sexes} and [\\w-]+ ${sexes}(?=[.,;)]))`);
/** Between the number of one sex and that of the other, and behind that. */
const andThen = new RegExp(`^(?: of (?:whom|them))?(?: were)? ${sexes},? and $`);
const theOthers = new RegExp(`^ (?:of whom )?(?:were )?${sexes}\\b(?! (?:were|was|who|had)\\b)`);

/** The figure of which the number is the men or the women. */
export function wholeBySex({ prose, count, sentence, last }: Seen): Figure | undefined {
  if (last?.sentence !== sentence) return undefined;
  const [gap, behind] = [textBetween(prose, last, count), textBehind(prose, count)];
  const isPart = last.elliptical
    ? andThen.test(gap) && theOthers.test(behind)
    : ofWhom.test(gap)
      ? were.test(behind)
      : inApposition.test(gap) && apposed.test(behind);
  return isPart ? last : undefined;
}
