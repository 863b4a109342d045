/** Texts that only the editor has: previews, and pages that the server writes. */
import * as vscode from 'vscode';
import { virtualScheme } from './rule-page-uri.js';

/** Writes a text when the editor asks for it. */
type Write = (uri: vscode.Uri) => Thenable<string | undefined>;

export class VirtualTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly kept = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(virtualScheme, this);
  private readonly closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.kept.delete(uri.toString()));
  private writer: Write | undefined;
  readonly onDidChange = this.changed.event;

  /** Keeps a text under a name until its last editor is closed. */
  set(path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: virtualScheme, path });
    this.kept.set(uri.toString(), text);
    this.changed.fire(uri);
    return uri;
  }

  /** Whoever writes what nobody has set. */
  otherwise(writer: Write): void {
    this.writer = writer;
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return this.kept.get(uri.toString()) ?? (await this.writer?.(uri)) ?? 'There is nothing to show here any more.\n';
  }

  dispose(): void {
    this.registration.dispose();
    this.closing.dispose();
    this.changed.dispose();
  }
}
