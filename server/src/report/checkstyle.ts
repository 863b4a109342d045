/** Findings in the form of Checkstyle, which Jenkins, reviewdog and many others read. */
import type { Severity } from '../core/lint/levels.js';
import type { LintedFile, LintReport, Tally } from './lint-report.js';
import { isOpen } from './lint-report.js';
import { xml } from './xml.js';

/** Every file is listed, so that a reader sees what was looked at. */
export function checkstyleReport(): LintReport {
  return {
    separator: '',
    // Readers ask for the version of Checkstyle whose form this is.
    open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file: fileElement,
    close: (tally) => `${troubleElement(tally)}</checkstyle>\n`,
  };
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

function fileElement({ path, lines, findings }: LintedFile): string {
  const rows = findings.filter(isOpen).map((finding) => {
    const { line, column } = lines.pointAt(finding.start);
    const place = `line="${String(line)}" column="${String(column)}"`;
    const what = `severity="${levels[finding.severity]}" message="${xml(finding.message)}"`;
    return `    <error ${place} ${what} source="cable-lint.${finding.ruleId}"/>\n`;
  });
  return `  <file name="${xml(path)}">\n${rows.join('')}  </file>\n`;
}

function troubleElement({ troubles }: Tally): string {
  if (troubles.length === 0) return '';
  const rows = troubles.map(
    (trouble) => `    <error line="1" severity="error" message="${xml(trouble)}" source="cable-lint"/>\n`,
  );
  return `  <file name="cable-lint">\n${rows.join('')}  </file>\n`;
}
