import assert from 'node:assert/strict';
import { bare } from './compare.js';

describe('bare', () => {
  it('takes off the punctuation around words, and brackets without their partners', () => {
    const words = ['(2010-2011', '"CAMBODIA:"', 'plan."', "Norway's", '(SBU)', '(see para 9)', 'para 9)', '[draft'];
    assert.deepEqual(words.map(bare), [
      ...['2010-2011', 'CAMBODIA', 'plan', 'Norway', '(SBU)', '(see para 9)', 'para 9', 'draft'],
    ]);
  });
});
