/** The stretches of a cable that are prose, in the order of the text: what rules about words and marks read. */
import type { Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { spanOf } from '../define-rule.js';

/** Subject and body, each as a whole. */
export function proseStretches(cable: CableIndex): readonly Span[] {
  return cable.fact(readProse);
}

/** Offsets of the commas of subject and body. */
export function commasOf(cable: CableIndex): readonly number[] {
  return cable.fact(readCommas);
}

/** The subject, each main paragraph and each heading above one: what a bracket or a quotation stays inside of. */
export function paragraphStretches(cable: CableIndex): readonly Span[] {
  return cable.fact(readParagraphs);
}

/** Page lines, which interrupt a sentence without belonging to it. */
export function pageLineSpans(cable: CableIndex): readonly Span[] {
  return cable.fact(readPageLines);
}

function readProse(cable: CableIndex): readonly Span[] {
  return inOrder([...subjectStretch(cable), ...nonEmpty(cable.body)]);
}

/** Hot: `indexOf` runs at native speed. */
function readCommas(cable: CableIndex): readonly number[] {
  const { text } = cable;
  const commas: number[] = [];
  for (const { start, end } of proseStretches(cable))
    for (let at = text.indexOf(',', start); at !== -1 && at < end; at = text.indexOf(',', at + 1)) commas.push(at);
  return commas;
}

function readParagraphs(cable: CableIndex): readonly Span[] {
  const headings = cable.all('heading').filter((heading) => cable.parentOf(heading)?.type === 'cable');
  return inOrder([...subjectStretch(cable), ...cable.all('paragraph').map(spanOf), ...headings.map(spanOf)]);
}

function readPageLines(cable: CableIndex): readonly Span[] {
  return cable.all('pageLine').map(spanOf);
}

function subjectStretch(cable: CableIndex): readonly Span[] {
  const words = cable.first('subjectField')?.children.filter(({ type }) => type === 'text') ?? [];
  const first = words[0];
  const last = words[words.length - 1];
  return first && last ? [{ start: first.position.start.offset, end: last.position.end.offset }] : [];
}

function nonEmpty(span: Span): readonly Span[] {
  return span.start < span.end ? [span] : [];
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.every(({ start }, index) => start >= (spans[index - 1]?.start ?? 0))
    ? spans
    : spans.toSorted((one, other) => one.start - other.start);
}
