/** Hovers on TAGS. */
import { type TagEntry, type TagKind, type TagMeaning, findTag, isOpenSeries } from '../../data/tags.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import type { Tag } from '../../syntax/types.js';
import { type Hover, escapeMarkdown, joinParagraphs, titled } from '../markdown.js';
import { sayNote } from './say-note.js';

/** What a code on the TAGS line stands for. */
export function hoverTag(cable: CableIndex, tag: Tag): Hover {
  const { label, kind } = tag;
  const at = spanOf(tag);
  if (kind === 'person')
    return { at, markdown: joinParagraphs(titled(label, 'a person'), 'A name behind OVIP or PINR.') };
  const entry = findTag(label);
  return {
    at,
    markdown: entry ? describeTag(entry) : joinParagraphs(titled(label, undefined), unknownTag(cable, label)),
  };
}

/** Code, titles and family of a known code, in Markdown. */
export function describeTag(entry: TagEntry): string {
  const { code, demonym, meanings } = entry;
  const people =
    demonym === undefined || demonym === entry.title ? undefined : `Adjective: ${escapeMarkdown(demonym)}.`;
  return joinParagraphs(
    ...meanings.flatMap((meaning) => [titled(code, meaning.title ?? 'title not known'), sayFamily(meaning)]),
    people,
  );
}

/** Families of codes in words. */
export const tagFamilies: Readonly<Record<TagKind, string>> = {
  subject: 'Subject TAG',
  program: 'Program TAG',
  country: 'Geographic TAG',
  organization: 'Organization TAG',
};

function sayFamily({ kind, legacy, confirmed, note }: TagMeaning): string {
  const family = `${tagFamilies[kind]}${legacy ? ', no longer in use' : ''}.`;
  return [family, sayNote(note), confirmed ? undefined : 'Known from one source only.']
    .filter((part) => part !== undefined)
    .join(' ');
}

function unknownTag({ settings }: CableIndex, label: string): string {
  if (settings.tags.includes(label)) return "A TAG of this team's own list.";
  if (isOpenSeries(label))
    return 'In none of our lists, but those of programs (`K…`) and regions (`X…`, `Z…`) are not complete.';
  return 'In none of the lists of TAGS.';
}
