import assert from 'node:assert/strict';
import { LineTable, lineBreakOf } from './lines.js';

describe('LineTable', () => {
  it('has one line where there is no line end', () => {
    assertLines('', ['']);
    assertLines('UNCLAS OSLO 000012', ['UNCLAS OSLO 000012']);
  });

  it('ends lines at LF', () => {
    assertLines('one\ntwo\n\nfour', ['one', 'two', '', 'four']);
  });

  it('ends lines at CRLF, which is one end and not two', () => {
    assertLines('one\r\ntwo\r\n\r\nfour', ['one', 'two', '', 'four']);
  });

  it('ends lines at CR alone', () => {
    assertLines('one\rtwo\r\rfour', ['one', 'two', '', 'four']);
  });

  it('takes the three as they come', () => {
    assertLines('a\r\n\rb\n\r\nc\r', ['a', '', 'b', '', 'c', '']);
    assertLines('a\n\rb', ['a', '', 'b']);
  });

  it('has an empty line after a line end at the end of the text', () => {
    assertLines('one\n', ['one', '']);
    assertLines('\r\n', ['', '']);
  });

  it('does not end lines at other separators', () => {
    assertLines('a\u2028b\u2029c\u0085d\vf\fg', ['a\u2028b\u2029c\u0085d\vf\fg']);
  });

  it('counts UTF-16 units, also where a character has two', () => {
    const lines = new LineTable('\u{1f600}\n\u{1f600}x');
    assert.deepEqual(lines.pointAt(2), { line: 1, column: 3, offset: 2 });
    assert.deepEqual(lines.pointAt(5), { line: 2, column: 3, offset: 5 });
  });

  it('counts a byte-order mark as one unit', () => {
    assert.deepEqual(new LineTable('\ufeffSIPDIS').pointAt(1), { line: 1, column: 2, offset: 1 });
  });

  it('gives each offset its line; a line end belongs to the line it closes', () => {
    const lines = new LineTable('ab\r\nc\n\nd');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((offset) => lines.lineAt(offset)),
      [0, 0, 0, 0, 1, 1, 2, 3, 3],
    );
  });

  it('gives the same line whatever was asked before', () => {
    const text = 'a\n\nbc\nd\r\n\r\ne\n';
    const lines = new LineTable(text);
    for (let before = 0; before <= text.length; before++)
      for (let offset = 0; offset <= text.length; offset++) {
        lines.lineAt(before);
        assert.equal(lines.lineAt(offset), new LineTable(text).lineAt(offset), `${before} before ${offset}`);
      }
  });

  it('gives points with line and column from 1', () => {
    const lines = new LineTable('ab\ncd');
    assert.deepEqual(lines.pointAt(0), { line: 1, column: 1, offset: 0 });
    assert.deepEqual(lines.pointAt(2), { line: 1, column: 3, offset: 2 });
    assert.deepEqual(lines.pointAt(3), { line: 2, column: 1, offset: 3 });
    assert.deepEqual(lines.pointAt(5), { line: 2, column: 3, offset: 5 });
  });

  it('gives positions of stretches over lines', () => {
    assert.deepEqual(new LineTable('ab\r\ncd').positionOf(1, 5), {
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 2, offset: 5 },
    });
  });

  it('gives the end of the text for lines past the last', () => {
    const lines = new LineTable('ab\nc');
    assert.equal(lines.startOf(7), 4);
    assert.equal(lines.endOf(7), 4);
  });
});

/** Asserts what stands on each line. */
describe('lineBreakOf', () => {
  it('is that of the first line; LF without one, and where a CR would join an LF', () => {
    assert.equal(lineBreakOf('a'), '\n');
    assert.equal(lineBreakOf('a\nb\r\n'), '\n');
    assert.equal(lineBreakOf('a\r\nb\n'), '\r\n');
    assert.equal(lineBreakOf('a\rb\r'), '\r');
    assert.equal(lineBreakOf('\ra\nb'), '\n');
  });
});

function assertLines(text: string, expected: readonly string[]): void {
  const lines = new LineTable(text);
  const found = Array.from({ length: lines.count }, (_, line) => text.slice(lines.startOf(line), lines.endOf(line)));
  assert.deepEqual(found, expected);
}
