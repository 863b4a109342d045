/** Writes the numbers of a paragraph reference anew: only the digits where that is enough, else the list. */
import type { CableIndex } from '../../lint/cable-index.js';
import { replace } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import { execAt, matchAt } from '../../syntax/match-at.js';
import { foldBlanks } from '../../syntax/source.js';
import { spellLike } from '../../syntax/spelled-numbers.js';
import type { PageLine, ParagraphReference, ReferencePart } from '../../syntax/types.js';
import { numberPlace, placeOf } from '../own-references.js';
import { type Element, type Placed, haveSameShape } from '../reference-elements.js';

/** Changes that make a reference, written as `elements`, name what `placed` says. None where nothing is left to name. */
export function writeReference(
  cable: CableIndex,
  reference: ParagraphReference,
  elements: readonly Element[],
  placed: readonly Placed[],
): readonly TextChange[] {
  if (placed.length === 0) return [];
  const { parts } = reference;
  if (haveSameShape(elements, placed))
    return placed.flatMap(({ element, part }) => changeDigits(cable, parts[part], element)).filter(isChange(cable));
  return [...changeWord(cable, reference, placed), rewrite(cable, reference, placed)];
}

// ── Digits alone ──

function changeDigits(cable: CableIndex, part: ReferencePart | undefined, element: Element): TextChange[] {
  if (!part) return [];
  const spans = [numberPlace(part.first, part.firstSpan)];
  if (part.last !== undefined && part.lastSpan) spans.push(numberPlace(part.last, part.lastSpan));
  const numbers = endsOf(element);
  return spans.map((span, index) => replace(span, spellLike(numbers[index] ?? 0, cable.textOf(span))));
}

function endsOf(element: Element): readonly number[] {
  if (element.kind === 'number') return [element.number];
  return element.kind === 'range' ? [element.first, element.last] : element.numbers;
}

function isChange(cable: CableIndex): (change: TextChange) => boolean {
  return (change) => cable.textOf(change) !== change.text;
}

// ── The list anew ──

const paragraphWord = /para(?:graph)?(s)?/iy;

/** `paras` for several numbers, `para` for one. */
function changeWord(cable: CableIndex, { position }: ParagraphReference, placed: readonly Placed[]): TextChange[] {
  const word = execAt(paragraphWord, cable.text, position.start.offset);
  if (!word) return [];
  const end = position.start.offset + word[0].length;
  const isSingle = placed.length === 1 && placed[0]?.element.kind === 'number';
  if (isSingle && word[1] !== undefined) return [{ start: end - 1, end, text: '' }];
  if (isSingle || word[1] !== undefined) return [];
  const isCapital = word[0] === word[0].toUpperCase();
  return [{ start: end, end, text: isCapital ? 'S' : 's' }];
}

function rewrite(cable: CableIndex, reference: ParagraphReference, placed: readonly Placed[]): TextChange {
  const { parts, children = [] } = reference;
  const start = parts[0]?.firstSpan.start ?? 0;
  const end = placeOf(parts[parts.length - 1] ?? { first: '', firstSpan: { start, end: start } }).end;
  const words = joined(
    placed.map(({ element, part }) => written(cable, element, { parts, part })),
    finalMark(cable, reference),
  );
  if (children.length === 0) return { start, end, text: brokenAs(cable.text.slice(start, end), words) };
  return withPagesBehind(cable, { start, end, text: words }, children);
}

/** A list over two lines stays one, with `and` or `through` below: a number must not come to open a line. */
function brokenAs(before: string, words: string): string {
  const lineEnd = /\r\n?|\n/.exec(before)?.[0];
  return lineEnd === undefined ? words : words.replace(/ (?=[a-z&]\S* )/i, lineEnd);
}

const punctuation = /[.,;:!?)\]"']*/y;
const blanks = /[ \t]*/y;

/** Page lines that cut the list in two come behind it and its punctuation: a number must not come to open a line. */
function withPagesBehind(cable: CableIndex, list: TextChange, pages: readonly PageLine[]): TextChange {
  const { text } = cable;
  const closed = matchAt(punctuation, text, list.end);
  const end = matchAt(blanks, text, closed);
  const goesOn = end < text.length && !/[\r\n]/.test(text.charAt(end));
  const lines = pages.map(({ position }) => aroundLine(text, position.start.offset, position.end.offset, goesOn));
  return {
    start: list.start,
    end: goesOn ? end : closed,
    text: list.text + text.slice(list.end, closed) + lines.join(''),
  };
}

function written(
  cable: CableIndex,
  element: Element,
  { parts, part }: { parts: readonly ReferencePart[]; part: number },
): string {
  // Numbers in words and in digits stand side by side.
  const like = parts[part] ?? parts[0];
  const sample = like ? cable.textOf(like.firstSpan) : '';
  if (element.kind === 'number') return spellLike(element.number, sample);
  if (element.kind === 'range')
    return spellLike(element.first, sample) + rangeMark(cable, parts) + spellLike(element.last, sample);
  const source = parts[part];
  if (!source) return element.numbers.join('-');
  const place = placeOf(source);
  let text = '';
  let at = place.start;
  for (const { start, end, text: digits } of changeDigits(cable, source, element)) {
    text += cable.text.slice(at, start) + digits;
    at = end;
  }
  return text + cable.text.slice(at, place.end);
}

/** What stands between the ends of the reference's own ranges: `-`, ` through `. */
function rangeMark(cable: CableIndex, parts: readonly ReferencePart[]): string {
  const range = parts.find(({ lastSpan }) => lastSpan !== undefined);
  const mark = range?.lastSpan ? foldBlanks(cable.text.slice(range.firstSpan.end, range.lastSpan.start)) : '-';
  if (!/^[A-Za-z]/.test(mark)) return /^(?:-+|[\u2013\u2014])/.exec(mark)?.[0] ?? '-';
  return ` ${/^[A-Za-z]+/.exec(mark)?.[0] ?? 'through'} `;
}

/** What stands before the last element: ` and `, `, and `, ` & `, or a comma alone where the list had nothing else. */
function finalMark(cable: CableIndex, { parts, position }: ParagraphReference): string {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (!before || !last) return cable.text.startsWith('PARA', position.start.offset) ? ' AND ' : ' and ';
  const mark = cable.text.slice(placeOf(before).end, last.firstSpan.start);
  const word = /\band\/or\b|\b(?:and|or)\b|&/i.exec(mark)?.[0];
  if (word === undefined) return ', ';
  return parts.length > 2 && mark.includes(',') ? `, ${word} ` : ` ${word} `;
}

function joined(words: readonly string[], final: string): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const mark = words.length === 2 ? final.replace(/^, (?=[a-z&])/i, ' ') : final;
  return words.slice(0, -1).join(', ') + mark + last;
}

/** A page line with the blanks in front of it, and those behind it where the sentence goes on. */
function aroundLine(text: string, from: number, to: number, goesOn: boolean): string {
  let [start, end] = [from, to];
  while (/[ \t\r\n]/.test(text.charAt(start - 1))) start--;
  while (goesOn && /[ \t\r\n]/.test(text.charAt(end))) end++;
  return text.slice(start, end);
}
