/** `cable-lint plan`: the recommendations of action plans. */
import type { Host } from '../../host/host.js';
import type { FileForm } from '../../report/file-form.js';
import { csvPlans, jsonPlans, markdownPlans, textPlans } from '../../report/plan.js';
import type { PlanInvocation } from '../invocation.js';
import { printFiles } from '../print-files.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export function printPlans(invocation: PlanInvocation, host: Host, troubles: Troubles): Promise<number> {
  return printFiles(invocation, forms[invocation.format](), host, troubles);
}

const forms: Record<PlanInvocation['format'], () => FileForm> = {
  text: textPlans,
  json: jsonPlans,
  csv: csvPlans,
  markdown: markdownPlans,
};
