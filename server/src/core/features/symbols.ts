/** The outline: header fields, paragraphs with their items, blocks and headings. */
import type { Block } from '../lint/blocks.js';
import type { CableIndex, Numbered } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { foldBlanks } from '../syntax/source.js';
import type { AnyNode, NodeType, ReferenceField, Span } from '../syntax/types.js';
import { cutWords, firstWords, ownWords } from './first-words.js';
import { labelOf } from './occurrences.js';
import { withoutEnd } from './own-end.js';
import { compareSpans, holds, lastFrom } from './places.js';
import { roleNames } from './role-names.js';

/** What a symbol stands for. */
export type SymbolKind = 'field' | 'reference' | 'paragraph' | 'item' | 'block' | 'heading';

/** One line of the outline. */
export interface CableSymbol {
  /** A number or label as read: `5` where a garbled `15.` stands. */
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** All that belongs to it. */
  readonly at: Span;
  /** Its label, inside `at`. */
  readonly select: Span;
  readonly children: readonly CableSymbol[];
}

/** The outline of a cable, in the order of the text. */
export function symbols(cable: CableIndex): readonly CableSymbol[] {
  const blocks = [...cable.blocks];
  const body = cable.tree.children.flatMap((node): readonly CableSymbol[] => {
    if (node.type === 'heading') return [headingSymbol(node.text, spanOf(node))];
    if (node.type !== 'paragraph') return [];
    const later = blocks.findIndex(({ start }) => start >= spanOf(node).end);
    const begun = blocks.splice(0, later === -1 ? blocks.length : later);
    return [numberedSymbol(cable, node, blockSymbols(cable, begun, spanOf(node)))];
  });
  return [...headerSymbols(cable), ...body].sort((one, other) => compareSpans(one.at, other.at));
}

// ── Header ──

const fields: readonly (readonly [NodeType, string])[] = [
  ['dateTimeLine', 'Date'],
  ['classificationLine', 'Classification'],
  ['captionLine', 'Captions'],
  ['executiveOrderField', 'E.O.'],
  ['tagsField', 'TAGS'],
  ['subjectField', 'SUBJECT'],
  ['referenceField', 'REF'],
  ['authority', 'Classified by'],
];

function headerSymbols(cable: CableIndex): readonly CableSymbol[] {
  const captionStart = cable.first('classificationLine')?.position.start.offset ?? 0;
  return fields.flatMap(([type, name]) => {
    const all: readonly AnyNode[] = cable.all(type).filter((node) => cable.parentOf(node)?.type === 'cable');
    // `CORRECTED COPY` stands above other fields.
    const nodes = type === 'captionLine' ? all.filter((node) => spanOf(node).start > captionStart) : all;
    const [first = all[0], last = first] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return [];
    const at = { start: spanOf(first).start, end: spanOf(type === 'captionLine' ? last : first).end };
    const detail = fieldDetail(cable, first);
    const children = first.type === 'referenceField' ? referenceSymbols(cable, first) : [];
    return [{ name, detail, kind: 'field', at, select: spanOf(first), children }];
  });
}

function fieldDetail(cable: CableIndex, node: AnyNode): string {
  switch (node.type) {
    case 'captionLine':
      return listed(cable.all('caption').map(({ name }) => name));
    case 'tagsField':
      return listed(cable.all('tag').map(({ label }) => label));
    case 'executiveOrderField':
      return foldBlanks(`${node.number ?? ''} ${node.text}`);
    case 'subjectField':
      return node.text;
    case 'referenceField':
      return '';
    case 'authority':
      return node.classifiedBy ?? '';
    default:
      return foldBlanks(cable.textOf(node));
  }
}

function listed(words: readonly string[]): string {
  return words.join(', ');
}

function referenceSymbols(cable: CableIndex, { children }: ReferenceField): readonly CableSymbol[] {
  return children
    .filter((child) => child.type === 'referenceEntry')
    .map((entry) => {
      const words = entry.children.filter(({ type }) => type !== 'referenceLetter' && type !== 'pageLine');
      const text = listed(words.map((node) => foldBlanks(cable.textOf(node))));
      const [name, detail] = entry.letter === undefined ? [text, ''] : [entry.letter, text];
      return {
        name: name || foldBlanks(cable.textOf(entry)),
        detail,
        kind: 'reference' as const,
        at: spanOf(entry),
        select: labelOf(cable, { kind: 'entry', entry }),
        children: [],
      };
    });
}

// ── Body ──

function numberedSymbol(cable: CableIndex, node: Numbered, blocks: readonly CableSymbol[] = []): CableSymbol {
  const at = node.type === 'item' ? withoutEnd(cable, spanOf(node)) : spanOf(node);
  const label = node.type === 'item' ? node.label : node.number;
  const words = ownWords(cable, node) || firstWords(cable, node);
  const roles = node.type === 'paragraph' ? cable.rolesOf(node).map((role) => roleNames[role]) : [];
  const children = node.children.flatMap((child): readonly CableSymbol[] => {
    if (child.type === 'item') return [numberedSymbol(cable, child)];
    return child.type === 'heading' ? [headingSymbol(child.text, spanOf(child))] : [];
  });
  return {
    name: label === undefined ? words || '(no number)' : String(label),
    detail: label === undefined ? listed(roles) : listed(roles) || words,
    kind: node.type,
    at,
    select: label === undefined ? { start: at.start, end: at.start } : labelOf(cable, { kind: 'paragraph', node }),
    children: [...blocks, ...children].sort((one, other) => compareSpans(one.at, other.at)),
  };
}

function headingSymbol(text: string, at: Span): CableSymbol {
  return { name: text || 'Heading', detail: '', kind: 'heading', at, select: at, children: [] };
}

function blockSymbols(cable: CableIndex, begun: readonly Block[], paragraph: Span): readonly CableSymbol[] {
  return begun
    .filter(({ begin }) => holds(paragraph, spanOf(begin)))
    .map((block) => ({
      name: nameOf(cable, block),
      detail: block.closed ? '' : 'no End',
      kind: 'block' as const,
      at: blockPlace(cable, block, paragraph),
      select: spanOf(block.begin),
      children: [],
    }));
}

function nameOf(cable: CableIndex, { begin, name }: Block): string {
  return cutWords(cable, begin.nameSpan) || name;
}

/**
 * A block ends with its paragraph in the outline, for symbols nest. One that holds items is its Begin marker alone: the path
 * to a word leads through paragraph and items.
 */
function blockPlace(cable: CableIndex, { begin, start, end }: Block, paragraph: Span): Span {
  const place = { start, end: Math.min(end, paragraph.end) };
  const item = lastFrom(cable.all('item'), place.end - 1);
  return item && spanOf(item).start > place.start ? spanOf(begin) : place;
}
