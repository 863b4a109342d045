import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCable } from '../../../server/src/core/syntax/parse.js';
import { profiles } from '../../../server/src/core/syntax/types.js';
import { treeFaults } from '../../support/tree-faults.js';
import { kind } from '../kind.js';
import { texts } from './texts.js';

const profile = fc.option(fc.constantFrom(...profiles), { nil: undefined });

/** Any text gives a sound tree. */
export const parser = kind('parser', fc.tuple(texts, profile), ([text, wanted]) => {
  const tree = parseCable(text, wanted === undefined ? {} : { profile: wanted });
  assert.deepEqual(treeFaults(text, tree), []);
  if (wanted !== undefined) assert.equal(tree.profile, wanted);
});
