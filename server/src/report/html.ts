/** Findings as one page: self-contained, without a network, to be filtered by rule, level and file. */
import { severities } from '../core/lint/levels.js';
import { script, style } from './html-assets.js';
import { isOpen, type LintedFile, type LintReport, type ReportedFinding, type Tally } from './lint-report.js';
import { printable } from './printable.js';
import type { Sha256 } from './sha256.js';
import { consequences, excess, headline } from './summary.js';

/** A section for each file with findings. The page runs no script but its own, whatever a cable or a file name holds. */
export function htmlReport(sha256: Sha256): LintReport {
  return { separator: '', open: () => open(sha256), file: section, close };
}

/** Longer lines are cut around the finding. */
const longestExcerpt = 160;

function open(sha256: Sha256): string {
  const hashOf = (text: string): string => `sha256-${sha256(text, 'base64')}`;
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'`;
  const options = severities.toReversed().map((severity) => `<option>${severity}</option>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Cable Lint report</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Cable Lint report</h1>
<form id="filter" role="search" aria-label="Findings" hidden>
<label>Rule <select name="rule"><option value="">all rules</option></select></label>
<label>Level <select name="level"><option value="">all levels</option>${options.join('')}</select></label>
<label>File <input name="file" type="search" placeholder="part of its name" autocomplete="off"></label>
<output name="shown" aria-live="polite"></output>
</form>
</header>
<main>
`;
}

function section(linted: LintedFile): string {
  const shown = linted.findings.filter(isOpen);
  if (shown.length === 0) return '';
  const name = html(printable(linted.path));
  const rows = shown.map((finding) => row(finding, linted));
  const head = '<tr><th scope="col">Place</th><th scope="col">Level</th><th scope="col">What is wrong</th></tr>';
  return `<section data-file="${name}">\n<h2>${name}</h2>\n<table>\n<thead>${head}</thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n</section>\n`;
}

function row(finding: ReportedFinding, linted: LintedFile): string {
  const { ruleId, severity, message, related, start } = finding;
  const others = related.map((place) => `<li>${placeOf(place.start, linted)}: ${marked(place.message)}</li>`);
  const cells = [
    placeOf(start, linted),
    `<span class="${severity}">${severity}</span>`,
    `${marked(message)} <span class="rule">${ruleId}</span>${excerpt(finding, linted)}${others.length > 0 ? `<ul>${others.join('')}</ul>` : ''}`,
  ];
  return `<tr data-rule="${ruleId}" data-level="${severity}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

function placeOf(offset: number, { lines }: LintedFile): string {
  const { line, column } = lines.pointAt(offset);
  return `${String(line)}:${String(column)}`;
}

/** The line of a finding, with its words marked. */
function excerpt({ start, end }: ReportedFinding, { text, lines }: LintedFile): string {
  const line = lines.lineAt(start);
  const lineEnd = lines.endOf(line);
  const from = Math.max(lines.startOf(line), Math.min(start - 40, lineEnd - longestExcerpt));
  const to = Math.min(lineEnd, from + longestExcerpt);
  const stop = Math.max(start, Math.min(end, to));
  const parts = [text.slice(from, start), text.slice(start, stop), text.slice(stop, to)].map((part) =>
    html(printable(part)),
  );
  if (parts.join('').trim() === '') return '';
  const [before = '', inside = '', after = ''] = parts;
  return `<pre>${before}${inside === '' ? '' : `<mark>${inside}</mark>`}${after}</pre>`;
}

function close(tally: Tally): string {
  const rows = [excess(tally), ...consequences(tally), ...tally.troubles].filter((text) => text !== undefined);
  const list = rows.length > 0 ? `<ul>${rows.map((text) => `<li>${marked(text)}</li>`).join('')}</ul>` : '';
  return `<div id="summary"><p><strong>${headline(tally)}</strong></p>${list}</div>\n</main>\n<script>${script}</script>\n</body>\n</html>\n`;
}

/** A message of ours: what it quotes in backticks is code. */
function marked(message: string): string {
  return printable(message)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${html(part)}</code>` : html(part)))
    .join('');
}

function html(text: string): string {
  return text.replace(/[&<>"']/g, (unit) => `&#${String(unit.charCodeAt(0))};`);
}
