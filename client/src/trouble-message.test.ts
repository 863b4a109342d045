import assert from 'node:assert/strict';
import { troubleMessage } from './trouble-message.js';

describe('troubleMessage', () => {
  it('passes on what the server wrote for the person', () => {
    assert.equal(
      troubleMessage(Object.assign(new Error('There is no such rule.'), { code: -32803 })),
      'There is no such rule.',
    );
  });

  it('has words of its own for everything else', () => {
    const unknown = Object.assign(new Error('Unhandled method cableLint/summary'), { code: -32601 });
    assert.match(troubleMessage(unknown), /cannot do this yet/);
    assert.match(troubleMessage(new Error('write EPIPE')), /did not answer/);
    assert.match(troubleMessage(undefined), /did not answer/);
  });
});
