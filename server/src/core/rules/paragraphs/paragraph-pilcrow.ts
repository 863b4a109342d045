/** Rule `paragraph-pilcrow`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import type { Marker, Span } from '../../syntax/types.js';

/** A paragraph sign, or what has become of one, before a number or letter. */
export const paragraphPilcrow = defineRule(
  {
    id: 'paragraph-pilcrow',
    summary: 'Write numbers and letters of paragraphs and references without a mark before them.',
    family: 'paragraphs',
    level: 'warning',
    archiveLevel: 'hint',
    source: 'Archived cables of the Department (2009 STATE 087524); the number stands flush left: 5 FAH-1 H-246.2(b)',
    fix: 'safe',
  },
  (cable, report) => {
    const { profile, settings } = cable;
    const wantsPilcrow = settings.paragraphMark === 'pilcrow';
    for (const { marker, mark, end, what } of marked(cable)) {
      const plain = marker === 'pilcrow';
      if (plain && wantsPilcrow) continue;
      const kept = wantsPilcrow ? '¶' : '';
      report({
        at: { start: mark.start, end },
        ...(plain && profile !== 'draft' ? { severity: 'hint' } : {}),
        message: messageFor(marker, what, cable.textOf({ start: mark.end, end })),
        fixes: [{ title: kept ? 'Restore the paragraph sign' : 'Remove the mark', safe: true, changes: [replace(mark, kept)] }],
      });
    }
  },
);

interface MarkedLabel {
  readonly marker: Marker;
  /** The mark itself, with blanks behind it. */
  readonly mark: Span;
  /** After the number or letter. */
  readonly end: number;
  readonly what: 'paragraph' | 'item' | 'reference';
}

/** Labels with a mark, in the order of the text. */
function marked(cable: CableIndex): MarkedLabel[] {
  const found: MarkedLabel[] = [];
  const add = (what: MarkedLabel['what'], { marker, position }: { marker: Marker; position: { start: { offset: number } } }, label: Span) => {
    if (marker !== 'none') found.push({ what, marker, mark: { start: position.start.offset, end: label.start }, end: label.end });
  };
  for (const letter of cable.all('referenceLetter')) {
    const marker = markAtStart.exec(letter.value)?.[0].length ?? 0;
    const start = letter.position.start.offset + marker;
    add('reference', letter, { start, end: start + letter.value.slice(marker).search(/[A-Z]/i) + 1 });
  }
  for (const label of cable.all('paragraphLabel')) add('paragraph', label, label.numberSpan);
  for (const label of cable.all('itemLabel')) add('item', label, label.labelSpan);
  return found;
}

const markAtStart = /^(?:¶|\[1\]\(#\)|\uFFFD)[ \t]*/;

function messageFor(marker: Marker, what: MarkedLabel['what'], label: string): string {
  const place = `before ${what} \`${label}\``;
  if (marker === 'digit') return `The \`1\` ${place} is a garbled paragraph sign. Remove it.`;
  if (marker === 'link') return `The \`[1](#)\` ${place} is what an archive made of a paragraph sign. Remove it.`;
  if (marker === 'replacement') return `The unreadable character ${place} was a paragraph sign. Remove it.`;
  return `The paragraph sign ${place} is added by the archive, not typed. Remove it.`;
}
