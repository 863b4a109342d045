import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { comparePassages, hasSameWords, isSame } from './compare.js';
import { type Passage, passagesOf } from './passages.js';

function passages(subject: string, ...paragraphs: readonly string[]): readonly Passage[] {
  const text = `UNCLAS STATE 012345\n\nTAGS: KTIP\nSUBJECT: ${subject}\n\n${paragraphs.map((words, index) => `${String(index + 1)}. ${words}`).join('\n\n')}\n`;
  return passagesOf(new CableIndex(text, parseCable(text)));
}

/** Each pair with its paths and what differs in it. */
function told(ones: readonly Passage[], others: readonly Passage[]): readonly (readonly string[])[] {
  return comparePassages(ones, others).map(({ before, after, pieces }) => [
    `${before?.path ?? 'none'}/${after?.path ?? 'none'}`,
    ...pieces
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, slot = '', before: lost, after: added }) => `${slot || kind}: ${lost} -> ${added}`),
  ]);
}

const request =
  '(SBU) Post is asked to convey the plan to the Government of Norway before it drafts the new law on shelters.';
const figures =
  '(U) Ministries count the victims whom they have helped in each province. Posts report the count to the Department.';

describe('comparePassages', () => {
  it('takes countries, tiers, dates, numbers and names for slots', () => {
    const ones = passages(
      'NORWAY: TIP TIER 2 PLAN',
      '(U) Poloff Ann Berg saw the minister of Norway in May 2009 about 12 shelters for children.',
    );
    const others = passages(
      'BHUTAN: TIP TIER 3 PLAN',
      '(U) Poloff Karl Dorje saw the minister of Bhutan in June 2010 about 7 shelters for children.',
    );
    assert.deepEqual(told(ones, others), [
      ['/', 'country: NORWAY: -> BHUTAN:', 'tier: TIER 2 -> TIER 3'],
      [
        '1/1',
        ...[
          'name: Ann Berg -> Karl Dorje',
          'country: Norway -> Bhutan',
          'date: May 2009 -> June 2010',
          'number: 12 -> 7',
        ],
      ],
    ]);
    assert.deepEqual(comparePassages(ones, others).map(isSame), [true, true]);
  });

  it('finds marks, lost words and added sentences', () => {
    const ones = passages('NORWAY', request, figures);
    const others = passages(
      'BHUTAN',
      request.replace('SBU', 'U').replace('Norway', 'Bhutan'),
      `${figures.replace(' in each province', '')} No post is punished for a late count.`,
    );
    assert.deepEqual(told(ones, others), [
      ['/', 'country: NORWAY -> BHUTAN'],
      ['1/1', 'country: Norway -> Bhutan'],
      ['2/2', 'words: in each province. -> ', 'sentences:  -> No post is punished for a late count.'],
    ]);
    const [, first, second] = comparePassages(ones, others);
    assert.deepEqual([first?.before?.mark, first?.after?.mark], ['SBU', 'U']);
    assert.ok(first && second);
    assert.deepEqual([isSame(first), hasSameWords(first), hasSameWords(second)], [false, true, false]);
  });

  it('pairs by what is said, not by number, and puts what is new behind what it follows', () => {
    const ones = passages('NORWAY', request, figures);
    const others = passages('NORWAY', figures, '(U) Fishermen ask for quite other things every summer.', request);
    assert.deepEqual(told(ones, others), [['/'], ['1/3'], ['2/1'], ['none/2']]);
  });

  it('does not mind lines, quotation marks and what transmission has done', () => {
    const ones = passages('NORWAY', '(U) The "Guide" of the ministry helps the police\nto find victims.');
    const others = passages('NORWAY', '(U) The &Guide8 of the ministry helps\nthe police to find victims.');
    assert.deepEqual(told(ones, others), [['/'], ['1/1']]);
  });

  it('gives all of both texts in its pieces', () => {
    const ones = passages('NORWAY', figures)[1];
    const others = passages('NORWAY', `${figures.replace('victims', 'many victims')} More follows.`)[1];
    const [pair] = comparePassages(ones ? [ones] : [], others ? [others] : []);
    const side = (key: 'before' | 'after') =>
      pair?.pieces
        .map((piece) => piece[key])
        .filter((words) => words !== '')
        .join(' ');
    assert.equal(side('before'), figures.slice(4));
    assert.equal(side('after'), `${figures.slice(4).replace('victims', 'many victims')} More follows.`);
  });

  it('takes no more than its share of time for texts that are all alike', () => {
    const many = (word: string) =>
      passages(
        'NORWAY',
        ...Array.from({ length: 90 }, () => `(U) ${`The ${word} is here again and again. `.repeat(40)}`),
      );
    const pairs = comparePassages(many('minister'), many('ministry'));
    // The subject, and as many as are looked at.
    assert.equal(pairs.filter(({ before, after }) => before && after).length, 65);
  });
});
