/** Straight quotes and plain dashes: as a choice when text is pasted, and for what is there already by one key. */
import * as vscode from 'vscode';
import { activeCable, languageId } from './active-cable.js';
import { isCurly, straightText } from './straight-text.js';

const plainText = 'text/plain';

export function registerStraighten(): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Text.append('straight');
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cableLint.straightenQuotes', straighten),
    vscode.languages.registerDocumentPasteEditProvider(
      { language: languageId },
      { provideDocumentPasteEdits: (document, _ranges, data) => pasteEdits(document, data, kind) },
      { providedPasteEditKinds: [kind], pasteMimeTypes: [plainText] },
    ),
  );
}

/** Nothing where all is straight: the menu of the choices would only be in the way. */
async function pasteEdits(
  { uri }: vscode.TextDocument,
  data: vscode.DataTransfer,
  kind: vscode.DocumentDropOrPasteEditKind,
): Promise<vscode.DocumentPasteEdit[]> {
  const text = await data.get(plainText)?.asString();
  if (text === undefined || !isCurly(text)) return [];
  const edit = new vscode.DocumentPasteEdit(straightText(text), 'Paste with straight quotes and dashes', kind);
  const isFirst = vscode.workspace.getConfiguration('cableLint', uri).get<boolean>('straightenPastedText', true);
  if (!isFirst) edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return [edit];
}

/** Straightens what is selected, or the whole cable where nothing is. */
async function straighten(): Promise<void> {
  const editor = activeCable();
  if (!editor) return;
  const { document, selections } = editor;
  const selected = selections.filter(({ isEmpty }) => !isEmpty);
  const ranges = selected.length > 0 ? selected : [wholeRange(document)];
  const curly = ranges.filter((range) => isCurly(document.getText(range)));
  if (curly.length === 0) {
    void vscode.window.showInformationMessage('All quotes and dashes are straight.');
    return;
  }
  await editor.edit((edit) => {
    for (const range of curly)
      for (const line of linesOf(document, range)) edit.replace(line, straight(document, line));
  });
}

function wholeRange(document: vscode.TextDocument): vscode.Range {
  return document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
}

/** Only lines that change are touched, so that the cursor and marks elsewhere stay. */
function linesOf(document: vscode.TextDocument, range: vscode.Range): vscode.Range[] {
  const lines: vscode.Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const part = document.lineAt(line).range.intersection(range);
    if (part && isCurly(document.getText(part))) lines.push(part);
  }
  return lines;
}

function straight(document: vscode.TextDocument, range: vscode.Range): string {
  return straightText(document.getText(range));
}
