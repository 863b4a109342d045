/**
 * Every ability of the server on the five sample cables. What is right was read off the texts by hand: lines count from 1, as
 * in `domain/cable-format.md`. No sentence of a sample stands here.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  LinkedEditingRanges,
  Location,
  MarkupContent,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenKinds } from '../../server/src/core/features/semantic-tokens.js';
import { sampleFolder } from '../support/repository.js';
import { Client } from './client.js';

/** Line of each main paragraph, from paragraph 1 on. */
const paragraphLines: Readonly<Record<string, readonly number[]>> = {
  '000': [33, 35, 37, 39, 45, 49, 73, 125],
  '001': [26, 32, 51, 61, 75, 91],
  '002': [27, 29, 31, 33, 37, 41, 43, 45, 67],
  '003': [28, 30, 32, 34, 36, 38, 42, 44, 100, 128, 130, 156],
  '004': [26, 28, 30, 32, 36, 42, 44, 46, 70, 122],
};

/** References by line, in order: each with the paragraphs that it names. */
const references: Readonly<Record<string, readonly (readonly [line: number, words: string, ...targets: number[]])[]>> =
  {
    '000': [
      [33, 'paras 2-4', 2, 3, 4],
      [35, 'para 6', 6],
      [35, 'para 7', 7],
      [35, 'para 6', 6],
      [35, 'para 7', 7],
    ],
    '001': [],
    '002': [
      [27, 'paras 2-4', 2, 3, 4],
      [29, 'para 8', 8],
      [29, 'para 9', 9],
      [29, 'para 8', 8],
      [29, 'para 9', 9],
      [33, 'para 9', 9],
    ],
    '003': [
      [28, 'paras 5 through 7 and 10', 5, 6, 7, 10],
      [32, 'paras 8 and 9', 8, 9],
      [36, 'para 9', 9],
      [36, 'para 8', 8],
      [42, 'para 11', 11],
      [42, 'para 8', 8],
    ],
    '004': [
      [26, 'paras 2-4', 2, 3, 4],
      [28, 'para 8', 8],
      [28, 'para 9', 9],
      [28, 'para 8', 8],
      [28, 'para 9', 9],
      [32, 'para 9', 9],
    ],
  };

const roles: Readonly<Record<string, readonly string[]>> = {
  '000': ['action request', 'talking points', 'action plan', 'talking points', 'action plan'],
  '001': [],
  '002': ['action request', 'talking points', 'action plan', 'talking points', 'action plan', 'action plan'],
  '003': ['action request', 'narrative', 'non-paper', 'narrative', 'press guidance', 'narrative'],
  '004': ['action request', 'talking points', 'action plan', 'talking points', 'action plan', 'action plan'],
};

const pageLines: Readonly<Record<string, readonly number[]>> = {
  '000': [47, 77, 117],
  '001': [],
  '002': [],
  '003': [50, 60, 74, 84, 104, 118, 146],
  '004': [38, 60, 110],
};

const tags: Readonly<Record<string, string>> = {
  '000': 'KTIP PREL KCRM KWMN PHUM SMIG HK',
  '001': 'KTIP KCRM PHUM SMIG HK',
  '002': 'KTIP PREL KCRM KWMN PHUM SMIG CB',
  '003': 'KTIP ELAB KCRM KPAO KWMN PGOV PHUM PREL SMIG CH',
  '004': 'KCRM KWMN PHUM PREL SMIG TI KTIP',
};

/** First and last line of the blocks that have both. */
const blocks: Readonly<Record<string, readonly (readonly [name: string, first: number, last: number])[]>> = {
  '000': [['talking points', 51, 71]],
  '001': [['Comment', 91, 98]],
  '002': [['talking points', 47, 65]],
  '003': [['non-paper', 102, 126]],
  '004': [['talking points', 48, 68]],
};

describe('the five sample cables', () => {
  const folder = sampleFolder();
  if (folder === undefined) {
    it('are not here (../shared/cables): nothing to ask the server about them');
    return;
  }
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.slice(0, 3), { name, text: readFileSync(join(folder, name), 'utf8') }]),
  );
  let client: Client;

  before(async () => {
    client = new Client();
    await client.initialize(folder);
    for (const [key, { text }] of texts) client.open(uriOf(key), text);
  });

  afterEach(() => {
    for (const [key, { text }] of texts) if (client.textOf(uriOf(key)) !== text) client.edit(uriOf(key), { text });
  });

  after(() => {
    client.kill();
  });

  function uriOf(key: string): string {
    return pathToFileURL(join(folder ?? '', texts.get(key)?.name ?? '')).href;
  }

  function lineOf(key: string, line: number): string {
    return client.textOf(uriOf(key)).split('\n')[line - 1] ?? '';
  }

  /** A request about the place `behind` units after `words` begin on a line; the `which`th time they stand there. */
  function at(key: string, line: number, words: string, { behind = 0, which = 0 } = {}) {
    let character = -1;
    for (let count = 0; count <= which; count++) character = lineOf(key, line).indexOf(words, character + 1);
    assert.notEqual(character, -1, `${key}:${String(line)} has no ${words}`);
    return { textDocument: { uri: uriOf(key) }, position: { line: line - 1, character: character + behind } };
  }

  /** References of a cable with how often the same words stood on the line before. */
  function referencesOf(key: string) {
    return references[key]!.map(([line, words, ...targets], index, all) => {
      const which = all.slice(0, index).filter(([other, same]) => other === line && same === words).length;
      return { line, words, targets, which };
    });
  }

  async function hover(place: ReturnType<typeof at>): Promise<string> {
    const found = await client.request<Hover | null>('textDocument/hover', place);
    return ((found?.contents as MarkupContent | undefined)?.value ?? '').replace(/\\(?=[^A-Za-z0-9\s])/g, '');
  }

  const labelAt = (key: string, number: number) => {
    const line = paragraphLines[key]![number - 1]!;
    const label = /^(?:\[1\]\(#\)|¶)?(?=[0-9])/.exec(lineOf(key, line))![0];
    return at(key, line, lineOf(key, line), { behind: label.length });
  };

  for (const key of Object.keys(paragraphLines)) {
    describe(key, () => {
      it('has its outline and its code lenses', async () => {
        const asked = { textDocument: { uri: uriOf(key) } };
        const outline = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', asked);
        const numbered = outline.filter(({ name }) => /^\d+$/.test(name));
        assert.deepEqual(
          numbered.map(({ name, selectionRange }) => [name, selectionRange.start.line + 1]),
          paragraphLines[key]!.map((line, index) => [String(index + 1), line]),
        );
        const cited = new Map<number, number>();
        for (const { targets } of referencesOf(key))
          for (const target of targets) cited.set(target, (cited.get(target) ?? 0) + 1);
        const lenses = await client.request<CodeLens[]>('textDocument/codeLens', asked);
        assert.deepEqual(
          lenses.map(({ range, command }) => [range.start.line + 1, command?.title]),
          [...cited]
            .sort(([one], [other]) => one - other)
            .map(([number, count]) => [
              paragraphLines[key]![number - 1],
              count === 1 ? '1 reference' : `${String(count)} references`,
            ]),
        );
      });

      it('leads from each reference to its paragraphs and back, and says what they are', async () => {
        for (const { line, words, targets, which } of referencesOf(key)) {
          const behind = words.search(/\d/);
          const found = await client.request<Location[]>(
            'textDocument/definition',
            at(key, line, words, { behind, which }),
          );
          // The cursor is on the first number.
          assert.deepEqual(
            found.map(({ range }) => range.start.line + 1),
            [paragraphLines[key]![targets[0]! - 1]],
          );
        }
        const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
        const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
          textDocument: { uri: uriOf(key) },
          range,
        });
        assert.deepEqual(
          hints.map(({ position, label }) => [position.line + 1, label]),
          referencesOf(key).map(({ line }, index) => [line, roles[key]![index]]),
        );
        for (const number of new Set(referencesOf(key).flatMap(({ targets }) => targets))) {
          const lines = referencesOf(key)
            .filter(({ targets }) => targets.includes(number))
            .map(({ line }) => line);
          const asked = labelAt(key, number);
          const found = await client.request<Location[]>('textDocument/references', {
            ...asked,
            context: { includeDeclaration: true },
          });
          const expected = [...lines, paragraphLines[key]![number - 1]!].sort((one, other) => one - other);
          assert.deepEqual(
            found.map(({ range: place }) => place.start.line + 1),
            expected,
          );
          const marked = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', asked);
          assert.deepEqual(
            marked.map(({ range: place }) => place.start.line + 1),
            expected,
          );
        }
      });

      it('renames each paragraph that is cited alone, at its label and its references and nowhere else', async () => {
        const uri = uriOf(key);
        const before = texts.get(key)!.text;
        for (const number of new Set(
          referencesOf(key).flatMap(({ targets }) => (targets.length === 1 ? targets : [])),
        )) {
          if (referencesOf(key).some(({ targets }) => targets.length > 1 && targets.includes(number))) continue;
          const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
            ...labelAt(key, number),
            newName: '40',
          });
          const lines = before.split('\n');
          const label = paragraphLines[key]![number - 1]! - 1;
          lines[label] = lines[label]!.replace(/^(\[1\]\(#\)|¶)?\d+\./, '$140.');
          for (const { line, words, targets } of referencesOf(key))
            if (targets[0] === number) lines[line - 1] = lines[line - 1]!.replace(words, 'para 40');
          const [change] = edit.documentChanges!;
          assert.ok(change && 'edits' in change);
          const document = TextDocument.create(uri, 'cable', 1, before);
          assert.equal(TextDocument.applyEdits(document, change.edits as TextEdit[]), lines.join('\n'));
        }
      });

      it('folds and links its blocks, and selects from the word outwards', async () => {
        const textDocument = { uri: uriOf(key) };
        const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
        for (const [name, first, last] of blocks[key]!) {
          assert.ok(
            folds.some(({ startLine, endLine }) => startLine === first - 1 && endLine === last - 1),
            name,
          );
          const asked = at(key, first, name, { behind: 1 });
          const linked = await client.request<LinkedEditingRanges | null>('textDocument/linkedEditingRange', asked);
          // A bare label may be in capitals where its End is not: each is edited by itself.
          assert.deepEqual(
            linked?.ranges.map(({ start }) => start.line + 1),
            name === 'Comment' ? undefined : [first, last],
          );
        }
        const { position } = labelAt(key, 2);
        const word = { line: position.line, character: position.character + 14 };
        const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
          textDocument,
          positions: [word],
        });
        const chain: Range[] = [];
        for (let one = selection; one; one = one.parent) chain.push(one.range);
        const lengths = chain.map((range) => client.wordsAt(uriOf(key), range).length);
        assert.deepEqual(
          lengths,
          lengths.toSorted((one, other) => one - other),
        );
        assert.equal(lengths.at(-1), texts.get(key)!.text.length);
        assert.ok(chain.some(({ start }) => start.line === position.line && start.character === 0));
      });

      it('has tokens on its labels, TAGS, captions and page lines', async () => {
        const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
          textDocument: { uri: uriOf(key) },
        });
        const tokens = decoded(data).map(({ start, length, kind }) => ({
          kind,
          line: start.line + 1,
          words: lineOf(key, start.line + 1).slice(start.character, start.character + length),
        }));
        const of = (kind: string) => tokens.filter((token) => token.kind === kind);
        assert.deepEqual(
          of('paragraphLabel').map(({ line }) => line),
          paragraphLines[key],
        );
        assert.deepEqual(
          of('pageLine').map(({ line }) => line),
          pageLines[key],
        );
        assert.equal(
          of('tag')
            .map(({ words }) => words)
            .join(' '),
          tags[key],
        );
        assert.equal(
          of('caption')
            .map(({ words }) => words)
            .join(' '),
          key === '001' || key === '003' ? 'SIPDIS' : 'SENSITIVE SIPDIS',
        );
        assert.deepEqual(
          of('paragraphReference').map(({ line, words }) => [line, words]),
          referencesOf(key).map(({ line, words }) => [line, words]),
        );
      });

      it('is formatted without a word changed, and repaired of its page lines', async () => {
        const asked = { textDocument: { uri: uriOf(key) } };
        const edits = await client.request<TextEdit[]>('textDocument/formatting', {
          ...asked,
          options: { tabSize: 4, insertSpaces: true },
        });
        for (const { range, newText } of edits) assert.match(client.wordsAt(uriOf(key), range) + newText, /^\s*$/);
        if (key !== '001') {
          // An archived text that is not wrapped stays so.
          const document = TextDocument.create('x', 'cable', 1, texts.get(key)!.text);
          const formatted = TextDocument.applyEdits(document, edits);
          assert.equal(formatted.split('\n').length, texts.get(key)!.text.split('\n').length);
        }
        const { text, repairs } = await client.request<{ text: string; repairs: { what: string; count: number }[] }>(
          'cableLint/repaired',
          asked,
        );
        assert.doesNotMatch(text, /\d{8} +\d{3} OF \d{3}|\]\(#\)|[⁸]|NGO,s/);
        const count = repairs.find(({ what }) => what === 'Page lines removed')?.count ?? 0;
        assert.equal(count, pageLines[key]!.length);
      });
    });
  }

  it('of Hong Kong renames paragraph 6 at its label and its two references, and nothing else', async () => {
    const uri = uriOf('000');
    const asked = at('000', 49, '16.', { behind: 1 });
    const prepared = await client.request<{ placeholder: string }>('textDocument/prepareRename', asked);
    assert.equal(prepared.placeholder, '6');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...asked, newName: '9' });
    assert.ok(client.apply(edit));
    const lines = texts.get('000')!.text.split('\n');
    lines[48] = lines[48]!.replace('16.', '9.');
    lines[34] = lines[34]!.replaceAll('para 6', 'para 9');
    assert.equal(client.textOf(uri), lines.join('\n'));
    // The same edit is for the version before.
    assert.equal(client.apply(edit), false);
  });

  it('of Hong Kong renames reference B with the citation of it', async () => {
    const asked = at('000', 27, 'B.');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...asked, newName: 'E' });
    assert.ok(client.apply(edit));
    const lines = texts.get('000')!.text.split('\n');
    lines[26] = lines[26]!.replace('B.', 'E.');
    lines[34] = lines[34]!.replace('reftel B', 'reftel E');
    assert.equal(client.textOf(uriOf('000')), lines.join('\n'));
  });

  it('are explained at their marks, codes and references', async () => {
    const expected: readonly (readonly [key: string, line: number, words: string, says: RegExp])[] = [
      ['000', 7, '212159Z', /August 21, 2009/],
      ['001', 10, '160912Z', /June 16, 2009/],
      ['000', 7, 'O R', /IMMEDIATE/],
      ['000', 9, 'RUEHHK', /HONG KONG/],
      ['002', 10, 'AMEMBASSY PHNOM PENH', /Cambodia/],
      ['004', 9, 'AMEMBASSY DUSHANBE', /Tajikistan/],
      ['000', 16, 'SENSITIVE', /Sensitive But Unclassified/],
      ['000', 17, 'SIPDIS', /SIPDIS/],
      ['000', 19, '12958', /12958/],
      ['000', 21, 'KTIP', /trafficking/i],
      ['000', 21, 'HK', /Hong Kong/],
      ['002', 18, 'CB', /Cambodia/],
      ['004', 17, 'TI]', /Tajikistan/],
      ['000', 35, '(SBU)', /sensitive but unclassified/i],
      ['000', 35, 'para 6', /talking points/],
      ['000', 35, 'reftel B', /2007 STATE 150188/],
      ['002', 41, 'reftel C', /2009 STATE 005577/],
      ['003', 112, 'reftel B', /STATE 005577/],
      ['001', 26, 'reftel', /SECSTATE 60446/],
      ['003', 42, 'para 11', /press guidance/],
      ['001', 34, 'TIP report', /^\*\*.*Report/],
      ['002', 57, 'Tier 2 Watch List', /\*\*Tier 2 Watch List/],
    ];
    for (const [key, line, words, says] of expected)
      assert.match(await hover(at(key, line, words, { behind: 1 })), says, `${key}:${String(line)} ${words}`);
    assert.match(
      await hover(at('002', 57, 'Tier 2 Watch List')),
      /\*\*In force then\*\* \(August 21, 2009\)[\s\S]*\*\*Since\*\*/,
    );
  });

  it('are offered as completions', async () => {
    const list = await client.request<CompletionList>(
      'textDocument/completion',
      at('000', 35, 'para 6', { behind: 5 }),
    );
    assert.deepEqual(
      list.items
        .map(({ label, detail }) => [label, detail])
        .filter(([label]) => ['2', '6', '7'].includes(label!))
        .sort(),
      [
        ['2', 'action request'],
        ['6', 'talking points'],
        ['7', 'action plan'],
      ],
    );
    const letters = await client.request<CompletionList>(
      'textDocument/completion',
      at('000', 35, 'reftel B', { behind: 7 }),
    );
    assert.deepEqual(
      letters.items.map(({ label, detail }) => [label, detail]),
      [
        ['A', '2008 STATE 132759'],
        ['B', '2007 STATE 150188'],
        ['C', '2009 STATE 005577'],
        ['D', '2009 STATE 62182'],
      ],
    );
  });

  it('are found in the workspace by number and subject', async () => {
    const search = async (query: string) =>
      (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ location }) => location.uri);
    assert.deepEqual(await search('STATE 087525'), [uriOf('002')]);
    assert.deepEqual((await search('WATCH LIST ACTION PLAN')).sort(), [uriOf('002'), uriOf('004')].sort());
  });

  it('are mended at a finding, for the version it was found in', async () => {
    const { textDocument, position } = at('002', 93, 'NGO,s', { behind: 3 });
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const fix = actions.find(({ diagnostics }) => diagnostics?.some(({ code }) => code === 'garbled-apostrophe'));
    assert.ok(fix?.edit && client.apply(fix.edit));
    const lines = texts.get('002')!.text.split('\n');
    lines[92] = lines[92]!.replace('NGO,s', "NGO's");
    assert.equal(client.textOf(uriOf('002')), lines.join('\n'));
    assert.equal(client.apply(fix.edit), false);
  });

  it('show the host government points and plan, without numbers, marks, page lines and markers', async () => {
    const { text, parts } = await client.request<{ text: string; parts: { name: string; range: Range }[] }>(
      'cableLint/hostGovernmentView',
      { textDocument: { uri: uriOf('000') } },
    );
    assert.deepEqual(
      parts.map(({ name, range }) => [name, range.start.line + 1, range.end.line + 1]),
      [
        ['talking points', 51, 71],
        ['action plan', 73, 123],
      ],
    );
    assert.doesNotMatch(text, /STATE 0|\(SBU\)|Begin|End |^1?7\./m);
    assert.equal(text.match(/^-- ?/gm)?.length, 8 + 10);
    assert.match(text, /^B\. Action Plan for the Long Term/m);
  });

  it('move, delete and renumber by command, with every reference following', async () => {
    const uri = uriOf('004');
    const run = (command: string, position: Position) =>
      client.request(`workspace/executeCommand`, {
        command: `cableLint.${command}`,
        arguments: [{ uri, position, version: client.document(uri).version }],
      });
    await run('deleteParagraph', labelAt('004', 7).position);
    // Paragraph 7 is gone, so that 8, 9 and 10 count one less, at their labels and in the text.
    assert.equal(lineOf('004', 44).slice(0, 6), '7.(U) ');
    assert.match(lineOf('004', 28), /para 7, Post[\s\S]*para 8 as[\s\S]*para 7 to[\s\S]*para 8 to/);
    assert.match(lineOf('004', 32), /para 8 includes/);
    assert.match(lineOf('004', 26), /paras 2-4/);
    assert.equal(lineOf('004', 68).slice(0, 8), '8. (SBU)');
  });
});

function decoded(data: readonly number[]): { start: Position; length: number; kind: string }[] {
  const tokens: { start: Position; length: number; kind: string }[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, kind = 0] = data.slice(index, index + 4);
    line += down;
    character = down > 0 ? right : character + right;
    tokens.push({ start: { line, character }, length, kind: tokenKinds[kind] ?? '' });
  }
  return tokens;
}
