/** Reading one table and checking it by its rule. */
import { valuesOf } from '../src/core/data/packed-table.js';
import type { ColumnRule, TableRule } from './table-rules.js';

/** One row with its line in the file, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table as read, and what is wrong with it; each complaint names file, line, row and reason. */
export interface ReadTable {
  readonly rule: TableRule;
  readonly rows: readonly TableRow[];
  readonly complaints: readonly string[];
}

/** Characters of the tables. None of them has a meaning in a template literal. */
const knownCharacters = /^[A-Za-z0-9ãçéíôü &'(),./:;|-]*$/;

/** Reads the text of `rule.name`.tsv. */
export function readTable(rule: TableRule, text: string): ReadTable {
  const complaints: string[] = [];
  const complain = (line: number, reason: string): unknown =>
    complaints.push(`${rule.name}.tsv, line ${line}: ${reason}`);

  if (text.startsWith('\uFEFF')) complain(1, 'starts with a byte-order mark; save it without.');
  if (text.includes('\r')) complain(1, 'has CR line ends; save it with LF.');
  if (!text.endsWith('\n')) complain(text.split('\n').length, 'has no line end.');
  if (complaints.length > 0) return { rule, rows: [], complaints };

  const [header = '', ...lines] = text.slice(0, -1).split('\n');
  const columns = rule.columns.map(({ name }) => name);
  if (header !== columns.join('\t')) {
    complain(1, `the columns are "${header.replaceAll('\t', ' ')}"; write "${columns.join(' ')}".`);
    return { rule, rows: [], complaints };
  }

  const rows: TableRow[] = [];
  const lineOfKey = new Map<string, number>();
  lines.forEach((line, index) => {
    const number = index + 2;
    const cells = line.split('\t');
    const key = cells[0] ?? '';
    const complainOfRow = (reason: string): unknown => complain(number, `(${key}) ${reason}`);

    if (cells.length !== columns.length) {
      complainOfRow(`has ${cells.length} cells; write ${columns.length}.`);
      return;
    }
    const first = lineOfKey.get(key);
    const before = rows.at(-1)?.key ?? '';
    if (first !== undefined) complainOfRow(`has the key of line ${first}.`);
    else if (key < before) complainOfRow(`stands after "${before}"; sort the rows by their first column.`);
    lineOfKey.set(key, number);
    rule.columns.forEach((column, at) => checkCell(column, cells[at] ?? '', complainOfRow));
    rows.push({ line: number, key, cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])) });
  });
  return { rule, rows, complaints };
}

function checkCell(column: ColumnRule, cell: string, complain: (reason: string) => unknown): void {
  if (!knownCharacters.test(cell)) complain(`column ${column.name} has a character that no table has: "${cell}".`);
  if (cell !== cell.trim() || cell.includes('  ')) complain(`column ${column.name} has stray blanks: "${cell}".`);
  if (cell === '' && column.holds === 'one') complain(`column ${column.name} is empty.`);
  const values = column.holds === 'many' ? valuesOf(cell) : [cell].filter((value) => value !== '');
  if (new Set(values).size < values.length) complain(`column ${column.name} has a value twice: "${cell}".`);
  for (const value of values) {
    if (column.values && !column.values.includes(value))
      complain(`column ${column.name} has "${value}"; use one of ${column.values.join(', ')}.`);
    if (column.pattern && !column.pattern.test(value))
      complain(`column ${column.name} has "${value}", which is not of its form ${column.pattern.source}.`);
  }
}
