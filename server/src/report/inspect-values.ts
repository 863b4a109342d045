/** Small values of the inspect object: folded text, null for what is not there, references. */
import { countWhile } from '../core/syntax/ordered.js';
import type { CableIndex } from '../core/lint/cable-index.js';
import type { CableNode } from '../core/syntax/types.js';

/** JSON has no undefined. */
export function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null;
}

/** One line: each run of white space is one blank. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** ISO time, or null for a day or an hour that no calendar has. */
export function inspectMoment(
  ...[year, month, day, hour, minute]: [number, number, number, number, number]
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const possible = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  return possible ? date.toISOString().replace('.000Z', 'Z') : null;
}

/** Folded text of a node without the page lines that cut through it. */
export function foldedSpan(cable: CableIndex, node: CableNode): string {
  const end = node.position.end.offset;
  let at = node.position.start.offset;
  let text = '';
  const pages = cable.all('pageLine');
  for (let index = firstFrom(pages, at); index < pages.length; index++) {
    const page = pages[index]?.position;
    if (!page || page.end.offset > end) break;
    text += `${cable.text.slice(at, page.start.offset)} `;
    at = page.end.offset;
  }
  return folded(text + cable.text.slice(at, end));
}

/** Index of the first node that starts at `offset` or after it. */
function firstFrom(nodes: readonly CableNode[], offset: number): number {
  return countWhile(nodes, ({ position }) => position.start.offset < offset);
}

/** A post as message numbers write it. */
export function messageOrigin(origin: string): string {
  const name = folded(origin).toUpperCase();
  return name === 'SECSTATE' ? 'STATE' : name;
}

/** One object for each cable or other thing that an entry cites; all numbers of an entry share its letter. */
export function inspectReferences(cable: CableIndex): object[] {
  const references: object[] = [];
  for (const entry of cable.all('referenceEntry')) {
    const letter = orNull(entry.letter);
    for (const child of entry.children) {
      const text = folded('value' in child ? child.value : '');
      if (child.type === 'cableReference')
        references.push({
          letter,
          year: orNull(child.year),
          origin: messageOrigin(child.origin),
          number: child.number,
          text,
        });
      else if (child.type === 'otherReference')
        references.push({ letter, year: null, origin: null, number: null, text });
    }
  }
  return references;
}
