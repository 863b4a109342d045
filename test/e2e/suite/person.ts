/** Stands in for the person at the editor: hears what is asked, and answers. */
import * as vscode from 'vscode';

export type Answer = (question: string, choices: readonly string[]) => string | undefined;

const messages = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;

export class Person {
  /** Every message and every question, in order. */
  readonly heard: string[] = [];
  private readonly emitter = new vscode.EventEmitter<string>();
  readonly onHear = this.emitter.event;
  private readonly window = vscode.window as unknown as Record<string, unknown>;
  private readonly real = new Map<string, unknown>();

  constructor(answer: Answer = () => undefined) {
    for (const name of messages)
      this.replace(name, (message: string, ...rest: readonly unknown[]) => {
        const choices = rest.filter((choice) => typeof choice === 'string');
        this.hear(message);
        return Promise.resolve(answer(message, choices));
      });
    this.replace('showInputBox', ({ title = '' }: vscode.InputBoxOptions = {}) => {
      this.hear(title);
      return Promise.resolve(answer(title, []));
    });
    this.replace('showQuickPick', async (items: Promise<readonly unknown[]>, options: vscode.QuickPickOptions = {}) => {
      const labelled = (await items).map((item) => ({ item, label: labelOf(item) }));
      const question = options.title ?? options.placeHolder ?? '';
      this.hear(question);
      const wanted = answer(
        question,
        labelled.map(({ label }) => label),
      );
      return labelled.find(({ label }) => label === wanted)?.item;
    });
  }

  /** Gives the editor its own dialogs back. */
  leave(): void {
    for (const [name, value] of this.real) this.window[name] = value;
    this.emitter.dispose();
  }

  private hear(words: string): void {
    this.heard.push(words);
    this.emitter.fire(words);
  }

  private replace(name: string, stand: unknown): void {
    this.real.set(name, this.window[name]);
    this.window[name] = stand;
  }
}

function labelOf(item: unknown): string {
  return typeof item === 'string' ? item : (item as vscode.QuickPickItem).label;
}
