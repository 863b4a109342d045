/**
 * Whole cables: the tree and the report of each, as they were last looked at. `UPDATE=1` writes them anew; look at the
 * difference before you commit it.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { treeText } from '../../server/src/report/inspect-tree.js';
import { plainPaint } from '../../server/src/report/paint.js';
import { textReport } from '../../server/src/report/text.js';
import { ownCables } from '../support/corpus.js';
import { repositoryPath } from '../support/repository.js';

/** Fixtures beside the examples: one for each kind of cable that the examples are not. */
const fixtures = [
  'archive-secret-noforn',
  'body-items-garbled',
  'body-questions-and-answers',
  'draft-crlf-bom',
  'era-1973',
  'header-everything-on-one-line',
  'pages-in-paragraph-reference',
  'trap-quoted-cable',
  'wire-confidential-sectioned',
].map((name) => `test/fixtures/inspect/${name}.cable`);

const folder = repositoryPath('test/golden/cables');
const update = process.env['UPDATE'] === '1';
const linter = createLinter(allRules, resolveConfig(allRules, []));
const cables = ownCables().filter(({ name }) => name.startsWith('examples/') || fixtures.includes(name));

/** What each golden file must hold, by its name. */
const goldens = new Map(
  cables.flatMap(({ name, text }) => {
    const { cable, findings } = analyze(linter, text);
    const report = textReport(plainPaint).file({
      path: name,
      text,
      profile: cable.profile,
      lines: cable.lines,
      findings,
    });
    const stem = name
      .replace(/^test\/fixtures\/inspect\//, '')
      .replaceAll('/', '.')
      .replace(/\.cable$/, '');
    return [
      [`${stem}.tree.txt`, treeText(cable.tree)],
      [`${stem}.report.txt`, report === '' ? 'No findings\n' : report],
    ] as const;
  }),
);

describe('whole cables', () => {
  before(() => {
    if (!update) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of goldens) writeFileSync(join(folder, file), content);
  });

  it('have a golden each, and no golden is left over', () => {
    assert.equal(cables.length, fixtures.length + 10);
    assert.ok(existsSync(folder), 'no goldens: run with UPDATE=1');
    assert.deepEqual(readdirSync(folder).sort(), [...goldens.keys()].sort());
  });

  for (const [file, content] of goldens)
    it(file, () => {
      assert.equal(content, readFileSync(join(folder, file), 'utf8'), 'run with UPDATE=1 and look at the difference');
    });
});
