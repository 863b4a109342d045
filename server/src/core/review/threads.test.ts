import assert from 'node:assert/strict';
import type { Annotation } from './annotation.js';
import {
  addAnnotation,
  addReply,
  addWaiver,
  changeState,
  deleteAnnotation,
  editAnnotation,
} from './edit-annotations.js';
import { putAnnotations } from './review-file.js';
import { type Thread, threadsOf } from './threads.js';

let minute = 0;
const by = (creator: string, body = 'Words.'): { id: string; creator: string; at: string; body: string } => ({
  id: `${creator}-${String(++minute)}`,
  creator,
  at: new Date(Date.UTC(2009, 7, 21, 12, minute)).toISOString(),
  body,
});
const target = { source: 'peru.cable', quote: undefined };

/** The one thread of some annotations. */
function threadOf(...annotations: readonly Annotation[]): Thread {
  const threads = threadsOf(putAnnotations({ annotations: [], others: [], raw: undefined }, annotations).annotations);
  assert.equal(threads.length, 1);
  return threads[0]!;
}

describe('threadsOf', () => {
  it('puts answers under their first annotation, in the order of time', () => {
    const root = addAnnotation(by('Ann'), target);
    const first = addReply(by('Bo'), threadOf(root));
    const second = addReply(by('Ann'), threadOf(root));
    const { root: found, replies, state } = threadOf(second, first, root);
    assert.deepEqual([found.id, replies.map(({ id }) => id), state], [root.id, [first.id, second.id], 'open']);
  });

  it('leaves out what is deleted', () => {
    const root = addAnnotation(by('Ann'), target);
    const reply = addReply(by('Bo'), threadOf(root));
    const gone = deleteAnnotation(reply, by('Bo').at);
    assert.deepEqual(threadOf(root, gone).replies, []);
    assert.deepEqual(threadsOf([deleteAnnotation(root, by('Ann').at), reply]), []);
  });

  it('keeps an answer whose thread is missing, and ends where answers go in a circle', () => {
    const reply = addReply(by('Bo'), threadOf(addAnnotation(by('Ann'), target)));
    assert.equal(threadOf(reply).root, reply);
    const one = { ...reply, id: 'one', replyTo: 'other' };
    assert.deepEqual(threadsOf([one, { ...reply, id: 'other', replyTo: 'one' }]), []);
  });
});

describe('changeState', () => {
  it("changes a thread of one's own in place", () => {
    const root = addAnnotation(by('Ann'), target);
    const resolved = changeState(by('Ann'), threadOf(root), 'resolved');
    assert.deepEqual([resolved.id, resolved.state, resolved.body], [root.id, 'resolved', 'Words.']);
    assert.equal(threadOf(resolved).state, 'resolved');
  });

  it('answers in a thread of another, whose file stays as it is', () => {
    const root = addAnnotation(by('Ann'), target);
    const done = changeState(by('Bo', 'Done.'), threadOf(root), 'resolved');
    assert.deepEqual([done.motivation, done.replyTo, done.creator, done.body], ['replying', root.id, 'Bo', 'Done.']);
    assert.equal(threadOf(root, done).state, 'resolved');
    const again = changeState(by('Ann', 'Not yet.'), threadOf(root, done), 'open');
    assert.equal(threadOf(again, done).state, 'open');
    const thanks = addReply(by('Bo', 'Thanks.'), threadOf(again, done));
    assert.equal(threadOf(again, done, thanks).state, 'open');
  });

  it('holds though the clock of the one who decides is behind', () => {
    const root = addAnnotation({ ...by('Ann'), at: '2030-01-01T00:00:00Z' }, target);
    const done = changeState(by('Bo'), threadOf(root), 'resolved');
    assert.equal(threadOf(root, done).state, 'resolved');
  });

  it('is undone by nobody who corrects an older answer', () => {
    const root = addAnnotation(by('Ann'), target);
    const answer = addReply(by('Bo'), threadOf(root));
    const resolved = changeState(by('Ann'), threadOf(root, answer), 'resolved');
    const corrected = editAnnotation(answer, 'Better words.', by('Bo').at);
    assert.equal(threadOf(resolved, corrected).state, 'resolved');
    const edited = editAnnotation(resolved, 'Other words.', by('Ann').at, 'resolved');
    assert.equal(threadOf(edited, corrected).state, 'resolved');
  });

  it('takes a waiver back', () => {
    const waiver = addWaiver(by('Ann', 'Agreed.'), target, 'ref-unused');
    assert.equal(threadOf(waiver, addReply(by('Bo'), threadOf(waiver))).state, 'waived');
    assert.equal(threadOf(waiver, changeState(by('Bo'), threadOf(waiver), 'open')).state, 'open');
  });
});
