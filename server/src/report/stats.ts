/** Figures of law enforcement of cables, for people, programs and spreadsheets. */
import { counted } from './counted.js';
import type { CableIndex } from '../core/lint/cable-index.js';
import { type Statistic, statistics } from '../core/prose/figures/statistics.js';
import { csvRow } from './csv.js';
import { type FileForm, jsonForm } from './file-form.js';
import { orNull } from './inspect-values.js';
import { printable } from './printable.js';

/** One object for each file, with one for each figure; what the text does not say is null. */
function statsObject(path: string, cable: CableIndex): { path: string; figures: readonly StatsRow[] } {
  return { path, figures: rowsOf(cable) };
}

/** One figure, as promised to programs. */
interface StatsRow {
  readonly value: number | null;
  readonly upTo: number | null;
  readonly category: string | null;
  readonly term: string;
  readonly offence: string | null;
  readonly period: string | null;
  readonly paragraph: string | null;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly endOffset: number;
  readonly acceptable: boolean | null;
  readonly reason: string;
  readonly text: string;
}

function rowsOf(cable: CableIndex): readonly StatsRow[] {
  return cable.prose.find(statistics).map((statistic) => rowOf(cable, statistic));
}

function rowOf({ prose, lines }: CableIndex, statistic: Statistic): StatsRow {
  const { start, end } = prose.spanOf(statistic);
  return {
    value: orNull(statistic.value),
    upTo: orNull(statistic.upTo),
    category: orNull(statistic.category),
    term: statistic.term,
    offence: orNull(statistic.offence),
    period: orNull(statistic.period),
    paragraph: statistic.path || null,
    ...lines.pointAt(start),
    offset: start,
    endOffset: end,
    acceptable: orNull(statistic.acceptable),
    reason: statistic.reason,
    text: prose.textOf(statistic.extent),
  };
}

/** One array of all files. */
export function jsonStats(): FileForm {
  return jsonForm(statsObject);
}

const columns = [
  ...['value', 'upTo', 'category', 'term', 'offence', 'period', 'paragraph', 'line', 'column', 'acceptable'],
  ...['reason', 'text'],
] as const;

/** One row for each figure, under one row of names; line ends as RFC 4180 has them. */
export function csvStats(): FileForm {
  return {
    open: csvRow(['path', ...columns]),
    close: () => '',
    file: (path, cable) =>
      rowsOf(cable)
        .map((row) => csvRow([path, ...columns.map((column) => row[column])]))
        .join(''),
  };
}

/** A table for each file that has figures, and a last line that sums up. */
export function textStats(): FileForm {
  let files = 0;
  let all = 0;
  let refused = 0;
  return {
    open: '',
    close: () => `${counted(all, 'figure')} in ${counted(files, 'file')}, ${String(refused)} not acceptable\n`,
    file: (path, cable) => {
      const rows = rowsOf(cable);
      files++;
      all += rows.length;
      refused += rows.filter(({ acceptable }) => acceptable === false).length;
      return rows.length === 0 ? '' : `${printable(path)}\n${tableOf(rows.map(cellsOf))}\n`;
    },
  };
}

function cellsOf(row: StatsRow): readonly string[] {
  return [
    `${String(row.line)}:${String(row.column)}`,
    row.paragraph ?? '',
    valueOf(row),
    row.category ?? `(${row.term.toLowerCase()})`,
    row.offence ?? '-',
    row.period ?? '-',
    row.acceptable === null ? '-' : row.acceptable ? 'yes' : 'no',
    row.reason,
  ].map(printable);
}

function valueOf({ value, upTo, text }: StatsRow): string {
  if (value === null) return text;
  return upTo === null ? String(value) : `${String(value)}-${String(upTo)}`;
}

/** Rows with their cells in columns; the last one is as long as it is. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 0),
  );
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
