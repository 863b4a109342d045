/** Every expression of the grammar takes linear time, by the rules that hold for those of the code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';
import { manifest } from '../support/manifest.js';
import { repositoryPath } from '../support/repository.js';

const keys = new Set(['match', 'begin', 'end', 'while']);
const linter = new Linter();

const expressions: string[] = [];
JSON.parse(
  readFileSync(repositoryPath(manifest.contributes.grammars[0].path), 'utf8'),
  (key: string, value: unknown) => {
    if (keys.has(key) && typeof value === 'string') expressions.push(value);
    return value;
  },
);

describe('expressions of the grammar', () => {
  it('are all there', () => {
    assert.ok(expressions.length > 60, String(expressions.length));
  });

  for (const expression of expressions)
    it(`take linear time: ${expression.slice(0, 60)}`, () => {
      assert.deepEqual(faults(expression), []);
    });
});

function faults(expression: string): string[] {
  // `//` would start a comment; the engine of the editor knows no delimiters.
  const code = `export const expression = /${expression.replace(/(\\.)|\//g, (whole, kept?: string) => kept ?? '\\/')}/;`;
  return linter
    .verify(code, [
      {
        plugins: { regexp },
        rules: {
          'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
          'regexp/no-super-linear-move': ['error', { report: 'certain' }],
          'regexp/no-empty-alternative': 'error',
        },
      },
    ])
    .map(({ message }) => message);
}
