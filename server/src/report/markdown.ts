/** Findings as Markdown, for a comment or the summary of a job. */
import { isOpen, type LintedFile, type LintReport, type Tally } from './lint-report.js';
import { printable } from './printable.js';
import { consequences, excess, headline } from './summary.js';

/** A heading and a table for each file with findings. */
export function markdownReport(): LintReport {
  return { separator: '', open: () => '# Cable Lint\n\n', file: section, close: summary };
}

const head = '| Place | Level | What is wrong | Rule |\n| ---: | --- | --- | --- |\n';

function section({ path, lines, findings }: LintedFile): string {
  const shown = findings.filter(isOpen);
  if (shown.length === 0) return '';
  const rows = shown.map(({ start, severity, message, ruleId }) => {
    const { line, column } = lines.pointAt(start);
    return `| ${String(line)}:${String(column)} | ${severity} | ${markdown(message, cell)} | \`${ruleId}\` |\n`;
  });
  return `## ${code(printable(path))}\n\n${head}${rows.join('')}\n`;
}

function summary(tally: Tally): string {
  const rows = [excess(tally), ...consequences(tally), ...tally.troubles].filter((row) => row !== undefined);
  return [`**${headline(tally)}**\n`, ...rows.map((row) => `\n- ${markdown(row)}\n`)].join('');
}

/** A message of ours: what it quotes in backticks stays code, everything else is plain words. */
function markdown(message: string, inCode = code): string {
  return printable(message)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? inCode(part.slice(1, -1)) : words(part)))
    .join('');
}

function words(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|!&@]/g, (unit) => (unit === '@' ? '&#64;' : `\\${unit}`));
}

/** A longer fence holds backticks. */
function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
  const edge = /^`|`$|^ [^ ]/.test(text) ? ' ' : '';
  return fence + edge + text + edge + fence;
}

/** In a table a bar ends the cell even inside code. */
function cell(text: string): string {
  return code(text).replaceAll('|', '\\|');
}
