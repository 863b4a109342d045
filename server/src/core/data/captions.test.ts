import assert from 'node:assert/strict';
import { allCaptions, findCaption, isChannel } from './captions.js';

describe('findCaption', () => {
  it('gives the facts of a caption', () => {
    const nodis = findCaption('NODIS');
    assert.equal(nodis?.kind, 'distribution');
    assert.equal(nodis.rank, 4);
    assert.equal(nodis.tail, undefined);
    assert.equal(nodis.pattern, false);
    assert.equal(nodis.confirmed, true);
  });

  it('ranks what the handbook ranks', () => {
    const ranks = ['NODIS', 'EXDIS', 'STADIS', 'SENSITIVE', 'AIDAC'].map((name) => findCaption(name)?.rank);
    assert.deepEqual(ranks, [4, 3, 2, 1, undefined]);
  });

  it('reads captions that go on with a number or a name', () => {
    assert.equal(findCaption('SECTO 12')?.name, 'SECTO');
    assert.equal(findCaption('SECTO PARIS'), undefined);
    assert.equal(findCaption('CODEL RASSENDYLL')?.name, 'CODEL');
    assert.equal(findCaption('FOR AMBASSADOR ONLY')?.name, 'FOR (NAME) ONLY');
    assert.equal(findCaption('TMONE CHANNEL')?.name, 'TM CHANNEL');
    assert.equal(findCaption('SIPDIS 12'), undefined);
  });

  it('reads any case, blanks and accents', () => {
    assert.equal(findCaption(' Sipdis ')?.name, 'SIPDIS');
    assert.equal(findCaption('AGRÉMENT CHANNEL')?.name, 'AGREMENT CHANNEL');
  });

  it('tells openings of lines from captions', () => {
    assert.equal(findCaption('DEPT FOR')?.pattern, true);
    assert.equal(findCaption('DEPT FOR')?.kind, 'passing');
  });

  it('says what is unconfirmed, and knows nothing else', () => {
    assert.equal(findCaption('LIMDIS')?.confirmed, false);
    assert.equal(findCaption('SENSITVE'), undefined);
    assert.equal(findCaption(''), undefined);
  });
});

describe('isChannel', () => {
  it('is true of channels, listed or not', () => {
    assert.deepEqual(['MED CHANNEL', 'TMTWO CHANNEL', 'SIPDIS', 'CHANNEL'].map(isChannel), [true, true, false, false]);
  });
});

describe('allCaptions', () => {
  it('has each caption under its name', () => {
    for (const caption of allCaptions()) assert.deepEqual(findCaption(caption.name), caption);
  });
});
