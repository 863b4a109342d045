/** `cable-lint stats`: every figure of law enforcement that the rules on statistics see. */
import type { Host } from '../../host/host.js';
import type { FileForm } from '../../report/file-form.js';
import { csvStats, jsonStats, textStats } from '../../report/stats.js';
import type { StatsInvocation } from '../invocation.js';
import { printFiles } from '../print-files.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export function printStats(invocation: StatsInvocation, host: Host, troubles: Troubles): Promise<number> {
  return printFiles(invocation, forms[invocation.format](), host, troubles);
}

const forms: Record<StatsInvocation['format'], () => FileForm> = { text: textStats, json: jsonStats, csv: csvStats };
