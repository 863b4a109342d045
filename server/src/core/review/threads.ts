/** Threads: a first annotation, the answers to it, and what state they leave it in. */
import type { Annotation, ThreadState } from './annotation.js';

/** One thread. */
export interface Thread {
  readonly root: Annotation;
  /** In the order of their creation; deleted ones are left out. */
  readonly replies: readonly Annotation[];
  /** What the last decision made of it. */
  readonly state: ThreadState;
}

/**
 * The threads of a cable, from the annotations of all its files, in the order of their creation. A deleted first annotation
 * takes its answers with it. An answer whose thread is not there (its file may be missing) stands as a thread of its own.
 */
export function threadsOf(annotations: readonly Annotation[]): readonly Thread[] {
  const ids = new Set(annotations.map(({ id }) => id));
  const replies = new Map<string, Annotation[]>();
  const roots: Annotation[] = [];
  for (const annotation of [...annotations].sort(compareAge)) {
    const { replyTo, id, state } = annotation;
    if (replyTo === undefined || replyTo === id || !ids.has(replyTo)) {
      if (state !== 'deleted') roots.push(annotation);
    } else {
      const list = replies.get(replyTo);
      if (list) list.push(annotation);
      else replies.set(replyTo, [annotation]);
    }
  }
  return roots.map((root) => {
    const answers = answersTo(root.id, replies);
    return { root, replies: answers.filter(({ state }) => state !== 'deleted'), state: stateOf(root, answers) };
  });
}

/** Answers to an annotation, and answers to those: other tools may answer the last word and not the first. */
function answersTo(id: string, replies: Map<string, Annotation[]>): Annotation[] {
  const found: Annotation[] = [];
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const direct = replies.get(next) ?? [];
    // Taken out, so that answers in a circle come to an end.
    replies.delete(next);
    found.push(...direct);
    waiting.push(...direct.map((reply) => reply.id));
  }
  return found.sort(compareAge);
}

/**
 * Each annotation of a thread has the state that its author left the thread in, and the last one holds. For an answer that
 * is when it was written: to correct an old answer decides nothing.
 */
function stateOf(root: Annotation, answers: readonly Annotation[]): ThreadState {
  let state: ThreadState = root.state === 'deleted' ? 'open' : root.state;
  let last = Date.parse(root.modified);
  for (const answer of answers) {
    const time = Date.parse(answer.created);
    if (answer.state === 'deleted' || time < last) continue;
    state = answer.state;
    last = time;
  }
  return state;
}

function compareAge(one: Annotation, other: Annotation): number {
  return Date.parse(one.created) - Date.parse(other.created) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
