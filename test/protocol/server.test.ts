import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  LinkedEditingRanges,
  Location,
  Position,
  SelectionRange,
  SemanticTokens,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { Folder } from '../cli/run-cli.js';
import { draft } from './cable.js';
import { Client } from './client.js';

const severities = ['', 'error', 'warning', 'info', 'hint'];
const wholeText = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

interface CliFile {
  readonly messages: readonly {
    ruleId: string;
    severity: string;
    message: string;
    offset: number;
    endOffset: number;
  }[];
}

describe('the language server', () => {
  let folder: Folder;
  let client: Client;
  let uri: string;

  beforeEach(async () => {
    folder = new Folder();
    folder.write({ 'draft.cable': draft, 'ref/earlier.cable': draft.replace('STATE 012345', 'STATE 009331') });
    client = new Client();
    uri = uriAt('draft.cable');
    await client.initialize(folder.path);
    client.open(uri, draft);
  });

  afterEach(() => {
    client.kill();
    folder.remove();
  });

  function uriAt(name: string): string {
    return pathToFileURL(folder.at(name)).href;
  }

  function words(places: readonly Location[]): string[] {
    return places.map(({ range }) => `${String(range.start.line + 1)} ${client.wordsAt(uri, range)}`);
  }

  async function codes(version: number): Promise<unknown[]> {
    return (await client.version(uri, version)).map(({ code }) => code);
  }

  /** The text after an edit of one document. */
  function edited(edit: WorkspaceEdit | undefined): string {
    assert.ok(edit && client.apply(edit));
    return client.textOf(uri);
  }

  function actionsAt(place: string, only?: string[]): Promise<CodeAction[]> {
    const { textDocument, position } = client.at(uri, place);
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return client.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context,
    });
  }

  describe('diagnostics', () => {
    it('are those of the command line', async () => {
      const seen = (await client.version(uri, 1)).map(({ code, severity = 0, message, range }) => {
        return [code, severities[severity], message, client.wordsAt(uri, range)];
      });
      const [file] = JSON.parse(folder.run('--format', 'json', 'draft.cable').stdout) as CliFile[];
      const told = file!.messages.map(({ ruleId, severity, message, offset, endOffset }) => {
        return [ruleId, severity, message, draft.slice(offset, endOffset)];
      });
      assert.ok(told.some(([ruleId]) => ruleId === 'paragraph-ref-missing'));
      assert.deepEqual(seen, told);
    });

    it('lead to the page of the rule and to related places, and mark what is not needed', async () => {
      const found = (await client.version(uri, 1)).find(({ code }) => code === 'tag-duplicate')!;
      assert.match(found.codeDescription!.href, /^file:.*\/server\/dist\/rules\.md#tag-duplicate$/);
      assert.deepEqual(found.relatedInformation, [
        {
          location: { uri, range: { start: { line: 6, character: 6 }, end: { line: 6, character: 10 } } },
          message: 'It stands here for the first time.',
        },
      ]);
      assert.deepEqual(found.tags, [1]);
    });

    it('follow edits by version', async () => {
      assert.ok((await codes(1)).includes('paragraph-ref-missing'));
      const { position } = client.at(uri, 'para 9', 5);
      const range = { start: position, end: { ...position, character: position.character + 1 } };
      assert.ok(!(await codes(client.edit(uri, { range, text: '3' }))).includes('paragraph-ref-missing'));
      client.edit(uri, { range, text: '8' });
      client.edit(uri, { range, text: '9' });
      assert.deepEqual(
        await codes(client.edit(uri, { text: draft })),
        (await reopened()).map(({ code }) => code),
      );
    });

    async function reopened(): Promise<Diagnostic[]> {
      const other = uriAt('other.cable');
      client.open(other, draft);
      return client.version(other, 1);
    }

    it('go when the text is closed', async () => {
      await client.version(uri, 1);
      client.notify('textDocument/didClose', { textDocument: { uri } });
      assert.deepEqual(await client.diagnostics(uri, ({ version }) => version === undefined), []);
    });
  });

  describe('edits', () => {
    it('mend a finding, for the version it was found in', async () => {
      const action = (await actionsAt('KTIP, ZA'))[0]!;
      assert.equal(action.title, 'Remove the second KTIP');
      assert.equal(action.isPreferred, true);
      assert.deepEqual(
        action.diagnostics!.map(({ code }) => code),
        ['tag-duplicate'],
      );
      assert.match(edited(action.edit), /^TAGS: KTIP, PHUM, ZA$/m);
      assert.ok(!(await codes(2)).includes('tag-duplicate'));
      assert.equal(client.apply(action.edit!), false);
    });

    it('explain a rule', async () => {
      const action = (await actionsAt('KTIP, ZA')).find(({ title }) => title === 'Explain this rule');
      await client.request('workspace/executeCommand', action!.command);
      assert.match(client.shown.join(), /rules\.md#tag-duplicate$/);
      const { markdown } = await client.request<{ markdown: string }>('cableLint/rulePage', {
        ruleId: 'tag-duplicate',
      });
      assert.match(markdown, /# tag-duplicate\n/);
    });

    it('fix all as the command line does, when asked by name', async () => {
      const [action, more] = await actionsAt('UNCLAS', ['source.fixAll']);
      assert.equal(action?.kind, 'source.fixAll.cable');
      assert.equal(more, undefined);
      folder.run('--fix', 'draft.cable');
      const [file] = JSON.parse(folder.run('--format', 'json', 'draft.cable').stdout) as CliFile[];
      edited(action.edit);
      assert.deepEqual(
        await codes(2),
        file!.messages.map(({ ruleId }) => ruleId),
      );
    });

    it('rename a paragraph with every reference to it', async () => {
      const place = client.at(uri, '3. (SBU)');
      const prepared = await client.request<{ placeholder: string }>('textDocument/prepareRename', place);
      assert.equal(prepared.placeholder, '3');
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...place, newName: '7' });
      const expected = draft.replace('3. (SBU)', '7. (SBU)').replace('para 3 and', 'para 7 and').replace('2-3', '2-7');
      assert.equal(edited(edit), expected);
    });

    it('refuse a rename in words for the person who asked', async () => {
      const place = { ...client.at(uri, '3. (SBU)'), newName: '4' };
      await assert.rejects(client.request('textDocument/rename', place), { code: -32803, message: /4/ });
      await assert.rejects(client.request('textDocument/prepareRename', client.at(uri, 'Please see')), {
        message: /Put the cursor on the number/,
      });
    });

    it('move paragraphs by command', async () => {
      const { position } = client.at(uri, '4. (U)');
      const after = await client.request<Position>('workspace/executeCommand', {
        command: 'cableLint.insertParagraph',
        arguments: [{ uri, position, version: 1 }],
      });
      assert.match(client.textOf(uri), /\n\n4\. \(SBU\) \n\n5\. \(U\) Please see/);
      assert.deepEqual(after, { line: position.line, character: '4. (SBU) '.length });
    });

    it('refuse a command in a message, and one for another version', async () => {
      const run = (command: string, version: number) =>
        client.request('workspace/executeCommand', {
          command,
          arguments: [{ uri, position: client.at(uri, '1. (U)').position, version }],
        });
      assert.equal(await run('cableLint.moveParagraphUp', 1), null);
      assert.equal(await run('cableLint.deleteParagraph', 0), null);
      assert.equal(client.textOf(uri), draft);
      assert.deepEqual(client.messages, [
        'Paragraph 1 is the first one; it cannot go further up.',
        'The text has changed meanwhile, so nothing was done. Run the command again.',
      ]);
    });
  });

  describe('reading', () => {
    it('explains a TAG', async () => {
      const found = await client.request<Hover>('textDocument/hover', client.at(uri, 'PHUM', 1));
      assert.equal(client.wordsAt(uri, found.range!), 'PHUM');
      assert.match((found.contents as { value: string }).value, /Human Rights/i);
    });

    it('completes a paragraph number', async () => {
      const list = await client.request<CompletionList>('textDocument/completion', client.at(uri, 'para 9', 5));
      assert.deepEqual(list.items.map(({ label }) => label).sort(), ['1', '2', '3', '4']);
      assert.equal(list.items.find(({ label }) => label === '3')?.detail, 'talking points');
    });

    it('leads from a reference to its paragraph, and back', async () => {
      const place = client.at(uri, 'para 3 and', 5);
      assert.deepEqual(words(await client.request<Location[]>('textDocument/definition', place)), ['18 3']);
      const asked = { ...place, context: { includeDeclaration: false } };
      assert.deepEqual(words(await client.request<Location[]>('textDocument/references', asked)), ['13 2-3', '16 3']);
      const marked = await client.request<Location[]>('textDocument/documentHighlight', place);
      assert.deepEqual(words(marked), ['13 2-3', '16 3', '18 3']);
    });

    it('outlines the text and the workspace', async () => {
      const textDocument = { uri };
      const outline = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      const names = outline.map(({ name }) => name);
      assert.deepEqual(names.slice(-4), ['1', '2', '3', '4']);
      const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'state 009331' });
      assert.deepEqual(
        found.map(({ location }) => location.uri),
        [uriAt('ref/earlier.cable')],
      );
      const parts = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'State 9331' });
      assert.deepEqual(
        parts.map(({ name }) => name),
        ['STATE 009331'],
      );
    });

    it('links a reftel to its file', async () => {
      const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
      assert.deepEqual(
        links.map(({ range, target }) => [client.wordsAt(uri, range), target]),
        [['STATE 009331', uriAt('ref/earlier.cable')]],
      );
    });

    it('folds, selects, colours, hints and counts', async () => {
      const textDocument = { uri };
      const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
      assert.ok(folds.some(({ startLine, endLine }) => startLine === 17 && endLine === 21));
      const { position } = client.at(uri, 'talking\npoints');
      const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
        textDocument,
        positions: [position],
      });
      assert.equal(client.wordsAt(uri, selection!.range), 'talking');
      const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
      // The caption on the third line: nothing before it, nine letters, the fourth kind, no modifier.
      assert.deepEqual(tokens.data.slice(0, 5), [2, 0, 9, 3, 0]);
      const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: wholeText });
      assert.deepEqual(
        hints.map(({ label }) => label),
        ['action request', 'talking points'],
      );
      const lenses = await client.request<{ command: { title: string } }[]>('textDocument/codeLens', { textDocument });
      assert.deepEqual(
        lenses.map(({ command }) => command.title),
        ['1 reference', '2 references'],
      );
      const linked = client.at(uri, 'talking points:', 2);
      const { ranges } = await client.request<LinkedEditingRanges>('textDocument/linkedEditingRange', linked);
      assert.deepEqual(
        ranges.map((range) => client.wordsAt(uri, range)),
        ['talking points', 'talking points'],
      );
    });
  });

  describe('a rule that needs the folder', () => {
    const dated = (number: string, refs: string) =>
      `O 011200Z SEP 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO ${number}\n\nSUBJECT: NORWAY: HARBORS\n\nREF: ${refs}\n`;

    it('knows its files, and follows them', async () => {
      folder.write({
        '.cablelint.json': '{ "rules": { "ref-unresolved": "warning" } }',
        'one.cable': dated('000411', 'E-MAIL'),
      });
      const citing = uriAt('citing.cable');
      client.open(citing, dated('000412', '09 OSLO 000410'));
      const reports = ({ diagnostics }: { diagnostics: Diagnostic[] }) =>
        diagnostics.some(({ code }) => code === 'ref-unresolved');
      await client.diagnostics(citing, reports);
      folder.write({ 'two.cable': dated('000410', 'E-MAIL') });
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriAt('two.cable'), type: 1 }] });
      await client.diagnostics(citing, (params) => !reports(params));
    });
  });

  describe('settings', () => {
    it('come from the nearest configuration file, whose faults it shows', async () => {
      assert.ok((await codes(1)).includes('tag-duplicate'));
      const config = uriAt('.cablelint.json');
      folder.write({ '.cablelint.json': '{ "rules": { "tag-duplicate": "off", "tag-duplicat": "off" } }' });
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 1 }] });
      const [complaint] = await client.diagnostics(config, () => true);
      assert.match(complaint!.message as string, /tag-duplicate/);
      assert.deepEqual(complaint!.range.start, { line: 0, character: 37 });
      assert.ok(!(await codes(1)).includes('tag-duplicate'));
    });

    it('follow the configuration file while it is being typed', async () => {
      assert.ok((await codes(1)).includes('tag-duplicate'));
      const config = uriAt('.cablelint.json');
      folder.write({ '.cablelint.json': '{}' });
      client.open(config, '{ "rules": { "tag-duplicate": "off" } }');
      assert.deepEqual(await client.diagnostics(config, () => true), []);
      assert.ok(!(await codes(1)).includes('tag-duplicate'));
      const { position } = client.at(config, '"off"', 4);
      client.edit(config, { range: { start: position, end: position }, text: 'x' });
      const [complaint] = await client.diagnostics(config, ({ diagnostics }) => diagnostics.length > 0);
      assert.match(complaint!.message as string, /offx/);
      assert.ok((await codes(1)).includes('tag-duplicate'));
      client.edit(config, { text: '{ "rules": { "tag-duplicate": "off" } }' });
      assert.ok(!(await codes(1)).includes('tag-duplicate'));
      client.notify('textDocument/didClose', { textDocument: { uri: config } });
      assert.ok((await codes(1)).includes('tag-duplicate'));
    });

    it('differ by folder', async () => {
      folder.write({ 'plain/.cablelint.json': '{ "rules": { "tag-duplicate": "error" } }' });
      const inner = uriAt('plain/draft.cable');
      client.open(inner, draft);
      const severityIn = async (one: string) =>
        (await client.version(one, 1)).find(({ code }) => code === 'tag-duplicate')?.severity;
      assert.deepEqual([await severityIn(uri), await severityIn(inner)], [2, 1]);
    });

    it('come from the editor too', async () => {
      assert.ok((await codes(1)).includes('tag-duplicate'));
      client.settings = { rules: { 'tag-duplicate': 'off' }, profile: null, trace: 'off' };
      client.notify('workspace/didChangeConfiguration', { settings: {} });
      assert.ok(!(await codes(1)).includes('tag-duplicate'));
    });
  });

  describe('trouble', () => {
    it('is answered, and the server lives', async () => {
      await assert.rejects(client.request('cable/unknown', {}), { code: -32601 });
      await assert.rejects(client.request('textDocument/hover', { position: 7 }));
      await assert.rejects(client.request('textDocument/hover', undefined));
      await assert.rejects(client.request('workspace/executeCommand', { command: 'cableLint.insertParagraph' }));
      await assert.rejects(client.request('cableLint/rulePage', { ruleId: '../secret' }));
      client.notify('textDocument/didOpen', { textDocument: { uri: 'untitled:1' } });
      client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: 5 }] });
      client.notify('cable/unknown', {});
      const version = client.edit(uri, { text: 'no cable\u0000 \ud800' });
      assert.ok(await client.version(uri, version));
      assert.equal(await client.end(), 0);
    });

    it('with a text that is far too long is told, and answers stay quick', async () => {
      const long = uriAt('long.cable');
      client.open(long, draft + 'x'.repeat(9_000_000));
      const [only, ...others] = await client.version(long, 1);
      assert.deepEqual(others, []);
      assert.equal(only?.severity, 3);
      assert.match(
        only.message as string,
        /^This text has 9\.0 million characters, far more than a cable, and is not checked/,
      );
      const place = { textDocument: { uri: long }, position: { line: 7, character: 2 } };
      assert.equal(await client.request('textDocument/hover', place), null);
      await assert.rejects(client.request('textDocument/rename', { ...place, newName: '7' }), {
        message: only.message as string,
      });
      const version = client.edit(long, { text: draft });
      assert.ok((await client.version(long, version)).length > 1);
    });

    it('leaves no words of a cable in the log', async () => {
      await client.version(uri, 1);
      await assert.rejects(client.request('textDocument/hover', { textDocument: { uri }, position: 'x' }), {
        code: -32602,
      });
      await client.end();
      assert.doesNotMatch(client.log, /talking|ZAMBIA|Please/);
    });

    it('ends with status 1 when nobody has said that it would end', async () => {
      client.notify('exit', undefined);
      assert.equal(await client.exit(), 1);
    });
  });
});
