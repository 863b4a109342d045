/** Faults of paragraphs, references between them, blocks and bullets. */
import type { CableIndex } from '../../../server/src/core/lint/cable-index.js';
import type { Block } from '../../../server/src/core/lint/blocks.js';
import type { Item, ParagraphLabel, Span } from '../../../server/src/core/syntax/types.js';
import { type Planters, dropLines, insert, one, put, putEach } from './planting.js';

/** Planters for the rules on the structure of the body. */
export const bodyFaults: Planters = {
  'paragraph-sequence': (cable) =>
    labels(cable)
      .slice(1)
      .filter(({ marker }) => marker !== 'digit')
      .flatMap(({ number, numberSpan }) => [number + 2, number - 1].map((wrong) => put(numberSpan, String(wrong)))),

  'paragraph-first-not-one': (cable) => {
    const [first, second] = labels(cable);
    if (!first || !second) return [];
    const end = second.position.start.offset;
    return [put({ start: first.position.start.offset, end }, '', spanOfLabel(second))];
  },

  'paragraph-single-numbered': (cable) => {
    const [first, second] = labels(cable);
    return first && second
      ? [put({ start: second.position.start.offset, end: cable.body.end }, '', spanOfLabel(first))]
      : [];
  },

  'paragraph-pilcrow': (cable) =>
    labels(cable)
      .filter(({ marker, number }) => marker === 'none' && number > 1 && number < 10)
      .flatMap((label) => [insert(label.position.start.offset, '\u00B6'), insert(label.position.start.offset, '1')]),

  'paragraph-unnumbered': (cable) =>
    (cable.profile === 'draft' ? labels(cable).slice(0, 1) : []).map((label) =>
      insert(label.position.start.offset, 'The rain went on until the evening.\n\n'),
    ),

  'subparagraph-sequence': (cable) =>
    cable
      .all('item')
      .filter(({ ordinal, kind, marker }) => ordinal > 1 && kind !== 'roman' && marker === 'none')
      .flatMap((item) => {
        const [label] = item.children;
        if (label?.type !== 'itemLabel') return [];
        const wrong =
          item.kind === 'digit' ? String(item.ordinal + 1) : String.fromCharCode(label.label.charCodeAt(0) + 1);
        // The next item may now seem to repeat this one.
        return [put(label.labelSpan, wrong, { start: label.labelSpan.start, end: endOfNext(cable, item) })];
      }),

  'subparagraph-lone': (cable) =>
    plainParagraphs(cable).map(({ position: { end } }) => insert(end.offset, '\n\nA. The first office opened in May.')),

  'paragraph-ref-missing': (cable) =>
    cable
      .all('paragraphReference')
      .filter(({ foreign }) => !foreign)
      .flatMap(({ parts }) =>
        parts.map(({ first, firstSpan, last, lastSpan }) =>
          last !== undefined && lastSpan
            ? put(lastSpan, '1', { start: firstSpan.start, end: lastSpan.end })
            : put(firstSpan, `4${first}`),
        ),
      ),

  'paragraph-ref-role': (cable) => {
    const last = labels(cable).at(-1);
    const promise =
      /\b(?:points|recommendations|narrative(?: provided)?|press guidance(?: provided)?)\s+in\s+para\s+\d+/g;
    if (!last) return [];
    const moved = putEach(cable, promise, ({ 0: words }) => words.replace(/\d{1,2}$/, String(last.number)));
    return moved.filter(({ changes: [change] }) => change && cable.textOf(change) !== change.text);
  },

  'action-range': (cable) =>
    cable
      .all('paragraphReference')
      .filter(({ parts, foreign }) => parts.length === 1 && !foreign)
      .flatMap(({ parts }) => parts)
      .flatMap(({ last, lastSpan, firstSpan }) => {
        const bare = labels(cable).find(({ number }) => number === Number(last) + 1);
        const announced = labels(cable)[1];
        const labelled = labels(cable).find(({ number }) => number === Number(last));
        const isLabelled = /^ \(\w+\) Action request/i.test(cable.text.slice(labelled?.position.end.offset));
        if (!bare || !lastSpan || !isLabelled || !announced || firstSpan.start > announced.position.start.offset)
          return [];
        return [put(lastSpan, String(bare.number), spanOfLabel(bare))];
      }),

  'block-unclosed': (cable) =>
    closed(cable).map(({ begin, endMarker }) => put(marked(endMarker ?? begin), '', marked(begin))),

  'block-unopened': (cable) =>
    closed(cable).map(({ begin, endMarker }) => put(marked(begin), '', marked(endMarker ?? begin))),

  'block-name-mismatch': (cable) =>
    closed(cable)
      .filter(({ begin, name }) => begin.edge === 'begin' && !/action request/.test(name))
      .map((block) => put(block.begin.nameSpan, block.name.includes('points') ? 'press guidance' : 'talking points')),

  'block-nesting': (cable) =>
    closed(cable)
      .filter(({ begin, name }) => begin.edge === 'begin' && !/action request/.test(name))
      .map(({ endMarker, begin }) => {
        const { start, end } = marked(endMarker ?? begin);
        return {
          changes: [
            { start, end: start, text: 'Begin press guidance:\n\n-- No comment.\n\n' },
            { start: end, end, text: '\n\nEnd press guidance.' },
          ],
        };
      }),

  'bullet-spacing': (cable) => {
    const spaced = cable.all('bullet').filter(({ markSpan }) => cable.text.startsWith('-- ', markSpan.start));
    return spaced.length < 3 ? [] : spaced.map(({ markSpan: { start } }) => put({ start, end: start + 3 }, '--'));
  },

  'bullet-missing': (cable) =>
    [...cable.all('paragraph'), ...cable.all('item')].flatMap(({ children }) =>
      children.flatMap((child, index) => {
        const near = [children[index - 1], child, children[index + 1]];
        if (child.type !== 'bullet' || !near.every((node) => node?.type === 'bullet' && /\.$/.test(cable.textOf(node))))
          return [];
        const { start } = child.markSpan;
        return /^-- [A-Z]/.test(cable.text.slice(start, start + 4)) ? [put({ start, end: start + 3 }, '')] : [];
      }),
    ),

  'summary-missing': (cable) => {
    const [, second] = labels(cable);
    const [summary] = closed(cable).filter(({ name }) => name === 'summary');
    if (!summary?.endMarker || !second || cable.first('classificationLine')?.origin === 'STATE') return [];
    const more = 'The offices of the district are open to all on most days of the week.\n'.repeat(220);
    return [
      {
        changes: [
          { ...marked(summary.begin), text: '' },
          { ...marked(summary.endMarker), text: '' },
          { start: second.position.end.offset, end: second.position.end.offset, text: ` ${more}` },
        ],
        at: { start: cable.body.start, end: second.position.start.offset },
      },
    ];
  },

  'niact-justification': (cable) =>
    cable.profile === 'draft'
      ? []
      : cable
          .all('addressee')
          .filter(({ precedence }) => precedence === 'IMMEDIATE')
          .map((addressee) => put(addressee, addressee.value.replace('IMMEDIATE', 'NIACT IMMEDIATE'))),

  'signature-missing': (cable) => one(cable.first('signature')).map((node) => dropLines(cable, node)),

  'signature-case': (cable) =>
    one(cable.first('signature')).map((node) => put(node, node.value.charAt(0) + node.value.slice(1).toLowerCase())),
};

function endOfNext(cable: CableIndex, item: Item): number {
  const items = cable.all('item');
  return (items[items.indexOf(item) + 1] ?? item).position.end.offset;
}

function labels(cable: CableIndex): readonly ParagraphLabel[] {
  return cable.numberedParagraphs.flatMap(({ children: [label] }) => (label?.type === 'paragraphLabel' ? [label] : []));
}

function spanOfLabel({ position: { start, end } }: ParagraphLabel): Span {
  return { start: start.offset, end: end.offset };
}

/** Paragraphs of one piece, without items, bullets and blocks. */
function plainParagraphs(cable: CableIndex) {
  return cable.numberedParagraphs.filter(
    ({ children, position: { start, end } }) =>
      children.every(({ type }) => type === 'paragraphLabel' || type === 'portionMark' || type === 'run') &&
      !cable.blocks.some((block) => block.start < end.offset && block.end > start.offset),
  );
}

function closed(cable: CableIndex): readonly Block[] {
  return cable.blocks.filter((block) => block.closed && block.sameName);
}

/** A marker's words with the stop or colon behind them. */
function marked({ position: { start, end } }: { position: Block['begin']['position'] }): Span {
  return { start: start.offset, end: end.offset };
}
