/** Threads of a cable with their places: what the files say, and what the server found. No editor in here. */
import type { Annotation } from '../../../server/src/core/review/annotation.js';
import { type Thread, threadsOf } from '../../../server/src/core/review/threads.js';

/** How a thread stands: at its words, there with doubt, nowhere, or at its own proposed wording. */
export type Anchor = 'placed' | 'moved' | 'unanchored' | 'addressed';

/** What the server says of one annotation. `Place` is a range as whoever asked has it. */
export interface Placed<Place> {
  readonly id: string;
  readonly anchor: Anchor;
  readonly range?: Place | undefined;
}

export interface PlacedThread<Place> extends Thread {
  readonly anchor: Anchor;
  /** Undefined for the whole cable, and where the words are gone. */
  readonly range: Place | undefined;
}

/** Which threads are shown. */
export const filters = {
  all: 'All threads',
  open: 'Open threads',
  doubtful: 'Threads whose words have moved or are gone',
} as const;
export type Filter = keyof typeof filters;

/** The threads of some annotations, each where its first annotation was found. */
export function placedThreads<Place>(
  annotations: readonly Annotation[],
  places: readonly Placed<Place>[],
): readonly PlacedThread<Place>[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return threadsOf(annotations).map((thread) => {
    const place = byId.get(thread.root.id);
    return { ...thread, anchor: place?.anchor ?? 'unanchored', range: place?.range };
  });
}

/** Whether somebody still has to look at it. */
export function isOpen({ state }: Thread): boolean {
  return state === 'open';
}

/** Whether `filter` shows a thread. */
export function isShown(thread: PlacedThread<unknown>, filter: Filter): boolean {
  if (filter === 'open') return isOpen(thread);
  if (filter === 'doubtful') return thread.anchor === 'moved' || thread.anchor === 'unanchored';
  return true;
}

/** The title of a thread: what it is, and how it stands if not simply at its words. */
export function titleOf({ root, state, anchor }: PlacedThread<unknown>): string {
  const what = kinds[root.motivation](root);
  if (state === 'waived' && anchor !== 'placed') return `${what} (no longer: the words have changed or are gone)`;
  const now = state === 'resolved' ? 'resolved' : anchors[anchor];
  return now === '' ? what : `${what} (${now})`;
}

/** What menus may ask of a thread, as words of its context value. */
export function contextOf({ root, state, anchor, range }: PlacedThread<unknown>): string {
  const canAccept = root.motivation === 'editing' && state === 'open' && anchor !== 'addressed' && range !== undefined;
  return canAccept ? `${state} proposal` : state;
}

const kinds: Readonly<Record<Annotation['motivation'], (root: Annotation) => string>> = {
  commenting: ({ quote }) => (quote ? 'Remark' : 'Remark on the whole cable'),
  editing: () => 'Proposed wording',
  assessing: ({ rule = '', quote }) => `Dismissed finding: ${rule}${quote ? '' : ', in the whole cable'}`,
  replying: () => 'Answer to a thread that is not here',
};

const anchors: Readonly<Record<Anchor, string>> = {
  placed: '',
  moved: 'the words have changed; is this the place?',
  unanchored: 'the words are gone',
  addressed: 'the proposed wording stands',
};
