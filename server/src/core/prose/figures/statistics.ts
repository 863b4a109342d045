/** Statistics as data: every figure of law enforcement of a cable, and whether the Department accepts it. */
import type { DataCategory } from './enforcement-words.js';
import { figureOffence } from './figure-offences.js';
import { captionPeriod, figurePeriod } from './figure-periods.js';
import { type Figure, categoryOf, extentOf } from './figure.js';
import { figures } from './figures.js';
import { otherDeeds } from './other-deeds.js';
import { type PartCounted, partCounted } from './parts-counted.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { type TableFigure, tableFigures } from './table-figures.js';
import { type Verdict, verdictOn } from './verdicts.js';

/** One figure; the stretch is that of its number. */
export interface Statistic extends Stretch, Verdict {
  /** Undefined for `dozens`. */
  readonly value: number | undefined;
  /** The upper end of `15-20`. */
  readonly upTo: number | undefined;
  readonly category: DataCategory | undefined;
  /** The word that says what is counted, as it stands there. */
  readonly term: string;
  readonly offence: string | undefined;
  readonly period: string | undefined;
  /** Path of the paragraph or item; empty where there is no number. */
  readonly path: string;
  /** The number and its word. */
  readonly extent: Stretch;
}

/** All of them, in the order of the text. */
export function statistics(prose: Prose): readonly Statistic[] {
  const cells = prose.find(tableFigures);
  const inTables = new Set(cells.map(({ from }) => from));
  const told = prose.find(figures).filter(({ from }) => !inTables.has(from));
  const all: readonly (Figure | TableFigure)[] =
    cells.length === 0 ? told : [...told, ...cells].sort((one, other) => one.from - other.from);
  return all.flatMap((figure) => read(prose, figure));
}

/** Mostly one; `rose from 11 to 19` gives two, `were arrested and charged` one for each deed. */
function read(prose: Prose, figure: Figure | TableFigure): readonly Statistic[] {
  const made: Statistic = {
    ...said(prose, figure),
    from: figure.from,
    to: figure.to,
    value: figure.count.value,
    upTo: figure.count.last,
    offence: figureOffence(prose, figure),
    period: periodOf(prose, figure),
    path: figure.sentence.block.path,
  };
  const all = risen(prose, figure, made);
  for (const measure of otherDeeds(prose, figure)) {
    const other = { ...figure, measure, kind: measure.kind };
    all.push({ ...made, period: periodOf(prose, other), ...said(prose, other) });
  }
  const part = partCounted(prose, figure);
  return part ? all.map((one) => partOf(one, part)) : all;
}

function periodOf(prose: Prose, figure: Figure | TableFigure): string | undefined {
  return 'period' in figure ? (figure.period ?? captionPeriod(prose, figure)) : figurePeriod(prose, figure);
}

/** What hangs on the word for what is counted. */
function said(prose: Prose, figure: Figure): Pick<Statistic, 'category' | 'term' | 'extent' | keyof Verdict> {
  return {
    category: categoryOf(figure),
    term: prose.textOf(figure.measure),
    extent: extentOf(figure),
    ...verdictOn(prose, figure),
  };
}

/** `rose from 11 to 19` gives two figures, `15 to 20 arrests` one with two ends. */
function risen(prose: Prose, { count }: Figure, made: Statistic): Statistic[] {
  if (count.last === undefined || prose.wordAt(count.token - 1) !== 'from') return [made];
  const { starts, ends } = prose.tokens;
  const first = ends[count.token] ?? count.to;
  const second = starts[count.lastToken] ?? count.from;
  return [
    { ...made, to: first, upTo: undefined, period: undefined },
    { ...made, from: second, value: count.last, upTo: undefined },
  ];
}

function partOf(whole: Statistic, { from, to, value }: PartCounted): Statistic {
  const extent = { ...whole.extent, from: Math.min(whole.extent.from, from) };
  return { ...whole, value, upTo: undefined, from, to, extent };
}
