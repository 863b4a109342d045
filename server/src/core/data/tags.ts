/** TAGS codes: what a code on the TAGS line stands for. */
import { allCountryCodes, type Country, findCountryByCode, isCountryCode } from './countries.js';
import { lazy } from './lazy.js';
import { organizationTagsTable } from './organization-tags.generated.js';
import { TableReader, textOf } from './packed-table.js';
import { programTagsTable } from './program-tags.generated.js';
import { subjectTagsTable } from './subject-tags.generated.js';

/** Families of TAGS codes; `country` has regions too. */
export type TagKind = 'subject' | 'program' | 'country' | 'organization';

/** One thing that a code stands for. */
export interface TagMeaning {
  readonly kind: TagKind;
  /** Undefined for an organization code whose body is not known. */
  readonly title: string | undefined;
  /** Whether the code is out of use. */
  readonly legacy: boolean;
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  readonly note: string | undefined;
}

/** A known code. Most have one meaning; `AL` is a country and an organization. */
export interface TagEntry {
  readonly code: string;
  /** Title of the first meaning that has one. */
  readonly title: string | undefined;
  readonly kinds: readonly TagKind[];
  /** The first adjective for the people of a country. */
  readonly demonym: string | undefined;
  /** Whether all its meanings are out of use. */
  readonly legacy: boolean;
  /** Whether one of its meanings is confirmed. Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  readonly meanings: readonly TagMeaning[];
}

const subjectTags = new TableReader(subjectTagsTable);
const programTags = new TableReader(programTagsTable);
const organizationTags = new TableReader(organizationTagsTable);

/** The code, in capitals, if one of the tables has it. */
export function findTag(code: string): TagEntry | undefined {
  const listed = meaningsOf(code);
  const meanings = listed.length > 0 ? listed : numberedCodes(code).flatMap(meaningsOf);
  if (meanings.length === 0) return undefined;
  return {
    code,
    title: meanings.find(({ title }) => title !== undefined)?.title,
    kinds: [...new Set(meanings.map(({ kind }) => kind))],
    demonym: findCountryByCode(code)?.demonyms[0],
    legacy: meanings.every(({ legacy }) => legacy),
    confirmed: meanings.some(({ confirmed }) => confirmed),
    meanings,
  };
}

/** Whether one of the tables has the code as it is. */
export function isListedTag(code: string): boolean {
  return subjectTags.has(code) || programTags.has(code) || isCountryCode(code) || organizationTags.has(code);
}

/** All codes of the tables: subjects, programs, countries, organizations, each once. */
export function allTagCodes(): readonly string[] {
  return codes();
}

/** The country of a geographic code; undefined for every other code, and for regions and the whole world. */
export function countryOfTag(code: string): Country | undefined {
  const country = findCountryByCode(code);
  return country?.region === false ? country : undefined;
}

/** Whether the code is of a series whose list is not public (programs `K…`, regions `X…` and `Z…`): unknown is no fault. */
export function isOpenSeries(code: string): boolean {
  return openSeries.test(code);
}

const openSeries = /^(?:K[A-Z]{3}|[XZ][A-Z])$/;

const codes = lazy((): readonly string[] => [
  ...new Set([...subjectTags.keys(), ...programTags.keys(), ...allCountryCodes(), ...organizationTags.keys()]),
]);

function meaningsOf(code: string): TagMeaning[] {
  const meanings: TagMeaning[] = [];
  const subject = subjectTags.find(code);
  if (subject) {
    const { title, note } = subject;
    const confirmed = subjectTags.isConfirmed(code);
    meanings.push({ kind: 'subject', title, legacy: subject.legacy === 'yes', confirmed, note: textOf(note) });
  }
  const program = programTags.find(code);
  if (program) {
    const { title, note } = program;
    const confirmed = programTags.isConfirmed(code);
    meanings.push({ kind: 'program', title, legacy: false, confirmed, note: textOf(note) });
  }
  const country = findCountryByCode(code);
  if (country) {
    const { name, legacy, confirmed, note } = country;
    meanings.push({ kind: 'country', title: name, legacy, confirmed, note });
  }
  const body = organizationTags.find(code);
  if (body) {
    const confirmed = organizationTags.isConfirmed(code);
    meanings.push({
      kind: 'organization',
      title: textOf(body.name),
      legacy: false,
      confirmed,
      note: textOf(body.note),
    });
  }
  return meanings;
}

/** `CCC-1` and `CCC-3` for `CCC`: the list numbers bodies with the same initials. */
function numberedCodes(code: string): readonly string[] {
  return digits.map((digit) => `${code}-${digit}`).filter((other) => organizationTags.has(other));
}

const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
