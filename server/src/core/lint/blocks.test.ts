import assert from 'node:assert/strict';
import { parseCable } from '../syntax/parse.js';
import { blocksAt, sameBlockName } from './blocks.js';
import { CableIndex } from './cable-index.js';

/** What became of the markers of a text, each block as `name: how it ends`. */
function pairs(text: string) {
  const { blocks, unopened, unclosedLabels, crossings } = new CableIndex(text, parseCable(text)).blockPairs;
  return {
    blocks: blocks.map(
      ({ name, closed, sameName, endMarker }) =>
        `${name}: ${closed ? (endMarker?.name ?? '') : 'open'}${closed && !sameName ? ' (other)' : ''}`,
    ),
    unopened: unopened.map(({ name }) => name),
    labels: unclosedLabels.map(({ name }) => name),
    crossings: crossings.map(({ closes, across }) => `${closes.name} across ${across.name}`),
  };
}

const none = { blocks: [], unopened: [], labels: [], crossings: [] };

describe('pairBlocks', () => {
  it('pairs Begin and End of one name, in whatever case and brackets', () => {
    assert.deepEqual(
      pairs('1. Begin Talking Points:\n-- One.\nEND TALKING POINTS.\n(begin non-paper)\nText.\n(end nonpaper)\n'),
      {
        ...none,
        blocks: ['talking points: talking points', 'non-paper: nonpaper'],
      },
    );
  });

  it('spans a block from its Begin to its End, or to the end of its paragraph', () => {
    const text = '1. Begin points:\n\n-- One.\n\n2. Begin text: Two. End text.\n';
    const { blocks } = new CableIndex(text, parseCable(text));
    assert.deepEqual(
      blocks.map(({ start, end }) => text.slice(start, end)),
      ['Begin points:\n\n-- One.', 'Begin text: Two. End text.'],
    );
  });

  it('pairs nested blocks', () => {
    assert.deepEqual(pairs('1. Begin non-paper:\nBegin text:\nOne.\nEnd text.\nEnd non-paper.\n'), {
      ...none,
      blocks: ['non-paper: non-paper', 'text: text'],
    });
  });

  it('takes the labels of comment and summary for blocks where their End follows', () => {
    assert.deepEqual(pairs('1. Summary: One.\n\n2. Two. End summary.\n\n3. Comment: Three.\n'), {
      ...none,
      blocks: ['summary: summary'],
      labels: ['comment'],
    });
  });

  it('lets an End close any other label, which makes no block', () => {
    assert.deepEqual(pairs('1. Note: One. End note.\n\n2. Background: Two. End background.\n'), none);
  });

  it('closes what a combined name joins', () => {
    assert.deepEqual(pairs('1. Summary: One. Comment: Two. End summary and comment.\n'), {
      ...none,
      blocks: ['summary: summary and comment', 'comment: summary and comment'],
    });
    assert.deepEqual(pairs('1. Summary and comment: One. End summary.\n').blocks, [
      'summary and comment: summary (other)',
    ]);
  });

  it('leaves the first of two Begins of a kind open', () => {
    assert.deepEqual(pairs('1. Begin points:\n-- One.\nBegin points:\n-- Two.\nEnd points.\n'), {
      ...none,
      blocks: ['points: open', 'points: points'],
    });
  });

  it('goes by the name before it lets an End close under another name', () => {
    assert.deepEqual(pairs('1. Begin text:\nOne.\nEnd letter.\nEnd text.\n'), {
      ...none,
      blocks: ['text: text'],
      unopened: ['letter'],
    });
  });

  it('closes under another name inside one paragraph, beyond it only where the names are kin', () => {
    assert.deepEqual(pairs('7. Begin Action Plan:\n-- One.\nEnd letter.\n').blocks, ['action plan: letter (other)']);
    assert.deepEqual(pairs('7. Begin Action Plan:\n\n8. Two. End non-paper.\n').blocks, [
      'action plan: non-paper (other)',
    ]);
    assert.deepEqual(pairs('7. Begin Action Plan:\n\n8. Two. End letter.\n'), {
      ...none,
      blocks: ['action plan: open'],
      unopened: ['letter'],
    });
  });

  it('never closes an action request under another name', () => {
    assert.deepEqual(pairs('2. Begin action request: One.\n-- Two.\nEnd talking points.\n'), {
      ...none,
      blocks: ['action request: open'],
      unopened: ['talking points'],
    });
  });

  it('tells of Ends that cut across a block which is closed later', () => {
    assert.deepEqual(pairs('1. Begin points:\nBegin text:\nEnd points.\nEnd text.\n').crossings, [
      'points across text',
    ]);
    assert.deepEqual(pairs('1. Begin points:\nBegin text:\nEnd points.\n').crossings, []);
  });

  it('takes time that grows with the text alone', () => {
    const markers = Array.from(
      { length: 4000 },
      (_, index) => `Begin text of x${String(index)}:\n\nEnd letter y${String(index)}:\n\n`,
    );
    assert.equal(pairs(`1. Text.\n\n${markers.join('')}`).blocks.length, 4000);
  });
});

describe('blocksAt', () => {
  it('gives for each place the blocks that meet it', () => {
    const text =
      '1. Begin text:\n\n2. Begin points:\n\n-- One.\n\nEnd points.\n\n3. Begin note: Open.\n\n4. End text.\n\n5. More.\n';
    const cable = new CableIndex(text, parseCable(text));
    const places = cable
      .all('paragraph')
      .map(({ position }) => ({ start: position.start.offset, end: position.end.offset }));
    assert.deepEqual(
      blocksAt(places, cable.blocks).map((blocks) => blocks.map(({ name }) => name)),
      [['text'], ['text', 'points'], ['text', 'note'], ['text'], []],
    );
  });
});

describe('sameBlockName', () => {
  it('takes chief words for the whole name, but not half of a combination', () => {
    assert.ok(sameBlockName('final text of the country narrative', 'final text'));
    assert.ok(sameBlockName('text', 'text of letter'));
    assert.ok(sameBlockName('talking points', 'talking point'));
    assert.ok(!sameBlockName('summary and comment', 'summary'));
    assert.ok(!sameBlockName('action plan', 'action request'));
  });
});
