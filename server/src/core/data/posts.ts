/** Posts: embassies, consulates, missions, and the Department itself. */
import { foldName, joinName } from './fold-name.js';
import { lazy } from './lazy.js';
import { TableReader, textOf, valuesOf } from './packed-table.js';
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

/** Posts with this routing indicator, those in use first; an office and its successor may share one. */
export function postsByRoutingIndicator(routingIndicator: string): readonly Post[] {
  return postsIn(routingIndex(), routingIndicator);
}

/**
 * Posts that message numbers call so, by short name or alias, joined or not (`HONG KONG`, `HONGKONG`). Posts in use come
 * first: `JERUSALEM` was a consulate before it was an embassy.
 */
export function postsByShortName(name: string): readonly Post[] {
  return postsIn(shortNameIndex(), joinName(name));
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

const pladIndex = lazy((): ReadonlyMap<string, string> => {
  const index = new Map<string, string>();
  for (const [plad, aliases] of table.cells('aliases'))
    if (aliases !== '') for (const spelling of respelled(plad, aliases)) index.set(foldName(spelling), plad);
  // An address of its own beats another spelling of a second post.
  for (const plad of table.keys()) index.set(foldName(plad), plad);
  return index;
});

const routingIndex = lazy((): PostGroups => {
  const groups = new Map<string, string[]>();
  for (const [plad, indicators] of table.cells('routing_indicator'))
    for (const indicator of valuesOf(indicators)) add(groups, indicator, plad);
  return groups;
});

const shortNameIndex = lazy((): PostGroups => {
  const groups = new Map<string, string[]>();
  for (const [plad, shortName] of table.cells('short_name')) add(groups, joinName(shortName), plad);
  for (const [plad, aliases] of table.cells('aliases'))
    for (const alias of valuesOf(aliases)) add(groups, joinName(alias), plad);
  return groups;
});

/** Addresses by another name. */
type PostGroups = ReadonlyMap<string, readonly string[]>;

function add(groups: Map<string, string[]>, key: string, plad: string): void {
  const group = groups.get(key);
  if (group) group.push(plad);
  else groups.set(key, [plad]);
}

function postsIn(groups: PostGroups, key: string): readonly Post[] {
  const posts = (groups.get(key) ?? []).flatMap((plad) => postOf(plad) ?? []);
  return posts.sort((a, b) => postStatuses.indexOf(a.status) - postStatuses.indexOf(b.status));
}

/** The address with each alias in place of the short name it ends in. */
function respelled(plad: string, aliases: string): readonly string[] {
  const shortName = table.find(plad)?.short_name ?? '';
  if (plad === shortName || !plad.endsWith(shortName)) return [];
  const before = plad.slice(0, -shortName.length);
  return valuesOf(aliases).map((alias) => before + alias);
}
