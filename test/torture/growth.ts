/** Hostile texts again, longer than the tests have time for: linting takes its share of time, and no shape is dear. */
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { growth } from '../perf/measure.js';
import { ownCables } from '../support/corpus.js';
import { busyTime } from '../support/growth.js';
import type { Tally } from './batches.js';
import type { Fault } from './kind.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const linter = createLinter(allRules, resolveConfig(allRules, [{ extends: 'strict' }]));
const header = 'UNCLAS OSLO 000412\n\nE.O. 13526: N/A\nTAGS: KTIP, NO\nSUBJECT: NORWAY: SHELTERS\n\n';
const page = 'OSLO 00000412 002 OF 003\n';
const letter = (index: number): string => String.fromCharCode(65 + (index % 26));

/** Time may grow by this power of the length. */
const mostGrowth = 1.1;
/** Times the time that a unit of a real cable takes. */
const dearest = 5;
/** In all of them what is in use is more than the room for young objects and the caches of a processor: below that a unit costs less. */
const sizes = [1_024_000, 2_048_000, 4_096_000] as const;
const attempts = 3;
const looks = 5;
/** Milliseconds that a measurement takes at least, and after which no second one is needed. */
const shortest = 120;
const endless = 4000;

/** A text in front, and what is repeated behind it. */
type Shape = readonly [front: string, repeated: string | ((index: number) => string)];

const shapes: Readonly<Record<string, Shape>> = {
  'one line of opening brackets': [`${header}1. (U) `, '('],
  'one line of square brackets': [`${header}1. (U) `, '['],
  'brackets that close': [`${header}1. (U) `, '()'],
  'closing brackets': [`${header}1. (U) `, 'x) '],
  hyphens: [`${header}1. (U) `, '--'],
  'hyphens from the first line': ['', '--'],
  bullets: [`${header}1. (U) Text.\n\n`, '-- x\n'],
  'Begin without End': [`${header}1. (U) Text.\n\n`, 'Begin x:\n\n'],
  'Begin of other things': [`${header}1. (U) Text.\n\n`, (index) => `Begin text ${index}:\n\n`],
  'End without Begin': [`${header}1. (U) Text.\n\n`, 'End x.\n\n'],
  'Begin and End on one line': [`${header}1. (U) `, 'Begin x: End x. '],
  'digits and dots': ['', '1.'],
  'digits and dots in a paragraph': [`${header}1. (U) `, '1.'],
  digits: [`${header}1. (U) `, '7'],
  dots: [`${header}1. (U) `, '.'],
  'numbers of paragraphs': [header, '1. '],
  'paragraphs that count': [header, (index) => `${index + 1}. (U) x\n\n`],
  'items inside items': [`${header}1. (U) x\n\n`, 'A. x\n\n1. x\n\n(a) x\n\n'],
  'one word': [`${header}1. (U) `, 'a'],
  'words of one letter': [`${header}1. (U) `, 'a '],
  capitals: [`${header}1. (U) `, 'ABC '],
  'one word in capitals': [`${header}1. (U) `, 'A'],
  blanks: [`${header}1. (U) x`, ' '],
  'blanks at line ends': [`${header}1. (U) x\n`, 'x   \n'],
  'empty lines': [header, '\n'],
  'returns alone': [header, '\r'],
  tabs: [`${header}1. (U) `, '\t'],
  'page lines': [`${header}1. (U) Text.\n`, page],
  'page lines between words': [`${header}1. (U) Text.\n`, `and words\n${page}`],
  'TAGS without end': ['TAGS: ', 'KTIP, '],
  'references without end': [`${header}REF: `, (index) => `${letter(index)}. 09 OSLO ${index}\n`],
  'references to paragraphs': [`${header}1. (U) `, (index) => `para ${index % 99}, `],
  'references to references': [`${header}REF: A. 09 OSLO 1\n\n1. (U) `, (index) => `ref ${letter(index)}, `],
  'portion marks': [`${header}1. (U) `, '(SBU) '],
  'classification lines': ['', 'C O N F I D E N T I A L\n'],
  addressees: ['O 212159Z AUG 09\nFM SECSTATE WASHDC\nTO ', 'RUEHNY/AMEMBASSY OSLO 0123\n'],
  quotes: [`${header}1. (U) `, '"x '],
  'quotes of other tools': [`${header}1. (U) `, '\u201cx\u2019 '],
  'lone surrogates': [`${header}1. (U) `, '\ud800'],
  NUL: [`${header}1. (U) `, '\0'],
  'links of archives': [`${header}1. (U) `, '[1](#)'],
  dates: [`${header}1. (U) `, 'June 16, 2009 '],
  'years of the Report': [`${header}1. (U) `, 'the 2009 TIP Report Tier 2 '],
  'acronyms in brackets': [`${header}1. (U) `, (index) => `Office of Shelters (O${letter(index)}S) `],
};

/** Measures every shape, or the first of them. */
export function tortureByShapes(count = Infinity): Tally {
  const began = performance.now();
  const before = process.cpuUsage();
  const perUnit = perUnitOfCables();
  const faults: Fault[] = [];
  const measured = Object.entries(shapes).slice(0, count);
  for (const [name, shape] of measured) {
    const fault = shapeFault(shape, perUnit);
    if (fault !== undefined) faults.push({ message: `${name}: ${fault}`, input: JSON.stringify(textOf(shape, 40)) });
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - began) / 1000;
  return { name: 'growth', inputs: measured.length, seconds, work: (user + system) / 1e6, faults };
}

function shapeFault(shape: Shape, perUnit: number): string | undefined {
  const points = sizes.map((size) => ({ text: textOf(shape, size), time: Infinity }));
  let fault: string | undefined;
  // A collection of garbage in the wrong moment is no property of a shape: what looks bad is looked at again.
  for (let look = 0; look < looks; look++) {
    for (const point of points) point.time = Math.min(point.time, best(point.text));
    fault = faultOf(
      points.map(({ text, time }) => ({ size: text.length, time })),
      perUnit,
    );
    if (fault === undefined) break;
  }
  return fault;
}

function faultOf(
  points: readonly { readonly size: number; readonly time: number }[],
  perUnit: number,
): string | undefined {
  const power = growth(points);
  const dear = Math.max(...points.map(({ size, time }) => time / size)) / perUnit;
  if (power <= mostGrowth && dear <= dearest) return undefined;
  return `time grows by the power ${power.toFixed(2)}, and a unit takes ${dear.toFixed(1)} times that of a cable`;
}

/** Milliseconds that a unit of a real cable takes: the mean of the clean examples. A text made of repeated ones is no cable. */
function perUnitOfCables(): number {
  const cables = ownCables().filter(({ name }) => dirname(name) === 'examples');
  for (let warm = 0; warm < 10; warm++) for (const { text } of cables) analyze(linter, text);
  const perUnit = cables.map(({ text }) => best(text) / text.length);
  return perUnit.reduce((sum, value) => sum + value, 0) / perUnit.length;
}

/**
 * Milliseconds of work of one run, the least of some attempts; the clock of work is coarse, so a quick text is run many times.
 * What other texts left behind is swept away before.
 */
function best(text: string): number {
  let least = Infinity;
  collectGarbage();
  for (let attempt = 0; attempt < attempts; attempt++) {
    const start = busyTime();
    let taken = 0;
    let runs = 0;
    for (; taken < shortest; taken = busyTime() - start, runs++) analyze(linter, text);
    least = Math.min(least, taken / runs);
    if (taken > endless) break;
  }
  return least;
}

function textOf([front, repeated]: Shape, size: number): string {
  if (typeof repeated === 'string') return front + repeated.repeat(Math.ceil(size / repeated.length));
  const parts = [front];
  for (let index = 0, units = 0; units < size; index++) {
    const part = repeated(index);
    parts.push(part);
    units += part.length;
  }
  return parts.join('');
}
