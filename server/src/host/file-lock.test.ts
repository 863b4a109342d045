import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exclusively } from './file-lock.js';

describe('exclusively', () => {
  let folder: string;
  let file: string;
  let lock: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cable-lint-lock-'));
    file = join(folder, 'peru.cable');
    lock = join(folder, '.peru.cable.lock');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds a lock while it works, and leaves none behind, whatever happens', () => {
    assert.equal(
      exclusively(file, (isOurs) => existsSync(lock) && isOurs()),
      true,
    );
    assert.throws(() => exclusively(file, () => assert.fail('no')), /no/);
    assert.equal(existsSync(lock), false);
  });

  it('takes the lock of a process that is gone, and one that is too old', () => {
    // No process has so high a number.
    writeFileSync(lock, `4194999 ${hostname()} 1 0`);
    assert.equal(
      exclusively(file, () => 'done'),
      'done',
    );
    writeFileSync(lock, '1 another-machine 1 0');
    utimesSync(lock, new Date(0), new Date(0));
    assert.equal(
      exclusively(file, () => 'done'),
      'done',
    );
    writeFileSync(lock, '');
    utimesSync(lock, new Date(0), new Date(0));
    assert.equal(
      exclusively(file, () => 'done'),
      'done',
    );
  });

  it('sees that its lock was taken, and leaves that of the other alone', () => {
    const other = `1 another-machine ${String(Date.now())} 0`;
    assert.equal(
      exclusively(file, (isOurs) => {
        writeFileSync(lock, other);
        return isOurs();
      }),
      false,
    );
    assert.equal(readFileSync(lock, 'utf8'), other);
  });
});
