/** The report of a run, in the format that was asked for. */
import { allRules } from '../core/rules/all-rules.js';
import type { Host } from '../host/host.js';
import { rulePages } from '../host/rule-pages.js';
import { version } from '../host/version.js';
import { lintReport } from '../report/lint-formats.js';
import type { LintFormat, LintReport } from '../report/lint-report.js';
import { paintOf } from './paint-for.js';

/** A report in `format`, which needs the machine for what it says of the rules. */
export function reportFor(format: LintFormat, colours: boolean, host: Host): Promise<LintReport> {
  return lintReport(format, {
    paint: () => paintOf(colours),
    tool: () => ({ version, rules: allRules.map(({ meta }) => meta), page: rulePages(host) }),
  });
}
