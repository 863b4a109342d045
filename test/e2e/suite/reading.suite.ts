import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, findings, open, placeOf } from './editor.js';

describe('A cable that is read', () => {
  let document: vscode.TextDocument;
  let uri: vscode.Uri;

  beforeEach(async () => {
    ({ document } = await open('tier2-plan.cable'));
    uri = document.uri;
    // The server has read it.
    await findings(uri, () => true);
  });

  afterEach(closeAll);

  async function hoverAt(words: string): Promise<string> {
    const place = placeOf(document, words, 1);
    const found = await ask<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
    return found.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join('\n');
  }

  it('explains terms of the law, codes and the date on hover', async () => {
    assert.match(await hoverAt('TVPA)'), /Trafficking Victims Protection Act/);
    assert.match(await hoverAt('minimum standards'), /22 U\.S\.C\. 7106/);
    assert.match(await hoverAt('KCRM'), /Criminal Activity/i);
    assert.match(await hoverAt('181530Z'), /August 18, 2010/);
  });

  it('is outlined by its paragraphs, with items below them', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    const numbered = symbols.filter(({ name }) => /^\d+$/.test(name));
    assert.deepEqual(
      numbered.map(({ name }) => name),
      ['1', '2', '3', '4', '5', '6', '7', '8'],
    );
    const plan = numbered.find(({ name }) => name === '7')!;
    assert.match(plan.detail, /action plan/);
    assert.deepEqual(
      plan.children.map(({ name }) => name),
      ['Action Plan', 'A', 'B'],
    );
  });

  it('folds by paragraph and by block', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    const lineOf = (words: string): number => placeOf(document, words).line;
    const endOf = (words: string): number | undefined => folds.find(({ start }) => start === lineOf(words))?.end;
    assert.equal(endOf('3. (SBU)'), lineOf('\n4. (SBU)') - 1);
    assert.equal(endOf('Begin talking points'), lineOf('End talking points'));
  });

  it('is selected by sentence and by paragraph', async () => {
    const place = placeOf(document, 'placement of Uruguay');
    const [selection] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', uri, [place]);
    const steps: string[] = [];
    for (let step = selection; step; step = step.parent!) steps.push(document.getText(step.range));
    assert.equal(steps[0], 'placement');
    assert.ok(steps.some((step) => /^The\s+first set answers [^.]+Tier 2\.$/.test(step)));
    assert.ok(steps.some((step) => /^3\. \(SBU\) Action request continued.+End action request\.$/s.test(step)));
    assert.equal(steps.at(-1)?.trim(), document.getText().trim());
  });

  it('is coloured by what its words are', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', uri);
    const { data } = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
    const kinds = new Map<string, string>();
    for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
      const [lines = 0, columns = 0, length = 0, kind = 0] = data.subarray(at, at + 5);
      character = lines > 0 ? columns : character + columns;
      line += lines;
      kinds.set(
        document.getText(new vscode.Range(line, character, line, character + length)),
        legend.tokenTypes[kind]!,
      );
    }
    const kindOf = (words: string): string | undefined => kinds.get(words);
    assert.deepEqual(['SIPDIS', 'KTIP', '(SBU)', 'para 7', 'ref B', 'CLINTON'].map(kindOf), [
      'caption',
      'tag',
      'portionMark',
      'paragraphReference',
      'referenceCitation',
      undefined,
    ]);
    assert.ok(!kinds.has('Uruguay'));
  });

  it('completes a paragraph number with what the paragraph is', async () => {
    const place = placeOf(document, 'paras 2-3', 'paras '.length);
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, place);
    const [plan] = items.filter(({ label, detail }) => label === '7' && detail !== undefined);
    assert.match(plan?.detail ?? '', /action plan/);
  });

  it('counts references above a paragraph and names what a reference leads to', async () => {
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 20);
    const plan = lenses.find(({ range }) => range.start.line === placeOf(document, '7. (SBU) Begin').line);
    assert.match(plan?.command?.title ?? '', /^\d+ references?$/);
    assert.equal(plan?.command?.command, 'cableLint.showReferences');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, whole);
    assert.ok(hints.some(({ label }) => label === 'action plan'));
  });

  it('leads from a reference to the paragraph, and back', async () => {
    const place = placeOf(document, 'para 7', 5);
    const [target] = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', uri, place);
    assert.equal(target?.range.start.line, placeOf(document, '7. (SBU) Begin').line);
    const label = placeOf(document, '7. (SBU) Begin');
    const back = await ask<vscode.Location[]>('vscode.executeReferenceProvider', uri, label);
    assert.ok(back.some(({ range }) => range.start.line === place.line));
  });

  it('is found by its number from anywhere', async () => {
    const found = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '086103');
    assert.ok(found.some(({ location }) => location.uri.path.endsWith('/tier2-plan.cable')));
  });
});
