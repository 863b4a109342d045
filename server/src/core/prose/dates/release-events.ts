/** Times at which a Report is released, embargoed and spoken about (tip-rules rule 9). */
import { type ClockTime, clockTimes } from './clock-times.js';
import { type DateMention, dates } from './dates.js';
import { inHeadline, nearby } from '../header/headline.js';
import type { Prose, Sentence } from '../prose.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** What happens at a time. */
export type EventKind = 'release' | 'embargo' | 'statement' | 'notice' | 'other';

/** A time of the day with what happens then. */
export interface ReleaseEvent {
  readonly kind: EventKind;
  readonly time: ClockTime;
  /** The date nearest to the time in its sentence. */
  readonly date: DateMention | undefined;
}

const cues = defineVocabulary<EventKind>({
  release: [
    'release',
    'releases',
    'released',
    'releasing',
    'press conference',
    'news conference',
    'unveil',
    'unveils',
    'roll out',
    'rollout',
    'public event',
    'launch',
    'present',
    'presents',
  ],
  embargo: ['embargo', 'embargoed', 'embargo until', 'embargoed until', 'embargoed till'],
  statement: [
    'press statement',
    'local press statement',
    'press guidance',
    'guidance to be used',
    'statement may',
    'public statement',
    'local statement',
    'own statement',
    'written statement',
    'press release',
  ],
  notice: ['no earlier than', 'not earlier than', 'host government', 'inform', 'notify', 'hand over', 'deliver'],
  other: [
    'briefing',
    'brief',
    'meeting',
    'meet',
    'reception',
    'interview',
    'call',
    'closes',
    'opens',
    'hours',
    'conference call',
    'hearing',
    'lunch',
    'dinner',
    'due',
    'deadline',
    'later than',
    'report back',
    'broadcast',
    'available',
    'website',
    'on the web',
    'online',
  ],
});
const usedFirst =
  /\b(?:may|can|should|is to|are to|to) (?:be )?(?:issued?|used?|released?|made|published?|given|go out|distributed?)\b/i;

/** `The guidance in para 7 may be used from` */
const guidanceFrom =
  /(?:^|[.;:] |\b(?:the|this|our|press) )guidance (?:in (?:paras?|paragraphs?) [\w ,-]{1,16} )?(?:may|can|should|is to) be (?:used|given|issued) (?:only )?(?:from|as of|after)(?: about)? $/i;

/** Whether people are released, or something else than a Report is presented. */
function isCue({ text }: Prose, { from, to }: Hit<EventKind>): boolean {
  const behind = text.slice(to, to + 60);
  return /^presents?$/i.test(text.slice(from, to)) ? aReport.test(behind) : !freed.test(behind);
}

const aReport = /^ (?:the|this year's|its) [^,;.]{0,50}\bReport\b/;
/** Behind `released`: people, and no Report. */
const freed = /^ (?:from (?:prison|jail|custody|detention|police)|on bail)\b/i;

/** All times with an event, in order. */
export function releaseEvents(prose: Prose): readonly ReleaseEvent[] {
  return prose.find(clockTimes).flatMap((time, index, all) => {
    if (isGloss(prose, time, all[index - 1]) || isGivenUp(prose, time)) return [];
    const sentence = inHeadline(prose, time) ? undefined : prose.sentenceAt(time.from);
    const kind = sentence && kindOf(prose, sentence, time);
    return sentence && kind ? [{ kind, time, date: dateOf(prose, sentence, time) }] : [];
  });
}

/** `10:00 a.m. EDT (8:00 a.m. in San Jose)`: the same time for readers elsewhere. */
function isGloss({ text }: Prose, { zone, from }: ClockTime, before: ClockTime | undefined): boolean {
  if (zone !== undefined || before?.zoneAt === undefined) return false;
  return /^(?: on [A-Z][a-z]+ \d{1,2})?(?: \(|, (?:or|which is|that is,?|i\.e\.,?) )$/.test(
    text.slice(before.zoneAt.to, from),
  );
}

/** `and not at 9:45 a.m. EDT as first planned` */
function isGivenUp({ text }: Prose, { from }: ClockTime): boolean {
  return /\b(?:not|instead of|rather than)(?: at)? $/i.test(text.slice(Math.max(0, from - 20), from));
}

function kindOf(prose: Prose, sentence: Sentence, time: ClockTime): EventKind | undefined {
  const around = nearby(prose, sentence, time);
  const hits = prose.hitsIn(cues, around).filter((hit) => isCue(prose, hit));
  const ahead = hits.filter(({ to }) => to <= time.from);
  const text = prose.text.slice(around.from, time.from);
  // A notice may have several times, by region, and speaks of the release that is to come.
  if (ahead.some(({ kind, from, to }) => kind === 'notice' && /earlier than/i.test(prose.text.slice(from, to))))
    return 'notice';
  if (ahead.some(({ kind }) => kind === 'embargo')) return 'embargo';
  if (ahead.some(({ kind }) => kind === 'statement') && (usedFirst.test(text) || /\bto be used\b/.test(text)))
    return 'statement';
  if (guidanceFrom.test(text)) return 'statement';
  const behind = hits.find(({ from }) => from >= time.to);
  if (ahead.length === 0 && behind && prose.text.slice(time.to, behind.from).includes(';')) return undefined;
  return (nearest(ahead) ?? hits[0])?.kind;
}

function nearest(ahead: readonly Hit<EventKind>[]): Hit<EventKind> | undefined {
  return ahead[ahead.length - 1];
}

function dateOf(prose: Prose, sentence: Sentence, time: ClockTime): DateMention | undefined {
  const days = prose.findIn(dates, nearby(prose, sentence, time)).filter(({ kind }) => kind === 'day');
  let found: DateMention | undefined;
  for (const day of days) if (!found || gap(day, time) < gap(found, time)) found = day;
  return found;
}

function gap(day: DateMention, time: ClockTime): number {
  return day.to <= time.from ? time.from - day.to : Math.max(0, day.from - time.to);
}
