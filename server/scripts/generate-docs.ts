/**
 * `npm run generate`, what follows from the rules: the JSON Schemas of `.cablelint.json` and of reviews, the index of rules in
 * `docs/rules.md`, the settings of the extension in `package.json`, and the tables in the README. Runs at the root of the
 * repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { configSchema } from '../src/core/lint/config/config-schema.js';
import { ruleFamilies, type RuleFamily, type RuleMeta } from '../src/core/lint/define-rule.js';
import { reviewSchema } from '../src/core/review/review-schema.js';
import { allRules } from '../src/core/rules/all-rules.js';
import { editorSettings } from './editor-settings.js';

const metas = allRules.map(({ meta }) => meta);

const familyTitles: { readonly [family in RuleFamily]: string } = {
  envelope: 'Transmission header',
  captions: 'Classification, portion marks, captions',
  tags: 'TAGS and SUBJECT',
  references: 'References',
  paragraphs: 'Paragraphs and blocks',
  text: 'Sections, pages, characters',
  tip: 'Trafficking in persons',
};

const fixWords = { safe: 'by `--fix`', ask: 'offered', none: '' } as const;

await write('schemas/cablelint.schema.json', JSON.stringify(configSchema(metas)));
await write('schemas/review.schema.json', JSON.stringify(reviewSchema));
await write('docs/rules.md', rulesPage());
await write('package.json', withSettings(readFileSync('package.json', 'utf8')));
const readme = withTable(readFileSync('README.md', 'utf8'), 'rules', familyTable());
await write('README.md', withTable(readme, 'settings', settingsTable()));

function rulesPage(): string {
  const families = ruleFamilies.filter((family) => ofFamily(family).length > 0);
  return [
    '# Rules',
    'Generated from the rules themselves. `cable-lint explain RULE` prints the page of a rule, with its reasons and examples.',
    ...families.map((family) => `## ${familyTitles[family]}\n\n${ruleTable(family)}`),
  ].join('\n\n');
}

function ruleTable(family: RuleFamily): string {
  const rows = ofFamily(family).map(
    ({ id, level, summary, source, fix }) =>
      `| [${id}](../server/src/core/rules/${family}/${id}.md) | ${level} | ${summary} | ${source} | ${fixWords[fix]} |`,
  );
  return ['| rule | level | what it wants | source | fix |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function familyTable(): string {
  const rows = ruleFamilies
    .filter((family) => ofFamily(family).length > 0)
    .map(
      (family) =>
        `| ${familyTitles[family]} | ${String(ofFamily(family).length)} | ${ofFamily(family)[0]?.summary ?? ''} |`,
    );
  return [
    `${String(metas.length)} rules; [docs/rules.md](docs/rules.md) lists them all.`,
    '',
    '| about | rules | for example |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function ofFamily(family: RuleFamily): RuleMeta[] {
  return metas.filter((meta) => meta.family === family);
}

/** The manifest with the settings in their place; all else stays. */
function withSettings(manifest: string): string {
  const read = JSON.parse(manifest) as { contributes: object };
  const configuration = editorSettings(metas);
  // A spread keeps the place of a key that is there.
  return JSON.stringify({ ...read, contributes: { ...read.contributes, configuration } });
}

function settingsTable(): string {
  const rows = editorSettings(metas).flatMap(({ properties }) =>
    Object.entries(properties).map(([name, { markdownDescription }]) => `| \`${name}\` | ${markdownDescription} |`),
  );
  return ['| setting | what it does |', '| --- | --- |', ...rows].join('\n');
}

/** The README with a table between its two marks. */
function withTable(readme: string, name: string, table: string): string {
  const start = `<!-- ${name}: generated -->`;
  const end = `<!-- end of ${name} -->`;
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md needs the marks ${start} and ${end}.`);
  return `${before}${start}\n\n${table}\n\n${end}${after}`;
}

async function write(file: string, text: string): Promise<void> {
  mkdirSync(file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.', { recursive: true });
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}
