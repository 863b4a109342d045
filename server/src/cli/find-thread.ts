/** Threads by what a person types of an id. */
import type { Thread } from '../core/review/threads.js';
import type { Troubles } from './troubles.js';

/** The thread that has an annotation whose id begins so; undefined after saying that there is none, or more than one. */
export function findThread(typed: string, threads: readonly Thread[], troubles: Troubles): Thread | undefined {
  const id = typed.trim().toLowerCase();
  if (id === '') {
    troubles.add('An id is empty. See `cable-lint review list`.');
    return undefined;
  }
  const begins = (whole: string): boolean => {
    const lower = whole.toLowerCase();
    return lower.startsWith(id) || lower.startsWith(`urn:uuid:${id}`);
  };
  const found = threads.filter(({ root, replies }) => [root, ...replies].some((one) => begins(one.id)));
  const [thread] = found;
  if (thread && found.length === 1) return thread;
  troubles.add(
    thread
      ? `${typed}: ${String(found.length)} threads have ids that begin so; give more of the id.`
      : `${typed}: No annotation of this cable has an id that begins so. See \`cable-lint review list\`.`,
  );
  return undefined;
}
