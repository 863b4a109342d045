import assert from 'node:assert/strict';
import { parseCable } from '../syntax/parse.js';
import type { AnyNode } from '../syntax/types.js';
import { CableIndex } from './cable-index.js';
import { roles } from './roles.js';

const text = `UNCLAS OSLO 000412

TAGS: KTIP, NO
SUBJECT: NORWAY: SHELTERS

REF: A. STATE 081200
     B. OSLO 000377

1. (U) Begin summary: The shelter opens in May (see para 2
OSLO 00000412 002 OF 003
and para 3.A). End summary.

Talking Points

2. (SBU) Draw on the following points:

-- The shelter opens.

3. (U) Two halls:

A. (U) The one in Oslo.

B. (U) The one in Bergen.
`;

function indexOf(cable: string): CableIndex {
  return new CableIndex(cable, parseCable(cable));
}

describe('CableIndex', () => {
  it('knows the parent of each node', () => {
    const cable = indexOf(text);
    let count = 0;
    const check = (node: AnyNode, parent: AnyNode | undefined) => {
      assert.equal(cable.parentOf(node), parent, node.type);
      count++;
      if ('children' in node) for (const child of node.children ?? []) check(child, node);
    };
    check(cable.tree, undefined);
    assert.ok(count > 40);
  });

  it('has no parent for a node of another tree', () => {
    assert.equal(indexOf(text).parentOf(indexOf(text).all('paragraph')[1] ?? indexOf(text).tree), undefined);
  });

  it('reads a fact once, also where there is none', () => {
    const cable = indexOf(text);
    let reads = 0;
    const length = (of: CableIndex) => {
      reads++;
      return of.text.length;
    };
    const nothing = (of: CableIndex) => {
      reads++;
      return of.text === '' ? of.text : undefined;
    };
    assert.deepEqual([cable.fact(length), cable.fact(length)], [text.length, text.length]);
    assert.deepEqual([cable.fact(nothing), cable.fact(nothing)], [undefined, undefined]);
    assert.equal(reads, 2);
  });

  it('tells one role as it lists all', () => {
    const cable = indexOf(text);
    for (const paragraph of cable.all('paragraph'))
      assert.deepEqual(
        roles.filter((role) => cable.hasRole(paragraph, role)),
        cable.rolesOf(paragraph),
      );
    assert.deepEqual(
      cable.all('paragraph').map((paragraph) => cable.rolesOf(paragraph)),
      [['summary'], ['talking-points'], []],
    );
  });
});
