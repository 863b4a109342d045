/** `cable-lint inspect`: what the parser understood of each file. */
import type { Host } from '../../host/host.js';
import { type FileForm, jsonForm } from '../../report/file-form.js';
import { inspect } from '../../report/inspect.js';
import { treeText } from '../../report/inspect-tree.js';
import { printable } from '../../report/printable.js';
import type { InspectInvocation } from '../invocation.js';
import { printFiles } from '../print-files.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export function inspectCables(invocation: InspectInvocation, host: Host, troubles: Troubles): Promise<number> {
  return printFiles(invocation, forms[invocation.format](), host, troubles);
}

const forms: Record<InspectInvocation['format'], () => FileForm> = {
  json: () => jsonForm(inspect),
  ndjson: () => eachOf((path, cable) => `${JSON.stringify(inspect(path, cable))}\n`),
  tree: () => eachOf((path, cable) => `${printable(path)}\n${treeText(cable.tree)}\n`),
};

/** Nothing but the files. */
function eachOf(file: FileForm['file']): FileForm {
  return { open: '', close: () => '', file };
}
