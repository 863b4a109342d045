import assert from 'node:assert/strict';
import { allTagCodes, countryOfTag, findTag, isOpenSeries } from './tags.js';

describe('findTag', () => {
  it('knows programs, subjects, countries and organizations', () => {
    assert.deepEqual(findTag('KTIP'), {
      code: 'KTIP',
      title: 'Trafficking in Persons',
      kinds: ['program'],
      demonym: undefined,
      legacy: false,
      confirmed: true,
      meanings: [
        {
          kind: 'program',
          title: 'Trafficking in Persons',
          legacy: false,
          confirmed: true,
          note: 'Office to Monitor and Combat Trafficking in Persons reporting; present in the TIP cables of 2008 and 2009',
        },
      ],
    });
    assert.deepEqual(findTag('PHUM')?.kinds, ['subject']);
    assert.deepEqual(findTag('UN')?.kinds, ['organization']);
    assert.equal(findTag('UN')?.title, 'United Nations');
    assert.equal(findTag('DA')?.title, 'Denmark');
    assert.equal(findTag('DA')?.demonym, 'Danish');
  });

  it('gives all meanings of a code that has two', () => {
    assert.deepEqual(findTag('AL')?.kinds, ['country', 'organization']);
    assert.equal(findTag('AL')?.title, 'Albania');
    assert.deepEqual(findTag('MPLA')?.kinds, ['subject', 'organization']);
  });

  it('says what is unconfirmed or out of use', () => {
    assert.equal(findTag('KBIO')?.confirmed, false);
    assert.equal(findTag('PREL')?.confirmed, true);
    assert.equal(findTag('AART')?.legacy, true);
    assert.equal(findTag('UR')?.legacy, true);
    assert.equal(findTag('RS')?.legacy, false);
  });

  it('knows the initials that the list numbers', () => {
    assert.deepEqual(
      findTag('UNHRC')?.meanings.map(({ title }) => title),
      ['UN Human Rights Commission', 'UN Human Rights Committee'],
    );
  });

  it('knows no other code', () => {
    assert.equal(findTag('PGOX'), undefined);
    assert.equal(findTag('ktip'), undefined);
    assert.equal(findTag(''), undefined);
  });
});

describe('countryOfTag', () => {
  it('follows FIPS 10-4 and the usage of cables, not ISO 3166', () => {
    assert.equal(countryOfTag('CH')?.name, 'China');
    assert.equal(countryOfTag('TI')?.name, 'Tajikistan');
    assert.equal(countryOfTag('SR')?.name, 'Serbia');
  });

  it('is undefined for what is no country', () => {
    assert.equal(countryOfTag('KTIP'), undefined);
    assert.equal(countryOfTag('XX'), undefined);
    assert.equal(countryOfTag('XA'), undefined);
    assert.equal(countryOfTag('ZA')?.name, 'Zambia');
  });
});

describe('isOpenSeries', () => {
  it('is true of programs and regions, listed or not', () => {
    assert.deepEqual(['KZZZ', 'XV', 'ZZ'].map(isOpenSeries), [true, true, true]);
    assert.deepEqual(['PGOX', 'QQ', 'KTI', 'K', ''].map(isOpenSeries), [false, false, false, false, false]);
  });
});

describe('allTagCodes', () => {
  it('has each code once', () => {
    const codes = allTagCodes();
    for (const code of ['PREL', 'KTIP', 'HK', 'AL', 'UNGA/C-3'])
      assert.equal(codes.filter((one) => one === code).length, 1);
  });
});
