/** `npm run generate`, the snippets: `snippets/cable.json` for the editor, `docs/snippets.md` for drafters. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readSnippets, snippetBody, snippetSource } from './snippet-source.js';

const file = readSnippets();
const entries = Object.entries(file.snippets);
const target = 'snippets/cable.json';
const page = 'docs/snippets.md';

const snippets = entries.map(([prefix, { name, description }]) => [
  name,
  { prefix, description, body: snippetBody(file, prefix) },
]);
if (new Set(snippets.map(([name]) => name)).size < snippets.length)
  throw new Error(`${snippetSource}: two snippets have one name.`);
// Without indentation: the package is small, and this file is not for reading.
writeFileSync(target, `${JSON.stringify(Object.fromEntries(snippets)).replaceAll('"},"', '"},\n"')}\n`);
writeFileSync(page, await format(table(), { ...(await resolveConfig(page)), filepath: page }));

function table(): string {
  return [
    '# Snippets',
    'Generated from `snippets/cable.yaml`. Type a prefix and press Tab, or choose _Insert Snippet_ from the command palette. Tab goes on to the next place to fill in; places that must agree are filled in together.',
    ...Object.entries(file.groups).map(([group, title]) => `## ${title}\n\n${rows(group)}`),
  ].join('\n\n');
}

function rows(group: string): string {
  const members = entries.filter(([prefix]) => prefix.split('-')[0] === group);
  return [
    '| prefix | inserts | in detail |',
    '| --- | --- | --- |',
    ...members.map(([prefix, { name, description }]) => `| \`${prefix}\` | ${name} | ${description} |`),
  ].join('\n');
}
