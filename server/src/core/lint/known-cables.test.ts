import assert from 'node:assert/strict';
import { CableSet } from './known-cables.js';

const name = (year: number | undefined, origin: string, number: number) => ({ year, origin, number });

describe('CableSet', () => {
  const set = new CableSet([
    name(2008, 'STATE', 132759),
    name(2009, 'SECSTATE', 87524),
    name(2009, 'OSLO', 412),
    name(undefined, 'BERN', 7),
  ]);

  it('finds a cable under each spelling of its post, and where a year is missing', () => {
    assert.deepEqual(set.find(name(2009, 'STATE', 87524)), [name(2009, 'SECSTATE', 87524)]);
    assert.deepEqual(set.find(name(undefined, 'STATE', 132759)), [name(2008, 'STATE', 132759)]);
    assert.deepEqual(set.find(name(2009, 'BERN', 7)), [name(undefined, 'BERN', 7)]);
    assert.deepEqual(set.find(name(2007, 'STATE', 132759)), []);
    assert.deepEqual(set.find(name(2009, 'BERN', 412)), []);
  });

  it('tells the own set by post and year, for which the citing cable alone is no sign', () => {
    assert.equal(set.isOwn(name(2009, 'STATE', 1), name(2009, 'OSLO', 412)), true);
    assert.equal(set.isOwn(name(2009, 'OSLO', 1), name(2009, 'OSLO', 412)), false);
    assert.equal(set.isOwn(name(2009, 'OSLO', 1), name(2009, 'OSLO', 413)), true);
    assert.equal(set.isOwn(name(2007, 'STATE', 1), undefined), false);
    assert.equal(set.isOwn(name(2009, 'BERN', 1), undefined), false);
    set.add(name(2009, 'OSLO', 500));
    assert.equal(set.isOwn(name(2009, 'OSLO', 1), name(2009, 'OSLO', 412)), true);
  });

  it('knows the years of a number', () => {
    const more = new CableSet([name(2008, 'STATE', 12), name(2009, 'SECSTATE', 12), name(2009, 'STATE', 12)]);
    assert.deepEqual(more.yearsOf(name(2001, 'STATE', 12)), [2009, 2008]);
    assert.deepEqual(more.yearsOf(name(2001, 'STATE', 13)), []);
  });
});
