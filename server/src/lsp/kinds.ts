/** Our kinds of things as the protocol numbers them; editors choose a picture by it. */
import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';
import type { CompletionKind } from '../core/features/completion/completion.js';
import type { SymbolKind as OutlineKind } from '../core/features/symbols.js';
import type { WorkspaceSymbol } from '../core/features/workspace-symbols.js';

export const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  field: SymbolKind.Field,
  reference: SymbolKind.Key,
  paragraph: SymbolKind.Number,
  item: SymbolKind.EnumMember,
  block: SymbolKind.Namespace,
  heading: SymbolKind.String,
};

export const workspaceKinds: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
  number: SymbolKind.File,
  subject: SymbolKind.String,
  paragraph: SymbolKind.Number,
};

export const completionItemKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  paragraph: CompletionItemKind.Reference,
  reference: CompletionItemKind.Reference,
  tag: CompletionItemKind.EnumMember,
  caption: CompletionItemKind.Keyword,
  mark: CompletionItemKind.Unit,
  post: CompletionItemKind.Value,
  precedence: CompletionItemKind.EnumMember,
  block: CompletionItemKind.Struct,
};
