/** Whether two texts that differ in their blanks alone are read alike. */
import type { Analysis } from '../../lint/analyze.js';
import type { CableIndex } from '../../lint/cable-index.js';
import type { AnyNode, NodeType } from '../../syntax/types.js';

/** Rules about the layout itself: what they find may go, and no more of it may come. */
const layoutRules: ReadonlySet<string> = new Set([
  'line-too-long',
  'trailing-space',
  'bullet-spacing',
  'portion-mark-spacing',
]);

/** Whether `after` has the same words, the same tree and no finding more than `before`, and lacks findings on layout alone. */
export function isSameReading(before: Analysis, after: Analysis): boolean {
  return (
    hasSameCharacters(before.cable.text, after.cable.text) &&
    hasSameRows(rowsOf(before.cable.tree), rowsOf(after.cable.tree)) &&
    hasSameRows(meaningOf(before.cable), meaningOf(after.cable)) &&
    hasSameFindings(before, after)
  );
}

const blanks = /[ \t\r\n]+/g;
const wordsPattern = /[^\t\n\r !-/:-@[-`{-~]+/g;

/** All but blanks is equal, and no word was parted or joined. */
function hasSameCharacters(before: string, after: string): boolean {
  return (
    before.replace(blanks, '') === after.replace(blanks, '') &&
    hasSameRows(before.match(wordsPattern) ?? [], after.match(wordsPattern) ?? [])
  );
}

function hasSameRows(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((row, index) => row === after[index]);
}

// ── Trees ──

/** How prose is divided is a matter of blank lines. */
const passedOver: ReadonlySet<NodeType> = new Set<NodeType>(['run', 'text']);

/** What a tree says without places: one row a node, with its depth, its type and its facts. */
function rowsOf(tree: AnyNode): readonly string[] {
  const rows: string[] = [];
  const add = (node: AnyNode, depth: number): void => {
    const isRow = !passedOver.has(node.type);
    if (isRow) rows.push(`${String(depth)} ${JSON.stringify(node, withoutPlaces)}`);
    if ('children' in node) for (const child of node.children ?? []) add(child, isRow ? depth + 1 : depth);
  };
  add(tree, 0);
  return rows;
}

function withoutPlaces(key: string, value: unknown): unknown {
  if (key === 'position' || key === 'children' || key.endsWith('Span') || key === 'span') return undefined;
  return typeof value === 'string' ? value.replace(blanks, ' ') : value;
}

/** What is read out of the tree: the summary, and what each paragraph is for. */
function meaningOf(cable: CableIndex): readonly string[] {
  return [cable.summary ?? '', ...cable.all('paragraph').map((paragraph) => cable.rolesOf(paragraph).join(' '))];
}

// ── Findings ──

function hasSameFindings(before: Analysis, after: Analysis): boolean {
  const counts = new Map<string, number>();
  for (const [analysis, step] of [
    [before, 1],
    [after, -1],
  ] as const)
    for (const { ruleId, message } of analysis.findings) {
      const key = layoutRules.has(ruleId) ? ruleId : `${ruleId} ${message}`;
      counts.set(key, (counts.get(key) ?? 0) + step);
    }
  // In a text that was not wrapped, nobody said that the lines of its header are too long.
  const mayCome = before.cable.isWrapped ? undefined : 'line-too-long';
  return [...counts].every(([key, left]) => (left < 0 ? key === mayCome : left === 0 || layoutRules.has(key)));
}
