/** `cable-lint compare`: two sibling cables side by side, or what the cables of a folder share. */
import type { Host } from '../../host/host.js';
import { type CompareForm, compareForm, jsonCompare } from '../../report/compare.js';
import { htmlCompare } from '../../report/compare-html.js';
import { textCompare } from '../../report/compare-text.js';
import { loadSha256 } from '../../report/sha256.js';
import { exitStatus } from '../exit-status.js';
import type { CompareInvocation } from '../invocation.js';
import { printFiles } from '../print-files.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export async function compareCables(invocation: CompareInvocation, host: Host, troubles: Troubles): Promise<number> {
  const form = compareForm(await formOf(invocation), invocation.paths);
  const status = await printFiles(invocation, form, host, troubles);
  if (troubles.any() || form.count() > 1) return status;
  troubles.add('There is one cable only. Name two, or a folder that holds several.');
  return exitStatus.trouble;
}

async function formOf({ format }: CompareInvocation): Promise<CompareForm> {
  if (format === 'html') return htmlCompare(await loadSha256());
  return format === 'json' ? jsonCompare : textCompare;
}
