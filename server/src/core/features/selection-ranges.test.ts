import assert from 'node:assert/strict';
import fc from 'fast-check';
import { damagedCable, scrapText } from '../../../../test/support/cable-arbitraries.js';
import { allCables } from '../../../../test/support/corpus.js';
import { readCursor } from '../../../../test/support/cursor.js';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { holds, touches } from './places.js';
import { selectionRanges } from './selection-ranges.js';

describe('selection ranges', () => {
  it('grow from the word to the sentence, the bullet, the item, the paragraph, the block and the cable', () => {
    const fixture = `
SUBJECT: NORWAY: SHELTERS REOPEN

1. (SBU) Begin action plan:

A. In the courts:

-- Train two jud|ges. Publish the verdicts.

2. (SBU) Thank you.

End action plan.

3. (U) Text.`;
    assert.deepEqual(grown(fixture), [
      'judges',
      'Train two judges.',
      '-- Train two judges. Publish the verdicts.',
      'A. In the courts:…-- Train two judges. Publish the verdicts.',
      '1. (SBU) Begin action plan:…-- Train two judges. Publish the verdicts.',
      'SUBJECT: NORWAY: SHELTERS REOPEN…3. (U) Text.',
    ]);
  });

  it('take a block that lies in a paragraph before the paragraph', () => {
    assert.deepEqual(
      grown('1. (U) Points:\n\nBegin talking points:\n\n-- Shelters are op|en.\n\nEnd talking points.\n\nUse them.'),
      [
        'open',
        'Shelters are open.',
        '-- Shelters are open.',
        'Begin talking points:…End talking points.',
        '1. (U) Points:…Use them.',
      ],
    );
  });

  it('take a block around whole paragraphs after them', () => {
    const fixture =
      'Begin text:\n\n1. (U) Shelters are op|en. All of them.\n\n2. (U) Two.\n\nEnd text.\n\n3. (U) Three.';
    assert.deepEqual(grown(fixture).slice(0, 2), ['open', 'Shelters are open.']);
  });

  it('find the sentence across wrapped lines and page lines', () => {
    const fixture = '1. (U) Text. The ministry told the\n\nOSLO 00000412 002 OF 002\n\nEmb|assy that it waits. More.';
    assert.deepEqual(grown(fixture).slice(0, 2), ['Embassy', 'The ministry told the…Embassy that it waits.']);
  });

  it('keep words together that a hyphen or an apostrophe joins', () => {
    assert.equal(grown("1. (U) The host-govern|ment's plan.")[0], "host-government's");
    assert.equal(grown('1. (U) From 2009-20|10 on.')[0], '2009-2010');
    assert.equal(grown('1. (U) The "min|istry" waits.')[0], 'ministry');
  });

  it('know the fields of the header', () => {
    assert.deepEqual(grown('UNCLAS OSLO 000412\n\nTAGS: KTIP, N|O\nSUBJECT: NORWAY\n\n1. (U) One.').slice(0, 2), [
      'NO',
      'TAGS: KTIP, NO',
    ]);
  });

  it('hold one another and the cursor, in any text', () => {
    const texts = allCables().map(({ text }) => text);
    fc.assert(
      fc.property(fc.oneof(scrapText(), damagedCable(texts, 4)), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const [ranges = []] = selectionRanges(new CableIndex(text, parseCable(text)), [offset]);
        assert.deepEqual(ranges.at(-1), { start: 0, end: text.length });
        for (const [index, range] of ranges.entries()) {
          assert.ok(touches(range, offset));
          const inner = ranges[index - 1];
          if (inner) assert.ok(holds(range, inner) && range.end - range.start > inner.end - inner.start);
        }
      }),
      fuzzParameters(200),
    );
  });
});

/** The selected words, from the smallest on; first and last line of longer ones. */
function grown(fixture: string): string[] {
  const { cable, offset } = readCursor(fixture);
  const [ranges = []] = selectionRanges(cable, [offset]);
  return ranges.map((range) => {
    const lines = cable.textOf(range).split('\n');
    return lines.length === 1 ? (lines[0] ?? '') : `${lines[0] ?? ''}…${lines.at(-1) ?? ''}`;
  });
}
