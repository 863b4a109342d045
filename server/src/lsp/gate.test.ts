import assert from 'node:assert/strict';
import {
  type DataCallback,
  Emitter,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver';
import { Gate } from './gate.js';

/** A gate with what came through it and what it answered. */
function gate(): {
  send: (message: unknown) => void;
  fail: (error: Error) => void;
  through: unknown[];
  answers: unknown[];
  lost: () => number;
} {
  const errors = new Emitter<Error>();
  const nothing = new Emitter<never>();
  const through: unknown[] = [];
  const answers: unknown[] = [];
  let take: DataCallback = () => undefined;
  let lost = 0;
  const reader: MessageReader = {
    ...{ onError: errors.event, onClose: nothing.event, onPartialMessage: nothing.event },
    listen: (callback) => {
      take = callback;
      return { dispose: () => undefined };
    },
    dispose: () => undefined,
  };
  const writer: MessageWriter = {
    ...{ onError: nothing.event, onClose: nothing.event, end: () => undefined, dispose: () => undefined },
    write: (message) => {
      answers.push(message);
      return Promise.resolve();
    },
  };
  new Gate(reader, writer, () => lost++).listen((message) => {
    if ('throws' in message) throw new TypeError();
    through.push(message);
  });
  return {
    send: (message) => take(message as Message),
    fail: (error) => {
      errors.fire(error);
    },
    ...{ through, answers, lost: () => lost },
  };
}

const refusal = (id: unknown, code: number, message: string): unknown => ({
  jsonrpc: '2.0',
  id,
  error: { code, message },
});
const initialize = { id: 1, method: 'initialize', params: {} };

describe('the gate', () => {
  it('answers what is no message, and does not let it through to be logged', () => {
    const { send, through, answers } = gate();
    const odd = JSON.parse(
      '[null, 7, "x", [], {}, {"id": 2}, {"id": 3, "method": 4}, {"id": {}, "method": "x"}]',
    ) as unknown[];
    for (const message of odd) send(message);
    assert.deepEqual(through, []);
    const no = (id: unknown): unknown => refusal(id, -32600, 'This is no message of JSON-RPC.');
    assert.deepEqual(answers, [...Array.from({ length: 5 }, () => no(null)), no(2), no(3), no(null)]);
  });

  it('keeps the order of a conversation', () => {
    const { send, through, answers } = gate();
    const hover = { id: 2, method: 'textDocument/hover', params: {} };
    const change = { method: 'textDocument/didChange', params: {} };
    send(hover);
    send(change);
    send(initialize);
    send(hover);
    send(change);
    send({ ...initialize, id: 3 });
    send({ id: 7, result: {} });
    send({ id: 4, method: 'shutdown' });
    send({ ...hover, id: 5 });
    send(change);
    send({ method: 'exit' });
    assert.deepEqual(through, [
      initialize,
      hover,
      change,
      { id: 7, result: {} },
      { id: 4, method: 'shutdown' },
      { method: 'exit' },
    ]);
    assert.deepEqual(answers, [
      refusal(2, -32002, 'The first request is `initialize`.'),
      refusal(3, -32600, 'This was done already.'),
      refusal(5, -32600, 'The server is shut down.'),
    ]);
  });

  it('takes a body that is no JSON for one message, and any other fault of the stream for its end', () => {
    const none = null;
    const { fail, answers, lost } = gate();
    fail(new SyntaxError('words of a cable'));
    assert.deepEqual(answers, [refusal(none, -32700, 'This is no JSON.')]);
    assert.equal(lost(), 0);
    fail(new Error('Header must provide a Content-Length property.'));
    assert.equal(lost(), 1);
  });

  it('outlives a message that the library trips over, and params of no form', () => {
    const { send, through, answers } = gate();
    send(initialize);
    send({ id: 2, method: 'x', params: 7 });
    send({ method: 'x', params: 7 });
    send({ method: 'x', params: {}, throws: true });
    send({ id: 3, method: 'x', params: {} });
    assert.deepEqual(through, [initialize, { id: 3, method: 'x', params: {} }]);
    assert.deepEqual(answers, [refusal(2, -32602, 'Params are an object or a list.')]);
  });
});
