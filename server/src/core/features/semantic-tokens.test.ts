import assert from 'node:assert/strict';
import fc from 'fast-check';
import { damagedCable, scrapText } from '../../../../test/support/cable-arbitraries.js';
import { allCables } from '../../../../test/support/corpus.js';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { semanticTokens } from './semantic-tokens.js';

const cable = `UNCLAS OSLO 000412

SENSITIVE

TAGS: [KTIP](#), NO
SUBJECT: (U) NORWAY: SHELTERS REOPEN

REF: A. A. STATE 1234

[1](#)1. (U) See paras 2

OSLO 00000412 002 OF 002

and 3. Read para 4 of reftel A, and septel.

12. (SBU) Begin action
plan:

1A. In the courts.

End action plan.
`;

describe('semantic tokens', () => {
  it('are one for each thing that only the parser knows, on one line each', () => {
    assert.deepEqual(shown(cable), [
      'caption SENSITIVE',
      'tag KTIP',
      'tag NO',
      'portionMark (U)',
      'referenceLetter A. A.',
      'paragraphLabel [1](#)1.',
      'portionMark (U)',
      'paragraphReference paras 2',
      'pageLine OSLO 00000412 002 OF 002',
      'paragraphReference and 3',
      'paragraphReference para 4 (foreign)',
      'referenceCitation reftel A',
      'referenceCitation septel (foreign)',
      'paragraphLabel 12.',
      'portionMark (SBU)',
      'blockMarker Begin action',
      'blockMarker plan:',
      'itemLabel 1A.',
      'blockMarker End action plan.',
    ]);
  });

  it('can be had for a part', () => {
    const start = cable.indexOf('12. (SBU)');
    assert.deepEqual(shown(cable, { start, end: start + 12 }), [
      'paragraphLabel 12.',
      'portionMark (SBU)',
      'blockMarker Begin action',
    ]);
  });

  it('are ordered, apart and on one line, in any text', () => {
    const texts = allCables().map(({ text }) => text);
    fc.assert(
      fc.property(fc.oneof(scrapText(), damagedCable(texts)), (text) => {
        let last = 0;
        for (const { start, end } of semanticTokens(new CableIndex(text, parseCable(text)))) {
          assert.ok(last <= start && start < end);
          assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
          last = end;
        }
      }),
      fuzzParameters(400),
    );
  });
});

function shown(text: string, range?: { start: number; end: number }): string[] {
  return semanticTokens(new CableIndex(text, parseCable(text)), range).map(
    ({ kind, start, end, foreign }) => `${kind} ${text.slice(start, end)}${foreign ? ' (foreign)' : ''}`,
  );
}
