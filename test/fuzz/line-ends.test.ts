/** Line ends, a byte-order mark and a final line end change no fact of a tree. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineTable } from '../../server/src/core/syntax/lines.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { anyText, damagedCable, scrapText } from '../support/cable-arbitraries.js';
import { allCables } from '../support/corpus.js';
import { fuzzParameters } from '../support/fuzz.js';
import { treeFacts } from '../support/tree-facts.js';

const cables = allCables();
const texts = cables.map(({ text }) => text);

describe('line ends', () => {
  for (const { name, text } of cables)
    it(`change nothing in ${name}`, () => {
      assertSameFacts(text);
    });

  it('change nothing in scraps of cables', () => {
    fc.assert(fc.property(scrapText(), assertSameFacts), fuzzParameters(1000));
  });

  it('change nothing in damaged cables', () => {
    fc.assert(fc.property(damagedCable(texts), assertSameFacts), fuzzParameters(500));
  });

  it('are found where the protocol says', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const lines = new LineTable(text);
        const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
        assert.deepEqual(lines.starts, starts);
        for (let offset = 0; offset <= text.length; offset++)
          assert.equal(
            lines.lineAt(offset),
            starts.findLastIndex((start) => start <= offset),
          );
      }),
      fuzzParameters(500),
    );
  });
});

describe('a byte-order mark', () => {
  for (const { name, text } of cables)
    it(`moves the first line and nothing else in ${name}`, () => {
      assertMovedFacts(text);
    });

  it('moves the first line and nothing else in scraps and damaged cables', () => {
    fc.assert(fc.property(fc.oneof(scrapText(), damagedCable(texts)), assertMovedFacts), fuzzParameters(500));
  });
});

/** The tree of `text` has the same facts with a byte-order mark in front, but for the columns of line 1. */
function assertMovedFacts(text: string): void {
  const plain = text.replace(/^\ufeff/, '');
  const marked = `\ufeff${plain}`;
  const moved = treeFacts(marked, parseCable(marked)).map((row) =>
    row.replace(/(?<=[ "-])1:(\d+)(?=[ "-]|$)/g, (_, column: string) => `1:${Number(column) - 1}`),
  );
  // The root spans the mark too.
  assert.deepEqual(moved.slice(1), treeFacts(plain, parseCable(plain)).slice(1));
}

/** The tree of `text` has the same facts with LF, CRLF and CR. */
function assertSameFacts(text: string): void {
  const plain = text.replace(/\r\n?/g, '\n');
  const facts = treeFacts(plain, parseCable(plain));
  for (const end of ['\r\n', '\r']) {
    const other = plain.replaceAll('\n', end);
    assert.deepEqual(treeFacts(other, parseCable(other)), facts, end === '\r' ? 'CR' : 'CRLF');
  }
}
