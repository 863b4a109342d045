/** Times of the day and their zones. */
import { execAt } from '../../syntax/match-at.js';
import { type Day, washingtonOffset } from './calendar.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { defineVocabulary } from '../vocabulary.js';

/** A zone by what is known of it: minutes east of Greenwich, Washington's own time, or the time of the post. */
export type Zone = { readonly offset: number } | 'washington' | 'local';

/** A time of the day. */
export interface ClockTime extends Stretch {
  /** 0 to 23, and minutes; for `OOB` and `COB`, which have no hour of their own, undefined. */
  readonly minutes: number | undefined;
  readonly opening: 'opening' | 'closing' | undefined;
  readonly zone: Zone | undefined;
  /** Where the zone is written. */
  readonly zoneAt: Stretch | undefined;
}

const offsets: Readonly<Record<string, number>> = {
  Z: 0,
  ZULU: 0,
  GMT: 0,
  UTC: 0,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  BST: 60,
  CET: 60,
  CEST: 120,
};

/** `10:00 a.m.`, `3:30 pm`, `14:30`, `12 noon`, `1200 noon`, `1430Z`, `1400 local time`; `OOB`, `COB`. */
const time =
  /(?<![\w.:$/-])(?:(\d{1,2})(?::(\d{2}))? ?(a\.?m\b\.?|p\.?m\b\.?|noon\b|midnight\b)|(\d{1,2}):(\d{2})(?![\d:])|(\d{2})(\d{2})(?= ?(?:noon|hours|hrs|Z\b|ZULU|GMT|UTC|E[DS]T\b|local time))(?: ?(?:noon|hours|hrs)\b)?|(noon|midnight)\b|(OOB|COB)\b)/iy;
/** Times without a figure. */
const timeWords = defineVocabulary({ word: ['noon', 'midnight', 'oob', 'cob'] });
const zone =
  /[ ,(]{0,2}(?:(Z|ZULU|GMT|UTC|[ECMP][DS]T|BST|CES?T)\b|(Washington(?:,? ?D\.?C\.?,?)? time|Eastern(?: (?:Daylight|Standard))?(?: Savings?)? Time|E\.?T\.?(?= |$|[,.;)]))|(local(?: time)?\b))/iy;
/** Words that may stand between a time and its zone. */
const ahead = /(?: [A-Za-z0-9,]+){0,3}? (?=Washington|Eastern|EDT|EST|GMT|UTC|local time)/y;

/** All times of the day, with the zone within the next four words. */
export function clockTimes(prose: Prose): readonly ClockTime[] {
  const { text } = prose;
  const found: ClockTime[] = [];
  let floor = 0;
  for (const from of anchors(prose)) {
    const match = from < floor ? undefined : execAt(time, text, from);
    if (!match) continue;
    const to = (floor = time.lastIndex);
    const minutes = minutesOf(match);
    const opening = match[9]?.toUpperCase();
    if (minutes === undefined && opening === undefined) continue;
    const zoneAt = zoneStretch(prose, to);
    found.push({
      from,
      to,
      minutes,
      opening: opening === undefined ? undefined : opening === 'OOB' ? 'opening' : 'closing',
      zone: zoneAt && zoneOf(text.slice(zoneAt.from, zoneAt.to)),
      zoneAt,
    });
  }
  return found;
}

const comma = 44;

/** Where a time may begin, in order: at a figure, behind the comma in `June 9,10:00`, at one of the words. */
function anchors(prose: Prose): readonly number[] {
  const { starts, ends, figures } = prose.tokens;
  const all: number[] = [];
  for (const token of figures) {
    const end = ends[token] ?? 0;
    all.push(starts[token] ?? 0);
    for (let at = all[all.length - 1] ?? 0; at < end; at++) if (prose.text.charCodeAt(at) === comma) all.push(at + 1);
  }
  const words = prose.hits(timeWords);
  if (words.length === 0) return all;
  for (const { from } of words) all.push(from);
  return all.sort((one, other) => one - other);
}

/** Minutes since midnight in Greenwich, on `day`; below 0 or from 1440 on where that is another day there. */
export function universalMinutes({ minutes, zone }: ClockTime, day: Day): number | undefined {
  if (minutes === undefined || zone === undefined || zone === 'local') return undefined;
  return minutes - (zone === 'washington' ? washingtonOffset(day) : zone.offset);
}

function minutesOf([, hour, minute, half, clockHour, clockMinute, military, militaryMinute, word]: RegExpExecArray):
  number | undefined {
  if (word !== undefined) return /noon/i.test(word) ? 720 : 0;
  if (military !== undefined) return valid(Number(military), Number(militaryMinute));
  if (clockHour !== undefined) return valid(Number(clockHour), Number(clockMinute));
  if (hour === undefined || half === undefined) return undefined;
  const hours = Number(hour);
  // `1200 noon` and `12 noon` say the same.
  if (/noon|midnight/i.test(half)) return hours === 12 ? (/noon/i.test(half) ? 720 : 0) : undefined;
  if (hours > 12) return undefined;
  return valid((hours % 12) + (/^p/i.test(half) ? 12 : 0), Number(minute ?? 0));
}

function valid(hours: number, minutes: number): number | undefined {
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

function zoneStretch(prose: Prose, at: number): Stretch | undefined {
  const { text } = prose;
  const near = execAt(zone, text, at);
  if (near) return stretchOf(near);
  const words = execAt(ahead, text, at);
  const far = words && execAt(zone, text, at + words[0].length - 1);
  const sentence = prose.sentenceAt(at - 1);
  return far && sentence && zone.lastIndex <= sentence.to ? stretchOf(far) : undefined;
}

function stretchOf(match: RegExpExecArray): Stretch {
  const name = match[1] ?? match[2] ?? match[3] ?? '';
  const to = match.index + match[0].length;
  return { from: to - name.length, to };
}

function zoneOf(written: string): Zone | undefined {
  const offset = offsets[written.toUpperCase()];
  if (offset !== undefined) return { offset };
  return /^local/i.test(written) ? 'local' : 'washington';
}
