/** The stretches of a cable that are prose, in the order of the text: what rules about words and marks read. */
import type { Span } from '../syntax/types.js';
import type { CableIndex } from './cable-index.js';
import { spanOf } from './define-rule.js';

/** Subject and body, each as a whole. */
export function proseStretches(cable: CableIndex): readonly Span[] {
  return inOrder([...subjectStretch(cable), ...nonEmpty(cable.body)]);
}

/** The subject, each main paragraph and each heading above one: what a bracket or a quotation stays inside of. */
export function paragraphStretches(cable: CableIndex): readonly Span[] {
  const headings = cable.all('heading').filter((heading) => cable.parentOf(heading)?.type === 'cable');
  return inOrder([...subjectStretch(cable), ...cable.all('paragraph').map(spanOf), ...headings.map(spanOf)]);
}

/** Page lines, which interrupt a sentence without belonging to it. */
export function pageLineSpans(cable: CableIndex): readonly Span[] {
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
