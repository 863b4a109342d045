import assert from 'node:assert/strict';
import { parseCable } from '../syntax/parse.js';
import { AnchorText } from './anchor-text.js';
import type { Annotation } from './annotation.js';
import { addAnnotation, addReply, addWaiver, changeState } from './edit-annotations.js';
import { place } from './place.js';
import { threadsOf } from './threads.js';
import { waiversOf } from './waivers.js';

const cable = '1. (U) The desk asks post to count the blue chairs in hall A.\n\n2. (U) Hall B is shut.\n';
const anchorOf = (text: string): AnchorText => new AnchorText({ text, tree: parseCable(text) });
const made = { id: 'a', creator: 'Ann', at: '2009-08-21T12:00:00Z', body: 'Words.' };
const quote = {
  exact: 'the blue chairs',
  prefix: 'The desk asks post to count ',
  suffix: ' in hall A.',
  path: '1',
  start: 35,
  end: 50,
};
const target = { source: 'peru.cable', quote };

function proposed(body: string): Annotation {
  return addAnnotation({ ...made, body }, target, 'editing');
}

function anchorsIn(text: string, ...annotations: readonly Annotation[]): readonly (string | undefined)[] {
  return place(annotations, anchorOf(text)).map(
    ({ anchor, span }) => `${anchor}${span ? ` ${text.slice(span.start, span.end)}` : ''}`,
  );
}

describe('place', () => {
  it('places, and says where nothing is left', () => {
    const remark = addAnnotation(made, target);
    assert.deepEqual(anchorsIn(cable, remark), ['placed the blue chairs']);
    assert.deepEqual(anchorsIn('1. (U) Something else.\n', remark), ['unanchored']);
    assert.deepEqual(anchorsIn(cable, addAnnotation(made, { source: 'a', quote: undefined })), ['placed']);
  });

  it('puts answers where their thread stands', () => {
    const root = addAnnotation(made, target);
    const reply = addReply({ ...made, id: 'b' }, threadsOf([root])[0]!);
    assert.deepEqual(anchorsIn(cable, reply, root), ['placed the blue chairs', 'placed the blue chairs']);
    assert.deepEqual(anchorsIn(cable, reply), ['unanchored']);
  });

  it('sees that a proposed wording was taken', () => {
    assert.deepEqual(anchorsIn(cable, proposed('all chairs')), ['placed the blue chairs']);
    assert.deepEqual(anchorsIn(cable.replace('the blue chairs', 'all chairs'), proposed('all chairs')), [
      'addressed all chairs',
    ]);
    assert.deepEqual(anchorsIn(cable.replace('the blue chairs', 'some chairs'), proposed('all chairs')), [
      'moved some chairs',
    ]);
  });

  it('sees it where the wording adds to the quoted words, or cuts them', () => {
    const more = proposed('the blue chairs and tables');
    assert.deepEqual(anchorsIn(cable, more), ['placed the blue chairs']);
    assert.deepEqual(anchorsIn(cable.replace('chairs', 'chairs and tables'), more), [
      'addressed the blue chairs and tables',
    ]);
    const less = proposed('the chairs');
    assert.deepEqual(anchorsIn(cable, less), ['placed the blue chairs']);
    assert.deepEqual(anchorsIn(cable.replace('blue ', ''), less), ['addressed the chairs']);
  });

  it('sees that words were left out as proposed', () => {
    assert.deepEqual(anchorsIn(cable, proposed('')), ['placed the blue chairs']);
    assert.deepEqual(anchorsIn(cable.replace(' the blue chairs', ''), proposed('')), ['addressed ']);
    assert.deepEqual(anchorsIn('2. (U) Hall B is shut.\n', proposed('')), ['unanchored']);
  });
});

describe('waiversOf', () => {
  const waiver = addWaiver(made, target, 'ref-unused');
  const spans = (text: string, ...annotations: readonly Annotation[]): unknown =>
    waiversOf(annotations, () => anchorOf(text)).map(({ ruleId, span }) => ({ ruleId, span }));

  it('dismisses at the words, and nothing once they are gone', () => {
    assert.deepEqual(spans(cable, waiver), [{ ruleId: 'ref-unused', span: { start: 35, end: 50 } }]);
    assert.deepEqual(spans('1. (U) Something else.\n', waiver), []);
    assert.deepEqual(spans(`0. (U) New.\n\n${cable.replaceAll(' chairs', '\nCHAIRS')}`, waiver), [
      { ruleId: 'ref-unused', span: { start: 48, end: 63 } },
    ]);
    assert.deepEqual(spans(cable.replace('blue', 'red'), waiver), []);
    assert.deepEqual(spans(cable.replace('blue chairs', 'blue round chairs'), waiver), []);
  });

  it('dismisses a whole rule where nothing is quoted', () => {
    const whole = { ...waiver, quote: undefined };
    assert.deepEqual(spans(cable, whole), [{ ruleId: 'ref-unused', span: undefined }]);
  });

  it('ends when somebody takes it back', () => {
    const back = changeState(
      { ...made, id: 'b', creator: 'Bo', at: '2009-08-22T12:00:00Z' },
      threadsOf([waiver])[0]!,
      'open',
    );
    assert.deepEqual(spans(cable, waiver, back), []);
  });
});
