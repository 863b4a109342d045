/** What the parser understood of a cable, as one object for programs. Keys and conventions are promised to readers. */
import type { CableIndex } from '../core/lint/cable-index.js';
import { classificationLevels, type Addressee, type ClassificationLine } from '../core/syntax/types.js';
import { inspectBlocks, inspectParagraphReferences, inspectParagraphs } from './inspect-body.js';
import { folded, foldedSpan, inspectReferences, messageOrigin, orNull } from './inspect-values.js';

/** Words for the letters of the date-time line. */
const precedenceWords = { Z: 'FLASH', O: 'IMMEDIATE', P: 'PRIORITY', R: 'ROUTINE' } as const;

/** The object of one file. What the cable does not have is null or an empty list. */
export function inspect(path: string, cable: CableIndex): object {
  const line = cable.first('classificationLine');
  return {
    path,
    cable: {
      profile: cable.profile,
      messageReference: messageReference(cable, line),
      precedences: (cable.first('dateTimeLine')?.precedences ?? []).map((letter) => precedenceWords[letter]),
      dateTimeGroup: dateTimeGroup(cable),
      from: originator(cable),
      to: addressees(cable, 'action'),
      info: addressees(cable, 'info'),
      exempt: addressees(cable, 'exempt'),
      classification: classificationLevels.find((level) => level === line?.level) ?? null,
      section: line?.section ? { number: line.section.number, of: line.section.of } : null,
      captions: cable.all('caption').map((caption) => caption.name),
      passing: cable.all('passingLine').map((passing) => foldedSpan(cable, passing)),
      executiveOrder: executiveOrder(cable),
      tags: cable.all('tag').map((tag) => tag.label),
      subject: cable.first('subjectField')?.text || null,
      references: inspectReferences(cable),
      classifiedBy: orNull(cable.all('authority').find((authority) => authority.classifiedBy)?.classifiedBy),
      summary: orNull(cable.summary),
      paragraphs: inspectParagraphs(cable),
      blocks: inspectBlocks(cable),
      paragraphReferences: inspectParagraphReferences(cable),
      pages: cable.all('pageLine').map((page) => ({ number: orNull(page.section), of: orNull(page.of) })),
      signature: signature(cable),
    },
  };
}

/** The cable's own number: of the classification line, else of the archive's id line. */
function messageReference(cable: CableIndex, line: ClassificationLine | undefined): object | null {
  const id = cable.all('archiveLine').find((archived) => archived.id)?.id;
  const number = line?.number ?? id?.number;
  if (number === undefined) return null;
  const year = cable.first('dateTimeGroup')?.year ?? (id && fullYear(id.year));
  return {
    year: orNull(year),
    origin: orNull(line?.origin && messageOrigin(line.origin)) ?? originOfId(cable, id),
    number,
  };
}

/** `HONG KONG` for the id's `HONGKONG`, where the originator spells it out. */
function originOfId(cable: CableIndex, id: { post: string } | undefined): string | null {
  if (!id) return null;
  const words =
    cable
      .all('addressee')
      .find(({ role }) => role === 'from')
      ?.plad.split(' ') ?? [];
  for (let from = 0; from < words.length; from++)
    if (words.slice(from).join('') === id.post) return messageOrigin(words.slice(from).join(' '));
  return messageOrigin(id.post);
}

/** Two-digit years from 50 up are 19xx. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year >= 50 ? 1900 + year : 2000 + year;
}

function dateTimeGroup(cable: CableIndex): object | null {
  const group = cable.first('dateTimeGroup');
  if (!group) return null;
  const { year, month, day, hour, minute } = group;
  return { text: folded(group.value), iso: month === undefined ? null : isoTime(year, month, day, hour, minute) };
}

/** ISO time, or null for a day or an hour that no calendar has. */
function isoTime(...[year, month, day, hour, minute]: [number, number, number, number, number]): string | null {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const possible = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  return possible ? date.toISOString().replace('.000Z', 'Z') : null;
}

function originator(cable: CableIndex): object | null {
  const from = cable.all('addressee').find(({ role }) => role === 'from');
  return from ? { plad: from.plad } : null;
}

function addressees(cable: CableIndex, role: Addressee['role']): object[] {
  return cable
    .all('addressee')
    .filter((addressee) => addressee.role === role)
    .map((addressee) => ({
      routingIndicator: orNull(addressee.routingIndicator),
      plad: addressee.plad,
      precedence: orNull(addressee.precedence),
      serial: orNull(addressee.serial),
    }));
}

function executiveOrder(cable: CableIndex): object | null {
  const field = cable.first('executiveOrderField');
  if (!field) return null;
  return { number: orNull(field.number), text: field.text, declassifyOn: orNull(field.declassifyOn) };
}

function signature(cable: CableIndex): string | null {
  const node = cable.all('signature').at(-1);
  return node ? folded(node.value) : null;
}
