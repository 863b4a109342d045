import assert from 'node:assert/strict';
import { findAddressee, isCollective } from './addressees.js';

describe('findAddressee', () => {
  it('knows agencies, collectives and systems', () => {
    assert.deepEqual(findAddressee('CIA WASHINGTON DC'), {
      plad: 'CIA WASHINGTON DC',
      kind: 'agency',
      routingIndicators: ['RUEAIIA'],
      meaning: 'Central Intelligence Agency',
      confirmed: true,
      note: undefined,
    });
    assert.equal(findAddressee('CHINA POSTS COLLECTIVE')?.kind, 'collective');
    assert.equal(findAddressee('CIS COLLECTIVE')?.confirmed, false);
    assert.equal(findAddressee('AMEMBASSY PARIS'), undefined);
  });
});

describe('isCollective', () => {
  it('is true of listed collectives and of their usual form', () => {
    assert.equal(isCollective('CHINA POSTS COLLECTIVE'), true);
    assert.equal(isCollective('SPECIAL EMBASSY PROGRAM'), true);
    assert.equal(isCollective('RURITANIAN POSTS COLLECTIVE'), true);
    assert.equal(isCollective('ALL DIPLOMATIC AND CONSULAR POSTS'), true);
  });

  it('is false of posts and agencies', () => {
    assert.equal(isCollective('AMEMBASSY PARIS'), false);
    assert.equal(isCollective('CIA WASHINGTON DC'), false);
    assert.equal(isCollective('COLLECTIVE'), false);
  });
});
