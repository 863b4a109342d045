/** What formatting does, one pass after the other: each gives changes of blanks and line ends alone. */
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { insert, lineEndOf } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import type { CableNode, ParagraphLabel, Span } from '../../syntax/types.js';
import { brokenLines, filledLines } from './fill-lines.js';

/** One pass over the lines from `start` to `end`, which are whole. */
export type FormatPass = (cable: CableIndex, lines: Span) => readonly TextChange[];

/** No blanks at the ends of lines. */
export const clearLineEnds: FormatPass = ({ text, lines }, range) =>
  linesIn({ lines }, range).flatMap((line) => {
    const end = lines.endOf(line);
    let start = end;
    while (start > lines.startOf(line) && ' \t'.includes(text.charAt(start - 1))) start--;
    return start < end ? [{ start, end, text: '' }] : [];
  });

/** One blank behind a number, a letter, a mark and the hyphens of a point. */
export const spaceLabels: FormatPass = (cable, range) => [
  ...(['paragraphLabel', 'itemLabel'] as const).flatMap((type) =>
    cable.within(type, range).flatMap((label) => oneBlankAt(cable, spanOf(label).end, isBeforeMark(cable, label))),
  ),
  ...cable
    .within('portionMark', range)
    .filter((mark) => cable.parentOf(mark)?.type !== 'subjectField')
    .flatMap((mark) => oneBlankAt(cable, spanOf(mark).end, true)),
  ...cable
    .within('bullet', range)
    .filter(({ markSpan }) => cable.textOf(markSpan) === '--')
    .flatMap(({ markSpan }) => oneBlankAt(cable, markSpan.end, true)),
];

function isBeforeMark(cable: CableIndex, label: CableNode): boolean {
  return cable.text.charAt(spanOf(label).end) === '(';
}

/** One blank in place of several; in place of none where `wanted`. At the end of a line none belongs. */
function oneBlankAt({ text }: CableIndex, offset: number, wanted: boolean): readonly TextChange[] {
  let end = offset;
  while (text.charAt(end) === ' ') end++;
  const isFollowed = end < text.length && !'\t\r\n\u00A0'.includes(text.charAt(end));
  if (!isFollowed || end - offset === 1 || (end === offset && !wanted)) return [];
  return [{ start: offset, end, text: ' ' }];
}

/** One blank line before each main paragraph, also one in the middle of a line, and no two in a row in the body. */
export const spaceParagraphs: FormatPass = (cable, range) => {
  const { text, lines, body } = cable;
  const lineEnd = lineEndOf(cable);
  const changes: TextChange[] = [];
  const isBlankLine = (line: number) => text.slice(lines.startOf(line), lines.endOf(line)).trim() === '';
  const bodyStart = lines.lineAt(body.start);
  const bodyEnd = lines.lineAt(body.end);
  for (const line of linesIn(cable, range))
    if (line > bodyStart && line < bodyEnd && isBlankLine(line) && isBlankLine(line - 1))
      changes.push({ start: lines.startOf(line), end: lines.startOf(line + 1), text: '' });
  const pages = new Set(cable.all('pageLine').map(({ position }) => position.end.line - 1));
  for (const label of cable.within('paragraphLabel', range)) {
    const line = lines.lineAt(spanOf(label).start);
    if (!isAtLineStart(cable, label)) changes.push(...ownLine(cable, label));
    else if (line > 0 && !isBlankLine(line - 1) && !pages.has(line - 1))
      changes.push(insert(lines.startOf(line), lineEnd));
  }
  return changes.sort((one, other) => one.start - other.start);
};

/** A paragraph that opens behind another on its line gets lines of its own. */
function ownLine(cable: CableIndex, label: ParagraphLabel): readonly TextChange[] {
  const { start: end } = spanOf(label);
  const paragraph = cable.parentOf(label);
  if (!paragraph || spanOf(paragraph).start !== end) return [];
  let start = end;
  while (' \t'.includes(cable.text.charAt(start - 1))) start--;
  return [{ start, end, text: lineEndOf(cable).repeat(2) }];
}

function isAtLineStart({ text, lines }: CableIndex, { position }: CableNode): boolean {
  return text.slice(lines.startOf(position.start.line - 1), position.start.offset).trim() === '';
}

/** Prose filled up to the length of a line; an archived text that nobody wrapped stays so. */
export const fillProse: FormatPass = (cable, range) => {
  if (!cable.isWrapped && cable.profile !== 'draft') return [];
  const { lines, text, settings } = cable;
  const lineEnd = lineEndOf(cable);
  const options = { width: settings.maxLineLength, blanksBehindStop: blanksBehindStop(cable) };
  const changeOf = (first: number, last: number, isProse: boolean): readonly TextChange[] => {
    const start = lines.startOf(first);
    const end = lines.endOf(last);
    const old: string[] = [];
    for (let line = first; line <= last; line++) old.push(text.slice(lines.startOf(line), lines.endOf(line)));
    const filled = isProse ? filledLines(old, options) : brokenLines(old, options);
    if (!filled || filled.length === 0) return [];
    const joined = filled.join(lineEnd);
    return joined === text.slice(start, end) ? [] : [{ start, end, text: joined }];
  };
  const header = (['subjectField', 'tagsField'] as const).flatMap((type) =>
    cable
      .within(type, range)
      .flatMap(({ position }) => changeOf(position.start.line - 1, position.end.line - 1, false)),
  );
  const stretches = proseLines(cable, range).flatMap(([first, last]) => changeOf(first, last, true));
  return [...header, ...stretches].sort((one, other) => one.start - other.start);
};

/** The first and the last line of each stretch of lines that hold one piece of prose and nothing else. */
function proseLines(cable: CableIndex, range: Span): readonly (readonly [number, number])[] {
  const { lines, text } = cable;
  const breaks = lineBreaksToKeep(cable);
  const stretches: [number, number][] = [];
  for (const type of ['run', 'bullet', 'question', 'answer'] as const)
    for (const node of cable.all(type)) {
      const { start, end } = spanOf(node);
      if (end <= range.start || start >= range.end) continue;
      let open: [number, number] | undefined;
      for (let line = lines.lineAt(start); line <= lines.lineAt(end - 1); line++) {
        const at = { start: lines.startOf(line), end: lines.endOf(line) };
        const isOwn = at.start >= start || isLabelled(cable, at.start, start);
        const isWhole = isOwn && (at.end <= end || text.slice(end, at.end).trim() === '');
        const isIn = at.start >= range.start && at.end <= range.end;
        if (!isWhole || !isIn || text.slice(at.start, at.end).trim() === '' || breaks.alone.has(line)) {
          open = undefined;
          continue;
        }
        if (open && !breaks.before.has(line)) open[1] = line;
        else stretches.push((open = [line, line]));
        if (breaks.behind.has(line)) open = undefined;
      }
    }
  return stretches;
}

/** Whether nothing but labels and marks stands from the start of a line to its prose. */
function isLabelled(cable: CableIndex, from: number, to: number): boolean {
  const span = { start: from, end: to };
  const labels = [
    ...cable.within('paragraphLabel', span),
    ...cable.within('itemLabel', span),
    ...cable.within('portionMark', span),
  ].map(spanOf);
  let covered = 0;
  for (const label of labels) covered += label.end - label.start;
  return cable.text.slice(from, to).replace(/[ \t]/g, '').length <= covered;
}

interface LineBreaks {
  /** Lines that something else interrupts. */
  readonly alone: ReadonlySet<number>;
  /** Lines that begin with a marker of a block. */
  readonly before: ReadonlySet<number>;
  /** Lines that end with one. */
  readonly behind: ReadonlySet<number>;
}

function lineBreaksToKeep(cable: CableIndex): LineBreaks {
  const { lines, text } = cable;
  const alone = new Set(cable.all('pageLine').map(({ position }) => position.start.line - 1));
  const before = new Set<number>();
  const behind = new Set<number>();
  for (const marker of cable.all('blockMarker')) {
    const { start, end } = spanOf(marker);
    if (isAtLineStart(cable, marker)) before.add(lines.lineAt(start));
    const last = lines.lineAt(end);
    if (text.slice(end, lines.endOf(last)).trim() === '') behind.add(last);
  }
  return { alone, before, behind };
}

const stopAndBlanks = /[.?!]["')]?( {1,2})(?=[A-Z"'(])/g;

/** Two where this cable mostly has two behind a stop, as typists learned it; else one. */
function blanksBehindStop({ text, body }: CableIndex): number {
  let two = 0;
  for (const [, blanks = ''] of text.slice(body.start, body.end).matchAll(stopAndBlanks))
    two += blanks.length > 1 ? 1 : -1;
  return two > 0 ? 2 : 1;
}

function linesIn({ lines }: Pick<CableIndex, 'lines'>, { start, end }: Span): readonly number[] {
  const found: number[] = [];
  for (let line = lines.lineAt(start); line < lines.count && lines.startOf(line) <= end; line++)
    if (lines.startOf(line) >= start && lines.endOf(line) <= end) found.push(line);
  return found;
}
