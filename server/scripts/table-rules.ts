/** What each table of `server/data` may hold: its columns, and the values of each. */
import {
  addresseeKinds,
  captionKinds,
  captionTails,
  knownPrecedenceLetters,
  postStatuses,
  postTypes,
  subjectCategories,
  transmissionLetters,
} from '../src/core/data/table-values.js';

/** One column. Each value must match `pattern` as a whole, or be one of `values`. */
export interface ColumnRule {
  readonly name: string;
  /** One value, several with `|` between, or a value that may be absent. */
  readonly holds: 'one' | 'many' | 'maybe';
  readonly pattern?: RegExp;
  readonly values?: readonly string[];
  /** Whether only reviewers need it; then it is left out of the generated file. */
  readonly internal?: true;
}

/** One table: `posts` is `server/data/posts.tsv`. Its first column is the key. */
export interface TableRule {
  readonly name: string;
  readonly columns: readonly ColumnRule[];
}

const rank: ColumnRule = { name: 'rank', holds: 'one', pattern: /^[0-9]$/ };
const note: ColumnRule = { name: 'note', holds: 'maybe' };
const meaning: ColumnRule = { name: 'meaning', holds: 'one' };
const source: ColumnRule = { name: 'source', holds: 'one', internal: true };
const routingIndicator = /^R[A-Z]{4,7}$/;
const address = /^[A-Z][A-Z0-9 '-]*$/;
const placeName = /^[A-Za-z][A-Za-zãçéíôü '.,()-]*$/;

/** All tables, in the order in which they are written. */
export const tableRules: readonly TableRule[] = [
  {
    name: 'subject-tags',
    columns: [
      { name: 'code', holds: 'one', pattern: /^[A-Z]{4}$/ },
      { name: 'title', holds: 'one' },
      { name: 'category', holds: 'one', values: Object.values(subjectCategories) },
      { name: 'legacy', holds: 'one', values: ['yes', 'no'] },
      note,
    ],
  },
  {
    name: 'program-tags',
    columns: [
      { name: 'code', holds: 'one', pattern: /^K[A-Z]{3}$/ },
      { name: 'title', holds: 'one' },
      { name: 'status', holds: 'one', values: ['sourced', 'unconfirmed'] },
      note,
    ],
  },
  {
    name: 'geo-tags',
    columns: [
      { name: 'code', holds: 'one', pattern: /^[A-Z]{2}$/ },
      { name: 'name', holds: 'one', pattern: placeName },
      { name: 'country_or_area', holds: 'one', internal: true },
      { name: 'demonym', holds: 'maybe' },
      { name: 'government_name_variants', holds: 'many' },
      { name: 'iso3166_alpha2', holds: 'maybe', pattern: /^[A-Z]{2}$/ },
      note,
    ],
  },
  {
    name: 'country-names',
    columns: [
      { name: 'name', holds: 'one', pattern: placeName },
      { name: 'codes', holds: 'many', pattern: /^[A-Z]{2}$/ },
      { name: 'form', holds: 'one', values: ['formal', 'former', 'abbreviation', 'other'], internal: true },
      note,
    ],
  },
  {
    name: 'posts',
    columns: [
      { name: 'plad', holds: 'one', pattern: address },
      { name: 'short_name', holds: 'one', pattern: address },
      { name: 'aliases', holds: 'many', pattern: /^[A-Z][A-Z .']*$/ },
      { name: 'type', holds: 'one', values: postTypes },
      { name: 'city', holds: 'one', pattern: address },
      { name: 'geo_tag', holds: 'one', pattern: /^[A-Z]{2}$/ },
      { name: 'routing_indicator', holds: 'many', pattern: routingIndicator },
      { name: 'status', holds: 'one', values: postStatuses },
      note,
    ],
  },
  {
    name: 'organization-tags',
    columns: [{ name: 'code', holds: 'one', pattern: /^[A-Z][A-Z0-9 &'/-]*$/ }, { name: 'name', holds: 'maybe' }, note],
  },
  {
    name: 'captions',
    columns: [
      { name: 'caption', holds: 'one', pattern: /^[A-Z][A-Z ()]*$/ },
      { name: 'kind', holds: 'one', values: captionKinds },
      { ...rank, holds: 'maybe' },
      { name: 'follows', holds: 'maybe', values: captionTails },
      meaning,
      source,
      note,
    ],
  },
  {
    name: 'precedences',
    columns: [
      { name: 'letter', holds: 'one', values: [...knownPrecedenceLetters, 'O NIACT'] },
      { name: 'word', holds: 'one', pattern: /^[A-Z]+(?: [A-Z]+)?$/ },
      meaning,
      rank,
      source,
      note,
    ],
  },
  {
    name: 'classifications',
    columns: [
      { name: 'marking', holds: 'one', pattern: /^[A-Z]+(?: [A-Z]+)*$/ },
      { name: 'portion_marks', holds: 'many', pattern: /^\([A-Z]+(?:\/{1,2}[A-Z]+)?\)$/ },
      rank,
      meaning,
      { name: 'transmission_code', holds: 'maybe', values: transmissionLetters.map((letter) => letter.repeat(5)) },
      source,
      note,
    ],
  },
  {
    name: 'addressees',
    columns: [
      { name: 'plad', holds: 'one', pattern: address },
      { name: 'kind', holds: 'one', values: addresseeKinds },
      { name: 'routing_indicator', holds: 'many', pattern: routingIndicator },
      { ...meaning, holds: 'maybe' },
      note,
    ],
  },
];
