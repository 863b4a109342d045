import assert from 'node:assert/strict';
import { addAnnotation, addReply, addWaiver, changeState } from '../../../server/src/core/review/edit-annotations.js';
import { contextOf, isShown, placedThreads, titleOf } from './placed-thread.js';

const made = { id: 'a', creator: 'Ann', at: '2009-08-21T12:00:00Z', body: 'Words.' };
const quote = { exact: 'two chairs', prefix: '', suffix: '', path: '1', start: 7, end: 17 };
const target = { source: 'peru.cable', quote };
const remark = addAnnotation(made, target);

describe('placedThreads', () => {
  it('puts a thread where its first annotation is', () => {
    const [thread] = placedThreads([remark], [{ id: remark.id, anchor: 'moved', range: 7 }]);
    assert.deepEqual([thread!.range, thread!.anchor, thread!.state], [7, 'moved', 'open']);
  });

  it('takes a thread that the server does not know for lost', () => {
    const [thread] = placedThreads([remark], []);
    assert.deepEqual([thread!.range, thread!.anchor], [undefined, 'unanchored']);
  });
});

describe('titleOf', () => {
  const title = (annotation: typeof remark, anchor: 'placed' | 'moved' | 'unanchored' | 'addressed'): string =>
    titleOf(placedThreads([annotation], [{ id: annotation.id, anchor, range: 7 }])[0]!);

  it('says what it is and how it stands', () => {
    assert.equal(title(remark, 'placed'), 'Remark');
    assert.equal(title(remark, 'moved'), 'Remark (the words have changed; is this the place?)');
    assert.equal(title({ ...remark, quote: undefined }, 'placed'), 'Remark on the whole cable');
    assert.equal(
      title(addAnnotation(made, target, 'editing'), 'addressed'),
      'Proposed wording (the proposed wording stands)',
    );
    assert.equal(title(addWaiver(made, target, 'ref-unused'), 'placed'), 'Dismissed finding: ref-unused');
    assert.equal(
      title(addWaiver(made, target, 'ref-unused'), 'moved'),
      'Dismissed finding: ref-unused (no longer: the words have changed or are gone)',
    );
    assert.equal(title({ ...remark, state: 'resolved' }, 'moved'), 'Remark (resolved)');
  });
});

describe('contextOf', () => {
  it('lets a proposal be accepted while it is open and has a place', () => {
    const proposal = addAnnotation(made, target, 'editing');
    const context = (anchor: 'placed' | 'addressed', range?: number): string =>
      contextOf(placedThreads([proposal], [{ id: proposal.id, anchor, range }])[0]!);
    assert.equal(context('placed', 7), 'open proposal');
    assert.equal(context('addressed', 7), 'open');
    assert.equal(context('placed'), 'open');
  });
});

describe('isShown', () => {
  it('leaves out what is settled, or what stands', () => {
    const [thread] = placedThreads([remark], [{ id: remark.id, anchor: 'placed', range: 7 }]);
    const reply = addReply({ ...made, id: 'b', creator: 'Bo', at: '2009-08-21T13:00:00Z' }, thread!);
    const done = changeState({ ...made, id: 'c', at: '2009-08-21T14:00:00Z' }, thread!, 'resolved');
    const [settled] = placedThreads([done, reply], [{ id: remark.id, anchor: 'moved', range: 7 }]);
    assert.deepEqual([isShown(thread!, 'open'), isShown(settled!, 'open')], [true, false]);
    assert.deepEqual([isShown(thread!, 'doubtful'), isShown(settled!, 'doubtful')], [false, true]);
    assert.deepEqual([isShown(thread!, 'all'), isShown(settled!, 'all')], [true, true]);
  });
});
