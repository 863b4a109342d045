/** Rule `transmission-line-order`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { transmitted } from '../../lint/facts/envelope.js';
import { misplaced } from '../../lint/facts/misplaced.js';
import type { CableNode, NodeType } from '../../syntax/types.js';

/** Lines of transmission that are out of order, or of which one between two others is missing. */
export const transmissionLineOrder = defineRule(
  {
    id: 'transmission-line-order',
    summary: 'Keep the lines of transmission complete and in their order.',
    family: 'envelope',
    level: 'info',
    archiveLevel: 'hint',
    source: '5 FAH-2 H-321 (format lines 1 to 8)',
    fix: 'none',
    profiles: transmitted,
  },
  (cable, report) => {
    const lines = linesOf(cable);
    const stray = misplaced(lines);
    if (stray) {
      report({
        at: firstLine(cable, stray.node),
        message: `The ${names[stray.rank]} is out of place. The order is ${order}.`,
      });
      return;
    }
    for (let index = 1; index < lines.length; index++) {
      const [above, below] = [lines[index - 1], lines[index]];
      if (!above || !below) break;
      for (let rank = above.rank + 1; rank < Math.min(below.rank, firstOfAddresses); rank++)
        if (!isDamaged(cable, above.node, below.node))
          report({
            at: { start: above.node.position.end.offset, end: above.node.position.end.offset },
            message: `The ${names[rank]} is missing here, between the ${names[above.rank]} and the ${names[below.rank]}.`,
          });
    }
  },
);

const ranks: readonly NodeType[] = ['transmissionLine', 'routingLine', 'stationLine', 'securityLine', 'dateTimeLine'];
/** From here on lines may be absent, or another rule misses them. */
const firstOfAddresses = ranks.length;
const keywords = ['FM', 'TO', 'INFO'];
const names = [
  'transmission identifier (VZCZC)',
  'precedence and routing line',
  'station line (DE)',
  'security line (ZNR, ZNY)',
  'date-time group',
  ...keywords.map((keyword) => `line \`${keyword}\``),
];
const order = 'VZCZC, routing, DE, ZNR, date-time group, FM, TO, INFO';

interface RankedLine {
  readonly rank: number;
  readonly node: CableNode;
}

/** Lines that have a rank, in the order of the text; XMT and lines that go on with a list have none. */
function linesOf(cable: CableIndex): readonly RankedLine[] {
  const lines: RankedLine[] = ranks.flatMap((type, rank) => cable.all(type).map((node) => ({ rank, node })));
  for (const node of cable.all('addresseeLine')) {
    const index = keywords.indexOf(node.keyword ?? '');
    if (index !== -1) lines.push({ rank: firstOfAddresses + index, node });
  }
  return lines.sort((one, other) => one.node.position.start.offset - other.node.position.start.offset);
}

/** Whether a line between two others cannot be read: it may be the one that seems to be missing. */
function isDamaged(cable: CableIndex, above: CableNode, below: CableNode): boolean {
  const between = { start: above.position.end.offset, end: below.position.start.offset };
  return cable.within('unknown', between).length > 0;
}

function firstLine(cable: CableIndex, { position: { start, end } }: CableNode): { start: number; end: number } {
  return { start: start.offset, end: Math.min(end.offset, cable.lines.endOf(start.line - 1)) };
}
