import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { codeLenses } from './code-lens.js';

describe('code lenses', () => {
  it('count the references to a paragraph, at its number', () => {
    const text =
      '1. (U) See paras 2-4 and 2. Read para 4.A. Read para 3 of reftel.\n\n12. (U) As para 4 says.\n\n3. (U) Three.\n\n4. (U) Four:\n\nA. The law.\n';
    const cable = new CableIndex(text, parseCable(text));
    assert.deepEqual(
      codeLenses(cable).map(({ at, title, places }) => [
        cable.textOf(at),
        title,
        places.map((place) => cable.textOf(place)),
      ]),
      [
        ['12', '2 references', ['2-4', '2']],
        ['3', '1 reference', ['2-4']],
        ['4', '3 references', ['2-4', '4.A', '4']],
      ],
    );
  });

  it('are none where nothing is referred to', () => {
    const text = '1. (U) One.\n\n2. (U) See para 9.\n';
    assert.deepEqual(codeLenses(new CableIndex(text, parseCable(text))), []);
  });
});
