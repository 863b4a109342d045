import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import { unifiedDiff } from './unified-diff.js';

describe('unifiedDiff', () => {
  it('names the file on both sides and shows the lines', () => {
    assert.equal(
      unifiedDiff('north/a.cable', 'one\ntwo \nthree\n', 'one\ntwo\nthree\n'),
      ['--- a/north/a.cable', '+++ b/north/a.cable', '@@ -1,3 +1,3 @@', ' one', '-two ', '+two', ' three', ''].join(
        '\n',
      ),
    );
  });

  it('is empty for equal texts', () => {
    assert.equal(unifiedDiff('a.cable', 'same', 'same'), '');
  });

  it('keeps CRLF and a missing last line end', () => {
    const before = 'one \r\ntwo ';
    const after = 'one\r\ntwo';
    const diff = unifiedDiff('/a.cable', before, after);
    assert.match(diff, /^--- \/a\.cable\n\+\+\+ \/a\.cable\n/);
    assert.match(diff, /-one \r\n/);
    assert.match(diff, /-two \n\\ No newline at end of file\n/);
    assert.equal(applyPatch(before, diff, { autoConvertLineEndings: false }), after);
  });

  it('stays fast where every line of a long text changes', () => {
    const before = `top\n${'line \n'.repeat(20_000)}bottom`;
    const after = before.replaceAll(' \n', '\n');
    const diff = unifiedDiff('a.cable', before, after);
    assert.ok(diff.startsWith('--- a/a.cable\n+++ b/a.cable\n@@ -2,20000 +2,20000 @@\n-line \n'));
    assert.equal(applyPatch(before, diff), after);
  });
});
