import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import type { CableName } from '../prose/header/same-cable.js';
import { isSameCable } from '../prose/header/same-cable.js';
import { parseCable } from '../syntax/parse.js';
import { cableName } from '../lint/facts/message-number.js';
import { nameInWords } from '../prose/header/same-cable.js';
import { documentLinks } from './document-links.js';

const text = `R 211200Z AUG 09
FM AMEMBASSY OSLO

UNCLAS OSLO 000412

SUBJECT: NORWAY: SHELTERS REOPEN

REF: A. SECSTATE 1234, 1240
     B. (08) HONG KONG 377
     C. BERG E-MAIL OF MAY 3

1. (U) Text.
`;

describe('document links', () => {
  it('ask for origin, number and year, the own one where none is given', () => {
    const asked: CableName[] = [];
    documentLinks(indexOf(text), (name) => {
      asked.push(name);
      return undefined;
    });
    assert.deepEqual(asked, [
      { origin: 'SECSTATE', number: 1234, year: 2009 },
      { origin: 'SECSTATE', number: 1240, year: 2009 },
      { origin: 'HONG KONG', number: 377, year: 2008 },
    ]);
  });

  it('stand on the reftels that a file holds', () => {
    const other = { origin: 'STATE', number: 1240, year: 2009 };
    const links = documentLinks(indexOf(text), (name) => (isSameCable(name, other) ? 'file:///b.cable' : undefined));
    assert.deepEqual(links, [
      {
        start: text.indexOf('1240'),
        end: text.indexOf('1240') + 4,
        target: 'file:///b.cable',
        tooltip: '2009 SECSTATE 001240',
      },
    ]);
  });
});

describe('the name of a cable', () => {
  it('is that of its classification line, with the year of its date', () => {
    const name = { origin: 'OSLO', number: 412, year: 2009 };
    assert.deepEqual(cableName(indexOf(text)), name);
    assert.equal(nameInWords(name), '2009 OSLO 000412');
    assert.equal(nameInWords({ origin: 'OSLO', number: 412, year: undefined }), 'OSLO 000412');
  });

  it('is missing in a draft without a number', () => {
    assert.equal(cableName(indexOf('UNCLAS OSLO\n\nSUBJECT: NORWAY\n')), undefined);
  });
});

function indexOf(words: string): CableIndex {
  return new CableIndex(words, parseCable(words));
}
