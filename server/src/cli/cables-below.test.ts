import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { cablesBelow } from './cables-below.js';

describe('cablesBelow', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cable-lint-test-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function write(...names: readonly string[]): void {
    for (const name of names) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), 'x');
    }
  }

  function link(name: string, target: string): void {
    symlinkSync(target, path.join(folder, name));
  }

  function found(): readonly string[] {
    return [...cablesBelow(folder, assert.ifError)].sort();
  }

  it('takes cables by their names, at any depth, and none of tools', () => {
    write('a.cable', 'b.TXT', 'c.tel', 'd.doc', 'cable', '.e.cable', 'north/deep/f.cable');
    write('.git/g.cable', 'node_modules/h.cable', 'north/node_modules/i.txt');
    assert.deepEqual(found(), ['.e.cable', 'a.cable', 'b.TXT', 'c.tel', 'north/deep/f.cable']);
  });

  it('takes any name', () => {
    write('north\nline/deep\r/a\n.cable', 'st[r]a{ß}e/*.tel', ' /b.txt');
    assert.deepEqual(found(), [' /b.txt', 'north\nline/deep\r/a\n.cable', 'st[r]a{ß}e/*.tel']);
  });

  it('follows links, also out of the folder, and takes each file once', () => {
    write('drafts/north/a.cable', 'drafts/northern/b.cable', 'other/c.cable');
    link('drafts/north/look', '../northern');
    link('drafts/more', '../other');
    link('drafts/z.cable', 'north/a.cable');
    link('drafts/c.cable', '../other/c.cable');
    folder = path.join(folder, 'drafts');
    assert.deepEqual(found(), ['c.cable', 'north/a.cable', 'northern/b.cable']);
    folder = path.dirname(folder);
  });

  it('comes to an end where links lead in circles', () => {
    write('north/a.cable');
    link('north/up', '..');
    link('self', '.');
    link('itself.cable', 'itself.cable');
    link('one', 'two');
    link('two', 'one');
    assert.deepEqual(found(), ['north/a.cable']);
  });

  it('passes over what is no file, and what is gone', () => {
    write('a.cable');
    link('null.cable', devNull);
    link('gone.cable', 'nowhere');
    mkdirSync(path.join(folder, 'folder.cable'));
    assert.deepEqual(found(), ['a.cable']);
  });

  it('tells of folders that cannot be read, and reads the rest', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') {
      // Nothing is closed to the administrator: a file stands for such a folder.
      write('a.cable');
      const told: string[] = [];
      assert.deepEqual(
        cablesBelow(path.join(folder, 'a.cable'), (name, cause) =>
          told.push(`${name} ${(cause as { code: string }).code}`),
        ),
        [],
      );
      assert.deepEqual(told, [' ENOTDIR']);
      return;
    }
    write('a.cable', 'closed/b.cable');
    chmodSync(path.join(folder, 'closed'), 0);
    const told: string[] = [];
    assert.deepEqual(
      cablesBelow(folder, (name, cause) => told.push(`${name} ${(cause as { code: string }).code}`)),
      ['a.cable'],
    );
    assert.deepEqual(told, ['closed EACCES']);
    chmodSync(path.join(folder, 'closed'), 0o755);
  });
});
