/** Requests that change a text. Every edit is made for one version; where the text has moved on, the editor refuses it. */
import {
  CodeActionKind,
  type CodeAction,
  type Connection,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { deleteParagraph } from '../core/features/paragraphs/delete-paragraph.js';
import { fixAll, quickFixes } from '../core/features/fixes.js';
import { formatCable } from '../core/features/formatting/format.js';
import { insertParagraph } from '../core/features/paragraphs/insert-paragraph.js';
import { moveParagraph } from '../core/features/paragraphs/move-paragraph.js';
import type { ParagraphEdit } from '../core/features/paragraphs/paragraph-edit.js';
import { isRefusal, type Refusal } from '../core/features/paragraphs/refusal.js';
import { prepareRename, rename } from '../core/features/paragraphs/rename.js';
import { renumberParagraphs } from '../core/features/paragraphs/renumber-paragraphs.js';
import type { CableIndex } from '../core/lint/cable-index.js';
import type { Finding, TextChange } from '../core/lint/finding.js';
import { LineTable } from '../core/syntax/lines.js';
import { applyChanges } from '../core/lint/apply-changes.js';
import { commandNames, fixAllKind } from './capabilities.js';
import { toDiagnostic, toOffset, toPosition, toRange, toSpan, toTextEdits } from './convert.js';
import type { Documents } from './documents.js';
import type { OpenCable } from './open-cable.js';
import { tell } from './tell.js';

/** A command of the client, which asks for the reason and keeps it. */
const waiveFinding = 'cableLint.waiveFinding';

interface EditingOptions {
  /** URI of the packed pages of the rules. */
  readonly rulesUri: string;
  /** What the client has said that it can do. */
  readonly offers: { readonly reviews: boolean };
}

export function answerEditing(connection: Connection, documents: Documents, options: EditingOptions): void {
  const { rulesUri } = options;
  connection.onCodeAction(({ textDocument, range, context: { only } }) => {
    const open = documents.find(textDocument.uri);
    return open && [...fixes(open, options, range, only), ...fixesOfAll(open, only)];
  });
  connection.onPrepareRename(({ textDocument, position }) => {
    const { cable, lines } = found(documents, textDocument.uri);
    const { at, placeholder } = granted(prepareRename(cable, toOffset(lines, position)));
    return { range: toRange(lines, at), placeholder };
  });
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const open = found(documents, textDocument.uri);
    return toEdit(open, granted(rename(open.cable, toOffset(open.lines, position), newName)).changes);
  });
  connection.onDocumentFormatting(({ textDocument }) => {
    const { linter, analysis, lines } = found(documents, textDocument.uri);
    return toTextEdits(lines, formatCable(linter, analysis));
  });
  connection.onDocumentRangeFormatting(({ textDocument, range }) => {
    const { linter, analysis, lines } = found(documents, textDocument.uri);
    return toTextEdits(lines, formatCable(linter, analysis, toSpan(lines, range)));
  });
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    if (command === commandNames.explainRule) return explain(connection, rulesUri, String(argument));
    const edit = paragraphCommands[command];
    if (!edit) throw new ResponseError(LSPErrorCodes.RequestFailed, 'There is no such command.');
    return applyCommand(connection, documents, edit, argument);
  });
}

// ── Code actions ──

type Asked = readonly string[] | undefined;

/** Whether an editor that asks for `only` these kinds wants this one; `source` stands for all below it. */
function isWanted(kind: string, only: Asked): boolean {
  return only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}

function fixes(
  open: OpenCable,
  { rulesUri, offers }: EditingOptions,
  range: Parameters<typeof toSpan>[1],
  only: Asked,
): CodeAction[] {
  if (!isWanted(CodeActionKind.QuickFix, only)) return [];
  const span = toSpan(open.lines, range);
  const mending = quickFixes(open.analysis, span).map(({ title, finding, changes, isPreferred }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(open, finding, rulesUri)],
    isPreferred,
    edit: toEdit(open, changes),
  }));
  const there = open.analysis.findings.filter(
    ({ waived, start, end }) => !waived && start <= span.end && span.start <= end,
  );
  const rules = [...new Set(there.map(({ ruleId }) => ruleId))];
  // Of several the menu says which one is meant.
  const named = (title: string, ruleId: string) => (rules.length > 1 ? `${title} (${ruleId})` : title);
  const command = (title: string, name: string, argument: unknown, finding?: Finding): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(finding ? { diagnostics: [toDiagnostic(open, finding, rulesUri)] } : {}),
    command: { title, command: name, arguments: [argument] },
  });
  const { uri } = open;
  const dismissing = (offers.reviews ? there : []).map((finding) => {
    const { ruleId, message } = finding;
    const waiver = { uri, ruleId, range: toRange(open.lines, finding), message };
    return command(named('Dismiss this finding…', ruleId), waiveFinding, waiver, finding);
  });
  const dismissingRules = (offers.reviews ? rules : []).map((ruleId) => {
    const message = there.find((finding) => finding.ruleId === ruleId)?.message;
    return command(named('Dismiss this rule in this cable…', ruleId), waiveFinding, { uri, ruleId, message });
  });
  const explaining = rules.map((ruleId) =>
    command(named('Explain this rule', ruleId), commandNames.explainRule, ruleId),
  );
  return [...mending, ...dismissing, ...dismissingRules, ...explaining];
}

/** Only where it is asked for by name: it lints several times, and menus open with every move of the cursor. */
function fixesOfAll(open: OpenCable, only: Asked): CodeAction[] {
  if (!only || !isWanted(fixAllKind, only)) return [];
  const changes = fixAll(open.linter, open.cable.text, open.waivers);
  if (changes.length === 0) return [];
  return [{ title: 'Fix all that needs no decision', kind: fixAllKind, edit: toEdit(open, changes) }];
}

// ── Commands ──

type Edit = (cable: CableIndex, offset: number) => ParagraphEdit | Refusal;

const paragraphCommands: Readonly<Record<string, Edit>> = {
  [commandNames.insertParagraph]: insertParagraph,
  [commandNames.deleteParagraph]: deleteParagraph,
  [commandNames.moveParagraphUp]: (cable, offset) => moveParagraph(cable, offset, 'up'),
  [commandNames.moveParagraphDown]: (cable, offset) => moveParagraph(cable, offset, 'down'),
  [commandNames.renumberParagraphs]: renumberParagraphs,
};

interface CommandPlace {
  readonly uri: string;
  readonly position: Position;
  readonly version?: number;
}

/** Gives the place for the cursor afterwards; undefined where nothing was done, which the person is told. */
async function applyCommand(
  connection: Connection,
  documents: Documents,
  edit: Edit,
  argument: unknown,
): Promise<Position | undefined> {
  if (!isPlace(argument))
    throw new ResponseError(LSPErrorCodes.RequestFailed, 'The command needs a text and a place in it.');
  const open = documents.find(argument.uri);
  const done = open && edit(open.cable, toOffset(open.lines, argument.position));
  if (!open || !done || isRefusal(done)) {
    tell(connection, done && isRefusal(done) ? done.refused : documents.reasonAgainst(argument.uri));
    return undefined;
  }
  const isStale = argument.version !== undefined && argument.version !== open.version;
  const { applied } = isStale ? { applied: false } : await connection.workspace.applyEdit(toEdit(open, done.changes));
  if (!applied) {
    tell(connection, 'The text has changed meanwhile, so nothing was done. Run the command again.');
    return undefined;
  }
  const message = lostMessage(done);
  if (message !== undefined) tell(connection, message);
  return toPosition(new LineTable(applyChanges(open.cable.text, done.changes)), done.cursor);
}

function isPlace(argument: unknown): argument is CommandPlace {
  if (typeof argument !== 'object' || argument === null || !('uri' in argument) || !('position' in argument))
    return false;
  const { uri, position } = argument;
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return false;
  return (
    'line' in position &&
    Number.isInteger(position.line) &&
    'character' in position &&
    Number.isInteger(position.character)
  );
}

function lostMessage({ lost }: ParagraphEdit): string | undefined {
  const numbers = [...new Set(lost.map(({ number }) => number))].sort((one, other) => one - other);
  if (numbers.length === 0) return undefined;
  const named = numbers.length === 1 ? `paragraph ${String(numbers[0])}` : `paragraphs ${numbers.join(', ')}`;
  return `References to ${named} could not follow for sure. Please read them again.`;
}

async function explain(connection: Connection, rulesUri: string, id: string): Promise<undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) throw new ResponseError(LSPErrorCodes.RequestFailed, 'There is no such rule.');
  await connection.window.showDocument({ uri: `${rulesUri}#${id}`, takeFocus: true });
}

// ── Answers ──

function found(documents: Documents, uri: string): OpenCable {
  const open = documents.find(uri);
  if (!open) throw new ResponseError(LSPErrorCodes.RequestFailed, documents.reasonAgainst(uri));
  return open;
}

/** A refusal is no failure of ours: its words are for the person who asked. */
function granted<Answer extends object>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}

function toEdit({ uri, version, lines }: OpenCable, changes: readonly TextChange[]): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits: toTextEdits(lines, changes) }] };
}
