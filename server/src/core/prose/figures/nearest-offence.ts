/** Which of the offences of a sentence is that of a number: the nearest, unless it is that of another number. */
import { type OffenceName, offencesIn } from './offence-names.js';
import { smallNumber } from './number-words.js';
import { textAhead, textBehind, textBetween } from './text-around.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { isOfNone } from './words-behind.js';

/** The name in `sentence` that stands nearest to a figure, or to a place. */
export function nearestOffence(prose: Prose, sentence: Stretch, to: Stretch): OffenceName | undefined {
  let best: OffenceName | undefined;
  let least = Infinity;
  const isOfAll = isOfNone(prose, to) || /\btotal(?::| -+)? $/i.test(textAhead(prose, to, longestTotal));
  for (const name of offencesIn(prose, sentence)) {
    if (isOfOther(prose, name, to) || (isOfAll && name.kind === 'exact')) continue;
    if (isLabel(prose, name, to)) return name;
    const far = isDirect(prose, name, to) ? 0 : gapBetween(name, to);
    if (far >= least) continue;
    best = name;
    least = far;
  }
  return best;
}

const longestTotal = 9;

/** `forced labor - 4` */
function isLabel(prose: Prose, name: Stretch, to: Stretch): boolean {
  return name.to <= to.from && /^(?: --?|:) $/.test(textBetween(prose, name, to));
}

/** `90 for sex trafficking` */
function isDirect(prose: Prose, name: Stretch, to: Stretch): boolean {
  return name.from >= to.to && direct.test(textBetween(prose, to, name));
}

const direct =
  /^(?: (?:new|cases|persons|people|suspects|defendants|individuals|offenders|traffickers))?(?: of (?:them|these|those|which|whom))?(?: (?:was|were))?(?: cases)?(?: (?:for|of|on|involving|concerning|in|concerned|involved))?(?: alleged| suspected| illegal)? $/;

function gapBetween(name: Stretch, to: Stretch): number {
  if (name.from >= to.to) return name.from - to.to;
  return name.to > to.from ? 0 : to.from - name.to;
}

/** Whether a name belongs to another number than that at `to`. */
function isOfOther(prose: Prose, name: Stretch, to: Stretch): boolean {
  if (name.from < to.to) return name.to <= to.from && isOfOtherAhead(prose, name, to);
  const gap = textBetween(prose, to, name);
  if (opensBracket.test(gap) || ofOther.test(gap) || /,? including $/.test(gap)) return true;
  return gap.includes(';') && anyNumber.test(gap.slice(gap.indexOf(';')));
}

/** `14 (ten for sex trafficking)`: the bracket has a number of its own. */
const opensBracket = / \((?:\d+|[a-z]+) [^)]*$/i;
const anyNumber = new RegExp(`\\b(?:${smallNumber}|one)\\b`, 'i');

/** `83 investigations, of which 71 were for sex trafficking`: the offense is that of the 71. */
const ofOther = new RegExp(
  `[ (](?:${smallNumber}(?:-[a-z]+)?|dozen|one)(?: of (?:them|these|those|which|whom))?(?: (?:was|were))?(?: (?:for|of|on|into|involving|concerning|concerned|involved|related to|dealt with))? $`,
  'i',
);

/** The same of a name before the number: `(ten for sex trafficking) and 14`, `cases of forced labor and 11 of begging`. */
function isOfOtherAhead(prose: Prose, name: Stretch, to: Stretch): boolean {
  const ahead = textAhead(prose, name, longestOther);
  if ((withOther.test(ahead) || ofOther.test(ahead)) && withOwn.test(textBehind(prose, to))) return true;
  if (!/^[^(]*\)/.test(textBetween(prose, name, to))) return false;
  return /\(\s*[\w-]+ [^()]*$/.test(textAhead(prose, name));
}

/** `eight cases of forced labor and 11 cases involving adults`: each has what it is about. */
const withOther =
  / (?:cases|investigations|prosecutions|convictions|arrests|persons|people|men) (?:of|for|involving) $/i;
const withOwn = /^ (?:of|for|involving) /i;
const longestOther = 40;
