/** Cables of our own with the facts that `inspect` must find; `test/fixtures/inspect/README.md` says how they compare. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { inspect } from '../../server/src/report/inspect.js';
import { differences } from '../support/expectation.js';
import { repositoryPath } from '../support/repository.js';

const folder = repositoryPath('test/fixtures/inspect');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.cable'))
  .map((file) => file.replace(/\.cable$/, ''));

describe('inspect', () => {
  it('has cases to compare', () => {
    assert.ok(names.length >= 60, `${String(names.length)} cases`);
  });

  for (const name of names)
    it(name, () => {
      const text = readFileSync(join(folder, `${name}.cable`), 'utf8');
      const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown;
      const output = JSON.stringify(inspect(name, new CableIndex(text, parseCable(text))));
      const actual = (JSON.parse(output) as { cable: unknown }).cable;
      assert.deepEqual(differences(expected, actual, text), []);
    });
});
