import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';

/** Types and texts of what the first paragraph holds behind its label and mark. */
function contents(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const [paragraph] = nodesOf(parseCable(text), 'paragraph');
  return (paragraph?.children ?? [])
    .slice(2)
    .map(({ type, position: { start, end } }) => `${type} ${text.slice(start.offset, end.offset)}`);
}

describe('parseBody: bullets in prints without blank lines', () => {
  const list = ['1. (U) The courts told us:', '-- 8 convictions', '-- 9 trials'];
  const bullets = ['run The courts told us:', 'bullet -- 8 convictions', 'bullet -- 9 trials'];

  it('goes on outside the bullet where the line break was meant', () => {
    const full = 'Post adds that the courts of the north count in their own way, and';
    assert.deepEqual(contents([...list, full, 'late.']), [...bullets, `run ${full}\nlate.`]);
  });

  it('goes on outside behind a last line that ends a sentence', () => {
    const full = 'Nobody knows when the hall by the pier of Oslo will open again.';
    assert.deepEqual(contents(['1. (U) Aims:', '-- Mend the roof of the', 'old hall.', full]), [
      'run Aims:',
      'bullet -- Mend the roof of the\nold hall.',
      `run ${full}`,
    ]);
  });

  it('goes on in the bullet where its line was full, the sentence goes on, or the line is short or set in', () => {
    for (const lines of [
      [
        '-- 8 trials of men who sold boats to the crews of the north of the',
        'Republic, where the courts are slow to say what became of them.',
      ],
      ['-- 8 trials in the', 'Republic, where the courts are slow to say what became of them.'],
      ['-- 8 trials,', 'Republic, where the courts are slow to say what became of them.'],
      ['-- 8 trials', 'Republic of Malta'],
      ['-- 8 trials', '   Republic, where the courts are slow to say what became of them.'],
      ['-- 8 trials', 'of the Republic, where the courts are slow to say what they did.'],
    ])
      assert.deepEqual(contents(['1. (U) Told:', ...lines]), ['run Told:', `bullet ${lines.join('\n')}`]);
  });
});

describe('parseBody: headings', () => {
  it('takes the last line of prose above a framed number for none', () => {
    const lines = [
      '1. (U) Post answers below. Paragraphs',
      'follow reftel.',
      '-----',
      '2. (U) Overview',
      '-----',
      'Few.',
    ];
    assert.deepEqual(nodesOf(parseCable(lines.join('\n')), 'heading'), []);
  });

  it('takes a title right below prose for one where it is underlined', () => {
    const headings = nodesOf(
      parseCable('1. (U) Fish is dear.\nThe boats of the north\n------\nThey are old.\n'),
      'heading',
    );
    assert.deepEqual(
      headings.map(({ text }) => text),
      ['The boats of the north'],
    );
  });
});
