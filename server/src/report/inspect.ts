/** What the parser understood of a cable, as one object for programs. Keys and conventions are promised to readers. */
import type { CableIndex } from '../core/lint/cable-index.js';
import { classificationLevels, type Addressee, type ClassificationLine } from '../core/syntax/types.js';
import { inspectBlocks, inspectParagraphReferences, inspectParagraphs } from './inspect-body.js';
import { inspectPrint } from './inspect-print.js';
import { folded, foldedSpan, inspectMoment, inspectReferences, messageOrigin, orNull } from './inspect-values.js';

/** Words for the letters of the date-time line. */
const precedenceWords = { Z: 'FLASH', O: 'IMMEDIATE', P: 'PRIORITY', R: 'ROUTINE' } as const;

/** The object of one file. What the cable does not have is null or an empty list. */
export function inspect(path: string, cable: CableIndex): object {
  const line = cable.first('classificationLine');
  const print = inspectPrint(cable);
  const captions = cable.all('caption').map((caption) => caption.name);
  return {
    path,
    cable: {
      profile: cable.profile,
      messageReference: messageReference(cable, line) ?? print?.messageReference ?? null,
      precedences: (cable.first('dateTimeLine')?.precedences ?? []).map((letter) => precedenceWords[letter]),
      dateTimeGroup: dateTimeGroup(cable) ?? print?.dateTimeGroup ?? null,
      from: originator(cable) ?? print?.from ?? null,
      to: print?.to ?? addressees(cable, 'action'),
      info: print?.info ?? addressees(cable, 'info'),
      exempt: addressees(cable, 'exempt'),
      classification: classification(line),
      section: line?.section ? { number: line.section.number, of: line.section.of } : null,
      captions: print?.captions.length ? print.captions : captions,
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

/** The level; LIMITED OFFICIAL USE was one until 1995. */
function classification(line: ClassificationLine | undefined): string | null {
  const level = classificationLevels.find((known) => known === line?.level);
  return level ?? (line?.word === limitedOfficialUse ? limitedOfficialUse : null);
}

const limitedOfficialUse = 'LIMITED OFFICIAL USE';

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
  return { text: folded(group.value), iso: month === undefined ? null : inspectMoment(year, month, day, hour, minute) };
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
  return {
    number: orNull(field.number),
    text: field.text,
    declassifyOn: orNull(field.declassifyOn),
  };
}

function signature(cable: CableIndex): string | null {
  const node = cable.all('signature').at(-1);
  return node ? folded(node.value) : null;
}
