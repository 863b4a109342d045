/** Which report a format names. Those that people and programs ask for most are there; the others are loaded when they are asked for. */
import { jsonReport, ndjsonReport } from './json.js';
import type { LintFormat, LintReport } from './lint-report.js';
import type { Paint } from './paint.js';
import type { SarifTool } from './sarif.js';
import type { Sha256 } from './sha256.js';
import { textReport } from './text.js';

/** What some formats need beside the findings; asked for by those alone. */
export interface ReportNeeds {
  paint(): Promise<Paint>;
  tool(): SarifTool;
}

/** A new report in `format`. */
export async function lintReport(format: LintFormat, needs: ReportNeeds): Promise<LintReport> {
  switch (format) {
    case 'text':
      return textReport(await needs.paint());
    case 'json':
      return jsonReport();
    case 'ndjson':
      return ndjsonReport();
    case 'sarif':
      return (await import('./sarif.js')).sarifReport(needs.tool(), await loadSha256());
    case 'junit':
      return (await import('./junit.js')).junitReport();
    case 'checkstyle':
      return (await import('./checkstyle.js')).checkstyleReport();
    case 'github':
      return (await import('./github.js')).githubReport();
    case 'markdown':
      return (await import('./markdown.js')).markdownReport();
    case 'html':
      return (await import('./html.js')).htmlReport(await loadSha256());
  }
}

async function loadSha256(): Promise<Sha256> {
  return (await import('./sha256.js')).loadSha256();
}
