/** What the package tells an editor about cables: colours of semantic tokens, words, folding, what Enter continues. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { tokenKinds } from '../../server/src/core/features/semantic-tokens.js';
import { defaultSettings } from '../../server/src/core/lint/settings.js';
import { capabilities } from '../../server/src/lsp/capabilities.js';
import { ownCables } from '../support/corpus.js';
import { manifest } from '../support/manifest.js';
import { repositoryPath } from '../support/repository.js';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText: string;
  readonly action: { readonly indent: string; readonly appendText: string };
}

interface Configuration {
  readonly comments?: unknown;
  readonly wordPattern: string;
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly onEnterRules: readonly EnterRule[];
}

/** What grammar and snippets may take of the 350 KB of the package. */
const mostBytes = 15 * 1024;

const { contributes } = manifest;
const [language] = contributes.languages;
const configuration = JSON.parse(readFileSync(repositoryPath(language.configuration), 'utf8')) as Configuration;

describe('language in the manifest', () => {
  it('describes every kind of token that the server sends, and gives it a scope of the grammar', () => {
    const grammar = readFileSync(repositoryPath(contributes.grammars[0].path), 'utf8');
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      tokenKinds,
    );
    for (const { superType, description } of contributes.semanticTokenTypes) assert.ok(superType && description);
    const scopes = contributes.semanticTokenScopes[0].scopes;
    for (const kind of tokenKinds)
      assert.ok(grammar.includes((scopes[kind]?.[0] ?? '?').replace(/cable$/, '')), `${kind} has no scope`);
  });

  it('describes every modifier that the server sends', () => {
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      capabilities.semanticTokensProvider?.legend.tokenModifiers,
    );
  });

  it('takes little room in the package', () => {
    const files = [contributes.grammars[0].path, contributes.snippets[0].path];
    const packed = files.map((file) => deflateRawSync(readFileSync(repositoryPath(file)), { level: 9 }).length);
    assert.ok(packed.reduce((sum, size) => sum + size) <= mostBytes, packed.join(' + '));
  });

  it('draws its ruler where the linter measures', () => {
    assert.deepEqual(contributes.configurationDefaults['[cable]']['editor.rulers'], [defaultSettings.maxLineLength]);
  });

  it('knows a cable by its first line, and other texts not', () => {
    const firstLine = new RegExp(language.firstLine);
    for (const line of [
      'VZCZCXRO8656',
      '09OSLO412',
      'UNCLAS STATE 080412',
      'C O N F I D E N T I A L SECTION 01 OF 02 OSLO 12',
    ])
      assert.match(line, firstLine);
    for (const line of ['UNCLAS', '# Notes', 'Dear all,', 'CONFIDENTIAL REPORT', '{ "a": 1 }'])
      assert.doesNotMatch(line, firstLine);
    assert.ok(ownCables().filter(({ text }) => firstLine.test(text.split('\n')[0] ?? '')).length > 20);
  });
});

describe('language configuration', () => {
  it('has no comments: every character of a cable is sent', () => {
    assert.equal(configuration.comments, undefined);
  });

  it('takes a label, a number, a term and an abbreviation as one word each', () => {
    const words =
      'para 9.A of 08STATE123: U.S. anti-trafficking work by G/TIP, at 10:00 a.m., is not/not 3.5% of USD 1,500.';
    assert.deepEqual(words.match(new RegExp(configuration.wordPattern, 'g')), [
      'para',
      '9.A',
      'of',
      '08STATE123',
      'U.S.',
      'anti-trafficking',
      'work',
      'by',
      'G/TIP',
      'at',
      '10',
      '00',
      'a.m.',
      'is',
      'not/not',
      '3.5',
      'of',
      'USD',
      '1,500',
    ]);
    assert.deepEqual("12. (SBU) Hong Kong's plan-b".match(new RegExp(configuration.wordPattern, 'g')), [
      '12',
      'SBU',
      'Hong',
      "Kong's",
      'plan-b',
    ]);
  });

  it('folds from Begin to End', () => {
    const { start, end } = configuration.folding.markers;
    for (const line of ['Begin talking points:', '9. (SBU) Begin Action Plan:', '(begin non-paper)'])
      assert.match(line, new RegExp(start));
    for (const line of ['End talking points.', '(end non-paper)', 'END TEXT.']) assert.match(line, new RegExp(end));
    for (const line of ['-- Begin to train judges.', 'We begin here.', 'Endings differ.']) {
      assert.doesNotMatch(line, new RegExp(start));
      assert.doesNotMatch(line, new RegExp(end));
    }
  });

  it('goes on with a list on Enter, and with nothing else', () => {
    assert.equal(afterEnter('-- Train judges.'), '-- ');
    assert.equal(afterEnter('  - Train judges'), '- ');
    assert.equal(afterEnter('1. Train judges.'), '2. ');
    assert.equal(afterEnter('B. Open a shelter.'), 'C. ');
    // An empty point ends the list; a marked paragraph has more to say; a line in the middle of a sentence goes on.
    assert.equal(afterEnter('-- '), '');
    assert.equal(afterEnter('3. (SBU) The ministry agrees.'), '');
    assert.equal(afterEnter('1. Train judges and'), '');
    assert.equal(afterEnter('The ministry agrees.'), '');
    assert.equal(afterEnter('-- Train', ' judges.'), '');
  });
});

/** What Enter writes on the new line, with the cursor between two texts. */
function afterEnter(before: string, after = ''): string {
  const rule = configuration.onEnterRules.find(
    ({ beforeText, afterText }) => new RegExp(beforeText).test(before) && new RegExp(afterText).test(after),
  );
  return rule?.action.appendText ?? '';
}
