/** The clearance report as one page: self-contained, without a script, for the screen by day and night and for paper. */
import { createHash } from 'node:crypto';
import { printable } from '../printable.js';
import { style } from './html-style.js';
import type { Place, ReportedFact, ReviewFacts, ThreadFact } from './review-facts.js';
import { anchorWords, placeWords, type ReviewPages, timeWords, verdict } from './review-pages.js';

/** `printed` is the time that the page bears. Whatever a cable or a review holds, the page runs nothing and loads nothing. */
export function htmlReview(printed: string): ReviewPages {
  let cables = 0;
  return {
    open: () => opening(printed),
    cable: (facts) => article(facts, ++cables),
    close: () => `${cables === 0 ? '<p>There are no cables to report on.</p>\n' : ''}</main>\n</body>\n</html>\n`,
  };
}

function opening(printed: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<title>Clearance report</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Clearance report</h1>
<p class="path">Printed <time datetime="${html(printed)}">${html(timeWords(printed))}</time></p>
</header>
<main>
`;
}

function article(facts: ReviewFacts, number: number): string {
  const id = `cable-${String(number)}`;
  const header = facts.header.map(({ name, value }) => `\n<dt>${name}</dt><dd>${html(value)}</dd>`);
  const sections = [
    section('Threads', facts.threads.map(thread).join('')),
    section('Findings', findings(facts.findings)),
    section('Waived findings', waived(facts.waived)),
    section('Action paragraphs', places(facts.actions)),
    section('Deadlines', deadlines(facts)),
    section('Figures of law enforcement', figures(facts)),
    section('Recommendations', recommendations(facts)),
    section('References never cited', places(facts.uncited)),
    section('Clearances', clearances(facts)),
  ];
  return `<article aria-labelledby="${id}">
<h2 id="${id}">${html(facts.title)}</h2>
<p class="path">${html(facts.path)}</p>
<p class="verdict">${verdict(facts)}</p>
<dl>${header.join('')}
</dl>
${sections.join('')}</article>
`;
}

function section(title: string, content: string): string {
  return `<section>\n<h3>${title}</h3>\n${content === '' ? '<p>None.</p>\n' : content}</section>\n`;
}

function thread({ state, kind, rule, anchor, place, quote, now, said }: ThreadFact): string {
  const where = place ? placeWords(place) : quote === undefined ? 'whole cable' : 'not in the text';
  const doubt = anchorWords[anchor];
  const what = rule === undefined ? kind : `${state === 'waived' ? '' : 'waiver of '}<code>${html(rule)}</code>`;
  const head = `<span class="${state}">${state}</span> ${what}, <span class="where">${where}${doubt ? ` (${doubt})` : ''}</span>`;
  const words = quote === undefined || quote.trim() === '' ? '' : `<blockquote>${lines(quote)}</blockquote>\n`;
  const stands = now === undefined ? '' : `<p>Now: <q>${html(now)}</q></p>\n`;
  const rows = said.map(({ name, at, body }, index) => {
    const lead = kind === 'proposed wording' && index === 0 ? 'proposes ' : '';
    return `<li><strong>${html(name)}</strong> ${lead}<time datetime="${html(at)}">${html(timeWords(at))}</time><p>${body === '' ? '<em>to leave these words out</em>' : lines(body)}</p></li>\n`;
  });
  return `<div class="thread is-${state}">\n<h4>${head}</h4>\n${words}${stands}<ol class="said">\n${rows.join('')}</ol>\n</div>\n`;
}

function findings(facts: readonly ReportedFact[]): string {
  const rows = facts.map(({ place, severity, rule, message, source }) => [
    where(place),
    `<span class="${severity}">${severity}</span>`,
    `${marked(message)} <code>${html(rule)}</code>`,
    marked(source),
  ]);
  return table(['Place', 'Level', 'What is wrong', 'Source'], rows);
}

function waived(facts: readonly ReportedFact[]): string {
  const rows = facts.map(({ place, rule, message, waivedBy, reason }) => [
    where(place),
    `${marked(message)} <code>${html(rule)}</code>`,
    html(waivedBy ?? ''),
    lines(reason ?? ''),
  ]);
  return table(['Place', 'Finding', 'Waived by', 'Reason'], rows);
}

function places(passages: readonly { readonly place: Place; readonly text: string }[]): string {
  const items = passages.map(
    ({ place, text }) => `<li><span class="where">${placeWords(place)}:</span> ${html(text)}</li>\n`,
  );
  return items.length === 0 ? '' : `<ul class="plain">\n${items.join('')}</ul>\n`;
}

function deadlines(facts: ReviewFacts): string {
  return table(
    ['Date', 'Place', 'Sentence'],
    facts.deadlines.map(({ date, place, text }) => [html(date), where(place), html(text)]),
  );
}

function figures(facts: ReviewFacts): string {
  const rows = facts.figures.map(({ place, text, category, period, acceptable, reason }) => [
    where(place),
    html(text),
    html(category),
    html(period ?? '-'),
    `${acceptable === undefined ? '' : `<strong>${acceptable ? 'yes' : 'no'}</strong>: `}${html(reason)}`,
  ]);
  return table(['Place', 'Figure', 'Category', 'Period', 'Acceptable'], rows);
}

function recommendations(facts: ReviewFacts): string {
  const rows = facts.recommendations.map(({ place, path, horizon, pillar, text }) => [
    where(place),
    html(path || '-'),
    html([horizon && `${horizon} term`, pillar].filter((part) => part !== undefined).join(', ') || '-'),
    html(text),
  ]);
  return table(['Place', 'Item', 'Part', 'Recommendation'], rows);
}

/** A line for each clearer, with room to sign. */
function clearances(facts: ReviewFacts): string {
  const rows = facts.clearers.map(({ name, threads, open, waived: dismissed, last }) => [
    html(name),
    String(threads),
    String(open),
    String(dismissed),
    html(timeWords(last)),
    '<span class="sign"></span>',
  ]);
  return table(['Name', 'Threads', 'Open', 'Waived', 'Last wrote', 'Cleared (initials, date)'], rows);
}

/** Columns whose cells are short and stay on one line; the others break wherever they must. */
const shortColumns = new Set(['Place', 'Level', 'Date', 'Category', 'Item', 'Threads', 'Open', 'Waived', 'Last wrote']);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const titles = head.map((title) => `<th scope="col">${title}</th>`).join('');
  const tags = head.map((title) => (shortColumns.has(title) ? '<td class="short">' : '<td>'));
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell, at) => `${tags[at] ?? '<td>'}${cell}</td>`).join('')}</tr>\n`,
  );
  return `<table>\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}

function where({ line, column, paragraph }: Place): string {
  return `${String(line)}:${String(column)}${paragraph === undefined ? '' : ` (para ${html(paragraph)})`}`;
}

/** A message of ours: what it quotes in backticks is code. */
function marked(message: string): string {
  return message
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${html(part)}</code>` : html(part)))
    .join('');
}

/** Text with its line breaks. */
function lines(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map(html)
    .join('<br>');
}

/** Text that is text and nothing else; characters that would move or hide what stands around them are written out. */
function html(text: string): string {
  return printable(text).replace(/[&<>"']/g, (unit) => `&#${String(unit.charCodeAt(0))};`);
}
