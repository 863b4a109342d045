/** Findings in the form of JUnit: a suite for each file, a case for each finding. */
import { isOpen, type LintedFile, type LintReport, type ReportedFinding, type Tally } from './lint-report.js';
import type { LineTable } from '../core/syntax/lines.js';
import { xml } from './xml.js';

/** Errors are failures, as they are for the exit status; what is less says so in its output; what is waived is skipped. */
export function junitReport(): LintReport {
  return {
    separator: '',
    open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cable-lint">\n',
    file: suite,
    close: (tally) => `${troubleSuite(tally)}</testsuites>\n`,
  };
}

function suite({ path, lines, findings }: LintedFile): string {
  const failures = findings.filter((finding) => isOpen(finding) && finding.severity === 'error').length;
  const skipped = findings.filter((finding) => !isOpen(finding)).length;
  const name = xml(path);
  const cases = findings.map((finding) => findingCase(finding, name, lines));
  // Readers take a suite without cases for a suite that was never run.
  if (cases.length === 0) cases.push(`    <testcase name="cable-lint" classname="${name}" file="${name}" time="0"/>\n`);
  return suiteElement(name, { tests: cases.length, failures, errors: 0, skipped }, cases);
}

function findingCase(finding: ReportedFinding, name: string, lines: LineTable): string {
  const { line, column } = lines.pointAt(finding.start);
  const place = `${String(line)}:${String(column)}`;
  const attributes = `classname="${name}" file="${name}" line="${String(line)}" time="0"`;
  const opening = `    <testcase name="${finding.ruleId} ${place}" ${attributes}>`;
  return `${opening}${outcome(finding, `${place} ${finding.severity} ${finding.message}`)}</testcase>\n`;
}

function outcome(finding: ReportedFinding, row: string): string {
  if (finding.waived) return `<skipped message="${xml(`Waived: ${finding.message}`)}"/>`;
  if (finding.known) return `<skipped message="${xml(`Known by the baseline: ${finding.message}`)}"/>`;
  if (finding.severity !== 'error') return `<system-out>${xml(row)}</system-out>`;
  return `<failure message="${xml(finding.message)}" type="${finding.ruleId}">${xml(row)}</failure>`;
}

function troubleSuite({ troubles }: Tally): string {
  if (troubles.length === 0) return '';
  const cases = troubles.map(
    (trouble) =>
      `    <testcase name="${xml(trouble)}" classname="cable-lint" time="0">` +
      `<error message="${xml(trouble)}" type="trouble"/></testcase>\n`,
  );
  return suiteElement('cable-lint', { tests: cases.length, failures: 0, errors: cases.length, skipped: 0 }, cases);
}

function suiteElement(name: string, counts: Readonly<Record<string, number>>, cases: readonly string[]): string {
  const attributes = Object.entries(counts).map(([key, count]) => `${key}="${String(count)}"`);
  return `  <testsuite name="${name}" ${attributes.join(' ')} time="0">\n${cases.join('')}  </testsuite>\n`;
}
