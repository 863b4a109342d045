/** Report years in sentences on the automatic step to Tier 3 (tip-rules rule 6.1 and 6.2). */
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { tierPhrases } from './tier-phrases.js';
import { earliestDowngrade, firstCountedReport } from './watch-list-law.js';
import { watchListWords } from './watch-list-words.js';

/** A wrong year and what may stand there. */
export interface YearFault {
  readonly at: Stretch;
  readonly message: string;
  readonly choices: readonly string[];
}

const pair =
  /\b(20\d\d)(?:(?: TIP)? Reports?)? and (?:again )?(?:in )?(?:the )?(20\d\d)(?:(?: TIP)? Reports?\b|(?=[ ,][^.;]{0,90}\bTier 3\b))/;
const inReport = /^(?: by operation of law| automatically)? in (?:the )?(20\d\d)\b/;
const law = /\b(?:automatic\w*|forced|mandatory|law|require\w*|must|subject to|ha(?:s|ve) to)\b/i;

/** `in the 2009 and 2010 Reports … before … Tier 3 in the 2011 Report`: three years in a row, the first not before 2009. */
export function sequenceFault(prose: Prose, sentence: Sentence): YearFault | undefined {
  const steps = prose.findIn(tierPhrases, sentence).slice(0, mostTiers);
  if (!steps.some(({ tier }) => tier === 'T3')) return undefined;
  const text = prose.textOf(sentence);
  const years = pair.exec(text);
  if (!years) return undefined;
  for (const { tier, to } of steps) {
    const third = tier === 'T3' ? inReport.exec(prose.text.slice(to, Math.min(sentence.to, to + 40))) : undefined;
    if (!third || !follows(text, years, to - sentence.from)) continue;
    const [one, two, three] = [Number(years[1]), Number(years[2]), Number(third[1])];
    // Before the law such steps were a matter of judgment.
    if (three <= firstCountedReport && !law.test(text)) return undefined;
    const at = (from: number): Stretch => ({ from, to: from + yearLength });
    const from = sentence.from + years.index;
    const second = from + years[0].lastIndexOf(years[2] ?? '');
    return wrongYear([one, two, three], [at(from), at(second), at(to + third[0].length - yearLength)]);
  }
  return undefined;
}

const yearLength = 4;
/** A sentence with more tiers is none. */
const mostTiers = 8;

/** Whether the pair of years comes before the step, as `before`, `after` and their place say. */
function follows(text: string, years: RegExpExecArray, tierEnd: number): boolean {
  const pairEnd = years.index + years[0].length;
  const isFirst = years.index < tierEnd;
  const between = isFirst ? text.slice(pairEnd, tierEnd) : text.slice(tierEnd, years.index);
  const ahead = text.slice(0, isFirst ? years.index : tierEnd);
  if (isFirst)
    return (
      /\b(?:before|prior to|then|followed by|preced\w+)\b/i.test(between) ||
      /\b(?:will|must|shall|would)\b[^.;]{0,60} (?:go|fall|drop|move|sink|be (?:moved|lowered|downgraded|placed|put))\b/.test(
        between,
      ) ||
      /\b(?:After|Following|Once)\b/.test(ahead)
    );
  return /\b(?:after|following|once)\b/i.test(between) || /^[-* ]*(?:Before|Prior to)\b/.test(ahead);
}

function wrongYear(
  [one, two, three]: readonly [number, number, number],
  [first, second, third]: readonly [Stretch, Stretch, Stretch],
): YearFault | undefined {
  if (one < firstCountedReport)
    return {
      at: first,
      choices: [],
      message: `\`${String(one)}\` does not count: years on the list count from the 2009 Report on. Correct the years.`,
    };
  if (two !== one + 1) {
    const message = `\`${String(one)}\` and \`${String(two)}\` are not two years in a row. Correct the years.`;
    return { at: second, choices: three === one + 2 ? [String(one + 1)] : [], message };
  }
  if (three === two + 1) return undefined;
  const message = `After the ${String(one)} and ${String(two)} Reports, Tier 3 follows in ${String(two + 1)}, not in \`${String(three)}\`. Correct the year.`;
  return { at: third, choices: [String(two + 1)], message };
}

const downgrade =
  /^[ -]+(?:downgrad\w+|move|fall|drop|demotion|placement|ranking|rank|(?:be )?(?:downgraded|placed|ranked|moved))\b/i;
const stepYear =
  /\b(?:in|with|by|of) (?:the )?(?:upcoming |next )?(20\d\d)(?= (?:TIP )?Report\b(?! Report)|[ ,.;)]|$)(?!,? (?:and |or )?(?:the )?20\d\d)/g;
const firstListed =
  /\bfirst (?:listed|placed|ranked|included|appeared|put|was)\b[^.;]{0,40}? in (?:the )?(20\d\d)\b|\bsince (?:the )?(20\d\d)\b|\bWatch ?List in (?:the )?(20\d\d)\b/i;
const negated = /\b(?:not|no|cannot|never|neither|nor|without|avoid\w*|waive\w*|exempt\w*|n't)\b/i;

/** `automatic downgrade to Tier 3 in the 2010 Report`: not before the second year after the first that counts. */
export function downgradeFault(prose: Prose, sentence: Sentence): YearFault | undefined {
  for (const { kind, from, to } of prose.hitsIn(watchListWords, sentence)) {
    if (kind !== 'automatic' || !downgrade.test(prose.text.slice(to, Math.min(sentence.to, to + 20)))) continue;
    const text = prose.textOf(sentence);
    const listing = firstListed.exec(text) ?? undefined;
    const start = Number(listing?.[1] ?? listing?.[2] ?? listing?.[3] ?? firstCountedReport);
    const year = stepYearNear(text, from - sentence.from, listing);
    if (!year) return undefined;
    const at = { from: sentence.from + year.at, to: sentence.from + year.at + yearLength };
    const phrase =
      text
        .slice(0, from - sentence.from)
        .split(/[,;(]/)
        .at(-1) ?? '';
    const right = earliestDowngrade(start);
    if (
      year.value >= right ||
      negated.test(phrase + text.slice(to - sentence.from, Math.max(to - sentence.from, year.at)))
    )
      return undefined;
    const message = `An automatic downgrade cannot come in the \`${String(year.value)}\` Report; the earliest is that of ${String(right)}. Correct the year.`;
    return { at, choices: [String(right)], message };
  }
  return undefined;
}

/** The year of the step: the first behind the word, else the last before it; not the year of the listing. */
function stepYearNear(
  text: string,
  word: number,
  listing: RegExpExecArray | undefined,
): { value: number; at: number } | undefined {
  const all = [...text.matchAll(stepYear)].map((match) => ({
    value: Number(match[1]),
    at: match.index + match[0].length - yearLength,
  }));
  const own = all.filter(({ at }) => !listing || at < listing.index || at >= listing.index + listing[0].length);
  const inReports = own.filter(({ at }) => /^ (?:TIP )?Report\b/.test(text.slice(at + yearLength)));
  const years = inReports.length > 0 ? inReports : own;
  return years.find(({ at }) => at > word) ?? years.at(-1);
}
