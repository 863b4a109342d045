/** What tables say of each other: codes that must exist, and names that must not be taken. */
import { foldName, joinName } from '../src/core/data/fold-name.js';
import { valuesOf } from '../src/core/data/packed-table.js';
import { subjectCategories } from '../src/core/data/table-values.js';
import type { ReadTable, TableRow } from './read-table.js';

/** Codes that are in two tables by intent: Albania and the Arab League, Solomon Islands and BP, plans and the MPLA. */
const sharedCodes: readonly string[] = ['AL', 'BP', 'MPLA'];

type Tables = ReadonlyMap<string, ReadTable>;

/** Complaints over tables by name; a table that is absent is taken as empty. */
export function checkRelations(tables: Tables): readonly string[] {
  return [
    ...checkTagCodes(tables),
    ...checkCategories(tables),
    ...checkCountryCodes(tables),
    ...checkCountryNames(tables),
    ...checkPostNames(tables),
    ...checkAddressees(tables),
  ];
}

function rowsOf(tables: Tables, name: string): readonly TableRow[] {
  return tables.get(name)?.rows ?? [];
}

function cellOf(row: TableRow, column: string): string {
  return row.cells[column] ?? '';
}

function complaint(table: string, row: TableRow, reason: string): string {
  return `${table}.tsv, line ${row.line}: (${row.key}) ${reason}`;
}

function checkTagCodes(tables: Tables): string[] {
  const complaints: string[] = [];
  const tableOf = new Map<string, string>();
  for (const table of ['subject-tags', 'program-tags', 'geo-tags', 'organization-tags'])
    for (const row of rowsOf(tables, table)) {
      const other = tableOf.get(row.key);
      if (other && !sharedCodes.includes(row.key)) complaints.push(complaint(table, row, `is also in ${other}.tsv.`));
      tableOf.set(row.key, table);
    }
  return complaints;
}

function checkCategories(tables: Tables): string[] {
  const byLetter: Readonly<Record<string, string>> = subjectCategories;
  return rowsOf(tables, 'subject-tags')
    .filter((row) => byLetter[row.key.charAt(0)] !== cellOf(row, 'category'))
    .map((row) =>
      complaint('subject-tags', row, `column category is "${cellOf(row, 'category')}", its letter says otherwise.`),
    );
}

function checkCountryCodes(tables: Tables): string[] {
  const known = new Set(rowsOf(tables, 'geo-tags').map(({ key }) => key));
  const users = [
    ['country-names', 'codes'],
    ['posts', 'geo_tag'],
  ] as const;
  return users.flatMap(([table, column]) =>
    rowsOf(tables, table).flatMap((row) =>
      valuesOf(cellOf(row, column))
        .filter((code) => !known.has(code))
        .map((code) => complaint(table, row, `column ${column} has "${code}", which is not in geo-tags.tsv.`)),
    ),
  );
}

function checkCountryNames(tables: Tables): string[] {
  const complaints: string[] = [];
  const codesOf = new Map<string, string>();
  const listed = new Set<string>();
  for (const row of rowsOf(tables, 'geo-tags')) {
    const name = cellOf(row, 'name');
    const others = codesOf.get(foldName(name));
    codesOf.set(foldName(name), others === undefined ? row.key : `${others}|${row.key}`);
    listed.add(name);
  }
  for (const row of rowsOf(tables, 'country-names')) {
    const codes = cellOf(row, 'codes');
    const others = codesOf.get(foldName(row.key)) ?? codes;
    if (listed.has(row.key)) complaints.push(complaint('country-names', row, 'is already a name in geo-tags.tsv.'));
    else if (others !== codes)
      complaints.push(
        complaint('country-names', row, `has the codes ${codes}, but another spelling of it has ${others}.`),
      );
    codesOf.set(foldName(row.key), codes);
  }
  return complaints;
}

function checkPostNames(tables: Tables): string[] {
  const complaints: string[] = [];
  const posts = rowsOf(tables, 'posts');
  const ownerOf = new Map<string, TableRow>();
  for (const row of posts) for (const name of [row.key, cellOf(row, 'short_name')]) ownerOf.set(joinName(name), row);
  for (const row of posts)
    for (const alias of valuesOf(cellOf(row, 'aliases'))) {
      const owner = ownerOf.get(joinName(alias));
      if (alias === cellOf(row, 'short_name'))
        complaints.push(complaint('posts', row, `alias "${alias}" is its short name.`));
      else if (owner && owner !== row)
        complaints.push(complaint('posts', row, `alias "${alias}" is a name of ${owner.key} in line ${owner.line}.`));
      else ownerOf.set(joinName(alias), row);
    }
  return complaints;
}

function checkAddressees(tables: Tables): string[] {
  const posts = new Set(rowsOf(tables, 'posts').map(({ key }) => foldName(key)));
  return rowsOf(tables, 'addressees')
    .filter(({ key }) => posts.has(foldName(key)))
    .map((row) => complaint('addressees', row, 'is also in posts.tsv.'));
}
