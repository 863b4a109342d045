/** Completion of block markers: `Begin` and the labels of blocks, `End` of the blocks that are open. */
import { isActionRequest } from '../../lint/blocks.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { foldBlanks, withoutTrailing } from '../../syntax/source.js';
import type { BlockMarker } from '../../syntax/types.js';
import { lineLabel } from './complete-marks.js';
import { type Completion, type CursorPlace, type Offer, offersAt, replacing, sortKey } from './completion.js';
import { escapeMarkdown } from '../markdown.js';

/** At the start of a line, behind number and mark, behind the end of a sentence, in a bracket; the marker so far. */
const markerTyped = /(^[ \t]*|[.:?!)"][ \t]{1,4}|[([])((?:(?:Begin|End)[ \t]+[A-Z -]{0,60}|[A-Z]{1,12})?)$/i;
const paragraphStart = new RegExp(`^[ \\t]*(?:${lineLabel}[ \\t]*)?(?:\\([A-Z/]{1,6}\\)[ \\t]*)?$`);

/** What cables put into blocks. */
const blocks: readonly (readonly [name: string, meaning: string])[] = [
  ['talking points', 'What post says to the host government; each point stands behind two hyphens.'],
  ['action request', 'What post is asked to do. It needs no End.'],
  ['action plan', 'Measures for the host government, left with it as a non-paper.'],
  ['non-paper', 'Text that post leaves with the host government. It names no other cable.'],
  ['press guidance', 'Questions and answers for the press.'],
  ['summary', 'The main points of the cable.'],
  ['comment', 'What the drafter thinks of it, apart from the facts.'],
];
const labels: readonly (readonly [label: string, meaning: string])[] = [
  ['Summary', 'Opens the summary; `End summary.` closes it.'],
  ['Comment', 'Opens the comment; `End comment.` closes it.'],
  ['Action request', 'Opens what post is asked to do; it needs no End.'],
];

/** Markers for the cursor's place: ends of open blocks first, the innermost one before the others. */
export function completeBlock(place: CursorPlace): readonly Completion[] | undefined {
  const { line } = place;
  const [, , typed = ''] = markerTyped.exec(line) ?? [];
  const before = line.slice(0, line.length - typed.length);
  const opens = paragraphStart.test(before);
  // Behind a sentence nobody asks for a list, and a word in lower case is the middle of one, if it is not `end` itself.
  if (!/^(?:[A-Z]|begin[ \t]|end[ \t])/.test(typed) && !(typed === '' && opens && isLineEnd(place))) return undefined;
  const words = foldBlanks(typed) + (/[ \t]$/.test(typed) ? ' ' : '');
  const offers = [...ends(place, before.endsWith('(')), ...openings].filter(
    ({ filterText, sortKey: key }) =>
      filterText.startsWith(words.toUpperCase()) && (opens || !key.startsWith(labelRank)),
  );
  const capitals = /^[A-Z]{2}/.test(typed);
  const replace = replacing(place, typed.length, /[a-z]/i);
  const next = place.cable.text.charAt(replace.end);
  return offersAt(capitals ? offers.map(inCapitals) : offers, '', replace).map((offer) =>
    // The stop, the bracket or the blank at its end may be there already.
    offer.insertText.endsWith(next || '\n') ? { ...offer, replace: { ...replace, end: replace.end + 1 } } : offer,
  );
}

function isLineEnd({ cable: { text, lines }, offset }: CursorPlace): boolean {
  return text.slice(offset, lines.endOf(lines.lineAt(offset))).trim() === '';
}

function inCapitals(offer: Offer): Offer {
  return { ...offer, label: offer.label.toUpperCase(), insertText: offer.insertText.toUpperCase() };
}

/** Bare labels open a paragraph and nothing else. */
const labelRank = '1';

const openings: readonly Offer[] = [
  ...blocks.map(([name, meaning], index) => opening(`Begin ${name}:`, meaning, sortKey(2, index))),
  ...labels.map(([name, meaning], index) => opening(`${name}:`, meaning, sortKey(Number(labelRank), index))),
];

function opening(words: string, meaning: string, key: string): Offer {
  return {
    kind: 'block',
    label: words,
    detail: 'opens a block',
    documentation: meaning,
    insertText: `${words} `,
    filterText: words.toUpperCase(),
    sortKey: key,
  };
}

function ends({ cable, offset }: CursorPlace, inBracket: boolean): Offer[] {
  const offers: Offer[] = [];
  for (const begin of openMarkers(cable, offset)) {
    const words = endOf(cable, begin, inBracket);
    if (offers.some(({ label }) => label === words)) continue;
    const { line } = begin.position.start;
    offers.push({
      kind: 'block',
      label: words,
      detail: `closes line ${line}`,
      documentation: escapeMarkdown(foldBlanks(begin.value)),
      insertText: words,
      filterText: words.replace('(', '').toUpperCase(),
      sortKey: sortKey(isActionRequest(begin) ? 3 : 0, offers.length),
    });
  }
  return offers;
}

/** Markers before the cursor whose block is open there, the last one first. */
function openMarkers(cable: CableIndex, offset: number): readonly BlockMarker[] {
  const { blocks: pairs, unclosedLabels } = cable.blockPairs;
  const open = pairs
    .filter(({ endMarker }) => endMarker === undefined || isAt(endMarker, offset))
    .map(({ begin }) => begin);
  return [...open, ...unclosedLabels]
    .filter(({ position }) => position.end.offset <= offset)
    .sort((one, other) => other.position.start.offset - one.position.start.offset);
}

/** Whether the marker is the one that is being typed. */
function isAt({ position }: BlockMarker, offset: number): boolean {
  return position.start.offset <= offset && offset <= position.end.offset;
}

/** The End of a block, written like its Begin: `(end non-paper)`, `END SUMMARY.` */
function endOf(cable: CableIndex, begin: BlockMarker, inBracket: boolean): string {
  const { value } = begin;
  const plain = `${/^\(?b/.test(value) ? 'end' : 'End'} ${nameOf(cable, begin)}`;
  const words = /[a-z]/.test(value) ? plain : plain.toUpperCase();
  if (inBracket) return `${words})`;
  return value.startsWith('(') ? `(${words})` : `${words}.`;
}

/** The words of a block as its Begin has them; those of a bare label in lower case. */
function nameOf(cable: CableIndex, { edge, name, nameSpan }: BlockMarker): string {
  return edge === 'label' ? name : withoutTrailing(foldBlanks(cable.textOf(nameSpan)), ' :.');
}
