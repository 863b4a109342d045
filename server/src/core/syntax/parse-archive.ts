/** What archives put above a cable: lines of their own, and stamps (cable-format 1.1). */
import { startsParagraph } from './line-shapes.js';
import { readClassificationLine } from './parse-classification.js';
import { readDateTimeLine, readRoutingLine, readTransmissionLine } from './parse-envelope.js';
import { type Source, fullYear } from './source.js';
import type { ArchiveHeader, ArchiveLine, ClassificationLine, Span } from './types.js';

/** Archive lines above the transmission. */
const mostLines = 14;
/** Lines below a stamp in which the cable itself must begin. */
const stampWindow = 60;

/** The id alone on its line, or at the start of one with date, level and office as some archives print it. */
export const archiveId = /^(\d{2})([A-Z]{3,22})(\d{1,7})(?=$|[ \t]+\d{4}-\d\d-\d\d\b)/;
const archiveDate = /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} \d\d:\d\d:\d\d [+-]\d{4} \d{4}$/;
const archiveLevel = /^(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET)(?:\/\/[A-Z /]+)?$/;
const archiveOrigin = /^(?:Embassy|Consulate|Mission|Secretary of State|US Mission|USUN|REO|US Interests|American)/;

/** The lines of an archive at the top, and the number of the line below them; undefined where there are none. */
export function readArchiveHeader(source: Source): { header: ArchiveHeader; line: number } | undefined {
  const spans: Span[] = [];
  let line = 0;
  for (; line < source.lines.count && spans.length < mostLines; line++) {
    const span = source.contentOf(line);
    if (span.start === span.end) continue;
    if (beginsCable(source, span, spans.length > 0)) break;
    spans.push(span);
  }
  const first = spans.findIndex((span) => archiveId.test(source.slice(span)));
  const children = spans.map((span, index) => readArchiveLine(source, span, index, first));
  const start = children[0]?.position.start;
  const end = children[children.length - 1]?.position.end;
  return start && end && { header: { type: 'archiveHeader', children, position: { start, end } }, line };
}

function beginsCable(source: Source, span: Span, below: boolean): boolean {
  const transmitted =
    readTransmissionLine(source, span) ?? readDateTimeLine(source, span) ?? readRoutingLine(source, span);
  return transmitted !== undefined || (below && readClassificationLine(source, span, true)?.number !== undefined);
}

function readArchiveLine(source: Source, span: Span, index: number, first: number): ArchiveLine {
  const literal = source.literal('archiveLine', span);
  const id = index === first ? archiveId.exec(literal.value) : undefined;
  if (id) {
    const [, year = '', post = '', number = ''] = id;
    return { ...literal, kind: 'id', id: { year: fullYear(year), post, number: Number(number) } };
  }
  if (archiveDate.test(literal.value)) return { ...literal, kind: 'date' };
  if (archiveLevel.test(literal.value)) return { ...literal, kind: 'classification' };
  if (archiveOrigin.test(literal.value)) return { ...literal, kind: 'origin' };
  return { ...literal, kind: first === 0 && index === 1 ? 'subject' : 'other' };
}

/**
 * Whether a classification line at `start` stands above the transmission while the cable's own one comes below: `UNCLASSIFIED` as
 * the stamp of a release, or the same level and number as the caption of an archive.
 */
export function isStamp(source: Source, { number, origin }: ClassificationLine, start: number): boolean {
  const isBare = number === undefined && origin === undefined;
  const { lines } = source;
  const from = lines.lineAt(start) + 1;
  let isDated = false;
  for (let line = from; line < Math.min(lines.count, from + stampWindow); line++) {
    const span = source.contentOf(line);
    if (startsParagraph(source, span.start)) return false;
    isDated ||= (readDateTimeLine(source, span) ?? readTransmissionLine(source, span)) !== undefined;
    if (isBare && isDated) return true;
    const own = readClassificationLine(source, span, true);
    if (own && (isBare || (isDated && own.number === number))) return true;
  }
  return false;
}
