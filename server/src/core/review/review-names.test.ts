import assert from 'node:assert/strict';
import { cableOfReviewFile, isReviewFileName, isReviewFileOf, reviewFileName, reviewerSlug } from './review-names.js';

describe('reviewerSlug', () => {
  for (const [name, slug] of [
    ['Ann Lee', 'ann-lee'],
    ['  J. R.  Okafor ', 'j-r-okafor'],
    ["Mary O'Neil-Smith", 'mary-oneil-smith'],
    ['José Peña', 'jose-pena'],
    ['ann/../lee', 'annlee'],
    ['李明', 'reviewer'],
    ['', 'reviewer'],
    ['--', 'reviewer'],
  ] as const)
    it(`makes \`${slug}\` of \`${name}\``, () => {
      assert.equal(reviewerSlug(name), slug);
    });
});

describe('review file names', () => {
  it('are those of the cable, the reviewer and a second one of that name', () => {
    assert.equal(reviewFileName('peru.cable', 'Ann Lee'), 'peru.cable.ann-lee.review.json');
    assert.equal(reviewFileName('peru.cable', 'Ann Lee', 2), 'peru.cable.ann-lee-2.review.json');
  });

  it('belong to one cable', () => {
    assert.equal(isReviewFileOf('peru.cable', 'peru.cable.ann-lee.review.json'), true);
    assert.equal(isReviewFileOf('peru', 'peru.cable.ann-lee.review.json'), false);
    assert.equal(isReviewFileOf('peru.cable', 'peru.cable.review.json'), false);
    assert.equal(cableOfReviewFile('peru.cable.ann-lee.review.json'), 'peru.cable');
    assert.equal(cableOfReviewFile('peru.cable'), undefined);
    assert.equal(isReviewFileName('PERU.TXT.ANN.REVIEW.JSON'), true);
    assert.equal(isReviewFileName('review.json'), false);
  });
});
