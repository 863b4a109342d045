/** Findings for people: grouped by file, then a summary. */
import type { Finding } from '../core/lint/finding.js';
import { type Severity, severities } from '../core/lint/levels.js';
import type { LineTable } from '../core/syntax/lines.js';
import { isOpen, type LintedFile, type LintReport, type Tally } from './lint-report.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { counted } from './counted.js';
import { asides, consequences, excess, found } from './summary.js';

const severityWidth = Math.max(...severities.map((severity) => severity.length));

/** Text report. Files without findings are left out; the summary counts them. */
export function textReport(paint: Paint): LintReport {
  return {
    separator: '',
    open: () => '',
    file: (linted) => fileText(linted, paint),
    // Where nothing could be read there is nothing to sum up.
    close: (tally) => (tally.files > 0 ? summary(tally, paint) : ''),
  };
}

function fileText({ path, lines, findings }: LintedFile, paint: Paint): string {
  const shown = findings.filter(isOpen);
  if (shown.length === 0) return '';
  const places = shown.map((finding) => placeOf(finding.start, lines));
  const width = places.reduce((most, place) => Math.max(most, place.length), 0);
  const rows = shown.map((finding, index) => findingText(finding, (places[index] ?? '').padStart(width), lines, paint));
  return `${paint.underline(printable(path))}\n${rows.join('')}\n`;
}

function findingText(finding: Finding, place: string, lines: LineTable, paint: Paint): string {
  const severity = paintSeverity(finding.severity, finding.severity.padEnd(severityWidth), paint);
  const row = `  ${place}  ${severity}  ${printable(finding.message)}  ${paint.dim(finding.ruleId)}\n`;
  const indent = ' '.repeat(place.length + severityWidth + 6);
  const related = finding.related.map(
    (other) => `${indent}${paint.dim(`${placeOf(other.start, lines)}: ${printable(other.message)}`)}\n`,
  );
  return row + related.join('');
}

function placeOf(offset: number, lines: LineTable): string {
  const { line, column } = lines.pointAt(offset);
  return `${String(line)}:${String(column)}`;
}

function paintSeverity(severity: Severity, text: string, paint: Paint): string {
  if (severity === 'error') return paint.red(text);
  if (severity === 'warning') return paint.yellow(text);
  return severity === 'info' ? paint.blue(text) : paint.dim(text);
}

function summary(tally: Tally, paint: Paint): string {
  const rows = [paint.bold(`${found(tally)} in ${counted(tally.files, 'file')}`) + asides(tally)];
  const tooMany = excess(tally);
  if (tooMany !== undefined) rows.push(paint.red(tooMany));
  return `${[...rows, ...consequences(tally)].join('\n')}\n`;
}
