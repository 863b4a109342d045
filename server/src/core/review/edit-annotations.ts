/** What people do with annotations: each operation gives the new version, to be put into a page by `putAnnotations`. */
import type { Annotation, Motivation, Quote, ThreadState } from './annotation.js';
import type { Thread } from './threads.js';

/** What a new annotation is made of. Identity and time come from outside: the core has neither chance nor clock. */
export interface NewAnnotation {
  /** A UUID, with or without `urn:uuid:`. */
  readonly id: string;
  readonly creator: string;
  /** ISO 8601. */
  readonly at: string;
  readonly body: string;
}

/** What it is pinned to. */
export interface AnnotationTarget {
  /** Name of the cable's file, without folders. */
  readonly source: string;
  /** Undefined for the whole cable. */
  readonly quote: Quote | undefined;
}

/** A remark, or a proposed wording (`editing`), whose body is what is to stand in place of the quote. */
export function addAnnotation(
  made: NewAnnotation,
  target: AnnotationTarget,
  motivation: Exclude<Motivation, 'assessing' | 'replying'> = 'commenting',
): Annotation {
  return { ...start(made), ...target, motivation, state: 'open' };
}

/** Dismisses the findings of `rule` that meet the quote, or all of that rule where there is none; the body is the reason. */
export function addWaiver(made: NewAnnotation, target: AnnotationTarget, rule: string): Annotation {
  return { ...start(made), ...target, motivation: 'assessing', state: 'waived', rule };
}

/** An answer in a thread. It leaves the thread's state as it is. */
export function addReply(made: NewAnnotation, { root, state }: Thread): Annotation {
  return { ...start(made), motivation: 'replying', replyTo: root.id, state };
}

/**
 * Gives a thread another state: the annotation to put into the file of `made.creator`. Only the file of its author holds
 * the first annotation, so the others decide by an answer, whose words (`made.body`) say why.
 */
export function changeState(made: NewAnnotation, thread: Thread, state: ThreadState): Annotation {
  const { root, replies } = thread;
  const at = after(made.at, [root.modified, ...replies.map(({ created }) => created)]);
  if (root.creator !== made.creator) return { ...addReply({ ...made, at }, thread), state };
  return { ...root, state, modified: at };
}

/** Other words for an annotation of one's own. `state` is that of its thread, which stays as it is. */
export function editAnnotation(annotation: Annotation, body: string, at: string, state?: ThreadState): Annotation {
  const kept = annotation.motivation === 'replying' ? annotation.state : (state ?? annotation.state);
  return { ...annotation, body, state: kept, modified: after(at, [annotation.modified]) };
}

/** A deleted annotation keeps who and when, and loses its words, the quoted ones too. */
export function deleteAnnotation(annotation: Annotation, at: string): Annotation {
  return {
    ...annotation,
    state: 'deleted',
    body: '',
    quote: undefined,
    rule: undefined,
    modified: after(at, [annotation.modified]),
  };
}

function start({ id, creator, at, body }: NewAnnotation): Annotation {
  return {
    id: id.startsWith('urn:') ? id : `urn:uuid:${id}`,
    motivation: 'commenting',
    state: 'open',
    creator,
    created: at,
    modified: at,
    rule: undefined,
    replyTo: undefined,
    source: undefined,
    quote: undefined,
    body,
    raw: undefined,
  };
}

/** `at`, or the instant after the last of `times` where the clock of this machine is behind that of another. */
function after(at: string, times: readonly string[]): string {
  const last = times.reduce((latest, time) => Math.max(latest, Date.parse(time)), 0);
  return last >= Date.parse(at) ? new Date(last + 1).toISOString() : at;
}
