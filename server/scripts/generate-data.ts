/**
 * `npm run generate`, reference data: reads and checks `server/data/*.tsv`, and writes one module for each table into
 * `server/src/core/data`. A bad table writes nothing. Runs at the root of the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkRelations } from './check-relations.js';
import { readTable } from './read-table.js';
import { editionOf, renderTable } from './render-table.js';
import { tableRules } from './table-rules.js';

const sources = readFileSync('server/data/SOURCES.md', 'utf8');
const tables = tableRules.map((rule) => readTable(rule, readFileSync(`server/data/${rule.name}.tsv`, 'utf8')));
const modules = tables.map((table) => ({ table, edition: editionOf(table.rule.name, sources) }));
const complaints = [
  ...tables.flatMap((table) => table.complaints),
  ...checkRelations(new Map(tables.map((table) => [table.rule.name, table]))),
  ...modules
    .filter(({ edition }) => edition === undefined)
    .map(({ table }) => `SOURCES.md: the section ${table.rule.name}.tsv has no line "Edition:".`),
];

if (complaints.length > 0) {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exitCode = 1;
} else {
  for (const { table, edition = '' } of modules)
    writeFileSync(`server/src/core/data/${table.rule.name}.generated.ts`, renderTable(table, edition));
}
