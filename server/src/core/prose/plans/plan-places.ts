/** Where the plans of a cable stand. */
import { paragraphMark } from '../../syntax/paragraph-mark.js';
import type { Span } from '../../syntax/types.js';
import type { PlanBlock, PlanSource } from './plan-entries.js';
import { headedPillar, longestHeading } from './plan-headings.js';

/** All of them: between Begin and End, else in a subject that holds one, else from the line that names the first part. */
export function planPlaces(source: PlanSource): readonly PlanPlace[] {
  const named = source.blocks.filter(({ begin, name }) => begin.edge === 'begin' && planName.test(name));
  const sure = named.filter(({ name }) => name.includes('action plan'));
  const blocks = sure.length > 0 || source.prose.kind !== 'plan' ? sure : named;
  return blocks.length > 0
    ? blocks.map(placeOf)
    : [...placeInSubject(source), ...placeOfPart(source), ...placeOfPillars(source)].slice(0, 1);
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
const endLine = /^[ \t]*\(?End (?:action plan|non-?paper)\b/im;

/** An extract may go on below its subject without an empty line, so that the subject seems to hold the plan. */
function placeInSubject(source: PlanSource): readonly PlanPlace[] {
  const field = source.first('subjectField')?.position;
  if (!field || field.start.line === field.end.line) return [];
  const begin = beginLine.exec(source.plainText.slice(field.start.offset, field.end.offset));
  if (!begin) return [];
  const start = field.start.offset + begin.index + begin[0].length;
  const rest = source.plainText.slice(start);
  const last = start + (endLine.exec(rest)?.index ?? rest.length);
  return [
    {
      begin: { start: start - (begin[1]?.length ?? 0), end: start },
      inside: { start, end: last },
      span: { start: start - begin[0].length, end: last },
    },
  ];
}

const partLine = new RegExp(
  String.raw`^[ \t]*(?:${paragraphMark}?\d{1,2}\.[ \t]*)?(?:\([A-Z/]{1,5}\)[ \t]*)?(?:[A-Z]\.[ \t]*)?(Action plan for the short-term)\b`,
  'im',
);

/** A plan without a Begin line begins with its first part. */
function placeOfPart(source: PlanSource): readonly PlanPlace[] {
  if (source.prose.kind !== 'plan') return [];
  const part = partLine.exec(source.plainText);
  const name = part?.[1];
  if (!part || name === undefined) return [];
  const start = part.index;
  const begin = start + part[0].length - name.length;
  const rest = source.plainText.slice(begin);
  const end = begin + (endLine.exec(rest)?.index ?? rest.length);
  return [{ begin: { start: begin, end: begin + name.length }, inside: { start, end }, span: { start, end } }];
}

/** One without any of these is the paragraph with the headings of two pillars or more. */
function placeOfPillars(source: PlanSource): readonly PlanPlace[] {
  if (source.prose.kind !== 'plan') return [];
  const { plainText: text } = source;
  const paragraphs = source.within('paragraph', { start: 0, end: text.length });
  const span = paragraphs
    .map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset }))
    .find(({ start, end }) => text.slice(start, end).split('\n').filter(isPillar).length >= fewestPillars);
  if (!span) return [];
  const line = text.indexOf('\n', span.start);
  return [{ begin: { start: span.start, end: line }, inside: { start: line, end: span.end }, span }];
}

const fewestPillars = 2;

function isPillar(line: string): boolean {
  const words = line.trim();
  return (
    words.length <= longestHeading &&
    headedPillar(words, { isApart: false, isBelowBlank: true, mayHead: () => true }) !== undefined
  );
}
