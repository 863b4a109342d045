import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faulty } from './cables.js';
import { type Folder, inFolder } from './run-cli.js';

/** Runs with a cache of its own below the folder. */
function run(folder: Folder, env: Record<string, string> = {}, target = 'a.cable'): string {
  const cache = folder.at('cache');
  const ended = folder.runWith({ env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...env } }, target);
  assert.equal(ended.stderr, '');
  assert.equal(ended.status, 1);
  return ended.stdout;
}

/** All files of the cache. */
function cached(folder: Folder): string[] {
  return readdirSync(folder.at('cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** How many runs have added to the code of the core: the head of its file says so, and code that was refused begins anew. */
function runsOfCore(folder: Folder): number {
  const file = cached(folder).find((name) => path.basename(name).startsWith('core.cjs')) ?? '';
  return Number(readFileSync(file).subarray(0, 64).toString());
}

describe('the cache of compiled code', () => {
  it(
    'is of use to one cable after many, and to many after one, though their heaps are set otherwise',
    inFolder({ 'a.cable': faulty }, (folder) => {
      mkdirSync(folder.at('many'));
      for (let index = 0; index < 101; index++) writeFileSync(folder.at(`many/${String(index)}.cable`), faulty);
      const counts = ['a.cable', 'many', 'a.cable', 'many', 'a.cable'].map((target) => {
        run(folder, {}, target);
        return runsOfCore(folder);
      });
      assert.deepEqual(counts, [1, 2, 3, 4, 5]);
    }),
  ).timeout(20_000);

  it(
    'changes no output, from the first run on',
    inFolder({ 'a.cable': faulty }, (folder) => {
      const first = run(folder);
      const names = cached(folder).map((file) => path.basename(file).replace(/\.cjs-.*/, ''));
      assert.deepEqual(names, ['core']);
      for (let again = 0; again < 6; again++) assert.equal(run(folder), first);
    }),
  ).timeout(10_000);

  it(
    'is passed over where it is damaged',
    inFolder({ 'a.cable': faulty }, (folder) => {
      const first = run(folder);
      for (const damage of [
        (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
        (bytes: Buffer) => Buffer.alloc(bytes.length),
        (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 2000), Buffer.alloc(500), bytes.subarray(2500)]),
      ]) {
        for (const file of cached(folder)) writeFileSync(file, damage(readFileSync(file)));
        assert.equal(run(folder), first);
        assert.equal(run(folder), first);
      }
    }),
  ).timeout(10_000);

  it(
    'is not made where nobody wants it or it cannot be',
    inFolder({ 'a.cable': faulty, blocked: 'a file' }, (folder) => {
      const first = run(folder, { NODE_DISABLE_COMPILE_CACHE: '1' });
      assert.equal(existsSync(folder.at('cache')), false);
      const blocked = folder.at('blocked');
      assert.equal(run(folder, { XDG_CACHE_HOME: blocked, LOCALAPPDATA: blocked }), first);
    }),
  ).timeout(10_000);
});
