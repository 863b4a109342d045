import assert from 'node:assert/strict';
import type { Host } from '../host/host.js';
import { openOutput } from './output.js';
import { Troubles } from './troubles.js';

function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

/** A host that keeps what is printed; `parts` replaces methods. */
function hostWith(parts: Partial<Host>) {
  const printed: string[] = [];
  const said: string[] = [];
  const host = {
    stdout: (text: string) => printed.push(text),
    stderr: (text: string) => said.push(text),
    ...parts,
  } as Partial<Host> as Host;
  return { host, printed, said };
}

describe('openOutput', () => {
  it('collects small pieces', () => {
    const { host, printed } = hostWith({});
    const output = openOutput(host, new Troubles(host), undefined);
    output?.write('one\n');
    output?.write('two\n');
    output?.close();
    assert.deepEqual(printed, ['one\ntwo\n']);
  });

  it('takes a reader that went away for no trouble', () => {
    const { host, said } = hostWith({ stdout: failing('EPIPE') });
    const troubles = new Troubles(host);
    const output = openOutput(host, troubles, undefined);
    output?.write('x'.repeat(100_000));
    assert.equal(output?.alive, false);
    output.write('x'.repeat(100_000));
    output.close();
    assert.deepEqual(said, []);
    assert.equal(troubles.any(), false);
  });

  it('tells of a folder that is not there', () => {
    const { host, said } = hostWith({ openOutput: failing('ENOENT') });
    assert.equal(openOutput(host, new Troubles(host), 'no/o.json'), undefined);
    assert.deepEqual(said, ['cable-lint: no/o.json: Its folder does not exist; make the folder first.\n']);
  });

  it('drops a file that could not be written whole', () => {
    const steps: string[] = [];
    const output = { write: () => undefined, commit: failing('ENOSPC'), discard: () => steps.push('discard') };
    const { host, said } = hostWith({ openOutput: () => output });
    openOutput(host, new Troubles(host), 'o.json')?.close();
    assert.deepEqual(steps, ['discard']);
    assert.deepEqual(said, ['cable-lint: o.json: No space left on the disk; make room and run again.\n']);
  });
});
