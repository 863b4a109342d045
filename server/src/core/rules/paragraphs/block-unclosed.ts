/** Rule `block-unclosed`. */
import { endFor, insertEnd, markerWords, wordsOf } from '../../lint/block-markers.js';
import { isActionRequest } from '../../lint/blocks.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { BlockMarker, Run } from '../../syntax/types.js';

/** Begin without End before the next Begin of its kind, or before the text ends; `Comment:` and `Summary:` without End. */
export const blockUnclosed = defineRule(
  {
    id: 'block-unclosed',
    summary: 'Close each block that you begin.',
    family: 'paragraphs',
    level: 'warning',
    source: 'Named blocks in 2009 STATE 087524, 087525, 060447 and 088558; summaries: 5 FAH-1 H-246.3',
    fix: 'ask',
  },
  (cable, report) => {
    const open = cable.blocks.filter(({ closed, begin }) => !closed && !isSentence(begin)).map(({ begin }) => begin);
    const labels = cable.blockPairs.unclosedLabels.filter((label) => !closesItself(cable, label));
    if (open.length + labels.length === 0) return;
    const next = nextBegins(cable.all('blockMarker'));
    for (const begin of [...open, ...labels]) {
      const end = endFor(cable, begin);
      const isSmall = begin.edge === 'label' || isActionRequest(begin);
      report({
        at: markerWords(cable, begin),
        message: `\`${wordsOf(cable, begin)}${begin.edge === 'label' ? ':' : ''}\` is not closed. Add \`${end}\` where it stops.`,
        ...(isSmall && { severity: 'info' as const }),
        fixes: [{ title: `Add \`${end}\``, safe: false, changes: [insertEnd(cable, begin, stopOf(cable, begin, next.get(begin)))] }],
      });
    }
  },
);

/** `Begin training officers:` recommends something; talking points are begun. */
function isSentence({ name }: BlockMarker): boolean {
  return /^[a-z]+ing\b/.test(name) && !name.startsWith('talking');
}

/** `(Comment: …)` ends with its bracket; a label alone on its line is a heading. */
function closesItself(cable: CableIndex, { position, value }: BlockMarker): boolean {
  if (value.startsWith('(') || value.startsWith('[')) return true;
  const { lines, text } = cable;
  const line = lines.lineAt(position.end.offset);
  const isAlone = text.slice(position.end.offset, lines.endOf(line)).trim() === '';
  return isAlone && /^[-=_ \t\r]*$/.test(text.slice(lines.startOf(line + 1), lines.endOf(line + 1)));
}

/** Where the block stops: before the next Begin of its paragraph, else with the paragraph or the last one continuing it. */
function stopOf(cable: CableIndex, begin: BlockMarker, next: BlockMarker | undefined): number {
  const from = begin.position.end.offset;
  const end = cable.paragraphAt(begin.position.start.offset)?.position.end.offset ?? from;
  const limit = next?.position.start.offset ?? end;
  if (limit < end && cable.text.slice(from, limit).trim() !== '') return limit;
  return isActionRequest(begin) ? endOfContinued(cable, end) : end;
}

/** For each marker the next Begin. */
function nextBegins(markers: readonly BlockMarker[]): ReadonlyMap<BlockMarker, BlockMarker> {
  const found = new Map<BlockMarker, BlockMarker>();
  let next: BlockMarker | undefined;
  for (const marker of markers.toReversed()) {
    if (next) found.set(marker, next);
    if (marker.edge === 'begin') next = marker;
  }
  return found;
}

/** End of the paragraphs after `end` that open with `Action request continued:`. */
function endOfContinued(cable: CableIndex, end: number): number {
  for (;;) {
    const paragraph = cable.paragraphAt(nextWords(cable, end));
    const goesOn = paragraph?.children.some((child) => child.type === 'run' && opensContinued(child));
    if (!paragraph || !goesOn || paragraph.position.end.offset <= end) return end;
    end = paragraph.position.end.offset;
  }
}

function opensContinued({ children: [first] }: Run): boolean {
  return first?.type === 'blockMarker' && first.continued && isActionRequest(first);
}

/** Offset of the next words after `at` that are no page line. */
function nextWords(cable: CableIndex, at: number): number {
  for (;;) {
    while (' \t\r\n'.includes(cable.text.charAt(at)) && at < cable.text.length) at++;
    const [page] = cable.within('pageLine', { start: at, end: cable.lines.endOf(cable.lines.lineAt(at)) });
    if (!page) return at;
    at = page.position.end.offset;
  }
}
