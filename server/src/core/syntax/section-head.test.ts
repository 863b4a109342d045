import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { treeFaults } from '../../../../test/support/tree-faults.js';
import { parseCable } from './parse.js';

const fields = 'SIPDIS \n\nTAGS: KTIP, NO\nSUBJECT: NORWAY: TWO SHELTERS\nREOPEN\n\n';
const cable = (head: string, below: string) =>
  `UNCLAS SECTION 01 OF 02 OSLO 000412\n\n${fields}1. (U) The ministry told the\n\n${head}\n\n${below}Embassy of it.\n\n2. (U) Text.\n`;

describe('readSectionHead', () => {
  it('takes the header of a later section for a page line, in the middle of a sentence', () => {
    for (const end of ['\n', '\r\n']) {
      const text = cable('UNCLAS SECTION 02 OF 02 OSLO 000412', fields).replaceAll('\n', end);
      const tree = parseCable(text);
      assert.deepEqual(treeFaults(text, tree), []);
      const [page, ...others] = nodesOf(tree, 'pageLine');
      assert.deepEqual([page?.section, page?.of, page?.origin, others], [2, 2, undefined, []]);
      assert.ok(page?.value.startsWith('UNCLAS SECTION 02') && page.value.endsWith(`SHELTERS${end}REOPEN`));
      assert.deepEqual(
        nodesOf(tree, 'paragraph').map(({ number, children }) => [number, ...children.map(({ type }) => type)]),
        [
          [1, 'paragraphLabel', 'portionMark', 'run'],
          [2, 'paragraphLabel', 'portionMark', 'run'],
        ],
      );
    }
  });

  it('ends with the first line that the first header does not have', () => {
    const [page] = nodesOf(
      parseCable(cable('UNCLAS SECTION 02 OF 02 OSLO 000412', 'SIPDIS\nSENSITIVE\n\n')),
      'pageLine',
    );
    assert.equal(page?.value, 'UNCLAS SECTION 02 OF 02 OSLO 000412\n\nSIPDIS');
  });

  it('leaves the header of another cable alone', () => {
    assert.deepEqual(nodesOf(parseCable(cable('UNCLAS SECTION 02 OF 02 OSLO 000399', fields)), 'pageLine'), []);
  });
});
