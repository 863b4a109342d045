/** Completion of the TAGS line. */
import { lazy } from '../../data/lazy.js';
import { allTagCodes, findTag } from '../../data/tags.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { routeOf } from '../../prose/header/cable-route.js';
import { type Completion, type CursorPlace, type Offer, offersAt, replacing, sortKey, typedAs } from './completion.js';
import { describeTag } from '../hover/hover-tag.js';
import { escapeMarkdown } from '../markdown.js';
import { touches } from '../places.js';

const codeLetter = /[A-Za-z0-9/-]/;
/** Codes that nearly every cable on trafficking has. */
const usual = ['KTIP', 'KCRM', 'KWMN', 'PHUM', 'PREL', 'SMIG', 'ELAB', 'PGOV', 'KJUS', 'KFRD', 'ASEC', 'KPAO'];

/** Codes by themselves and by the words of their titles, those of the cable's countries first; none that is there already. */
export function completeTag(place: CursorPlace): readonly Completion[] | undefined {
  const { cable, offset } = place;
  const typed = typedAs(place, codeLetter);
  const replace = replacing(place, typed.length, codeLetter);
  const listed = new Set(
    cable
      .all('tag')
      .flatMap(({ label, position: { start, end } }) =>
        touches({ start: start.offset, end: end.offset }, offset) ? [] : [label],
      ),
  );
  const first = countriesOf(cable);
  const gap = cable.text.charAt(replace.start - 1) === ',' ? ' ' : '';
  return offersAt([...ownTags(cable), ...knownTags()], typed, replace, (tag) => {
    if (listed.has(tag.label)) return undefined;
    const isFirst = first.includes(tag.label);
    if (!isFirst && gap === '') return tag;
    return { ...tag, insertText: gap + tag.insertText, sortKey: isFirst ? sortKey(0) : tag.sortKey };
  });
}

function countriesOf(cable: CableIndex): readonly string[] {
  const { from, to } = routeOf(cable.all('addressee'));
  return [from, to].flatMap((post) => (post ? [post.countryCode] : []));
}

function ownTags({ settings }: CableIndex): readonly Offer[] {
  return settings.tags.map((code, index) => offer(code, "of this team's own list", undefined, sortKey(2, index)));
}

const knownTags = lazy((): readonly Offer[] =>
  allTagCodes().flatMap((code, index) => {
    const entry = findTag(code);
    if (!entry) return [];
    const place = usual.indexOf(code);
    const rank = entry.legacy ? 5 : entry.confirmed ? 3 : 4;
    const key = place === -1 ? sortKey(rank, index) : sortKey(1, place);
    return [offer(code, entry.title ?? 'title not known', describeTag(entry), key)];
  }),
);

function offer(code: string, title: string, documentation: string | undefined, key: string): Offer {
  return {
    kind: 'tag',
    label: code,
    detail: title,
    documentation: documentation ?? escapeMarkdown(title),
    insertText: code,
    filterText: `${code} ${title}`.toUpperCase(),
    sortKey: key,
  };
}
