/** Several people at the reviews of one cable at once. `npm run bench:reviews` does the same a thousand times. */
import assert from 'node:assert/strict';
import { interleavedReviews } from '../support/interleaved-reviews.js';

describe('reviews written by several processes at once', function () {
  this.timeout(120_000);

  it('lose nothing, though the processes are ended at random', async () => {
    const { writes, kills, lost, damaged, files } = await interleavedReviews(120, 3);
    assert.ok(writes >= 120 && kills > 0, `${String(writes)} writes, ${String(kills)} kills`);
    assert.deepEqual(lost, []);
    assert.deepEqual(damaged, []);
    assert.deepEqual(files, [
      'peru.cable.ann-lee.review.json',
      'peru.cable.bo-cole.review.json',
      'peru.cable.dee-drafter.review.json',
    ]);
  });
});
