/** Explains rules: each has a page, which opens as one reads it and needs no network. */
import * as vscode from 'vscode';
import { rulePageUri, ruleOfPage } from './rule-page-uri.js';
import type { Server } from './server.js';
import type { VirtualTexts } from './virtual-texts.js';

const source = 'cable-lint';

interface RulePick extends vscode.QuickPickItem {
  readonly ruleId: string;
}

export function registerRulePages(
  context: vscode.ExtensionContext,
  server: Server,
  texts: VirtualTexts,
): vscode.Disposable {
  texts.otherwise(async (uri) => {
    const ruleId = ruleOfPage(uri);
    if (ruleId === undefined) return undefined;
    return (await server.request<{ markdown: string }>('cableLint/rulePage', { ruleId }))?.markdown;
  });
  return vscode.commands.registerCommand('cableLint.explainRule', async (ruleId?: unknown) => {
    const wanted = typeof ruleId === 'string' ? ruleId : await chosenRule(context);
    if (wanted !== undefined) await vscode.commands.executeCommand('markdown.showPreview', rulePageUri(wanted));
  });
}

/** The rule of the finding at the cursor; where there is none or more than one, the person chooses. */
async function chosenRule(context: vscode.ExtensionContext): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const findings = editor ? findingsOf(editor.document.uri) : [];
  const here = editor ? findings.filter(({ range }) => range.intersection(editor.selection) !== undefined) : [];
  const atCursor = [...new Set(here.map(ruleIdOf))];
  if (atCursor.length === 1) return atCursor[0];
  const summaries = ruleSummaries(context);
  const inText = [...new Set(findings.map(ruleIdOf))].filter((id) => !atCursor.includes(id)).sort();
  const others = [...summaries.keys()].filter((id) => !atCursor.includes(id) && !inText.includes(id));
  const items = [
    ...group('At the cursor', atCursor, summaries),
    ...group('In this cable', inText, summaries),
    ...group('All others', others, summaries),
  ];
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & Partial<RulePick>>(items, {
    title: 'Explain a rule',
    placeHolder: 'Which rule? Type a word of it.',
    matchOnDescription: true,
  });
  return picked?.ruleId;
}

function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source);
}

function ruleIdOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function group(
  label: string,
  ids: readonly string[],
  summaries: ReadonlyMap<string, string>,
): (RulePick | vscode.QuickPickItem)[] {
  if (ids.length === 0) return [];
  const picks = ids.map((id): RulePick => ({ label: id, description: summaries.get(id) ?? '', ruleId: id }));
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...picks];
}

/** What each rule wants, from the settings that the manifest has for the rules. */
function ruleSummaries(context: vscode.ExtensionContext): ReadonlyMap<string, string> {
  const manifest = context.extension.packageJSON as {
    readonly contributes: {
      readonly configuration: readonly { readonly properties: Readonly<Record<string, RuleSettings>> }[];
    };
  };
  const settings = manifest.contributes.configuration.map(({ properties }) => properties['cableLint.rules']);
  const rules = settings.find((setting) => setting !== undefined)?.properties ?? {};
  return new Map(Object.entries(rules).map(([id, { description }]) => [id, description]));
}

interface RuleSettings {
  readonly properties?: Readonly<Record<string, { readonly description: string }>>;
}
