/** Where the plans of a cable stand. */
import { paragraphMark } from '../../syntax/paragraph-mark.js';
import type { Span } from '../../syntax/types.js';
import { type PlanBlock, type PlanEntry, type PlanSource, readEntries } from './plan-entries.js';
import { headedPillar, longestHeading } from './plan-headings.js';
import { partNameOf } from './plan-parts.js';

/** All of them: between Begin and End, else in a subject that holds one, else from the line that names the first part. */
export function planPlaces(source: PlanSource): readonly PlanPlace[] {
  const named = source.blocks.filter(({ begin, name }) => begin.edge === 'begin' && planName.test(name));
  const sure = named.filter(({ name }) => name.includes('action plan'));
  const blocks = sure.length > 0 || source.prose.kind !== 'plan' ? sure : named;
  if (blocks.length > 0) return blocks.map(placeOf);
  const place =
    placeInSubject(source) ??
    (source.prose.kind === 'plan'
      ? (placeOfPart(source) ?? placeOfParagraphs(source) ?? placeOfPillars(source))
      : undefined);
  return place ? [place] : [];
}

const planName = /^(?:tip |draft |recommended )?action plan\b|^non-? ?paper\b/;

/** Where a plan stands. */
export interface PlanPlace {
  readonly begin: Span;
  /** Between Begin and End. */
  readonly inside: Span;
  readonly span: Span;
}

function placeOf({ begin, endMarker, start, end }: PlanBlock): PlanPlace {
  const { position } = begin;
  return {
    begin: { start: position.start.offset, end: position.end.offset },
    inside: { start: position.end.offset, end: endMarker?.position.start.offset ?? end },
    span: { start, end },
  };
}

const beginLine = /^[ \t]*\(?(Begin action plan[.:)]*)/im;
const endLine = /^[ \t]*\(?End (?:of )?(?:action plan|non-?paper|plan|text)\b/im;

/** An extract may go on below its subject without an empty line, so that the subject seems to hold the plan. */
function placeInSubject(source: PlanSource): PlanPlace | undefined {
  const field = source.first('subjectField')?.position;
  if (!field || field.start.line === field.end.line) return undefined;
  const begin = beginLine.exec(source.plainText.slice(field.start.offset, field.end.offset));
  if (!begin) return undefined;
  const start = field.start.offset + begin.index + begin[0].length;
  const rest = source.plainText.slice(start);
  const last = start + (endLine.exec(rest)?.index ?? rest.length);
  return {
    begin: { start: start - (begin[1]?.length ?? 0), end: start },
    inside: { start, end: last },
    span: { start: start - begin[0].length, end: last },
  };
}

const partLine = new RegExp(
  String.raw`^[ \t]*(?:${paragraphMark}?\d{1,2}\.[ \t]*)?(?:\([A-Z/]{1,5}\)[ \t]*)?(?:[A-Z]\.[ \t]*)?(Action plan for the short-term)\b`,
  'im',
);

/** A plan without a Begin line begins with its first part. */
function placeOfPart(source: PlanSource): PlanPlace | undefined {
  const part = partLine.exec(source.plainText);
  const name = part?.[1];
  if (!part || name === undefined) return undefined;
  const start = part.index;
  const begin = start + part[0].length - name.length;
  const rest = source.plainText.slice(begin);
  const ended = endLine.exec(rest)?.index;
  const end = ended === undefined ? firstBeyond(source, begin) : begin + ended;
  return { begin: { start: begin, end: begin + name.length }, inside: { start, end }, span: { start, end } };
}

/** Where the first paragraph behind a plan without End begins that opens no part of it. */
function firstBeyond(source: PlanSource, begin: number): number {
  const limit = source.plainText.length;
  const beyond = source
    .within('paragraph', { start: begin, end: limit })
    .find(({ number, position: { start, end } }) => {
      if (number === undefined || start.offset <= begin) return false;
      const { parts, pillars } = openingsIn(source, readEntries(source, { start: start.offset, end: end.offset }));
      return parts + pillars === 0;
    });
  return beyond?.position.start.offset ?? limit;
}

/** One without Begin and such a name: paragraphs in a row that open a part, or the paragraph that names the plan. */
function placeOfParagraphs(source: PlanSource): PlanPlace | undefined {
  const { plainText: text } = source;
  const paragraphs = source.within('paragraph', { start: 0, end: text.length });
  const read = paragraphs.map(({ position: { start, end } }) => {
    const span = { start: start.offset, end: end.offset };
    const entries = account.test(text.slice(span.start, span.start + longestHeading)) ? [] : readEntries(source, span);
    return { span, ...openingsIn(source, entries) };
  });
  const first = read.findIndex(({ parts, isNamed }) => parts > 0 || isNamed);
  const rest = first === -1 ? [] : read.slice(first);
  const after = rest.findIndex(({ parts, pillars }, index) => index > 0 && parts + pillars === 0);
  const run = after === -1 ? rest : rest.slice(0, after);
  const [start, last] = [run[0], run.at(-1)];
  if (!start || !last || !(start.isNamed || run.reduce((sum, { parts }) => sum + parts, 0) >= fewestParts))
    return undefined;
  const until = text.slice(start.span.start, last.span.end).search(endLine);
  const span = { start: start.span.start, end: until === -1 ? last.span.end : start.span.start + until };
  return { begin: start.name, inside: { start: start.isNamed ? start.name.end : span.start, end: span.end }, span };
}

const fewestParts = 2;
/** `Action Plan:`, `Text of action plan follows:` */
const planLine =
  /^(?:the )?(?:(?:full )?text of )?(?:the )?(?:[a-z-]+ ){0,2}action plan(?: follows)?(?: \([^()]*\))?[.:]/i;
/** What the post is asked to do is no plan. */
const toPost = /\b(?:post|posts|embassy|consulate|department|we)\b/i;

interface Openings {
  readonly parts: number;
  readonly pillars: number;
  readonly isNamed: boolean;
  /** The words that begin the paragraph, or name the plan. */
  readonly name: Span;
}

function openingsIn(source: PlanSource, entries: readonly PlanEntry[]): Openings {
  const { plainText: text, prose } = source;
  const start = entries[0]?.words.start ?? 0;
  const end = Math.min(entries[0]?.words.end ?? 0, ...[text.indexOf('\n', start)].filter((at) => at > start));
  const named = planLine.exec(text.slice(start, end))?.[0].length;
  const parts = entries.filter((entry, index) => {
    const name = entry.kind === 'bullet' ? undefined : partNameOf(prose, entry, index + 1 < entries.length);
    return name !== undefined && !toPost.test(text.slice(entry.words.start, name.at.end));
  });
  return {
    parts: parts.length,
    pillars: entries.filter(({ pillar, under, kind }) => pillar ?? (kind === 'text' && under)).length,
    isNamed: named !== undefined,
    name: { start, end: named === undefined ? end : start + named },
  };
}

/** One without any of these is the paragraph with the headings of two pillars or more. */
function placeOfPillars(source: PlanSource): PlanPlace | undefined {
  const { plainText: text } = source;
  const paragraphs = source.within('paragraph', { start: 0, end: text.length });
  const span = paragraphs
    .map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset }))
    .filter(({ start }) => !account.test(source.plainText.slice(start, start + longestHeading)))
    .find(({ start, end }) => text.slice(start, end).split('\n').filter(isPillar).length >= fewestPillars);
  if (!span) return undefined;
  const line = text.indexOf('\n', span.start);
  return { begin: { start: span.start, end: line }, inside: { start: line, end: span.end }, span };
}

const fewestPillars = 2;
/** What tells of the country, or is to be said, is no plan. */
const account = /^[^A-Z(]*(?:\([A-Z/]{1,5}\)[ \t]*)?(?:background|summary|comment|talking points|points)\b/i;

function isPillar(line: string): boolean {
  const words = line.trim();
  return (
    words.length <= longestHeading &&
    headedPillar(words, { isApart: false, isBelowBlank: true, mayHead: () => true }) !== undefined
  );
}
