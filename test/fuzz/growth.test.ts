/** Hostile texts: one shape again and again. Parsing takes time in proportion to the length, whatever stands there. */
import assert from 'node:assert/strict';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { growth } from '../support/growth.js';
import type { AnyNode } from '../../server/src/core/syntax/types.js';
import { childrenOf } from '../support/nodes.js';

/** Units of the shorter texts; `FUZZ_RUNS` makes them longer. */
const scale = Number(process.env['FUZZ_RUNS'] ?? 1);
const short = 2_500 * scale;
const long = 20_000 * scale;
/** Growth from one length to the fourfold: linear is 4, quadratic is 16. */
const mostGrowth = 8;

const header = 'UNCLAS OSLO 000412\n\nE.O. 13526: N/A\nTAGS: KTIP, NO\nSUBJECT: NORWAY: SHELTERS\n\n';
const page = 'OSLO 00000412 002 OF 003\n';

/** Where the shape is repeated: a text in front of it. */
const places = {
  'at the top': '',
  'in the envelope': 'O 212159Z AUG 09\nFM SECSTATE WASHDC\nTO ',
  'below the classification': 'UNCLAS OSLO 000412\n',
  'in E.O.': 'UNCLAS OSLO 000412\nE.O. 12958: ',
  'in TAGS': 'TAGS: ',
  'in SUBJECT': 'TAGS: NO\nSUBJECT: ',
  'in REF': `${header}REF: `,
  'in the authority': `${header}Classified By: `,
  'in a paragraph': `${header}1. (U) `,
  'below a paragraph': `${header}1. (U) Text.\n\n`,
} as const;

/** What is repeated, or what stands at each place of the repetition. */
type Shape = string | ((index: number) => string);

const shapes: readonly Shape[] = [
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u00a0',
  '\0',
  '\ud800',
  '.',
  ',',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '--',
  '-- ',
  '---\n',
  '---\nA\n',
  'A',
  'a',
  'Z',
  '0',
  'A ',
  'a ',
  '9 ',
  'A, ',
  'A. ',
  'A.\n',
  'B. A. ',
  'I. \n',
  '1I.\n',
  '(a) ',
  '(A) ',
  '(a)\n',
  '(U) ',
  '(U)\n',
  '1. ',
  '1.\n',
  '1. x\n',
  '1. (U) x\n',
  '11. x\n\n',
  '¶',
  '¶1. ',
  '¶1.\n',
  '[1](#)',
  '[1](#)A.',
  '\uFFFD',
  'A. x\n\nB. x\n\n',
  'REF: ',
  'REF: A. ',
  'STATE ',
  'STATE 1, ',
  'STATE 12 ',
  '12 STATE ',
  '12 STATE 34\n',
  '\n\n¶B. OSLO 13',
  '\n\n05 OSLO 13',
  `05 OSLO 13\n${page}`,
  'para ',
  'paras 1, ',
  '1, ',
  '1 and ',
  '1-100, ',
  'ref A',
  'ref A, ',
  'refs A-',
  'A-Z, ',
  'reftel ',
  'of reftel ',
  `para 1\n${page}`,
  'Begin x:',
  'Begin x: ',
  'Begin ',
  'End ',
  '(begin ',
  'Comment: ',
  'Summary. ',
  'Begin text:\n\n',
  'HEAD\n\n',
  'Q1: ',
  'A: x\n',
  'o x\n',
  '\nx:',
  page,
  `x\n${page}`,
  'OSLO 00000412 002 OF 003 ',
  '00000412 002 OF 003',
  ' OF ',
  ' OF 002 ',
  'PAGE 02\n',
  'TAGS: ',
  'TAGS: [',
  '[KTIP](#)',
  'KTIP, ',
  `KTIP,\n${page}`,
  'E.O. 12958: ',
  'SUBJECT: ',
  'Classified By: ',
  'Reason: 1.4 (',
  '1.4 (a) and ',
  'and ',
  'a) ',
  'UNCLAS ',
  'S E C R E T ',
  'C O N F I D ',
  'UNCLASSIFIED\n\n',
  'SENSITIVE ',
  'SIPDIS,',
  'CHANNEL ',
  'DEPT FOR ',
  'FOR ',
  'FOR A\n\n',
  'to ',
  'VZCZCABC123 ',
  'DE RUEHC #1234 ',
  'O 212159Z AUG 09 ',
  '212159Z AUG 09\n',
  'FM A\n',
  'FM A\nTO B\n',
  'RUEHC/',
  'TO ',
  'TO A,',
  'INFO ',
  'XMT ',
  (index) => `${index}. x\n\n`,
  (index) => `${(index % 90) + 10} OSLO ${index}\n`,
  (index) => `paras ${index % 1000}.A, `,
];

/** What needs longer texts to show, by its place. */
const longShapes: readonly (readonly [keyof typeof places, Shape])[] = [
  ['in a paragraph', '('],
  ['in a paragraph', '['],
  ['in a paragraph', '--'],
  ['in a paragraph', 'para '],
  ['in a paragraph', 'Begin x:'],
  ['in a paragraph', `para 1\n${page}`],
  ['below a paragraph', '1. '],
  ['below a paragraph', '1.\n'],
  ['below a paragraph', 'A. \n'],
  ['at the top', 'REF: '],
  ['in SUBJECT', '\nx:'],
  ['in TAGS', `KTIP,\n${page}`],
  ['in the authority', `x\n${page}`],
  ['in REF', 'STATE 12, 13, '],
  ['in REF', '\n\n05 OSLO 13'],
  ['in REF', `05 OSLO 13\n${page}`],
  ['in REF', (index) => `${(index % 90) + 10} OSLO ${index}\n`],
];

describe('hostile texts', () => {
  for (const [place, front] of Object.entries(places))
    it(`take no more than their share of time ${place}`, () => {
      assertLinear(
        shapes.map((shape) => [front, shape]),
        short,
      );
    });

  it('take no more than their share of time when they are long', () => {
    assertLinear(
      longShapes.map(([place, shape]) => [places[place], shape]),
      long,
    );
  });

  it('do not nest deeper than a person would', () => {
    for (const shape of [
      '1A.\n',
      '1I.\n',
      'A. x\n\n',
      '(a) x\n',
      '11. x\n\n',
      '¶A. x\n\n¶1. x\n\n',
      'I. x\n\nA. x\n\n1. x\n\n(a) x\n\n',
    ])
      assert.ok(depth(parseCable(`1. (U) Text.\n\n${repeated(shape, short)}`)) <= deepest, shape);
  });
});

/** Cable, paragraph, four or five kinds of list, a run and its words. */
const deepest = 12;

function assertLinear(texts: readonly (readonly [string, Shape])[], size: number): void {
  const slow: string[] = [];
  for (const [front, shape] of texts) {
    const ratio = growth(parseCable, (length) => front + repeated(shape, length), size, mostGrowth);
    if (ratio > mostGrowth) slow.push(`${JSON.stringify(repeated(shape, 1))}: ${ratio.toFixed(1)}`);
  }
  assert.deepEqual(slow, []);
}

function depth(tree: AnyNode): number {
  let levels = 0;
  for (let row: readonly AnyNode[] = [tree]; row.length > 0; levels++) row = row.flatMap(childrenOf);
  return levels;
}

function repeated(shape: Shape, size: number): string {
  if (typeof shape === 'string') return shape.repeat(Math.ceil(size / shape.length));
  let text = '';
  for (let index = 0; text.length < size; index++) text += shape(index);
  return text;
}
