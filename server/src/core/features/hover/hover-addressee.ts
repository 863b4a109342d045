/** Hovers on addressees and on the lines of transmission: posts, routing indicators, precedence. */
import { findAddressee, isCollective } from '../../data/addressees.js';
import { findCountryByCode } from '../../data/countries.js';
import { type Post, findPost, postsByRoutingIndicator } from '../../data/posts.js';
import { findPrecedenceByLetter, findPrecedenceByWord } from '../../data/precedences.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { months } from '../../prose/dates/calendar.js';
import { foldBlanks } from '../../syntax/source.js';
import type { Addressee, RoutingLine, Span, StationLine } from '../../syntax/types.js';
import { type Hover, escapeMarkdown, joinParagraphs, titled } from '../markdown.js';
import { touches } from '../places.js';
import { sayNote } from './say-note.js';

const addresseeRoles: Readonly<Record<Addressee['role'], string>> = {
  from: 'Sends this cable.',
  action: 'Asked to act on this cable.',
  info: 'Gets this cable for information.',
  exempt: 'Left out of the collective address.',
};

/** The post behind the routing indicator or address under the cursor, or what its precedence and number mean. */
export function hoverAddressee(cable: CableIndex, addressee: Addressee, offset: number): Hover {
  const { routingIndicator, precedence, serial, role, plad } = addressee;
  const whole = spanOf(addressee);
  if (routingIndicator !== undefined) {
    const at = { start: whole.start, end: whole.start + routingIndicator.length };
    if (touches(at, offset)) return { at, markdown: describeRoutingIndicator(routingIndicator) };
  }
  const last = lastWords(cable.text, whole, serial);
  if (last && touches(last, offset)) return { at: last, markdown: numberMeaning(serial ?? '') };
  const urgent = lastWords(cable.text, last ? { start: whole.start, end: last.start } : whole, precedence);
  if (urgent && touches(urgent, offset)) return { at: urgent, markdown: describePrecedence(precedence ?? '') };
  const start = routingIndicator === undefined ? whole.start : cable.text.indexOf('/', whole.start) + 1;
  const at = { start, end: (urgent ?? last)?.start ?? whole.end };
  return { at: trimmed(cable.text, at), markdown: joinParagraphs(describeAddress(plad), addresseeRoles[role]) };
}

/** `OO RUEHCN`: the precedence, or the station under the cursor. */
export function hoverRouting(cable: CableIndex, line: RoutingLine, offset: number): Hover {
  const at = wordAt(cable.text, offset);
  const word = cable.textOf(at);
  if (line.routingIndicators.includes(word)) return { at, markdown: describeRoutingIndicator(word) };
  const precedence = findPrecedenceByLetter(line.precedence)?.word ?? line.precedence;
  return {
    at,
    markdown: joinParagraphs(describePrecedence(precedence), 'The highest precedence of the action addressees.'),
  };
}

/** `DE RUEHC #7524/01 2332218`: who sent the message, and when. */
export function hoverStation(cable: CableIndex, line: StationLine, offset: number): Hover {
  const at = wordAt(cable.text, offset);
  if (cable.textOf(at) === line.routingIndicator)
    return { at, markdown: describeRoutingIndicator(line.routingIndicator) };
  const { serial, section, dayOfYear, time } = line;
  const part = section === undefined ? '' : `, section ${section}`;
  const filed =
    dayOfYear === undefined || time === undefined
      ? undefined
      : `Filed on day ${dayOfYear} of the year${dayInWords(dayOfYear, cable.year)}, at ${time.slice(0, 2)}:${time.slice(2)} Zulu (UTC).`;
  return { at: spanOf(line), markdown: joinParagraphs(`**Cable number** ends in ${serial}${part}.`, filed) };
}

/** What a plain language address names, in Markdown. */
export function describeAddress(plad: string): string {
  const post = findPost(plad);
  if (post) return describePost(post);
  const known = findAddressee(plad);
  if (known) {
    const kind = known.kind === 'collective' ? 'Several posts at once.' : undefined;
    return joinParagraphs(titled(plad, known.meaning), kind, known.confirmed ? undefined : onlySource);
  }
  if (isCollective(plad)) return joinParagraphs(titled(plad, undefined), 'Several posts at once.');
  return joinParagraphs(titled(plad, undefined), 'Not in our list of posts and agencies, which is not complete.');
}

/** What a precedence word means, in Markdown. */
export function describePrecedence(word: string): string {
  const known = findPrecedenceByWord(word);
  const note =
    known?.word === 'PRIORITY' ? 'Not among the precedences of the editions of 5 FAH-2 H-421 from 2017 on.' : '';
  if (!known)
    return joinParagraphs(
      titled(word, undefined),
      'Not a precedence. Use FLASH, NIACT IMMEDIATE, IMMEDIATE or ROUTINE.',
    );
  return joinParagraphs(titled(word, 'precedence'), escapeMarkdown(known.meaning), note);
}

const onlySource = 'Known from one source only.';
const postKinds: Readonly<Record<Post['type'], string>> = {
  embassy: 'Embassy',
  consulate: 'Consulate',
  mission: 'Mission',
  office: 'Office',
  department: 'Department of State',
};

/** Kind, country, routing indicator, number form and history of a post, in Markdown. */
export function describePost(post: Post): string {
  const { plad, shortName, type, countryCode, routingIndicators, status, confirmed, note } = post;
  const country = type === 'department' ? undefined : findCountryByCode(countryCode)?.name;
  const place = country === undefined ? '' : `, ${escapeMarkdown(country)} (TAG ${countryCode})`;
  const standing = { current: '', suspended: ', operations suspended', former: ', closed or renamed' }[status];
  const routing = routingIndicators.length > 0 ? `Routing indicator ${routingIndicators.join(' or ')}. ` : '';
  return joinParagraphs(
    titled(plad, `${postKinds[type]}${standing}`) + place,
    `${routing}Its cables are numbered ${escapeMarkdown(shortName)}.`,
    sayNote(note),
    confirmed ? undefined : onlySource,
  );
}

function describeRoutingIndicator(indicator: string): string {
  const posts = postsByRoutingIndicator(indicator);
  if (posts.length === 0)
    return joinParagraphs(
      titled(indicator, 'routing indicator'),
      'Not in our list of stations, which is not complete.',
    );
  return joinParagraphs(titled(indicator, 'routing indicator'), ...posts.map(describePost));
}

function numberMeaning(serial: string): string {
  return joinParagraphs(
    titled(serial, 'message continuity number'),
    'Counted for each addressee, so that no cable is lost.',
  );
}

/** Place of `words` at the end of a stretch, blanks behind it left out. */
function lastWords(text: string, { start, end }: Span, words: string | undefined): Span | undefined {
  if (words === undefined) return undefined;
  const stop = trimmed(text, { start, end }).end;
  // A long precedence may be written with more than one blank between its words.
  for (let from = stop - words.length; from >= start && stop - from <= words.length * 2; from--)
    if (foldBlanks(text.slice(from, stop)) === words) return { start: from, end: stop };
  return undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && ' \t\r\n,;'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && text.charCodeAt(start - 1) > 32) start--;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return { start, end };
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** ` (August 21)`: the day of a year; empty where the year is not known. */
function dayInWords(dayOfYear: number, year: number | undefined): string {
  if (year === undefined || dayOfYear < 1 || dayOfYear > 366) return '';
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 1 : 0;
  const month = daysBefore.findLastIndex((days, index) => dayOfYear > days + (index > 1 ? leap : 0));
  const day = dayOfYear - (daysBefore[month] ?? 0) - (month > 1 ? leap : 0);
  return ` (${months[month] ?? ''} ${day})`;
}
