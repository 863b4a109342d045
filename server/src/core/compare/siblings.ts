/** What the siblings of a folder share, and which of them drift from it. Cables come one by one and are not kept. */
import type { Passage } from './passages.js';
import { SimilarIndex } from './similar.js';

/** A cable of a family, without its text. */
export interface Sibling {
  readonly path: string;
  readonly subject: string | undefined;
}

/** One wording of a shared passage. */
export interface Variant {
  readonly passage: Passage;
  readonly holders: readonly { readonly sibling: Sibling; readonly path: string; readonly line: number }[];
}

/** A passage that several siblings have. */
export interface SharedPassage {
  /** The wording that most of them have first. */
  readonly variants: readonly Variant[];
  /** Those of the family that have it in no wording, where most have it. */
  readonly missing: readonly Sibling[];
  /** How many have it. */
  readonly count: number;
  /** Whether most have it. */
  readonly isCommon: boolean;
}

/** Cables that share passages. */
export interface Family {
  readonly siblings: readonly Sibling[];
  readonly shared: readonly SharedPassage[];
}

interface OpenVariant extends Variant {
  readonly holders: { sibling: Sibling; path: string; line: number }[];
}

/** All wordings of one passage; the first one stands for them. */
interface Cluster {
  readonly key: string;
  readonly family: OpenFamily;
  readonly variants: Map<string, OpenVariant>;
  readonly holders: Set<Sibling>;
}

interface OpenFamily {
  readonly siblings: Sibling[];
  readonly clusters: Cluster[];
}

/** A cable belongs to a family with which it shares this part of its passages. */
const leastShared = 0.25;

/** Reads cables one by one. */
export class Families {
  private readonly families: OpenFamily[] = [];
  private readonly index = new SimilarIndex<Cluster>();

  /** The next cable, with all its passages. */
  add(sibling: Sibling, all: readonly Passage[]): void {
    // A heading or a subject alone makes no family.
    const passages = all.filter(({ kind, path }) => kind !== 'heading' && kind !== 'subject' && path !== '');
    const found = passages.map((passage) => ({ passage, like: this.index.like(passage) }));
    const family = this.familyOf(found.map(({ like }) => new Set(like.map(({ kept }) => kept.family))));
    family.siblings.push(sibling);
    for (const { passage, like } of found) {
      const [best] = like
        .filter(({ kept }) => kept.family === family && !kept.holders.has(sibling))
        .sort((one, other) => other.likeness - one.likeness);
      this.join(best?.kept ?? this.open(family, passage), sibling, passage);
    }
  }

  /** Families of two and more, the largest first, with what at least two of each share, in the order of their first cable. */
  result(): readonly Family[] {
    return this.families
      .filter(({ siblings }) => siblings.length > 1)
      .sort((one, other) => other.siblings.length - one.siblings.length)
      .map(({ siblings, clusters }) => ({
        siblings,
        shared: clusters.filter(({ holders }) => holders.size > 1).map((cluster) => sharedOf(cluster, siblings)),
      }));
  }

  private familyOf(hits: readonly ReadonlySet<OpenFamily>[]): OpenFamily {
    const counts = new Map<OpenFamily, number>();
    for (const families of hits) for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1);
    const [best] = [...counts].sort(([, one], [, other]) => other - one);
    if (best && best[1] >= hits.length * leastShared) return best[0];
    const made: OpenFamily = { siblings: [], clusters: [] };
    this.families.push(made);
    return made;
  }

  private open(family: OpenFamily, { key }: Passage): Cluster {
    const cluster: Cluster = { key, family, variants: new Map(), holders: new Set() };
    family.clusters.push(cluster);
    this.index.add(cluster);
    return cluster;
  }

  private join({ variants, holders }: Cluster, sibling: Sibling, passage: Passage): void {
    const key = `${passage.mark ?? ''} ${passage.key}`;
    const variant = variants.get(key) ?? { passage, holders: [] };
    variants.set(key, variant);
    variant.holders.push({ sibling, path: passage.path, line: passage.line });
    holders.add(sibling);
  }
}

function sharedOf({ variants, holders }: Cluster, siblings: readonly Sibling[]): SharedPassage {
  const isCommon = holders.size * 2 > siblings.length;
  // Wordings that differ in the mark alone count together first.
  const votes = new Map<string, number>();
  for (const { passage, holders: some } of variants.values())
    votes.set(passage.key, (votes.get(passage.key) ?? 0) + some.length);
  const votesFor = ({ passage }: Variant): number => votes.get(passage.key) ?? 0;
  return {
    variants: [...variants.values()].sort(
      (one, other) => votesFor(other) - votesFor(one) || other.holders.length - one.holders.length,
    ),
    missing: isCommon ? siblings.filter((sibling) => !holders.has(sibling)) : [],
    count: holders.size,
    isCommon,
  };
}
