/** The lines of transmission: FL1 to FL5, originator and addressees (cable-format 1.1 to 1.7). */
import { execAt, matchAt } from './match-at.js';
import { type Source, foldBlanks, fullYear, monthNumber, readNumber } from './source.js';
import type {
  Addressee,
  AddresseeLine,
  DateTimeGroup,
  DateTimeLine,
  PrecedenceLetter,
  RoutingLine,
  SecurityLine,
  Span,
  StationLine,
  TransmissionLine,
} from './types.js';

const transmission = /VZCZC[A-Z]{3}[0-9O]{3,4}(?![A-Z0-9])/y;
const routing = /(?:([ZOPR])\1|00)(?: +R[A-Z]{4,7})+(?![A-Z])/y;
/** A list of routing indicators that does not fit on one line goes on with nothing but more of them. */
const furtherRouting = /^R[A-Z]{4,7}(?: +R[A-Z]{4,7})*$/;
const station = /DE +(R[A-Z]{4,7}) +#([0-9O]{1,4})(?:\/([0-9O]{2}))?(?: +([0-9O]{3})([0-9O]{4}))?(?![A-Z0-9])/y;
const security = /ZN[RY] +([A-Z])\1{3,4}(?: +Z[A-Z]{2}[A-Z0-9]*)*(?![A-Z])/y;
const precedenceLetters = /([ZOPR])\1?(?: +([ZOPR])\2?)? +(?=[0-9O]{5,6} ?[Zz2]? {0,3}[A-Za-z]{3})/y;
const dateTime =
  /([0-9O]{2})([0-9O]{2})([0-9O]{2})((?: ?[Zz2](?=[ ]{0,3}[A-Za-z]{3}))?) {0,3}([A-Za-z]{3,9})\.? {0,3}([0-9O]{4}|[0-9O]{2})(?![0-9A-Z])/y;
const operatingSignals = /(?: +Z[A-Z]{2}[A-Z0-9]*)+(?![A-Z])/y;

/** FL1. */
export function readTransmissionLine(source: Source, span: Span): TransmissionLine | undefined {
  const end = matchAt(transmission, source.text, span.start);
  return end === -1 || end > span.end ? undefined : source.literal('transmissionLine', { start: span.start, end });
}

/** FL2. */
export function readRoutingLine(source: Source, span: Span): RoutingLine | undefined {
  const end = matchAt(routing, source.text, span.start);
  if (end === -1 || end > span.end) return undefined;
  const literal = source.literal('routingLine', { start: span.start, end });
  const [digraph = '', ...routingIndicators] = literal.value.split(/ +/);
  const letter = digraph.charAt(0);
  return { ...literal, precedence: letter === '0' ? 'O' : (letter as PrecedenceLetter), routingIndicators };
}

/** FL2 with the line below it; undefined where that line does not go on with its list. */
export function readFurtherRouting(source: Source, above: RoutingLine, span: Span): RoutingLine | undefined {
  if (!furtherRouting.test(source.slice(span))) return undefined;
  const further = source.slice(span).split(/ +/);
  return {
    ...above,
    ...source.literal('routingLine', { start: above.position.start.offset, end: span.end }),
    routingIndicators: [...above.routingIndicators, ...further],
  };
}

/** FL3. */
export function readStationLine(source: Source, span: Span): StationLine | undefined {
  const match = execAt(station, source.text, span.start);
  if (!match || station.lastIndex > span.end) return undefined;
  const [value, routingIndicator = '', serial = '', section, day, time] = match;
  return {
    ...source.literal('stationLine', { start: span.start, end: span.start + value.length }),
    routingIndicator,
    serial: readNumber(serial),
    ...(section === undefined ? {} : { section: readNumber(section) }),
    ...(day === undefined || time === undefined ? {} : { dayOfYear: readNumber(day), time: time.replaceAll('O', '0') }),
  };
}

/** FL4. */
export function readSecurityLine(source: Source, span: Span): SecurityLine | undefined {
  const match = execAt(security, source.text, span.start);
  if (!match || security.lastIndex > span.end) return undefined;
  return { ...source.literal('securityLine', { start: span.start, end: security.lastIndex }), letter: match[1] ?? '' };
}

/** FL5, with or without its precedence letters. */
export function readDateTimeLine(source: Source, span: Span): DateTimeLine | undefined {
  const letters = execAt(precedenceLetters, source.text, span.start);
  const start = letters ? precedenceLetters.lastIndex : span.start;
  const group = readDateTimeGroup(source, start);
  if (!group || group.position.end.offset > span.end) return undefined;
  if (!letters && !group.zulu) return undefined;
  const groupEnd = group.position.end.offset;
  const signals = execAt(operatingSignals, source.text.slice(groupEnd, span.end), 0)?.[0] ?? '';
  return {
    type: 'dateTimeLine',
    precedences: [letters?.[1], letters?.[2]].filter((letter) => letter !== undefined) as PrecedenceLetter[],
    operatingSignals: signals.split(' ').filter((signal) => signal !== ''),
    children: [group],
    position: source.position(span.start, groupEnd + signals.length),
  };
}

function readDateTimeGroup(source: Source, at: number): DateTimeGroup | undefined {
  const match = execAt(dateTime, source.text, at);
  if (!match) return undefined;
  const [value, day = '', hour = '', minute = '', zulu, month = '', year = ''] = match;
  return {
    ...source.literal('dateTimeGroup', { start: at, end: at + value.length }),
    day: readNumber(day),
    hour: readNumber(hour),
    minute: readNumber(minute),
    // Scans have `2` for it.
    zulu: zulu?.trim().toUpperCase() === 'Z',
    month: monthNumber(month),
    year: fullYear(year),
  };
}

// ── Addressees ──────────────────────────────────────────────────────────────────────────────────────────────────────

const keyword = /(FM|TO|INFO|XMT)(?:[ \t]*:[ \t]*|[ \t]+|(?=[\r\n]|$))/y;
const routingPrefix = /(R[A-Z]{4,7})[ \t]*\/[ \t]*/y;
/** Words that say or pretend to say how urgent an entry is; the rule `precedence-unknown` knows which are real. */
const precedenceWord =
  / (NIACT IMMEDIATE|FLASH OVERRIDE|OPERATIONAL IMMEDIATE|NIACT|FLASH|IMMEDIATE|PRIORITY|ROUTINE|URGENT|IMMED|PRIO|EMERGENCY|DEFERRED|CRITIC|NORMAL|RUSH|ASAP)(\/\/[A-Z0-9/,.() -]+)?$/;
/** `1767-1769` where each section has a number of its own. */
const trailingSerial = / (\d{1,5}(?:-\d{1,5})?)$/;
/** The list of a keyword is cut before each routing indicator and each XMT of the same line. */
const nextEntry = /[ \t,;](?:(XMT)[ \t]|(?=R[A-Z]{4,7}[ \t]*\/))/g;
const exemptAhead = /XMT[ \t]+/y;

type Role = Addressee['role'];
const roles = { FM: 'from', TO: 'action', INFO: 'info', XMT: 'exempt' } as const;

/** Keyword at `start`, if the line has one. */
export function readKeyword(source: Source, start: number): { word: keyof typeof roles; end: number } | undefined {
  const match = execAt(keyword, source.text, start);
  return match ? { word: match[1] as keyof typeof roles, end: keyword.lastIndex } : undefined;
}

/** A line of addressees; `inherited` is the role of the list that a line without a keyword goes on. */
export function readAddresseeLine(source: Source, span: Span, inherited: Role | undefined): AddresseeLine | undefined {
  const found = readKeyword(source, span.start);
  const role = found ? roles[found.word] : inherited;
  if (role === undefined) return undefined;
  const children: Addressee[] = [];
  let at = Math.min(found?.end ?? span.start, span.end);
  let current: Role = role;
  const exempt = found ? matchAt(exemptAhead, source.text, at) : -1;
  if (exempt !== -1 && exempt < span.end) {
    current = 'exempt';
    at = exempt;
  }
  const first = at;
  for (const cut of source.text.slice(first, span.end).matchAll(nextEntry)) {
    pushAddressee(source, children, { start: at, end: first + cut.index }, current);
    if (cut[1]) current = 'exempt';
    at = first + cut.index + cut[0].length;
  }
  pushAddressee(source, children, { start: at, end: span.end }, current);
  if (children.length === 0 && !found) return undefined;
  return {
    type: 'addresseeLine',
    keyword: found?.word,
    children,
    position: source.position(span.start, span.end),
  };
}

function pushAddressee(source: Source, into: Addressee[], span: Span, role: Role): void {
  let { start, end } = source.trim(span.start, span.end);
  while (end > start && isListMark(source.text.charCodeAt(end - 1))) end--;
  ({ start, end } = source.trim(start, end));
  if (start === end) return;
  const prefix = execAt(routingPrefix, source.text, start);
  let plad = foldBlanks(source.text.slice(prefix ? routingPrefix.lastIndex : start, end));
  const serial = trailingSerial.exec(plad);
  if (serial) plad = plad.slice(0, serial.index);
  const precedence = precedenceWord.exec(plad);
  // `SECDEF WASHINGTON DC IMMEDIATE//USDP/ISA//`: the office belongs to the address.
  if (precedence) plad = plad.slice(0, precedence.index) + (precedence[2] ?? '');
  into.push({
    ...source.literal('addressee', { start, end }),
    role,
    routingIndicator: prefix?.[1],
    plad,
    precedence: precedence?.[1],
    serial: serial?.[1],
  });
}

function isListMark(code: number): boolean {
  return code === 44 || code === 59; // , ;
}
