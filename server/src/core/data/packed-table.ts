/** Reading generated tables: one packed string each, split into rows on first use and into cells when a row is asked for. */
import { lazy } from './lazy.js';

/**
 * A table as `npm run generate` writes it: one row a line, cells separated by tabs, the key in the first column. A `^` stands
 * for the second cell of its row.
 */
export interface PackedTable<Column extends string> {
  readonly columns: readonly Column[];
  readonly rows: string;
}

/** Cells of one row by column; a cell without a value is empty. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Rows of a packed table by key. */
export class TableReader<Column extends string> {
  private readonly columns: readonly Column[];
  private readonly packedRows: () => ReadonlyMap<string, string>;
  /** Rows that were asked for: a cable asks for the same few again and again. */
  private readonly splitRows = new Map<string, Row<Column>>();

  constructor(table: PackedTable<Column>) {
    this.columns = table.columns;
    this.packedRows = lazy(() => rowsByKey(table.rows));
  }

  /** All keys in the order of the table. */
  keys(): MapIterator<string> {
    return this.packedRows().keys();
  }

  /** Whether the table has `key`; takes no object, as `find` does. */
  has(key: string): boolean {
    return this.packedRows().has(key);
  }

  /** The row of `key`, if the table has it. */
  find(key: string): Row<Column> | undefined {
    const known = this.splitRows.get(key);
    if (known) return known;
    const packed = this.packedRows().get(key);
    if (packed === undefined) return undefined;
    const row = this.cellsOf(packed);
    this.splitRows.set(key, row);
    return row;
  }

  /** Whether the table has `key` and the row rests on more than one source; the others say so, in whatever cell. */
  isConfirmed(key: string): boolean {
    return this.packedRows().get(key)?.includes('unconfirmed') === false;
  }

  /** The cell of `column` of each row with its key. Splits no row: an index over one column costs little on first use. */
  *cells(column: Column): Generator<readonly [key: string, cell: string]> {
    const position = this.columns.indexOf(column);
    for (const [key, row] of this.packedRows()) yield [key, unpacked(cellAt(row, position), row)];
  }

  /** All rows, split. */
  all(): Row<Column>[] {
    return Array.from(this.packedRows().values(), (row) => this.cellsOf(row));
  }

  private cellsOf(packedRow: string): Row<Column> {
    const cells = unpacked(packedRow, packedRow).split('\t');
    const row: Partial<Record<Column, string>> = {};
    let index = 0;
    for (const column of this.columns) row[column] = cells[index++] ?? '';
    // Every column has just been set.
    return row as Row<Column>;
  }
}

function rowsByKey(packed: string): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const row of packed.split('\n')) rows.set(unpacked(cellAt(row, 0), row), row);
  return rows;
}

function unpacked(words: string, row: string): string {
  return words.includes('^') ? words.replaceAll('^', cellAt(row, 1)) : words;
}

function cellAt(row: string, position: number): string {
  let start = 0;
  for (let tabs = 0; tabs < position; tabs++) start = row.indexOf('\t', start) + 1;
  const end = row.indexOf('\t', start);
  return end === -1 ? row.slice(start) : row.slice(start, end);
}

/** Values of a cell that may hold several. */
export function valuesOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|');
}

/** The cell, or undefined where it is empty. */
export function textOf(cell: string): string | undefined {
  return cell === '' ? undefined : cell;
}
