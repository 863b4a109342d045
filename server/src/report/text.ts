/** Findings for people: grouped by file, then a summary. */
import type { Finding } from '../core/lint/finding.js';
import { type Severity, severities } from '../core/lint/levels.js';
import type { LineTable } from '../core/syntax/lines.js';
import type { LintedFile, LintReport, Tally } from './lint-report.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

const severityWidth = Math.max(...severities.map((severity) => severity.length));

/** Text report. Files without findings are left out; the summary counts them. */
export function textReport(paint: Paint): LintReport {
  return {
    open: () => '',
    file: (linted) => fileText(linted, paint),
    // Where nothing could be read there is nothing to sum up.
    close: (tally) => (tally.files > 0 ? summary(tally, paint) : ''),
  };
}

function fileText({ path, lines, findings }: LintedFile, paint: Paint): string {
  const shown = findings.filter((finding) => !finding.waived);
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
  const rows = [paint.bold(`${countedFindings(tally)} in ${counted(tally.files, 'file')}`) + asides(tally)];
  if (tally.exceeded !== undefined)
    rows.push(paint.red(`More warnings than --max-warnings ${String(tally.exceeded)} allows.`));
  if (tally.fixed > 0)
    rows.push(`${counted(tally.fixed, 'fix', 'fixes')} applied in ${counted(tally.fixedFiles, 'file')}.`);
  if (tally.fixable > 0)
    rows.push(`${String(tally.fixable)} can be fixed with \`--fix\`; \`--fix-dry-run\` shows the changes first.`);
  return `${rows.join('\n')}\n`;
}

/** `3 errors, 2 warnings, 1 hint`, the most severe first. */
function countedFindings({ counts }: Tally): string {
  const parts: string[] = [];
  for (const severity of severities.toReversed())
    if (counts[severity] > 0) parts.push(counted(counts[severity], severity, severity === 'info' ? 'info' : undefined));
  return parts.length > 0 ? parts.join(', ') : 'No findings';
}

function asides({ waived, hidden }: Tally): string {
  const parts: string[] = [];
  if (waived > 0) parts.push(`${String(waived)} waived`);
  if (hidden > 0) parts.push(`${String(hidden)} less severe not shown`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
