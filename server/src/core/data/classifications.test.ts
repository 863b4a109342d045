import assert from 'node:assert/strict';
import { allClassifications, findClassification, findPortionMark } from './classifications.js';

describe('findClassification', () => {
  it('knows markings in all their spellings', () => {
    assert.equal(findClassification('UNCLAS')?.marking, 'UNCLAS');
    assert.equal(findClassification('S E C R E T')?.marking, 'SECRET');
    assert.equal(findClassification('T O P  S E C R E T')?.marking, 'TOP SECRET');
    assert.equal(findClassification('CONFIDENTIAL//NOFORN')?.marking, 'CONFIDENTIAL NOFORN');
    assert.equal(findClassification('SBU'), undefined);
  });

  it('tells classified content from Sensitive But Unclassified', () => {
    assert.equal(findClassification('CONFIDENTIAL')?.classified, true);
    assert.equal(findClassification('UNCLAS SENSITIVE')?.classified, false);
    assert.equal(findClassification('LIMITED OFFICIAL USE')?.legacy, true);
    assert.equal(findClassification('UNCLAS FOR OFFICIAL USE ONLY')?.confirmed, false);
  });

  it('gives the letter of the security line', () => {
    const letters = ['UNCLAS', 'UNCLAS EFTO', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET', 'LIMITED OFFICIAL USE'].map(
      (marking) => findClassification(marking)?.transmissionLetter,
    );
    assert.deepEqual(letters, ['U', 'E', 'C', 'S', 'T', undefined]);
  });
});

describe('findPortionMark', () => {
  it('ranks marks by what they mark', () => {
    const ranks = ['U', 'SBU', 'SBU/NF', 'C', 'S/NF', 'TS'].map((mark) => findPortionMark(mark)?.classification.rank);
    assert.deepEqual(ranks, [0, 1, 2, 3, 4, 5]);
    assert.equal(findPortionMark('SBU')?.classification.marking, 'UNCLAS SENSITIVE');
    assert.equal(findPortionMark('LOU')?.classification.legacy, true);
  });

  it('knows no other mark', () => {
    assert.equal(findPortionMark('Sbu'), undefined);
    assert.equal(findPortionMark('(U)'), undefined);
  });
});

describe('allClassifications', () => {
  it('has each marking in one spelling', () => {
    assert.equal(allClassifications().filter(({ marking }) => marking.startsWith('S')).length, 2);
    for (const one of allClassifications()) assert.deepEqual(findClassification(one.marking), one);
  });
});
