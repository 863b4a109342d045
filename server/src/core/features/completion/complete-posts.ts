/** Completion of posts: addresses of FM, TO and INFO lines with their precedence, and origins in the REF field. */
import { findAddressee } from '../../data/addressees.js';
import { findCountryByCode } from '../../data/countries.js';
import { lazy } from '../../data/lazy.js';
import { type Post, allPosts, findPost } from '../../data/posts.js';
import { allPrecedences } from '../../data/precedences.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { type Completion, type CursorPlace, type Offer, offersAt, replacing, sortKey, typedAs } from './completion.js';
import { describePost, describePrecedence } from '../hover/hover-addressee.js';

const keyword = /^[ \t]*(?:(FM|TO|INFO|XMT)[ \t]*:?[ \t]+)?/;
const routingIndicator = /\bR[A-Z]{4,7}[ \t]*\/[ \t]*/g;
const lastWord = /^(.*[^ \t])[ \t]+([A-Z]*)$/;

/** Addresses of posts, with their routing indicator where the cable writes it; behind an address, precedences. */
export function completeAddressee(place: CursorPlace): readonly Completion[] | undefined {
  const { cable, line } = place;
  const [opening = '', word] = keyword.exec(line) ?? [];
  const behind = [...line.matchAll(routingIndicator)].at(-1);
  const typed = line.slice(behind ? behind.index + behind[0].length : opening.length);
  const [, address, precedence] = lastWord.exec(typed) ?? [];
  if (address !== undefined && precedence !== undefined && isAddress(cable, address))
    return offersAt(precedences(), precedence, replacing(place, precedence.length));
  const withRouting = !behind && word !== 'FM' && usesRouting(cable);
  const offers = [...ownPosts(cable), ...addresses()];
  return offersAt(offers, typed, replacing(place, typed.length), withRouting ? routed : undefined);
}

function isAddress({ settings }: CableIndex, address: string): boolean {
  return (findPost(address) ?? findAddressee(address)) !== undefined || settings.posts.includes(address);
}

function usesRouting(cable: CableIndex): boolean {
  return cable.all('addressee').some((addressee) => addressee.routingIndicator !== undefined);
}

function routed(offer: Offer): Offer {
  const indicator = indicators().get(offer.label);
  return indicator === undefined ? offer : { ...offer, insertText: `${indicator}/${offer.label}` };
}

/** The first routing indicator of each address that has one. */
const indicators = lazy(
  () =>
    new Map(allPosts().flatMap(({ plad, routingIndicators: [first] }) => (first === undefined ? [] : [[plad, first]]))),
);

function ownPosts({ settings }: CableIndex): readonly Offer[] {
  return settings.posts.map((plad, index) => ({
    kind: 'post',
    label: plad,
    detail: "of this team's own list",
    documentation: undefined,
    insertText: plad,
    filterText: plad.toUpperCase(),
    sortKey: sortKey(0, index),
  }));
}

const standings: Readonly<Record<Post['status'], number>> = { current: 1, suspended: 2, former: 3 };

const addresses = lazy((): readonly Offer[] =>
  allPosts().map((post, index) => ({
    kind: 'post',
    label: post.plad,
    detail: countryOf(post),
    documentation: describePost(post),
    insertText: post.plad,
    filterText: [post.plad, ...post.aliases, countryOf(post), ...post.routingIndicators].join(' ').toUpperCase(),
    sortKey: sortKey(standings[post.status], index),
  })),
);

function countryOf({ countryCode }: Post): string {
  return findCountryByCode(countryCode)?.name ?? countryCode;
}

const precedences = lazy((): readonly Offer[] =>
  allPrecedences()
    .filter(({ confirmed }) => confirmed)
    .map(({ word }, index) => ({
      kind: 'precedence',
      label: word,
      detail: 'precedence',
      documentation: describePrecedence(word),
      insertText: word,
      filterText: word,
      sortKey: sortKey(0, index),
    })),
);

// ── REF field ──

const lettersBefore = /^[ ]*(?:[A-Z][.)][ ]+){1,2}/;

/** Names under which posts number their cables, behind the letter and the year of an entry. */
export function completeOrigin(place: CursorPlace): readonly Completion[] | undefined {
  const typed = originTyped(place);
  if (typed === undefined) return undefined;
  return offersAt(origins(), typed, replacing(place, typed.length));
}

/** Capitals and blanks up to the cursor; undefined behind a whole name, where the number comes. */
function originTyped(place: CursorPlace): string | undefined {
  const typed = typedAs(place, /[A-Z .)'-]/)
    .replace(lettersBefore, '')
    .trimStart();
  const known = typed.endsWith(' ') && origins().some(({ label }) => label === typed.trimEnd());
  return known ? undefined : typed;
}

const origins = lazy((): readonly Offer[] => {
  const offers = new Map<string, Offer>();
  for (const post of [...allPosts()].sort((one, other) => standings[one.status] - standings[other.status])) {
    const { shortName, aliases, plad, type, status } = post;
    if (offers.has(shortName)) continue;
    offers.set(shortName, {
      kind: 'post',
      label: shortName,
      detail: plad,
      documentation: describePost(post),
      insertText: `${shortName} `,
      filterText: [shortName, ...aliases].join(' '),
      sortKey: sortKey(type === 'department' ? 0 : standings[status], offers.size),
    });
  }
  return [...offers.values()];
});
