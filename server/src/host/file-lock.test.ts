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

  it('holds a lock while it works, and leaves none behind, whatever happens', async () => {
    assert.equal(await exclusively(file, (isOurs) => existsSync(lock) && isOurs()), true);
    await assert.rejects(
      exclusively(file, () => assert.fail('no')),
      /no/,
    );
    assert.equal(existsSync(lock), false);
  });

  it('takes the lock of a process that is gone, and one that is too old', async () => {
    // No process has so high a number.
    writeFileSync(lock, `4194999 ${hostname()} 1 0`);
    assert.equal(await exclusively(file, () => 'done'), 'done');
    writeFileSync(lock, '1 another-machine 1 0');
    utimesSync(lock, new Date(0), new Date(0));
    assert.equal(await exclusively(file, () => 'done'), 'done');
    writeFileSync(lock, '');
    utimesSync(lock, new Date(0), new Date(0));
    assert.equal(await exclusively(file, () => 'done'), 'done');
  });

  it('waits for whoever holds it, and others go on meanwhile', async () => {
    writeFileSync(lock, `${String(process.pid)} ${hostname()} 1 0`);
    const order: string[] = [];
    const work = exclusively(file, () => order.push('work'));
    setTimeout(() => {
      order.push('something else');
      rmSync(lock);
    }, 20);
    await work;
    assert.deepEqual(order, ['something else', 'work']);
  });

  it('sees that its lock was taken, and leaves that of the other alone', async () => {
    const other = `1 another-machine ${String(Date.now())} 0`;
    assert.equal(
      await exclusively(file, (isOurs) => {
        writeFileSync(lock, other);
        return isOurs();
      }),
      false,
    );
    assert.equal(readFileSync(lock, 'utf8'), other);
  });
});
