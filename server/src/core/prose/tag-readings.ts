/** What each word of a TAGS line is: a code, a name, a caption, codes that ran together, or a word that is no code. */
import { findCaption } from '../data/captions.js';
import { allCountryCodes, findCountryByCode } from '../data/countries.js';
import { lazy } from '../data/lazy.js';
import { allTagCodes, countryOfTag, findTag, isOpenSeries } from '../data/tags.js';
import type { Tag } from '../syntax/types.js';
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
const visits = 'OVIP';

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
    const isName: boolean = kind === 'name' || (names && (kind === 'unknown' || kind === 'word'));
    names = isName || label === visits;
    readings.push({ tag, kind: isName ? 'name' : kind, codes: isName ? [] : codesOf(label, kind) });
  }
  return readings;
}

/** Confirmed codes that `label` is one slip away from, or the code of the country whose ISO code it is. */
export function nearTags(label: string): readonly string[] {
  if (label.length < shortestSlip) return byIsoCode().get(label) ?? [];
  const digitless = withoutDigits(label);
  if (digitless !== label && isConfirmed(digitless)) return [digitless];
  return confirmedCodes().filter((code) => code.length >= shortestSlip && isOneSlip(label, code));
}

/** The label with letters for the digits that are taken for them: `0VIP`. */
export function withoutDigits(label: string): string {
  return label.replaceAll('0', 'O').replaceAll('1', 'I');
}

/** Of two letters every other pair is one slip away; of three, every third. */
const shortestSlip = 4;
const codeShape = /^[A-Z](?:[A-Z0-9]|[A-Z0-9]{2}|[A-Z0-9]{3})$/;
const joinedByMark = /[/.&-]/;

function kindOf(label: string, extra: ReadonlySet<string>): TagReadingKind {
  if (extra.has(label) || findTag(label) || isOpenSeries(label)) return 'known';
  if (findCaption(label)) return 'caption';
  if (partsOf(label).length > 1) return 'joined';
  if (codeShape.test(label)) return 'unknown';
  return nearTags(label).length > 0 ? 'unknown' : 'word';
}

function codesOf(label: string, kind: TagReadingKind): readonly string[] {
  if (kind === 'joined') return partsOf(label);
  return kind === 'known' || kind === 'unknown' ? [label] : [];
}

const isConfirmed = (code: string): boolean => findTag(code)?.confirmed === true;
const confirmedCodes = lazy(() => allTagCodes().filter(isConfirmed));

// Where TAGS have no such code, people write that of ISO 3166: JP for JA.
const byIsoCode = lazy((): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map<string, string[]>();
  for (const code of allCountryCodes()) {
    const iso = countryOfTag(code)?.isoCode;
    if (iso === undefined || findCountryByCode(code)?.legacy === true || !isConfirmed(code)) continue;
    codes.set(iso, [...(codes.get(iso) ?? []), code]);
  }
  return codes;
});

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
  const kinds = findTag(code)?.kinds ?? [];
  return code.length === 2 ? kinds.includes('country') : kinds.includes('subject') || kinds.includes('program');
}
