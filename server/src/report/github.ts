/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
import type { Severity } from '../core/lint/levels.js';
import type { LineTable } from '../core/syntax/lines.js';
import { isOpen, type LintReport, type ReportedFinding } from './lint-report.js';
import { headline } from './summary.js';

/** A command each finding, and a line of plain words at the end. */
export function githubReport(): LintReport {
  return {
    separator: '',
    open: () => '',
    file: ({ path, lines, findings }) =>
      findings
        .filter(isOpen)
        .map((finding) => command(finding, path, lines))
        .join(''),
    close: (tally) => {
      const troubles = tally.troubles.map((trouble) => `::error title=cable-lint::${data(trouble)}\n`);
      return `${troubles.join('')}${headline(tally)}\n`;
    },
  };
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

function command(finding: ReportedFinding, path: string, lines: LineTable): string {
  const start = lines.pointAt(finding.start);
  const end = lines.pointAt(finding.end);
  const properties = [`file=${property(path)}`, `line=${String(start.line)}`, `endLine=${String(end.line)}`];
  // GitHub takes columns only where they are of one line.
  if (start.line === end.line) properties.push(`col=${String(start.column)}`, `endColumn=${String(end.column)}`);
  properties.push(`title=${finding.ruleId}`);
  return `::${levels[finding.severity]} ${properties.join(',')}::${data(finding.message)}\n`;
}

/** Escapes what would end a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes what would end a property, too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
