/** Two sibling cables side by side: passages paired by what they say, wherever they stand, and what differs in each pair. */
import { differences, type Piece } from './differences.js';
import type { Passage } from './passages.js';
import { SimilarIndex } from './similar.js';

/** One passage of one cable or both. */
export interface PassagePair {
  readonly before: Passage | undefined;
  readonly after: Passage | undefined;
  /** Both texts in pieces; empty where one of them is missing. */
  readonly pieces: readonly Piece[];
}

/** Pairs in the order of the first cable; what only the second one has stands behind what it follows there. */
export function comparePassages(ones: readonly Passage[], others: readonly Passage[]): readonly PassagePair[] {
  const partners = partnersOf(ones, others);
  const followers = new Map<Passage | undefined, Passage[]>();
  const taken = new Set(partners.values());
  let ahead: Passage | undefined;
  for (const other of others)
    if (taken.has(other)) ahead = other;
    else followers.set(ahead, [...(followers.get(ahead) ?? []), other]);
  const pairs: PassagePair[] = [];
  const follow = (passage: Passage | undefined): void => {
    for (const after of followers.get(passage) ?? []) pairs.push({ before: undefined, after, pieces: [] });
  };
  follow(undefined);
  for (const before of ones) {
    const after = partners.get(before);
    pairs.push({ before, after, pieces: after ? differences(before, after) : [] });
    if (after) follow(after);
  }
  return pairs;
}

/** Whether both cables have the passage, and it says the same in both but for slots. */
export function isSame({ before, after, pieces }: PassagePair): boolean {
  return before?.mark === after?.mark && hasSameWords({ before, after, pieces });
}

/** The same, whatever the marks. */
export function hasSameWords({ before, after, pieces }: PassagePair): boolean {
  return before !== undefined && after !== undefined && pieces.every(({ kind }) => kind === 'same' || kind === 'slot');
}

interface Candidate {
  readonly one: Passage;
  readonly other: Passage;
  readonly likeness: number;
  /** How far apart they stand. */
  readonly way: number;
}

/** The likest first; of those that are as like, the ones that stand at the same place. */
function partnersOf(ones: readonly Passage[], others: readonly Passage[]): ReadonlyMap<Passage, Passage> {
  const index = new SimilarIndex<Passage>();
  const places = new Map(others.map((other, at) => [other, at]));
  for (const other of others) index.add(other);
  const candidates = ones.flatMap((one, at) =>
    index.like(one).flatMap(({ kept: other, likeness }): readonly Candidate[] => {
      const way = Math.abs((places.get(other) ?? 0) - at);
      return isHeading(one) === isHeading(other) ? [{ one, other, likeness, way }] : [];
    }),
  );
  candidates.sort((first, second) => second.likeness - first.likeness || first.way - second.way);
  const partners = new Map<Passage, Passage>();
  const taken = new Set<Passage>();
  for (const { one, other } of candidates) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return partners;
}

function isHeading({ kind }: Passage): boolean {
  return kind === 'heading' || kind === 'subject';
}
