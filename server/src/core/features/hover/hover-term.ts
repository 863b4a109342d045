/** Hovers on terms of the trafficking law and of the TIP Report, read as of the cable's date. */
import { termMentions } from '../../data/term-mentions.js';
import { termsLawAsOf, termsSamples } from '../../data/terms.generated.js';
import { type Term, type TermChange, findTerm, termLabel } from '../../data/terms.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import type { AnyNode, NodeType, Span } from '../../syntax/types.js';
import { cableDate, isBy, readableDate } from '../cable-date.js';
import { type Hover, bold, escapeMarkdown, joinParagraphs } from '../markdown.js';

/** Nodes whose words are written by the drafter and may use a term. */
const prose: ReadonlySet<NodeType> = new Set([
  'subjectField',
  'passingLine',
  'referenceField',
  'authority',
  'heading',
  'paragraph',
  'unknown',
]);

/** The term whose words stand at `offset`; `nodes` are the nodes around it. */
export function hoverTerm(cable: CableIndex, nodes: readonly AnyNode[], offset: number): Hover | undefined {
  const around = nodes.findLast(({ type }) => prose.has(type) || type === 'pageLine');
  if (!around || around.type === 'pageLine') return undefined;
  const window = windowAround(cable.text, spanOf(around), offset);
  const pages = cable.within('pageLine', window).map(spanOf);
  const mention = termMentions(cable.text, window.start, window.end, pages).find(({ end }) => end > offset);
  const term = mention && mention.start <= offset ? findTerm(mention.id) : undefined;
  return (
    mention && term && { at: { start: mention.start, end: mention.end }, markdown: explain(term, cableDate(cable)) }
  );
}

/** Text before and after the cursor that is searched: enough for the longest alias and for those that end before it. */
const lookBehind = 600;
const lookAhead = 300;

function windowAround(text: string, { start, end }: Span, offset: number): Span {
  let from = Math.max(start, offset - lookBehind);
  // Not from the middle of a word.
  while (from > start && from < offset && !' \t\r\n'.includes(text.charAt(from - 1))) from++;
  return { start: from, end: Math.min(end, offset + lookAhead) };
}

function explain(term: Term, date: string | undefined): string {
  return joinParagraphs(
    bold(term.label),
    `*${escapeMarkdown(term.short)}*`,
    escapeMarkdown(term.definition),
    changes(term.changes, date),
    unverified(term),
    source(term),
    seeAlso(term.seeAlso),
  );
}

// ── Changes ──

function changes(all: readonly TermChange[], date: string | undefined): string | undefined {
  if (all.length === 0) return undefined;
  if (date === undefined) return `**Changes** (this cable has no date)\n\n${list(all)}`;
  const then = all.filter((change) => isBy(change.date, date));
  const since = all.filter((change) => !isBy(change.date, date));
  const before = then.length > 0 ? list(then) : 'None of the changes below.';
  return joinParagraphs(
    `**In force then** (${readableDate(date)})\n\n${before}`,
    since.length > 0 ? `**Since**\n\n${list(since)}` : undefined,
  );
}

function list(all: readonly TermChange[]): string {
  return all
    .map(({ date, law, change, verified }) => {
      const where = law === 'practice' ? '' : `, ${escapeMarkdown(law)}`;
      return `- ${readableDate(date)}${where}: ${escapeMarkdown(change)}${verified ? '' : ' *(not verified)*'}`;
    })
    .join('\n');
}

// ── Sources ──

function unverified({ verified, unverified: points }: Term): string | undefined {
  const open = escapeMarkdown(points.join('; '));
  if (!verified)
    return `**Not verified:** believed correct, but not compared with a source. Still to be checked: ${open}.`;
  return points.length > 0 ? `**Not verified:** ${open}.` : undefined;
}

function source({ citation }: Term): string {
  const samples = /\bsample\b/i.test(citation) ? ` Samples: ${termsSamples}.` : '';
  const law = /\b(?:U\.S\.C\.|P\.L\.)/.test(citation) ? ` Law as of ${readableDate(termsLawAsOf)}.` : '';
  return `**Source:** ${escapeMarkdown(citation)}${citation.endsWith('.') ? '' : '.'}${escapeMarkdown(samples)}${law}`;
}

function seeAlso(ids: readonly string[]): string {
  const labels = ids.map(termLabel).filter((label) => label !== undefined);
  return `**See also:** ${escapeMarkdown(labels.join('; '))}`;
}
