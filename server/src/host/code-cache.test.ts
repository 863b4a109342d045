import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeCacheFolder, readCode, writeCode } from './code-cache.js';

describe('codeCacheFolder', () => {
  it('is where the system keeps what can be made again', () => {
    assert.equal(codeCacheFolder({ HOME: '/home/roe' }, 'linux'), join('/home/roe', '.cache', 'cable-lint'));
    assert.equal(codeCacheFolder({ HOME: '/home/roe', XDG_CACHE_HOME: '/fast' }, 'linux'), join('/fast', 'cable-lint'));
    assert.equal(codeCacheFolder({ HOME: '/Users/roe' }, 'darwin'), join('/Users/roe/Library/Caches/cable-lint'));
    assert.equal(codeCacheFolder({ LOCALAPPDATA: '/local' }, 'win32'), join('/local', 'cable-lint', 'cache'));
  });

  it('passes over a relative folder, as the rules for XDG_CACHE_HOME say', () => {
    assert.equal(
      codeCacheFolder({ HOME: '/home/roe', XDG_CACHE_HOME: 'fast' }, 'linux'),
      '/home/roe/.cache/cable-lint',
    );
  });

  it('is nowhere without a home, or where nobody wants it', () => {
    assert.equal(codeCacheFolder({}, 'linux'), undefined);
    assert.equal(codeCacheFolder({}, 'win32'), undefined);
    assert.equal(codeCacheFolder({ HOME: '/home/roe', NODE_DISABLE_COMPILE_CACHE: '1' }, 'linux'), undefined);
  });
});

describe('readCode and writeCode', () => {
  const code = Buffer.from('bytes of V8');
  let root = '';
  let file = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cable-lint-cache-'));
    file = join(root, 'cable-lint', 'core');
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('give back what was written last', () => {
    writeCode(file, { code: Buffer.from('less'), runs: 1 });
    writeCode(file, { code, runs: 2 });
    const read = readCode(file);
    assert.deepEqual(read?.code, code);
    assert.equal(read.runs, 2);
    assert.ok(Math.abs(Date.now() - read.changed) < 60_000);
    assert.deepEqual(readdirSync(join(root, 'cable-lint')), ['core']);
  });

  it('have nothing for a file that is missing, empty, cut short or damaged', () => {
    assert.equal(readCode(file), undefined);
    writeCode(file, { code, runs: 1 });
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    damaged[70] = 0;
    for (const bytes of ['', whole.subarray(0, 64), whole.subarray(0, -1), whole.subarray(0, -8), damaged]) {
      writeFileSync(file, bytes);
      assert.equal(readCode(file), undefined);
    }
  });

  it('do not trust a file that others may write', function () {
    if (process.platform === 'win32') this.skip();
    writeCode(file, { code, runs: 1 });
    chmodSync(file, 0o666);
    assert.equal(readCode(file), undefined);
  });

  it('leave everything as it is where nothing can be written', () => {
    const plain = join(root, 'plain');
    writeFileSync(plain, 'a file');
    writeCode(join(plain, 'core'), { code, runs: 1 });
    assert.equal(readCode(join(plain, 'core')), undefined);
    assert.equal(readFileSync(plain, 'utf8'), 'a file');
  });

  it('remove what builds of long ago have left', () => {
    const old = join(root, 'cable-lint', 'old');
    writeCode(old, { code, runs: 1 });
    utimesSync(old, 0, 0);
    writeCode(file, { code, runs: 1 });
    assert.deepEqual(readdirSync(join(root, 'cable-lint')), ['core']);
  });
});
