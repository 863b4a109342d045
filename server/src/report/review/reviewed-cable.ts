/** A cable with its reviews, as reports of them need it. */
import type { CableIndex } from '../../core/lint/cable-index.js';
import type { Annotation } from '../../core/review/annotation.js';
import type { Placed } from '../../core/review/place.js';
import type { Thread } from '../../core/review/threads.js';
import { folded } from '../inspect-values.js';

/** One cable. */
export interface ReviewedCable {
  readonly path: string;
  readonly cable: CableIndex;
  /** In the order of their creation. */
  readonly threads: readonly Thread[];
  /** The place of every annotation that is not deleted. */
  readonly placed: ReadonlyMap<Annotation, Placed>;
}

/** One annotation as the lists of `review list` show it. */
export interface ListedAnnotation {
  readonly annotation: Annotation;
  readonly thread: Thread;
  readonly placed: Placed;
}

/** The annotations of a cable, threads whole: what has no place first, then in the order of the text. */
export function listed({ threads, placed }: ReviewedCable): readonly ListedAnnotation[] {
  const offsetOf = ({ root }: Thread): number => placed.get(root)?.span?.start ?? -1;
  return [...threads]
    .sort((one, other) => offsetOf(one) - offsetOf(other))
    .flatMap((thread) =>
      [thread.root, ...thread.replies].flatMap((annotation) => {
        const at = placed.get(annotation);
        return at ? [{ annotation, thread, placed: at }] : [];
      }),
    );
}

/** The words that stand in place of those a thread was pinned to, on one line; undefined where they are the same. */
export function wordsNow({ quote }: Annotation, { span }: Placed, cable: CableIndex): string | undefined {
  if (!quote || !span) return undefined;
  const now = folded(cable.textOf(span));
  return now.toLowerCase() === folded(quote.exact).toLowerCase() ? undefined : now;
}
