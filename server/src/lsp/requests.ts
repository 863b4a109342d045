/** Requests of our own, beyond the protocol: `cableLint/…`. Each says in words what it cannot do. */
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { cableSummary } from '../core/features/cable-summary.js';
import { hostGovernmentView } from '../core/features/host-government-view.js';
import { repairText } from '../core/features/formatting/repair.js';
import { allRules } from '../core/rules/all-rules.js';
import type { Host } from '../host/host.js';
import { rulePage } from '../host/rule-pages.js';
import { toRange, toTextEdits } from './convert.js';
import type { Documents } from './documents.js';
import type { OpenCable } from './open-cable.js';
import type { Settings } from './settings.js';
import type { WorkspaceFindings } from './workspace-findings.js';

interface RequestOptions {
  readonly host: Host;
  readonly documents: Documents;
  readonly settings: Settings;
  readonly findings: WorkspaceFindings;
  readonly folders: () => readonly string[];
}

interface Asked {
  readonly textDocument?: TextDocumentIdentifier;
}

/** How often progress is told, in files. */
const step = 20;

export function answerRequests(connection: Connection, options: RequestOptions): void {
  const { host, documents, settings, findings, folders } = options;
  const onText = (method: string, answer: (open: OpenCable) => unknown): void => {
    connection.onRequest(method, (asked: Asked | undefined) => {
      const uri = asked?.textDocument?.uri;
      const open = typeof uri === 'string' ? documents.find(uri) : undefined;
      if (!open) throw refused(documents.reasonAgainst(uri));
      return answer(open);
    });
  };

  connection.onRequest('cableLint/rulePage', (asked: { ruleId?: unknown } | undefined) => {
    const page = typeof asked?.ruleId === 'string' ? rulePage(asked.ruleId, host) : undefined;
    if (page === undefined) throw refused('There is no such rule.');
    return { markdown: page };
  });
  onText('cableLint/summary', ({ version, cable }) => ({ version, ...cableSummary(cable) }));
  onText('cableLint/repaired', ({ version, cable, lines }) => {
    const { text, changes, repairs } = repairText(cable, allRules);
    return { version, text, edits: toTextEdits(lines, changes), repairs };
  });
  onText('cableLint/hostGovernmentView', ({ version, cable, lines, analysis }) => {
    const { text, parts, leaks } = hostGovernmentView(cable, analysis.findings);
    return {
      version,
      text,
      leaks: leaks.map(({ message, ...at }) => ({ range: toRange(lines, at), message })),
      parts: parts.map(({ name, at, text: words }) => ({ name, range: toRange(lines, at), text: words })),
    };
  });
  onText('cableLint/effectiveConfiguration', ({ uri }) => ({ text: settings.explain(uri) }));

  connection.onRequest(
    'cableLint/lintWorkspace',
    async (asked: WorkspaceAsked | undefined, token: CancellationToken) => {
      const progress = connection.window.attachWorkDoneProgress(asked?.workDoneToken);
      progress.begin('Linting the workspace', undefined, undefined, true);
      try {
        const result = await findings.lint(
          { folders: folders(), files: asked?.files },
          {
            isCancelled: () => token.isCancellationRequested,
            report: (done) => {
              if (done % step === 0) progress.report(`${String(done)} cables`);
            },
          },
        );
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The run was cancelled.', result);
        return result;
      } finally {
        progress.done();
      }
    },
  );
}

interface WorkspaceAsked {
  readonly workDoneToken?: string | number;
  /** URIs of the files, where the client has listed them because only it can. */
  readonly files?: readonly string[];
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
