/**
 * The grammar over whole cables: scopes as they were last looked at (`UPDATE=1` writes them anew), agreement with the
 * semantic tokens that come later, and no rule that goes on for ever. Single constructs are in `grammar/`.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type SemanticToken, semanticTokens } from '../../server/src/core/features/semantic-tokens.js';
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { type CorpusCable, allCables, ownCables } from '../support/corpus.js';
import { openRulesAfter, scopesOf } from '../support/grammar.js';
import { growth } from '../support/growth.js';
import { tokenScopes } from '../support/manifest.js';
import { repositoryPath, sampleFolder } from '../support/repository.js';

const folder = repositoryPath('test/language/scopes');
/** Fixtures beside the clean examples: one for each kind of damage. */
const fixtures = ['archive-secret-noforn', 'body-items-garbled', 'body-questions-and-answers', 'era-1973'].map(
  (name) => `test/fixtures/inspect/${name}.cable`,
);
const shown = ownCables().filter(({ name }) => /^examples\/[^/]+$/.test(name) || fixtures.includes(name));
const goldens = new Map(shown.map(({ name, text }) => [`${basename(name, '.cable')}.txt`, scopeList(text)] as const));

/** Four times the text takes four times the time, sixteen times if it were quadratic; the engine is not in our hands. */
const most = 12;

describe('grammar', () => {
  before(() => {
    if (process.env['UPDATE'] !== '1') return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of goldens) writeFileSync(join(folder, file), content);
  });

  it('has a golden for each of these cables, and none is left over', () => {
    assert.equal(shown.length, fixtures.length + 6);
    assert.deepEqual(existsSync(folder) ? readdirSync(folder).sort() : [], [...goldens.keys()].sort());
  });

  for (const [file, scopes] of goldens)
    it(`gives the scopes of ${file}`, () => {
      assert.equal(scopes, readFileSync(join(folder, file), 'utf8'));
    });

  for (const cable of allCables())
    it(`is back at its top after ${cable.name} and a blank line`, () => {
      assert.equal(openRulesAfter(cable.text), 1);
    });

  it('reads the sample cables where they are', function () {
    if (sampleFolder() === undefined) {
      console.log('      The folder ../shared/cables is not there; its cables are left out.');
      return;
    }
    assert.equal(allCables().length - ownCables().length, 5);
  });

  for (const cable of [...shown, ...allCables().filter(({ name }) => name.startsWith('../'))])
    it(`colours ${cable.name} as the semantic tokens will`, () => {
      assert.deepEqual(disagreements(cable), []);
    });

  for (const words of [
    'A',
    ' ',
    '(',
    '1',
    '-',
    'A. ',
    '[',
    'AB ',
    'para 1, ',
    'REF A, ',
    'TAGS ',
    'Begin ',
    '00000000 ',
  ])
    it(`takes linear time on a long line of ${JSON.stringify(words)}`, () => {
      // Editors leave lines of more than 20,000 units without colours.
      assert.ok(growth(scopesOf, (size) => words.repeat(size / words.length), 5_000, most) <= most);
    });
});

/** Every stretch that has scopes, one a line. */
function scopeList(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return scopesOf(text)
    .flatMap((stretches) =>
      stretches
        .filter(({ scopes }) => scopes.length > 0)
        .map(({ line, start, end, scopes }) => {
          const words = lines[line]?.slice(start, end) ?? '';
          return `${String(line + 1)}:${String(start + 1)} ${scopes.join(' ').replaceAll('.cable', '')} ${JSON.stringify(words)}\n`;
        }),
    )
    .join('');
}

/** Semantic tokens that the grammar gives another scope, but for those that no single line can tell. */
function disagreements({ text }: CorpusCable): string[] {
  const cable = new CableIndex(text, parseCable(text));
  const scopes = scopesOf(text);
  const tokens = semanticTokens(cable);
  return tokens
    .filter((token) => !isBeyondOneLine(cable, token))
    .filter((token) => {
      const point = cable.lines.pointAt(token.end - 1);
      const column = point.column - 1;
      const words = scopes[point.line - 1]?.find(({ start, end }) => start <= column && column < end);
      return !words?.scopes.some((scope) => tokenScopes(token.kind).includes(scope));
    })
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

/** Digits as the label of an item, and what goes on from one line to the next. */
function isBeyondOneLine(cable: CableIndex, { kind, start, end }: SemanticToken): boolean {
  if (kind === 'itemLabel') return /\d\.$/.test(cable.text.slice(start, end));
  const node = cable.all(kind).find(({ position }) => position.start.offset <= start && end <= position.end.offset);
  return node?.type !== 'pageLine' && node?.position.start.line !== node?.position.end.line;
}
