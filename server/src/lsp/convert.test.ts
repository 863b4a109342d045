import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineTable } from '../core/syntax/lines.js';
import { toOffset, toPosition } from './convert.js';

describe('convert', () => {
  const text = 'one\r\ntwo\rthree\u2028\ud83d\ude00\n\n';
  const lines = new LineTable(text);
  const document = TextDocument.create('untitled:1', 'cable', 1, text);

  it('counts as the protocol does', () => {
    for (let offset = 0; offset <= text.length; offset++)
      assert.deepEqual(toPosition(lines, offset), document.positionAt(offset), String(offset));
  });

  it('takes a place past the end of a line or of the text as that end', () => {
    for (const line of [0, 1, 2, 3, 4, 9])
      for (const character of [0, 2, 3, 50])
        assert.equal(
          toOffset(lines, { line, character }),
          document.offsetAt({ line, character }),
          `${line}:${character}`,
        );
  });

  it('refuses what is no place', () => {
    assert.throws(() => toOffset(lines, { line: 0 } as never), { code: -32602 });
  });
});
