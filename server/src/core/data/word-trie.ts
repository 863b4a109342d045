/** One expression for many words, with common beginnings written once, so that a text is read once for all of them. */

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  end: boolean;
}

/**
 * The source of an expression that matches each of `words`, the longest first. `sourceOf` gives the source of one
 * character. A plain alternation of a thousand words tries each of them at each place: 50 times as slow on a cable.
 */
export function alternationOf(words: Iterable<string>, sourceOf: (character: string) => string): string {
  const root: TrieNode = { next: new Map(), end: false };
  for (const word of words) {
    let node = root;
    for (const character of word) {
      let next = node.next.get(character);
      if (!next) node.next.set(character, (next = { next: new Map(), end: false }));
      node = next;
    }
    node.end = true;
  }
  return sourceOfNode(root, sourceOf);
}

function sourceOfNode({ next, end }: TrieNode, sourceOf: (character: string) => string): string {
  const branches = Array.from(next, ([character, node]) => sourceOf(character) + sourceOfNode(node, sourceOf));
  if (branches.length === 0) return '';
  if (branches.length === 1 && !end) return branches.join('');
  return `(?:${branches.join('|')})${end ? '?' : ''}`;
}
