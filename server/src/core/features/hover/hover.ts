/** What the words under the cursor mean. */
import type { CableIndex } from '../../lint/cable-index.js';
import type { AnyNode } from '../../syntax/types.js';
import { hoverAddressee, hoverRouting, hoverStation } from './hover-addressee.js';
import { hoverCaption, hoverClassification, hoverPassing, hoverPortionMark, hoverSecurity } from './hover-handling.js';
import { hoverDateTime, hoverPrecedences } from './hover-date-time.js';
import { hoverExecutiveOrder } from './hover-executive-order.js';
import { hoverCitation, hoverEntry, hoverReference } from './hover-reference.js';
import { hoverPrint } from './hover-print.js';
import { hoverTag } from './hover-tag.js';
import { hoverTerm } from './hover-term.js';
import type { Hover } from '../markdown.js';
import { nodesAt } from '../nodes-at.js';

/** What the words at `offset` mean; undefined where there is nothing to say. */
export function hover(cable: CableIndex, offset: number): Hover | undefined {
  const found = hoverOn(cable, offset);
  if (found ?? (offset === 0 || !endsWord(cable.text, offset))) return found;
  // The cursor stands right behind a word.
  const behind = hoverOn(cable, offset - 1);
  return behind && behind.at.end >= offset ? behind : undefined;
}

function endsWord(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return before > 32 && before !== 0xa0;
}

function hoverOn(cable: CableIndex, offset: number): Hover | undefined {
  const nodes = nodesAt(cable.tree, offset);
  let own: Hover | undefined;
  for (let index = nodes.length - 1; index >= 0 && !own; index--) {
    const node = nodes[index];
    if (node) own = hoverNode(cable, node, offset);
  }
  const term = hoverTerm(cable, nodes, offset);
  // `reftel B` is an entry of this cable, and a word of the trade.
  return own && term ? { at: own.at, markdown: `${own.markdown}\n\n---\n\n${term.markdown}` } : (own ?? term);
}

function hoverNode(cable: CableIndex, node: AnyNode, offset: number): Hover | undefined {
  switch (node.type) {
    case 'tag':
      return hoverTag(cable, node);
    case 'addressee':
      return hoverAddressee(cable, node, offset);
    case 'routingLine':
      return hoverRouting(cable, node, offset);
    case 'stationLine':
      return hoverStation(cable, node, offset);
    case 'securityLine':
      return hoverSecurity(node);
    case 'dateTimeLine':
      return hoverPrecedences(cable, node, offset);
    case 'dateTimeGroup':
      return hoverDateTime(node);
    case 'classificationLine':
      return hoverClassification(cable, node, offset);
    case 'caption':
      return hoverCaption(node);
    case 'passingLine':
      return hoverPassing(node, offset);
    case 'executiveOrderField':
      return hoverExecutiveOrder(cable, node);
    case 'portionMark':
      return hoverPortionMark(cable, node);
    case 'paragraphReference':
      return hoverReference(cable, node, offset);
    case 'referenceCitation':
      return hoverCitation(cable, node, offset);
    case 'referenceEntry':
      return hoverEntry(cable, node);
    case 'unknown':
      return hoverPrint(cable, node, offset);
    default:
      return undefined;
  }
}
