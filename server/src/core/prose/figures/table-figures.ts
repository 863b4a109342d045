/** Figures of tables: rows of a category by year, or of a court, an offense or a year by category. */
import type { Count } from './count-exclusions.js';
import type { DataCategory } from './enforcement-words.js';
import type { Figure } from './figure.js';
import { type Measure, measures } from './measures.js';
import type { Block } from '../copy-prose.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** One cell; `period` is what its column or the head of its row says of the time. */
export interface TableFigure extends Figure {
  readonly period: string | undefined;
}

/** All cells that count matters of law enforcement, in the order of the text. */
export function tableFigures(prose: Prose): readonly TableFigure[] {
  if (prose.find(measures).length === 0) return [];
  const found: TableFigure[] = [];
  let header: Block | undefined;
  let before: Block | undefined;
  let above: Measure | undefined;
  for (const block of prose.blocks) {
    const cells = cellsOf(prose, block);
    // A line parts the heads from the rows, and the rows from their total.
    if (!cells && underline.test(prose.textOf(block))) continue;
    if (cells) {
      // The first row may stand below a heading that has no figures, or years alone.
      header ??= before;
      const figures = header ? rowOf(prose, block, cells, { header, above }) : [];
      found.push(...figures);
      if (!isPart(prose, cells)) above = figures[0]?.measure;
    } else {
      header = undefined;
      above = undefined;
    }
    before = block;
  }
  return found;
}

/** The words above the table of a row: neither rows nor the heads of columns end so. */
export function captionOf(prose: Prose, { index, block }: Sentence): Sentence | undefined {
  const above = prose.sentences
    .slice(Math.max(0, index - mostRows), index)
    .findLast(({ to }) => '.:?'.includes(prose.text.charAt(to - 1)));
  return above?.block.passage === block.passage ? above : undefined;
}

/** Rows above which the words of a table are looked for. */
const mostRows = 30;

const row = /^([^\n]{1,80}?)((?: (?:\d{1,3}(?:,\d{3})+|\d{1,5}|--?|N\/A))+)$/;
const underline = /^[-=_ ]+$/;
/** A row has at least so many; fewer are a sentence with a number at its end. */
const fewestCells = 2;
const longestRow = 160;

interface Cells {
  readonly label: { readonly from: number; readonly to: number };
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

function cellsOf(prose: Prose, { from, to, kind }: Block): Cells | undefined {
  if (to - from > longestRow || kind === 'subject' || kind === 'marker') return undefined;
  const last = prose.text.charCodeAt(to - 1);
  // Hot: nearly no block ends with a figure.
  if (!(last >= 48 && last <= 57) && last !== 45 && last !== 65) return undefined;
  const [, label = '', rest = ''] = row.exec(prose.text.slice(from, to)) ?? [];
  const start = from + label.length;
  const places = [...rest.matchAll(/ [^ ]+/g)].map((match) => {
    const cell = start + match.index + 1;
    return { from: cell, to: cell + match[0].length - 1 };
  });
  if (places.length < fewestCells || isYears(prose, places)) return undefined;
  // `New investigations - 30` is a label with its number.
  const [first] = places;
  if (places.length === fewestCells && first && /^--?$/.test(prose.textOf(first))) return undefined;
  return { label: { from, to: start }, places };
}

/** A year, or the hyphens below one. */
const year = /^(?:(?:19|20)\d\d|--?)$/;

function isYears(prose: Prose, places: Cells['places']): boolean {
  return places.every((place) => year.test(prose.textOf(place)));
}

/** What stands above a row: the header, and what the last row that is no part counts. */
interface AboveRow {
  readonly header: Block;
  readonly above: Measure | undefined;
}

function rowOf(
  prose: Prose,
  block: Block,
  { label, places }: Cells,
  { header, above }: AboveRow,
): readonly TableFigure[] {
  const sentence = prose.sentenceAt(block.from);
  if (!sentence) return [];
  if (notCounted.test(prose.textOf(label))) return [];
  const named =
    prose.findIn(measures, label).at(-1) ??
    (above && isPart(prose, { label }) ? (punishmentOf(prose, label) ?? above) : undefined);
  const years = yearsOf(prose, header, places.length);
  const columns = named ? [] : columnsOf(prose, header, places.length);
  const time = timeOf(prose.textOf(label));
  return places.flatMap((place, index) => {
    const measure = named ?? columns[index];
    const count = countAt(prose, place);
    return measure && count ? [cell(count, measure, sentence, years[index] ?? time)] : [];
  });
}

/** Rows of people who were helped, and of lengths. */
const notCounted = /\bvictims?\b|^(?:average|mean|median|longest|shortest)\b|\((?:in )?(?:years|months)\)$/i;

/** `  forced labor` below `Investigations`: part of what the row above counts. */
function isPart(prose: Prose, { label }: Pick<Cells, 'label'>): boolean {
  return /^(?:-- ?|of which |including )?[a-z]/.test(prose.textOf(label));
}

const punishment =
  /^(?:-- ?)?(?:in )?(?:prison|imprisonment|jail|suspended|fined?|fines|probation|community service)\b/;

/** `prison, suspended` below `Persons convicted` */
function punishmentOf(prose: Prose, label: Cells['label']): Measure | undefined {
  return punishment.test(prose.textOf(label)) ? wordAs('sentence', prose, label) : undefined;
}

/** A word that counts here, and nowhere else. */
function wordAs(kind: DataCategory, prose: Prose, { from, to }: Stretch): Measure {
  return { kind, form: 'noun', from, to, token: prose.tokenFrom(from), lastToken: prose.tokenFrom(to - 1) };
}

function cell(count: Count, measure: Measure, sentence: Sentence, period: string | undefined): TableFigure {
  const { from, to } = count;
  return { from, to, count, measure, kind: measure.kind, sentence, elliptical: false, period };
}

function countAt(prose: Prose, { from, to }: { from: number; to: number }): Count | undefined {
  const value = Number(prose.text.slice(from, to).replaceAll(',', ''));
  if (!(value > 0)) return undefined;
  const token = prose.tokenFrom(from);
  return { from, to, value, last: undefined, token, lastToken: token };
}

const longestTime = 24;
const months =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:19|20)\d\d\b|\bQ[1-4]\b|\bquarter\b/i;

function timeOf(label: string): string | undefined {
  return label.length <= longestTime && months.test(label) ? label : undefined;
}

const anyYear = /\b(?:19|20)\d\d\b/g;
const longestHeader = 160;

/** The years of the header, if each column has one. */
function yearsOf(prose: Prose, { from, to }: Block, columns: number): readonly string[] {
  const years = prose.text.slice(Math.max(from, to - longestHeader), to).match(anyYear) ?? [];
  return years.length === columns ? years : [];
}

/** What each column counts: by its heading, by its place among the last words of the header, or where each has one, by its measures. */
function columnsOf(prose: Prose, header: Block, columns: number): readonly (Measure | undefined)[] {
  const headings = headingsOf(prose, header).slice(-columns);
  if (headings.length === columns) return headings.map((heading) => countedUnder(prose, heading, header));
  const found = prose.findIn(measures, header).filter(({ form }) => form === 'noun');
  if (found.length === columns) return found;
  const first = prose.tokenFrom(header.from);
  const last = prose.tokenFrom(header.to - 1);
  if (last - first + 1 > columns + 1) return [];
  return Array.from({ length: columns }, (_, index) =>
    found.find(({ lastToken }) => lastToken === last - columns + 1 + index),
  );
}

/** The headings of a header, which wide gaps part in the text. */
function headingsOf(prose: Prose, { from, to }: Block): readonly Stretch[] {
  const { starts, ends } = prose.tokens;
  const headings: { from: number; to: number }[] = [];
  for (let token = prose.tokenFrom(from); token < prose.tokens.count && (starts[token] ?? to) < to; token++) {
    const [start = 0, end = 0] = [starts[token], ends[token]];
    const last = headings.at(-1);
    const gap = last && prose.spanOf({ from: last.to, to: start });
    if (last && gap && gap.end - gap.start < widestGap) last.to = end;
    else headings.push({ from: start, to: end });
  }
  return headings;
}

/** From here on a gap parts columns. */
const widestGap = 2;

/** What a heading counts; `Opened` are the investigations of which the words above speak. */
function countedUnder(prose: Prose, heading: Stretch, { from, passage }: Block): Measure | undefined {
  const named = prose.findIn(measures, heading).at(-1) ?? shortOf(prose, heading);
  if (named || !/^(?:cases )?(?:opened|begun|initiated|launched|started)$/i.test(prose.textOf(heading))) return named;
  return prose
    .findIn(measures, { from: passage.from, to: from })
    .find(({ kind, form }) => kind === 'investigation' && form === 'noun');
}

const shortNames: readonly (readonly [RegExp, DataCategory])[] = [
  [/^inv(?:est(?:ig(?:at)?)?)?$/i, 'investigation'],
  [/^pros(?:ec(?:ut)?)?$/i, 'prosecution'],
  [/^conv(?:ict)?$/i, 'conviction'],
  [/^sent$/i, 'sentence'],
];

/** `Investig.`, `Prosec.`, `Convict.` */
function shortOf(prose: Prose, heading: Stretch): Measure | undefined {
  const words = prose.textOf(heading).replace(/\.$/, '');
  const found = shortNames.find(([pattern]) => pattern.test(words));
  return found && wordAs(found[1], prose, heading);
}
