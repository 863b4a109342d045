import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { inlayHints } from './inlay-hints.js';

const text = `1. (U) See paras 3-4, para 2 and para 4.A; not para 3 of reftel.

2. (U) Two shelters reopened.

3. (U) Background points:

Begin talking points:

-- Shelters are open.

End talking points.

4. (SBU) Begin action plan:

A. Train two judges.

End action plan.
`;

describe('inlay hints', () => {
  it('stand behind a reference and name the role of its first target', () => {
    assert.deepEqual(hinted('paras 3-4, and no more; para 4.A'), [
      [
        '1. (U) See paras 3-4',
        'talking points',
        'Paragraph 3: Background points: Begin talking points: -- Shelters are…',
      ],
      [
        ', and no more; para 4.A',
        'action plan',
        'Paragraph 4: Begin action plan: A. Train two judges. End action plan.',
      ],
    ]);
  });

  it('say nothing of paragraphs without a role, of missing ones and of other documents', () => {
    assert.deepEqual(hinted('para 2; see para 9; not para 3 of reftel'), []);
  });

  it('can be had for a part', () => {
    const cable = new CableIndex(text, parseCable(text));
    assert.deepEqual(inlayHints(cable, { start: 50, end: text.length }), []);
  });
});

/** Words up to each hint, its label and its tooltip, for a first sentence of these references. */
function hinted(references: string): [string, string, string][] {
  const changed = `1. (U) See ${references}.${text.slice(text.indexOf('\n'))}`;
  let at = 0;
  return inlayHints(new CableIndex(changed, parseCable(changed))).map(({ offset, label, tooltip }) => {
    const words = changed.slice(at, offset);
    at = offset;
    return [words, label, tooltip];
  });
}
