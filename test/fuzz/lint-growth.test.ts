/** Hostile texts again, linted with all rules: many marks of one kind, many references to one paragraph. */
import assert from 'node:assert/strict';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { growth } from '../support/growth.js';

const linter = createLinter(allRules, resolveConfig(allRules, [{ extends: 'strict' }]));
/** Units of the shorter texts; `FUZZ_RUNS` makes them longer. */
const size = 8_000 * Number(process.env['FUZZ_RUNS'] ?? 1);
/** Growth from one length to the fourfold: linear is 4, quadratic is 16. */
const mostGrowth = 8;

const header = 'UNCLAS OSLO 000412\n\nE.O. 13526: N/A\nTAGS: KTIP, NO\nSUBJECT: NORWAY: SHELTERS\n\n';
const page = 'OSLO 00000412 002 OF 003\n';
const letter = (index: number) => String.fromCharCode(65 + (index % 26));

/** A text in front, what is repeated, a text behind. */
type Shape = readonly [front: string, repeated: string | ((index: number) => string), behind?: string];

const shapes: Readonly<Record<string, Shape>> = {
  'blocks without End': [`${header}1. (U) Text.\n\n`, 'Begin x:\n\n'],
  'blocks of one paragraph each': [header, (index) => `${index + 1}. (U) Begin text: words here.\n\n`],
  'blocks inside a block': [
    `${header}1. (U) Begin text:\n\n`,
    (index) => `${index + 2}. (U) Begin points: -- We. End points.\n\n`,
    'End text.\n',
  ],
  'a long summary': [
    `${header}1. (U) Begin summary:\n\n`,
    (index) => `${index + 2}. (U) Words of it\n${page}and more.\n\n`,
    'End summary.\n',
  ],
  'references without a letter of their own': [
    `${header}REF: `,
    (index) => `${letter(index)}. 09 OSLO ${index + 1}\n`,
    '\n1. (U) Text.\n',
  ],
  'references in the text': [
    `${header}REF: A. 09 OSLO 1\n     B. 09 OSLO 2\n\n1. (U) `,
    (index) => `refs A and ${letter(index)}, reftel, `,
  ],
  'references to one paragraph': [
    `${header}1. (U) Text.\n\n2. (U) `,
    (index) => `see the points in para ${index % 5}, `,
  ],
  'references to ranges': [`${header}1. (U) Text.\n\n2. (U) `, (index) => `action request in paras 1-${index % 99}. `],
  'lost apostrophes': [`${header}1. (U) `, 'post,s '],
  'commas behind plurals': [`${header}1. (U) `, 'reports of local officials, complicity in trafficking '],
  'closing brackets': [`${header}1. (U) `, (index) => `year) so ${index % 9}) so `],
  eights: [`${header}1. (U) `, '&word8 word\u2078 '],
  'links in TAGS': ['UNCLAS OSLO 000412\n', 'TAGS: [KTIP](#)\n', '\n1. (U) Text.\n'],
  'page lines': [`${header}1. (U) Text.\n`, `and words, efforts\n${page}`],
};

describe('hostile texts', () => {
  it('are linted in no more than their share of time', () => {
    const slow: string[] = [];
    for (const [name, shape] of Object.entries(shapes)) {
      const ratio = growth(
        (text) => analyze(linter, text),
        (length) => textOf(shape, length),
        size,
        mostGrowth,
      );
      if (ratio > mostGrowth) slow.push(`${name}: ${ratio.toFixed(1)}`);
    }
    assert.deepEqual(slow, []);
  });

  it('may have more of one thing than a call takes arguments', () => {
    const many = 150_000;
    assert.equal(
      parseCable(`${header}1. (U) Text.\n${page.repeat(many)}`).children.filter(({ type }) => type === 'pageLine')
        .length,
      many,
    );
    const { findings } = analyze(linter, `${header}1. (U) ${'x\u2078'.repeat(many)}`);
    assert.deepEqual(
      findings.filter(({ message }) => message.includes(' failed with ')),
      [],
    );
  });
});

function textOf([front, repeated, behind = '']: Shape, length: number): string {
  if (typeof repeated === 'string') return front + repeated.repeat(Math.ceil(length / repeated.length)) + behind;
  const parts = [front];
  for (let index = 0, units = 0; units < length; index++) {
    const part = repeated(index);
    parts.push(part);
    units += part.length;
  }
  return parts.join('') + behind;
}
