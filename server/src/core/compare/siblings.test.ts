import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { type Passage, passagesOf } from './passages.js';
import { Families } from './siblings.js';

function passages(...paragraphs: readonly string[]): readonly Passage[] {
  const text = `UNCLAS STATE 012345\n\nSUBJECT: NORWAY\n\n${paragraphs.map((words, index) => `${String(index + 1)}. ${words}`).join('\n\n')}\n`;
  return passagesOf(new CableIndex(text, parseCable(text)));
}

const request = (country: string) =>
  `(SBU) Post is asked to convey the plan to the Government of ${country} before the summer.`;
const figures = '(U) Ministries count the victims whom they have helped, as well as their means allow.';
const thanks = '(U) The Department thanks post for its work on this report.';

describe('Families', () => {
  it('tells what siblings share and who drifts, and leaves others out', () => {
    const families = new Families();
    const add = (path: string, ...paragraphs: readonly string[]) => {
      families.add({ path, subject: undefined }, passages(...paragraphs));
    };
    add('a', request('Norway'), figures, thanks);
    add('other', '(U) Fishermen ask for quite other things every summer.');
    add('b', request('Bhutan').replace('SBU', 'U'), figures.replace(', as well as their means allow', ''), thanks);
    add('c', request('Chile'), figures);
    const [family, ...rest] = families.result();
    assert.deepEqual(rest, []);
    assert.deepEqual(
      family?.siblings.map(({ path }) => path),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      family.shared.map(({ variants, missing, count, isCommon }) => ({
        variants: variants.map(({ passage, holders }) => [passage.mark, ...holders.map(({ sibling }) => sibling.path)]),
        missing: missing.map(({ path }) => path),
        count,
        isCommon,
      })),
      [
        {
          variants: [
            ['SBU', 'a', 'c'],
            ['U', 'b'],
          ],
          missing: [],
          count: 3,
          isCommon: true,
        },
        {
          variants: [
            ['U', 'a', 'c'],
            ['U', 'b'],
          ],
          missing: [],
          count: 3,
          isCommon: true,
        },
        { variants: [['U', 'a', 'b']], missing: ['c'], count: 2, isCommon: true },
      ],
    );
  });

  it('has nothing to say of cables that share nothing', () => {
    const families = new Families();
    families.add({ path: 'a', subject: undefined }, passages(request('Norway')));
    families.add({ path: 'b', subject: undefined }, passages('(U) Fishermen ask for quite other things.'));
    families.add({ path: 'c', subject: undefined }, passages());
    assert.deepEqual(families.result(), []);
  });
});
