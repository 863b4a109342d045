/** Findings for programs: `ndjson`, one line a file, and `json`, the same objects in one array. */
import type { LineTable } from '../core/syntax/lines.js';
import type { LintedFile, LintReport, ReportedFinding } from './lint-report.js';

/** One object a line, for streams. */
export function ndjsonReport(): LintReport {
  return {
    separator: '',
    open: () => '',
    file: (linted) => `${JSON.stringify(fileObject(linted))}\n`,
    close: () => '',
  };
}

/** One array with an object a file. */
export function jsonReport(): LintReport {
  return {
    separator: ',',
    open: () => '[',
    file: (linted) => `\n${JSON.stringify(fileObject(linted))}`,
    close: () => '\n]\n',
  };
}

function fileObject({ path, profile, lines, findings }: LintedFile): object {
  return { path, profile, messages: findings.map((finding) => messageObject(finding, lines)) };
}

/** Keys in the order that the format promises; `known` only where there is a baseline. */
function messageObject(finding: ReportedFinding, lines: LineTable): object {
  const start = lines.pointAt(finding.start);
  const end = lines.pointAt(finding.end);
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: finding.start,
    endOffset: finding.end,
    related: finding.related.map((place) => {
      const { line, column } = lines.pointAt(place.start);
      return { line, column, message: place.message };
    }),
    fixes: finding.fixes.map(({ title, safe, changes }) => ({
      title,
      safe,
      changes: changes.map((change) => ({ offset: change.start, endOffset: change.end, text: change.text })),
    })),
    waived: finding.waived,
    ...(finding.known === undefined ? {} : { known: finding.known }),
  };
}
