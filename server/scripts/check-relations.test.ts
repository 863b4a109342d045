import assert from 'node:assert/strict';
import { checkRelations } from './check-relations.js';
import type { ReadTable, TableRow } from './read-table.js';

/** Tables of a few cells; the first cell is the key, and rows stand from line 2. */
function tables(
  contents: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
): Map<string, ReadTable> {
  return new Map(
    Object.entries(contents).map(([name, rows]) => [
      name,
      {
        rule: { name, columns: [] },
        rows: rows.map((cells, index): TableRow => ({ line: index + 2, key: Object.values(cells)[0] ?? '', cells })),
        complaints: [],
      },
    ]),
  );
}

describe('checkRelations', () => {
  it('accepts tables that agree', () => {
    const agreeing = tables({
      'geo-tags': [{ code: 'NO', name: 'Norway' }],
      'country-names': [{ name: 'Kingdom of Norway', codes: 'NO' }],
      posts: [{ plad: 'AMEMBASSY OSLO', short_name: 'OSLO', geo_tag: 'NO', aliases: 'CHRISTIANIA' }],
    });
    assert.deepEqual(checkRelations(agreeing), []);
  });

  it('refuses a code in two tables unless it is meant', () => {
    const doubled = tables({
      'subject-tags': [{ code: 'PREL', category: 'Political Affairs' }],
      'geo-tags': [{ code: 'AL', name: 'Albania' }],
      'organization-tags': [{ code: 'AL' }, { code: 'PREL' }],
    });
    assert.deepEqual(checkRelations(doubled), ['organization-tags.tsv, line 3: (PREL) is also in subject-tags.tsv.']);
  });

  it('refuses a subject under another category than its letter', () => {
    const misplaced = tables({ 'subject-tags': [{ code: 'ECON', category: 'Political Affairs' }] });
    assert.deepEqual(checkRelations(misplaced), [
      'subject-tags.tsv, line 2: (ECON) column category is "Political Affairs", its letter says otherwise.',
    ]);
  });

  it('refuses codes of countries that are not there', () => {
    const unknown = tables({
      'geo-tags': [{ code: 'NO', name: 'Norway' }],
      'country-names': [{ name: 'Scandinavia', codes: 'NO|SW' }],
      posts: [{ plad: 'AMEMBASSY COPENHAGEN', short_name: 'COPENHAGEN', geo_tag: 'DA', aliases: '' }],
    });
    assert.deepEqual(checkRelations(unknown), [
      'country-names.tsv, line 2: (Scandinavia) column codes has "SW", which is not in geo-tags.tsv.',
      'posts.tsv, line 2: (AMEMBASSY COPENHAGEN) column geo_tag has "DA", which is not in geo-tags.tsv.',
    ]);
  });

  it('refuses a name that is there already, and a spelling that stands for another country', () => {
    const names = tables({
      'geo-tags': [
        { code: 'IV', name: "Cote d'Ivoire" },
        { code: 'NO', name: 'Norway' },
      ],
      'country-names': [
        { name: "Côte d'Ivoire", codes: 'NO' },
        { name: 'Norway', codes: 'NO' },
      ],
    });
    assert.deepEqual(checkRelations(names), [
      "country-names.tsv, line 2: (Côte d'Ivoire) has the codes NO, but another spelling of it has IV.",
      'country-names.tsv, line 3: (Norway) is already a name in geo-tags.tsv.',
    ]);
  });

  it('refuses an alias that is a name of another post, or its own short name', () => {
    const posts = tables({
      'geo-tags': [{ code: 'NO', name: 'Norway' }],
      posts: [
        { plad: 'AMCONSUL BERGEN', short_name: 'BERGEN', geo_tag: 'NO', aliases: 'OSLO|BERGEN' },
        { plad: 'AMEMBASSY OSLO', short_name: 'OSLO', geo_tag: 'NO', aliases: 'CHRISTIANIA' },
        { plad: 'USOFFICE TROMSO', short_name: 'TROMSO', geo_tag: 'NO', aliases: 'CHRIST-IANIA|AMEMBASSY OSLO' },
      ],
    });
    assert.deepEqual(checkRelations(posts), [
      'posts.tsv, line 2: (AMCONSUL BERGEN) alias "OSLO" is a name of AMEMBASSY OSLO in line 3.',
      'posts.tsv, line 2: (AMCONSUL BERGEN) alias "BERGEN" is its short name.',
      'posts.tsv, line 4: (USOFFICE TROMSO) alias "CHRIST-IANIA" is a name of AMEMBASSY OSLO in line 3.',
      'posts.tsv, line 4: (USOFFICE TROMSO) alias "AMEMBASSY OSLO" is a name of AMEMBASSY OSLO in line 3.',
    ]);
  });

  it('refuses an addressee that is a post', () => {
    const both = tables({
      'geo-tags': [{ code: 'NO', name: 'Norway' }],
      posts: [{ plad: 'AMEMBASSY OSLO', short_name: 'OSLO', geo_tag: 'NO', aliases: '' }],
      addressees: [{ plad: 'AMEMBASSY OSLO', kind: 'agency' }],
    });
    assert.deepEqual(checkRelations(both), ['addressees.tsv, line 2: (AMEMBASSY OSLO) is also in posts.tsv.']);
  });
});
