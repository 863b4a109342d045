/** The language server as the rest of the client sees it: started when it is needed, and plain words when it fails. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type ServerCapabilities,
  type StaticFeature,
  State,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import { closeWithLastTab } from './closed-cables.js';
import { troubleMessage } from './trouble-message.js';
import { answerFileRequests } from './workspace-files.js';

/** What a long request tells of itself. */
export type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

export class Server implements vscode.Disposable {
  private readonly client: BaseLanguageClient;
  private readonly tabs: vscode.Disposable;
  private starting: Promise<void> | undefined;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    client.registerFeature(ownCommands);
    answerFileRequests(client);
    this.tabs = closeWithLastTab(client);
  }

  /** Starts the server unless it runs. What goes wrong is told by the client library. */
  start(): Promise<void> {
    if (this.client.state === State.Stopped) this.starting = this.client.start();
    return this.starting ?? Promise.resolve();
  }

  /** Asks the server for a person who waits: if there is no answer, they are told why. */
  async request<Answer>(
    method: string,
    params: unknown,
    token?: vscode.CancellationToken,
  ): Promise<Answer | undefined> {
    try {
      return await this.send<Answer>(method, params, token);
    } catch (cause) {
      if (token?.isCancellationRequested !== true) void vscode.window.showWarningMessage(troubleMessage(cause));
      return undefined;
    }
  }

  /** Asks the server for something that nobody waits for. */
  async ask<Answer>(method: string, params: unknown): Promise<Answer | undefined> {
    try {
      return await this.send<Answer>(method, params);
    } catch {
      // An older server, or one that is being started again: what the answer was for stays as it is.
      return undefined;
    }
  }

  /** Calls `report` with what a long request tells of its progress. */
  onProgress(token: string, report: (progress: Progress) => void): vscode.Disposable {
    return this.client.onProgress(WorkDoneProgress.type, token, report);
  }

  /** Places of the protocol as the editor has them. */
  get converter(): BaseLanguageClient['protocol2CodeConverter'] {
    return this.client.protocol2CodeConverter;
  }

  dispose(): void {
    this.tabs.dispose();
    if (this.client.state !== State.Stopped) void this.client.dispose();
  }

  private async send<Answer>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Answer> {
    await this.start();
    // A second value would be sent as a second parameter, even if it is undefined.
    return token ? this.client.sendRequest(method, params, token) : this.client.sendRequest(method, params);
  }
}

/**
 * The client library would register the commands of the server once it runs. They are in the command palette before that,
 * so they are registered here, where one of them can start the server.
 */
const ownCommands: StaticFeature = {
  fillClientCapabilities: () => undefined,
  preInitialize: (capabilities: ServerCapabilities) => {
    delete capabilities.executeCommandProvider;
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
