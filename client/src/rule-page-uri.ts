/** The page of a rule as a text that only the editor has. Its ending makes the editor show it as a page. */
import * as vscode from 'vscode';

export const virtualScheme = 'cable-lint';

const pagePath = /^\/rules\/([a-z0-9-]+)\.md$/;

export function rulePageUri(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme: virtualScheme, path: `/rules/${ruleId}.md` });
}

/** The rule whose page this is. */
export function ruleOfPage({ path }: vscode.Uri): string | undefined {
  return pagePath.exec(path)?.[1];
}
