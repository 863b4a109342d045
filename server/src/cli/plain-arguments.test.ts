import assert from 'node:assert/strict';
import { parseArguments } from './arguments.js';
import { plainArguments } from './plain-arguments.js';

describe('plainArguments', () => {
  it('reads what the parser of all arguments reads', () => {
    for (const argv of [
      ['a.cable'],
      ['north', 'a.cable', '-'],
      ['lint', 'a.cable'],
      ['lint', 'lint'],
      ['lint', 'rules'],
      ['north', 'rules'],
      ['--format', 'json', 'north'],
      ['lint', 'north', '--format', 'sarif', 'south'],
      ['north', '--format', 'json', '--format', 'text'],
    ])
      assert.deepEqual(plainArguments(argv), parseArguments(argv), argv.join(' '));
  });

  it('leaves everything else to it', () => {
    for (const argv of [
      [],
      ['lint'],
      ['rules'],
      ['inspect', 'a.cable'],
      ['a.cable', '--quiet'],
      ['a.cable', '--format=json'],
      ['a.cable', '--format'],
      ['a.cable', '--format', 'yaml'],
      ['--format', 'json'],
      ['--', 'a.cable'],
      ['a.cable', ''],
      ['--version'],
    ])
      assert.equal(plainArguments(argv), undefined, argv.join(' '));
  });
});
