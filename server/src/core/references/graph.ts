/** Who cites whom among the cables of a folder. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { CableSet } from '../lint/known-cables.js';
import { cableName } from '../lint/facts/message-number.js';
import { type CableName, isSameCable } from '../prose/header/same-cable.js';

/** One citation in the REF block of a cable. */
export interface Citation {
  /** Of its entry; undefined where that has none. */
  readonly letter: string | undefined;
  /** What is cited; where the entry states no year, that of the citing cable. */
  readonly name: CableName;
  readonly isYearStated: boolean;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly endOffset: number;
}

/** What the graph keeps of one cable: plain data without its text. */
export interface CitingCable {
  readonly path: string;
  /** Undefined for a draft without a number. */
  readonly name: CableName | undefined;
  readonly subject: string | undefined;
  /** Number of the section, where the file holds one that is not the first. */
  readonly section: number;
  readonly citations: readonly Citation[];
}

/** Where a citation leads. `missing` is a cable of the folder's own set, `outside` one of another post or year. */
export const citationStatuses = ['found', 'missing', 'wrong-year', 'outside', 'self'] as const;
export type CitationStatus = (typeof citationStatuses)[number];

/** A citation with where it leads. */
export interface ResolvedCitation extends Citation {
  readonly status: CitationStatus;
  /** The files of the cited cable. */
  readonly paths: readonly string[];
  /** Years of which the folder holds that post and number, where none of them is the cited one. */
  readonly otherYears: readonly number[];
}

/** A citation of a cable, seen from there. */
export interface CitedBy {
  readonly path: string;
  readonly letter: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** One cable with both directions. */
export interface GraphCable extends CitingCable {
  readonly citations: readonly ResolvedCitation[];
  readonly citedBy: readonly CitedBy[];
}

/** The whole graph. It may have circles: nothing walks along it. */
export interface ReferenceGraph {
  readonly cables: readonly GraphCable[];
  /** Cables that stand in several files. */
  readonly duplicates: readonly { readonly name: CableName; readonly paths: readonly string[] }[];
}

/** What the graph needs of a cable. */
export function citingCable(path: string, cable: CableIndex): CitingCable {
  const citations = cable.all('referenceEntry').flatMap(({ letter, children }) =>
    children.flatMap((child): readonly Citation[] => {
      // Zeros stand for a number that is yet to come.
      if (child.type !== 'cableReference' || child.number === 0) return [];
      const { origin, number, year } = child;
      const { start, end } = spanOf(child);
      return [
        {
          letter,
          name: { origin, number, year: year ?? cable.year },
          isYearStated: year !== undefined,
          ...cable.lines.pointAt(start),
          offset: start,
          endOffset: end,
        },
      ];
    }),
  );
  return {
    path,
    name: cableName(cable),
    subject: cable.first('subjectField')?.text || undefined,
    section: cable.first('classificationLine')?.section?.number ?? 1,
    citations,
  };
}

/** Leads every citation to its cable. */
export function referenceGraph(cables: readonly CitingCable[]): ReferenceGraph {
  const set = new CableSet();
  const holders = new Map<CableName, CitingCable>();
  for (const cable of cables) {
    if (!cable.name) continue;
    // A copy is a key of its own, whoever shares the name.
    const name = { ...cable.name };
    set.add(name);
    holders.set(name, cable);
  }
  const holdersOf = (name: CableName) => set.find(name).flatMap((found) => holders.get(found) ?? []);
  const citedBy = new Map<CitingCable, CitedBy[]>(cables.map((cable) => [cable, []]));
  const resolved = cables.map((cable) => ({
    ...cable,
    citations: cable.citations.map((citation): ResolvedCitation => {
      const isSelf = cable.name !== undefined && isSameCable(cable.name, citation.name);
      const cited = isSelf ? [] : holdersOf(citation.name);
      const { letter, line, column } = citation;
      for (const one of cited) citedBy.get(one)?.push({ path: cable.path, letter, line, column });
      const paths = cited.map(({ path }) => path);
      if (isSelf) return { ...citation, status: 'self', paths, otherYears: [] };
      if (paths.length > 0) return { ...citation, status: 'found', paths, otherYears: [] };
      // Nobody cites a cable of a later year than their own.
      const latest = cable.name?.year ?? Infinity;
      const otherYears = set.yearsOf(citation.name).filter((year) => year <= latest);
      const other = set.isOwn(citation.name, cable.name) ? 'missing' : 'outside';
      return { ...citation, status: otherYears.length > 0 ? 'wrong-year' : other, paths, otherYears };
    }),
  }));
  return {
    cables: resolved.map((cable, index) => ({
      ...cable,
      citedBy: (cables[index] && citedBy.get(cables[index])) ?? [],
    })),
    duplicates: duplicatesAmong(cables, holdersOf),
  };
}

/** Sections of one cable in a file each are no duplicates. */
function duplicatesAmong(
  cables: readonly CitingCable[],
  holdersOf: (name: CableName) => readonly CitingCable[],
): ReferenceGraph['duplicates'] {
  const seen = new Set<CitingCable>();
  return cables.flatMap((cable) => {
    if (!cable.name || seen.has(cable)) return [];
    const same = holdersOf(cable.name).filter(({ section }) => section === cable.section);
    for (const one of same) seen.add(one);
    return same.length > 1 ? [{ name: cable.name, paths: same.map(({ path }) => path) }] : [];
  });
}
