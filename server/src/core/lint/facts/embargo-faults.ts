/** What is wrong with the times of a release (tip-rules rule 9). */
import { type Day, compareDays, washingtonOffset, weekdayOf, weekdays } from '../../prose/dates/calendar.js';
import { universalMinutes } from '../../prose/dates/clock-times.js';
import { type DateMention, dates } from '../../prose/dates/dates.js';
import { inHeadline } from '../../prose/header/headline.js';
import type { Prose } from '../../prose/prose.js';
import { isQuoted } from '../../prose/quotations.js';
import { type ReleaseEvent, releaseEvents } from '../../prose/dates/release-events.js';
import type { Stretch } from '../../prose/stretch.js';
import { cableDay, subjectYears } from './cable-date.js';
import type { CableIndex } from '../cable-index.js';

/** One fault, with what may stand instead. */
export interface EmbargoFault {
  readonly at: Stretch;
  readonly message: string;
  readonly choices: readonly string[];
  readonly related?: Stretch;
}

/** Times without a zone, times that disagree with the release, and wrong weekdays. */
export function embargoFaults(cable: CableIndex): readonly EmbargoFault[] {
  const { prose } = cable;
  const events = prose.find(releaseEvents).filter(({ time }) => !isQuoted(prose, time));
  return [...zoneFaults(cable, events), ...orderFaults(cable, events), ...weekdayFaults(cable)];
}

/** The release with its zone, if it is given. */
export function statedRelease({ prose }: CableIndex): ReleaseEvent | undefined {
  return prose
    .find(releaseEvents)
    .find(({ kind, time }) => kind === 'release' && time.zone !== undefined && time.minutes !== undefined);
}

function zoneFaults(cable: CableIndex, events: readonly ReleaseEvent[]): readonly EmbargoFault[] {
  const { prose } = cable;
  return events.flatMap(({ kind, time, date }) => {
    if ((kind !== 'release' && kind !== 'embargo') || time.minutes === undefined || time.zone !== undefined) return [];
    const written = prose.textOf(time);
    const day = dayOf(cable, date);
    const zone = day && washingtonOffset(day) === -300 ? 'EST' : 'EDT';
    const message = `\`${written}\` has no time zone. Write it behind the time, as in \`${written} ${zone}\`.`;
    return [{ at: time, message, choices: [`${written} ${zone}`, `${written} Washington time`] }];
  });
}

function orderFaults(cable: CableIndex, events: readonly ReleaseEvent[]): readonly EmbargoFault[] {
  const { prose } = cable;
  const release = statedRelease(cable);
  const start = release && minutesOf(cable, release, release);
  if (!release || start === undefined) return [];
  const right = prose.textOf(timeAndZone(release));
  return events.flatMap((event) => {
    const minutes = event === release || event.time.zone === undefined ? undefined : minutesOf(cable, event, release);
    if (minutes === undefined || minutes === start) return [];
    const at = timeAndZone(event);
    const shared = {
      at,
      choices: isShort(at) && isShort(timeAndZone(release)) ? [right] : [],
      related: timeAndZone(release),
    };
    const written = prose.textOf(at);
    if (event.kind === 'statement' && minutes < start)
      return [{ ...shared, message: `\`${written}\` is before the release at \`${right}\`. Give a time after it.` }];
    if (event.kind !== 'embargo' && event.kind !== 'release') return [];
    const what = event.kind === 'embargo' ? 'The embargo' : 'The release';
    return [
      { ...shared, message: `${what} at \`${written}\` is not the release at \`${right}\`. Give one time everywhere.` },
    ];
  });
}

/** Minutes in Greenwich from the day of the release on. */
function minutesOf(cable: CableIndex, { time, date }: ReleaseEvent, release: ReleaseEvent): number | undefined {
  const releaseDay = dayOf(cable, release.date);
  const day = dayOf(cable, date) ?? releaseDay;
  const minutes = universalMinutes(time, day ?? summerDay);
  if (minutes === undefined || !day || !releaseDay) return minutes;
  return minutes + minutesADay * daysBetween(releaseDay, day);
}

/** Reports come out in June. */
const summerDay: Day = { year: 2009, month: 6, day: 15 };
const minutesADay = 1440;

function daysBetween(one: Day, other: Day): number {
  const order = compareDays(other, one);
  if (order === 0) return 0;
  return (
    (Date.UTC(other.year, other.month - 1, other.day) - Date.UTC(one.year, one.month - 1, one.day)) /
    (minutesADay * 60_000)
  );
}

function timeAndZone({ time }: ReleaseEvent): Stretch {
  return { from: time.from, to: time.zoneAt?.to ?? time.to };
}

/** Whether nothing but the zone stands behind the time. */
function isShort({ from, to }: Stretch): boolean {
  return to - from <= 28;
}

function dayOf(cable: CableIndex, date: DateMention | undefined): Day | undefined {
  const year = date?.year ?? cableDay(cable)?.year ?? subjectYears(cable.prose)[0]?.year;
  if (!date?.exists || date.month === undefined || date.day === undefined || year === undefined) return undefined;
  return { year, month: date.month, day: date.day };
}

// ── Weekdays ──

function weekdayFaults(cable: CableIndex): readonly EmbargoFault[] {
  const { prose } = cable;
  return prose.find(dates).flatMap((date) => {
    const { weekday, month, day, exists } = date;
    if (weekday === undefined || month === undefined || day === undefined || !exists || isLeftOut(prose, date))
      return [];
    const years = date.year === undefined ? likelyYears(cable, month) : [date.year];
    const [year] = years;
    if (year === undefined || years.some((one) => weekdayOf({ year: one, month, day }) === weekday)) return [];
    const right = weekdays[weekdayOf({ year, month, day })] ?? '';
    const written = prose.textOf(date);
    const name = /^[A-Z]{4,}/.test(written) ? right.toUpperCase() : right;
    const message = `\`${written}\` is a ${right} in ${String(year)}. Correct the weekday or the date.`;
    return [{ at: date, message, choices: [written.replace(/^[A-Za-z]+/, name)] }];
  });
}

function isLeftOut(prose: Prose, date: DateMention): boolean {
  const sentence = prose.sentenceAt(date.from);
  return !sentence || inHeadline(prose, date) || isQuoted(prose, date) || prose.regionOf(sentence) === 'narrative';
}

/** The year of the cable, and its neighbour for dates around New Year. */
function likelyYears(cable: CableIndex, month: number): readonly number[] {
  const day = cableDay(cable);
  if (!day)
    return subjectYears(cable.prose)
      .slice(0, 1)
      .flatMap(({ year }) => year ?? []);
  if (day.month > 10 && month < 4) return [day.year + 1, day.year];
  return day.month < 4 && month > 9 ? [day.year - 1, day.year] : [day.year];
}
