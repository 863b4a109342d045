/** `cable-lint refs`: who cites whom among cables. */
import type { Host } from '../../host/host.js';
import { jsonRefs, textRefs } from '../../report/refs.js';
import type { RefsInvocation } from '../invocation.js';
import { printFiles } from '../print-files.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export function printRefs(invocation: RefsInvocation, host: Host, troubles: Troubles): Promise<number> {
  return printFiles(invocation, { text: textRefs, json: jsonRefs }[invocation.format](), host, troubles);
}
