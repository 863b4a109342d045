/** What each word of a TAGS line is: a code, a name, a caption, codes that ran together, or a word that is no code. */
import { findCaption } from '../../data/captions.js';
import { countryCells, findCountryByCode } from '../../data/countries.js';
import { allTagCodes, findTag, isListedTag, isOpenSeries } from '../../data/tags.js';
import { isVisit } from '../../syntax/parse-fields.js';
import type { Tag } from '../../syntax/types.js';
import { isOneSlip } from './one-slip.js';

/**
 * `known`: in a table, in the settings, or of a series whose list is not public. `name`: of a person, with or without
 * comma. `caption`: `SIPDIS`, which some systems write here. `joined`: codes without a blank between them. `unknown`: has
 * the shape of a code. `word`: anything else.
 */
export type TagReadingKind = 'known' | 'name' | 'caption' | 'joined' | 'unknown' | 'word';

/** One word of a TAGS line as a person reads it. */
export interface TagReading {
  readonly tag: Tag;
  readonly kind: TagReadingKind;
  /** The codes that it stands for: itself, or its parts where codes ran together; none for names and words. */
  readonly codes: readonly string[];
}

/** Lines with more words than this are no TAGS lines; the rest of them is left alone. */
const mostTags = 300;

/** Reads the words of a TAGS line; `own` are codes of the settings. */
export function readTags(tags: readonly Tag[], own: readonly string[]): readonly TagReading[] {
  const extra = new Set(own.map((code) => code.toUpperCase()));
  const known = new Map<string, TagReading['kind']>();
  const readings: TagReading[] = [];
  let names = false;
  for (const tag of tags.slice(0, mostTags)) {
    const { label } = tag;
    const kind = tag.kind === 'person' ? 'name' : (known.get(label) ?? kindOf(label, extra));
    if (tag.kind === 'code') known.set(label, kind);
    // `OVIP CLINTON HILLARY PREL`: what follows a visit and is no code is the visitor.
    const isName: boolean =
      kind === 'name' || (names && (kind === 'unknown' || kind === 'word' || isUnlisted(label, extra)));
    names = isName || isVisit(label);
    readings.push({ tag, kind: isName ? 'name' : kind, codes: isName ? [] : codesOf(label, kind) });
  }
  return readings.map((reading, index) =>
    reading.kind === 'unknown' && isInPhrase(readings, index) ? { ...reading, kind: 'word', codes: [] } : reading,
  );
}

/** Whether only a blank stands between two words of the line. */
export function areJoinedByBlank(one: TagReading | undefined, other: TagReading | undefined): boolean {
  return one !== undefined && other?.tag.position.start.offset === one.tag.position.end.offset + 1;
}

/** Confirmed codes that `label` may be a slip for, or the code of the country whose ISO code it is. */
export function nearTags(label: string): readonly string[] {
  if (label.length < shortestSlip) return otherCodes[label] ?? byIsoCode(label);
  const digitless = withoutDigits(label);
  if (digitless !== label && isConfirmed(digitless)) return [digitless];
  const near = allTagCodes().filter(
    (code) => code.length >= shortestSlip && isOneSlip(label, code) && isConfirmed(code),
  );
  // The list of organizations is so long that one of them is near to most words of four letters.
  const topics = near.filter(isTopic);
  return topics.length > 0 || near.length > 1 ? topics : near;
}

/** The label with letters for the digits that are taken for them: `0VIP`. */
export function withoutDigits(label: string): string {
  return label.replaceAll('0', 'O').replaceAll('1', 'I');
}

/** `GOI EXTERNAL`, `AND FINANCE`: beside a word without a comma, what looks like a code is a word too. */
function isInPhrase(readings: readonly TagReading[], index: number): boolean {
  const [before, own, after] = [readings[index - 1], readings[index], readings[index + 1]];
  return (
    (before?.kind === 'word' && areJoinedByBlank(before, own)) ||
    (after?.kind === 'word' && areJoinedByBlank(own, after))
  );
}

/** Of two letters every other pair is one slip away; of three, every third. */
const shortestSlip = 4;
const codeShape = /^[A-Z](?:[A-Z0-9]|[A-Z0-9]{2}|[A-Z0-9]{3})$/;
const lettersOnly = /^[A-Z]+$/;
const joinedByMark = /[/.&-]/;

function kindOf(label: string, extra: ReadonlySet<string>): TagReadingKind {
  // Hot: nearly all labels are in a table as they are, which takes no object for each as a look-up does.
  if (extra.has(label) || isListedTag(label) || isOpenSeries(label) || findTag(label)) return 'known';
  if (findCaption(label)) return 'caption';
  if (partsOf(label).length > 1) return 'joined';
  if (codeShape.test(label)) return 'unknown';
  return lettersOnly.test(label) && nearTags(label).length > 0 ? 'unknown' : 'word';
}

/** A program or region that passes because its series has no list; behind OVIP it is rather a name (KING, KARI). */
function isUnlisted(label: string, extra: ReadonlySet<string>): boolean {
  return isOpenSeries(label) && !extra.has(label) && !findTag(label);
}

function codesOf(label: string, kind: TagReadingKind): readonly string[] {
  if (kind === 'joined') return partsOf(label);
  return kind === 'known' || kind === 'unknown' ? [label] : [];
}

/** What people write for an organization. */
const otherCodes: Readonly<Record<string, readonly string[]>> = { EU: ['EUN'] };
const isConfirmed = (code: string): boolean => findTag(code)?.confirmed === true;

/** Where TAGS have no such code, people write that of ISO 3166: JP for JA. */
function byIsoCode(iso: string): readonly string[] {
  const codes: string[] = [];
  for (const [code, cell] of countryCells('iso3166_alpha2'))
    if (cell === iso && findCountryByCode(code)?.legacy === false && isConfirmed(code)) codes.push(code);
  return codes;
}

// ── Codes without a blank ──

/** Shortest word that may be codes run together: `PHUMNO`. Longest: a whole line of them. */
const shortestJoined = 6;
const longestJoined = 80;

/** The known codes that `label` consists of, one of four letters among them; none where it cannot be cut so. */
function partsOf(label: string): readonly string[] {
  if (joinedByMark.test(label)) {
    const parts = label.split(joinedByMark);
    return parts.every((part) => findTag(part) !== undefined) ? parts : [];
  }
  if (label.length < shortestJoined || label.length > longestJoined) return [];
  const parts = cut(label);
  return parts.some((part) => part.length === 4) ? parts : [];
}

/** Cuts from the end, the longer code first; linear, for each rest is cut once. */
function cut(label: string): readonly string[] {
  const rests: (readonly string[] | undefined)[] = [];
  rests[label.length] = [];
  for (let at = label.length - 2; at >= 0; at--)
    for (const length of [4, 2]) {
      const rest = rests[at + length];
      const part = label.slice(at, at + length);
      if (rest === undefined || !isPart(part)) continue;
      rests[at] = [part, ...rest];
      break;
    }
  return rests[0] ?? [];
}

/** Subjects and programs have four letters, countries two; bodies with names of that length are too many to tell. */
function isPart(code: string): boolean {
  return code.length === 2 ? findTag(code)?.kinds.includes('country') === true : isTopic(code);
}

function isTopic(code: string): boolean {
  const kinds = findTag(code)?.kinds ?? [];
  return kinds.includes('subject') || kinds.includes('program');
}
