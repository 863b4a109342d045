import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryName } from './left-files.js';
import { nodeHost } from './node-host.js';

/** No process has so high a number. */
const gone = '4194999';

describe('files that an ended program left behind', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cable-lint-left-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const old = (name: string): void => {
    writeFileSync(join(folder, name), 'half a');
    utimesSync(join(folder, name), new Date(0), new Date(0));
  };

  it('go when the next file is written there, and no others', () => {
    old(`.cable-lint-${gone}-k3x9-0.tmp`);
    old(`.cable-lint-${gone}--12.tmp`);
    const kept = [
      // Somebody still writes it.
      temporaryName(),
      // Not ours.
      '.cable-lint-notes.tmp',
      `cable-lint-${gone}-k3x9-0.tmp`,
      `.cable-lint-${gone}-k3x9-0.tmp.bak`,
      'peru.cable.tmp',
    ];
    kept.forEach(old);
    // Of another machine, and new.
    writeFileSync(join(folder, `.cable-lint-${gone}-p0q1-3.tmp`), 'half a');
    mkdirSync(join(folder, `.cable-lint-${gone}-a-1.tmp`));
    utimesSync(join(folder, `.cable-lint-${gone}-a-1.tmp`), new Date(0), new Date(0));
    nodeHost.writeText(join(folder, 'peru.cable'), 'A whole text.\n', 'utf-8');
    assert.deepEqual(
      readdirSync(folder).sort(),
      [...kept, `.cable-lint-${gone}-p0q1-3.tmp`, `.cable-lint-${gone}-a-1.tmp`, 'peru.cable'].sort(),
    );
    assert.equal(readFileSync(join(folder, 'peru.cable'), 'utf8'), 'A whole text.\n');
  });
});
