/** Rule `header-order`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { firstTagsDay, isOlderThan } from '../../lint/facts/field-place.js';
import type { Fix } from '../../lint/finding.js';
import { labelOf } from '../../lint/facts/header.js';
import { misplaced, risesWithout } from '../../lint/facts/misplaced.js';
import { moveLines } from '../../lint/edits/move-lines.js';
import { isSmartPrint } from '../../lint/facts/smart-print.js';
import type { CableNode, NodeType } from '../../syntax/types.js';

const order: readonly NodeType[] = ['executiveOrderField', 'tagsField', 'subjectField', 'referenceField'];
const names = ['E.O.', 'TAGS', 'SUBJECT', 'REF'];

/** Fields of the header that do not stand in their order. */
export const headerOrder = defineRule(
  {
    id: 'header-order',
    summary: 'Write E.O., TAGS, SUBJECT and REF in this order.',
    family: 'tags',
    level: 'warning',
    archiveLevel: 'hint',
    source: '5 FAH-1 H-246.3; sample cables of 2009',
    fix: 'ask',
  },
  (cable, report) => {
    if (isOlderThan(cable, firstTagsDay) || isSmartPrint(cable)) return;
    const fields = fieldsOf(cable);
    const stray = misplaced(fields);
    if (!stray) return;
    const before = fields.find(({ rank }, index) => rank > stray.rank && index < fields.indexOf(stray));
    const [word, other] = before ? ['below', before] : ['above', fields[fields.indexOf(stray) + 1] ?? stray];
    report({
      at: labelOf(cable, stray.node),
      message: `${names[stray.rank]} stands ${word} ${names[other.rank]}. The order is E.O., TAGS, SUBJECT, REF.`,
      fixes: fixesFor(cable, fields, stray),
    });
  },
);

interface Field {
  readonly rank: number;
  readonly node: CableNode;
}

/** The first field of each kind, in the order of the text. */
function fieldsOf(cable: CableIndex): readonly Field[] {
  return order
    .flatMap((type, rank) => {
      const node = cable.first(type);
      return node ? [{ rank, node }] : [];
    })
    .sort((one, other) => one.node.position.start.offset - other.node.position.start.offset);
}

/** Moves the field to where it belongs, if that puts all of them in order. */
function fixesFor(cable: CableIndex, fields: readonly Field[], stray: Field): readonly Fix[] {
  const index = fields.indexOf(stray);
  const below = fields.find(({ rank }) => rank > stray.rank);
  const above = fields.findLast(({ rank }) => rank < stray.rank);
  const target = below ? { before: below.node } : above && { after: above.node };
  // Where a field stands twice, moving one of them settles nothing.
  const single = order.every((type) => cable.all(type).length < 2);
  const changes = target && single && risesWithout(fields, index) ? moveLines(cable, stray.node, target) : undefined;
  return changes ? [{ title: `Move ${names[stray.rank]} to its place`, safe: false, changes }] : [];
}
