/** What the extension consists of, on every platform: the server, and one file for each thing that it adds to the editor. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { isCable } from './active-cable.js';
import { clientOptions } from './client-options.js';
import { registerEffectiveConfiguration } from './effective-configuration.js';
import { registerHostGovernmentView } from './host-government-view.js';
import { offerLanguage } from './offer-language.js';
import { registerParagraphCommands } from './paragraph-commands.js';
import { registerRepair } from './repair.js';
import { registerReviews } from './reviews/reviews.js';
import { registerRulePages } from './rule-pages.js';
import { Server } from './server.js';
import { registerShowReferences } from './show-references.js';
import { showStatus } from './status-item.js';
import { registerStraighten } from './straighten.js';
import { registerTasks } from './tasks.js';
import { registerTemplates } from './templates.js';
import { VirtualTexts } from './virtual-texts.js';
import { registerLintWorkspace } from './workspace-lint.js';

/** Registers everything. `create` makes the client of the platform; the server starts with the first cable. */
export function startExtension(
  context: vscode.ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const server = new Server(create(clientOptions()));
  const texts = new VirtualTexts();
  context.subscriptions.push(
    server,
    texts,
    registerParagraphCommands(server),
    registerShowReferences(server),
    registerRulePages(context, server, texts),
    registerLintWorkspace(server),
    registerRepair(server, texts),
    registerEffectiveConfiguration(server, texts),
    registerHostGovernmentView(server),
    registerTemplates(context),
    registerReviews(context, server),
    registerStraighten(),
    registerTasks(),
    offerLanguage(context.globalState),
    showStatus(server),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isCable(document)) void server.start();
    }),
  );
  // Plain text brings the extension up too, and for that alone no server is needed.
  if (vscode.workspace.textDocuments.some(isCable)) void server.start();
}
