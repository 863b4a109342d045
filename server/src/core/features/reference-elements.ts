/** The numbers and ranges of a paragraph reference, and what becomes of them when paragraphs get other numbers. */
import { mainNumber } from '../lint/facts/paragraph-targets.js';
import type { ReferencePart } from '../syntax/types.js';

/** One number or range of a reference. */
export type Element =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  /** An item such as `9.A`, a range of items, or a range that runs backwards: only its paragraphs' numbers change. */
  | { readonly kind: 'path'; readonly numbers: readonly number[] };

/** An element, and which part of the reference it was written as. */
export interface Placed {
  readonly element: Element;
  readonly part: number;
}

/** What numbers become. */
export interface NumberMap {
  /** Numbers of the paragraphs that are there and stay, before and after, in rising order. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The new number; undefined for a paragraph that goes. A number that no paragraph has stays as it is. */
  readonly to: (number: number) => number | undefined;
}

/** Fewest neighbours that are written as a range where a list is broken up. */
const shortestRun = 2;
/** A range that a rename breaks up is spelled out, unless that would take very many numbers. */
const shortestRunAfterRename = 4;

/** A part as an element. */
export function readElement({ first, last }: ReferencePart): Element {
  const isWhole = /^\d+$/.test(first) && (last === undefined || /^\d+$/.test(last));
  if (isWhole && last === undefined) return { kind: 'number', number: Number(first) };
  if (isWhole && Number(first) < Number(last)) return { kind: 'range', first: Number(first), last: Number(last) };
  const paths = last === undefined ? [first] : [first, last];
  return { kind: 'path', numbers: paths.map((path) => Number(mainNumber(path))) };
}

/** All numbers that an element names: of a range its ends, and the paragraphs between them. */
export function numbersIn(element: Element, there: readonly number[]): readonly number[] {
  if (element.kind === 'number') return [element.number];
  if (element.kind === 'path') return element.numbers;
  const { first, last } = element;
  return [first, ...there.filter((number) => first < number && number < last), last];
}

/**
 * The elements after paragraphs have moved: each leads to the paragraphs that it led to before, and a range to what was put
 * between them as well. A range whose paragraphs no longer stand together becomes several elements; when they come together
 * again, they become one range again.
 */
export function moveElements(elements: readonly Element[], map: NumberMap): readonly Placed[] {
  if (isTidy(elements, map.before)) {
    const numbers = elements.flatMap((element) => mapped(element, map));
    return runsOf(numbers, map.after, shortestRun).map((element, part) => ({ element, part }));
  }
  return eachPlaced(elements, (element) => {
    if (element.kind !== 'range') return movePlain(element, map);
    return runsOf(mapped(element, map), map.after, shortestRun);
  });
}

/**
 * The elements after one paragraph has got another number, out of order with its neighbours. A range whose end it was goes
 * up to the new number, if it still runs forwards and holds all that it held; else it becomes a list.
 */
export function renameElements(elements: readonly Element[], map: NumberMap): readonly Placed[] {
  const placed = eachPlaced(elements, (element) => {
    if (element.kind !== 'range') return movePlain(element, map);
    const numbers = mapped(element, map);
    const first = map.to(element.first) ?? element.first;
    const last = map.to(element.last) ?? element.last;
    const holdsAll = first < last && numbers.every((number) => first <= number && number <= last);
    return holdsAll ? [{ kind: 'range', first, last }] : runsOf(numbers, map.after, shortestRunAfterRename);
  });
  // A list that is written anew has its numbers in rising order, as it had them before.
  if (haveSameShape(elements, placed) || !areRising(elements)) return placed;
  return placed.toSorted((one, other) => firstOf(one.element) - firstOf(other.element));
}

function areRising(elements: readonly Element[]): boolean {
  return elements.every((element, index) => {
    const before = elements[index - 1];
    return before === undefined || firstOf(before) < firstOf(element);
  });
}

function firstOf(element: Element): number {
  if (element.kind === 'range') return element.first;
  return element.kind === 'number' ? element.number : (element.numbers[0] ?? 0);
}

/** Whether the elements differ in nothing but their numbers. */
export function haveSameShape(elements: readonly Element[], placed: readonly Placed[]): boolean {
  return (
    elements.length === placed.length &&
    placed.every(({ element, part }, index) => part === index && element.kind === elements[index]?.kind)
  );
}

function eachPlaced(elements: readonly Element[], move: (element: Element) => readonly Element[]): readonly Placed[] {
  return elements.flatMap((element, part) => move(element).map((moved) => ({ element: moved, part })));
}

function movePlain(element: Element, map: NumberMap): readonly Element[] {
  const numbers = mapped(element, map);
  if (element.kind === 'path')
    return numbers.length === 0
      ? []
      : [{ kind: 'path', numbers: element.numbers.map((number) => map.to(number) ?? number) }];
  return numbers.map((number) => ({ kind: 'number', number }));
}

function mapped(element: Element, { before, to }: NumberMap): number[] {
  return numbersIn(element, before)
    .map(to)
    .filter((number) => number !== undefined);
}

/** Whether ranges and numbers are written as `runsOf` writes them, with a range among them. */
function isTidy(elements: readonly Element[], there: readonly number[]): boolean {
  if (!elements.some(({ kind }) => kind === 'range') || elements.some(({ kind }) => kind === 'path')) return false;
  const runs = runsOf(
    elements.flatMap((element) => numbersIn(element, there)),
    there,
    shortestRun,
  );
  return runs.length === elements.length && runs.every((run, index) => areEqual(run, elements[index]));
}

function areEqual(one: Element, other: Element | undefined): boolean {
  if (one.kind === 'number') return other?.kind === 'number' && one.number === other.number;
  return one.kind === 'range' && other?.kind === 'range' && one.first === other.first && one.last === other.last;
}

/** Numbers in rising order, with ranges for those between which no other paragraph stands. */
function runsOf(numbers: readonly number[], there: readonly number[], shortest: number): readonly Element[] {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const runs: number[][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && !there.some((other) => last < other && other < number)) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run): readonly Element[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && run.length >= shortest && first < last)
      return [{ kind: 'range', first, last }];
    return run.map((number) => ({ kind: 'number', number }));
  });
}
