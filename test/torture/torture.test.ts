/** A few inputs of each kind of `npm run torture`: the torture itself must not rot. */
import assert from 'node:assert/strict';
import { kinds } from './kinds.js';

describe('the torture', () => {
  for (const kind of kinds)
    it(`finds nothing in a few inputs of ${kind.name}`, async () => {
      const { runs, fault } = await kind.torture(19_780_729, 100);
      assert.equal(fault, undefined);
      assert.equal(runs, 100);
    });
});
