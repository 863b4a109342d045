/** Rule `paragraph-pilcrow`. */
import { paragraphMark } from '../../syntax/paragraph-mark.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
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
    for (const { marker, mark, end, what, sure } of marked(cable)) {
      const plain = marker === 'pilcrow';
      if (plain && wantsPilcrow) continue;
      const kept = wantsPilcrow ? '¶' : '';
      report({
        at: { start: mark.start, end },
        ...(plain && profile !== 'draft' ? { severity: 'hint' } : {}),
        message: messageFor(marker, what, cable.textOf(mark).trim(), cable.textOf({ start: mark.end, end })),
        fixes: [
          {
            title: kept ? 'Restore the paragraph sign' : 'Remove the mark',
            safe: sure,
            changes: [replace(mark, kept)],
          },
        ],
      });
    }
  },
);

interface MarkedLabel {
  readonly what: 'paragraph' | 'item' | 'reference';
  readonly marker: Marker;
  /** The mark itself, with blanks behind it. */
  readonly mark: Span;
  /** After the number or letter. */
  readonly end: number;
  /** Whether it can be nothing but a mark. A `1` is one only where the number behind it goes on with the sequence. */
  readonly sure: boolean;
}

/** Labels with a mark. */
function marked(cable: CableIndex): MarkedLabel[] {
  const found: MarkedLabel[] = [];
  for (const letter of cable.all('referenceLetter')) {
    if (letter.marker === 'none') continue;
    const length = markAtStart.exec(letter.value)?.[0].length ?? 0;
    const { offset } = letter.position.start;
    const end = offset + length + letter.value.slice(length).search(/[A-Z]/i) + 1;
    found.push({
      what: 'reference',
      marker: letter.marker,
      mark: { start: offset, end: offset + length },
      end,
      sure: true,
    });
  }
  let before = 0;
  for (const { marker, number, numberSpan, position } of cable.all('paragraphLabel')) {
    const mark = { start: position.start.offset, end: numberSpan.start };
    const sure = marker !== 'digit' || number === before + 1;
    if (marker !== 'none') found.push({ what: 'paragraph', marker, mark, end: numberSpan.end, sure });
    before = number;
  }
  for (const { marker, labelSpan, position } of cable.all('itemLabel')) {
    const mark = { start: position.start.offset, end: labelSpan.start };
    if (marker !== 'none') found.push({ what: 'item', marker, mark, end: labelSpan.end, sure: true });
  }
  return found;
}

const markAtStart = new RegExp(String.raw`^${paragraphMark}[ \t]*`);

function messageFor(marker: Marker, what: MarkedLabel['what'], mark: string, label: string): string {
  const place = `before ${what} \`${label}\``;
  if (marker === 'digit') return `The \`1\` ${place} is a garbled paragraph sign. Remove it.`;
  if (marker === 'link') return `The \`${mark}\` ${place} is what an archive made of a paragraph sign. Remove it.`;
  if (marker === 'replacement') return `The unreadable character ${place} was a paragraph sign. Remove it.`;
  return `The paragraph sign ${place} is added by the archive, not typed. Remove it.`;
}
