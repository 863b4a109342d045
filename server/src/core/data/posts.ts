/** Posts: embassies, consulates, missions, and the Department itself. */
import { foldName, joinName } from './fold-name.js';
import { lazy } from './lazy.js';
import { type Row, TableReader, textOf, valuesOf } from './packed-table.js';
import { postsTable } from './posts.generated.js';
import { type PostStatus, postStatuses, type PostType } from './table-values.js';

/** A post that sends and receives cables. */
export interface Post {
  /** Plain language address: `AMEMBASSY PHNOM PENH`. */
  readonly plad: string;
  /** Name in message numbers: `PHNOM PENH`. */
  readonly shortName: string;
  /** Other spellings of the short name: `KIEV` for `KYIV`, `SECSTATE` for `STATE`. */
  readonly aliases: readonly string[];
  readonly type: PostType;
  readonly city: string;
  /** Geographic TAGS code of its country. */
  readonly countryCode: string;
  /** None for a post whose indicator is not known, two for some. */
  readonly routingIndicators: readonly string[];
  readonly status: PostStatus;
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  readonly note: string | undefined;
}

/** The post of a plain language address, also with another spelling of its name (`AMEMBASSY KIEV`). */
export function findPost(plad: string): Post | undefined {
  // Most addresses are in the table as they are; the index is built for the others.
  return postOf(plad) ?? postOf(pladIndex().get(foldName(plad)) ?? '');
}

/** Posts with this routing indicator; an office and its successor may share one. */
export function postsByRoutingIndicator(routingIndicator: string): readonly Post[] {
  return (routingIndex().get(routingIndicator) ?? []).flatMap((key) => postOf(key) ?? []);
}

/**
 * Posts that message numbers call so, by short name or alias, joined or not (`HONG KONG`, `HONGKONG`). Posts in use come
 * first: `JERUSALEM` was a consulate before it was an embassy.
 */
export function postsByShortName(name: string): readonly Post[] {
  return (shortNameIndex().get(joinName(name)) ?? []).flatMap((key) => postOf(key) ?? []);
}

/** The first of `postsByShortName`: `STATE` and `SECSTATE` are the Department. */
export function postByShortName(name: string): Post | undefined {
  return postsByShortName(name)[0];
}

/** All posts in the order of their addresses. */
export function allPosts(): readonly Post[] {
  return Array.from(table.keys(), postOf).filter((post) => post !== undefined);
}

const table = new TableReader(postsTable);

type PostRow = Row<(typeof postsTable)['columns'][number]>;

function postOf(plad: string): Post | undefined {
  const row = table.find(plad);
  if (!row) return undefined;
  return {
    plad,
    shortName: row.short_name,
    aliases: valuesOf(row.aliases),
    type: row.type as PostType,
    city: row.city,
    countryCode: row.geo_tag,
    routingIndicators: valuesOf(row.routing_indicator),
    status: row.status as PostStatus,
    confirmed: table.isConfirmed(plad),
    note: textOf(row.note),
  };
}

const inUseFirst = lazy((): readonly PostRow[] => {
  const rows = table.all();
  return postStatuses.flatMap((status) => rows.filter((row) => row.status === status));
});

const pladIndex = lazy((): ReadonlyMap<string, string> => {
  const index = new Map<string, string>();
  for (const row of inUseFirst()) for (const plad of respelled(row)) index.set(foldName(plad), row.plad);
  // An address of its own beats another spelling of a second post.
  for (const plad of table.keys()) index.set(foldName(plad), plad);
  return index;
});

const routingIndex = lazy(() => groupPlads((row) => valuesOf(row.routing_indicator)));

const shortNameIndex = lazy(() => groupPlads((row) => [row.short_name, ...valuesOf(row.aliases)].map(joinName)));

function groupPlads(keysOf: (row: PostRow) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of inUseFirst())
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group) group.push(row.plad);
      else groups.set(key, [row.plad]);
    }
  return groups;
}

/** The address with each alias in place of the short name it ends in. */
function respelled({ plad, short_name: shortName, aliases }: PostRow): readonly string[] {
  if (aliases === '' || plad === shortName || !plad.endsWith(shortName)) return [];
  const before = plad.slice(0, -shortName.length);
  return valuesOf(aliases).map((alias) => before + alias);
}
