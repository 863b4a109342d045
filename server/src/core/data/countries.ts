/** Countries and areas by their geographic TAGS code. */
import { geoTagsTable } from './geo-tags.generated.js';
import { TableReader, textOf, valuesOf } from './packed-table.js';

/** What a geographic code stands for. TAGS use codes of FIPS 10-4, which differ from ISO 3166 (CH is China). */
export interface Country {
  readonly code: string;
  /** The name that messages use (`South Korea`). */
  readonly name: string;
  /** Adjectives and nouns for its people (`Danish`, `Dane`). */
  readonly demonyms: readonly string[];
  /** Long and short names of its government; other countries may share a short one (`GOC`). */
  readonly governmentNames: readonly string[];
  /** ISO 3166 alpha-2; undefined where there is none. */
  readonly isoCode: string | undefined;
  /** Whether it is a region, an ocean or the whole world. */
  readonly region: boolean;
  /** Whether the code is of a state that is no more. */
  readonly legacy: boolean;
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  readonly note: string | undefined;
}

const table = new TableReader(geoTagsTable);

/** The country, area or region of a geographic TAGS code in capitals. */
export function findCountryByCode(code: string): Country | undefined {
  const row = table.find(code);
  if (!row) return undefined;
  return {
    code,
    name: row.name,
    demonyms: demonymsOf(row.demonym),
    governmentNames: valuesOf(row.government_name_variants),
    isoCode: textOf(row.iso3166_alpha2),
    region: isRegion(code),
    legacy: row.note.includes('legacy'),
    confirmed: table.isConfirmed(code),
    note: textOf(row.note),
  };
}

/** Whether there is such a geographic code, of a region too. */
export function isCountryCode(code: string): boolean {
  return table.has(code);
}

/** All geographic codes, those of regions too. */
export function allCountryCodes(): readonly string[] {
  return [...table.keys()];
}

/** Whether the code is known from more than one source. */
export function isConfirmedCountry(code: string): boolean {
  return table.isConfirmed(code);
}

/** The X and Z series are regions, except for Zambia (ZA) and Zimbabwe (ZI), which have a code of ISO 3166. */
const regionSeries = /^(?:[XZ][A-Z]|OO)$/;

/** Whether the code is of a region, an ocean or the whole world. */
export function isRegion(code: string): boolean {
  return regionSeries.test(code) && table.find(code)?.iso3166_alpha2 === '';
}

/** One cell of each country and area with its code, without regions; for an index over that column. */
export function* countryCells(
  column: 'name' | 'demonym' | 'government_name_variants' | 'iso3166_alpha2',
): Generator<readonly [code: string, cell: string]> {
  for (const entry of table.cells(column)) if (!isRegion(entry[0])) yield entry;
}

// `Danish (noun Dane)` gives two, `Antiguan; Barbudan` gives two.
const betweenDemonyms = /; | \((?:also|adjective|noun|plural|singular) |\)/;

/** Values of a cell of demonyms. */
export function demonymsOf(cell: string): readonly string[] {
  return cell.split(betweenDemonyms).filter((demonym) => demonym !== '');
}
