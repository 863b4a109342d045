/** Compares an expected part of an `inspect` object with the whole. */

/** Lists in which the order does not count. */
const sets = new Set(['roles', 'targets']);

/** What differs, one line each, with the path of the key; empty where all that is expected is there. */
export function differences(expected: unknown, actual: unknown, text: string, path = 'cable'): string[] {
  if (Array.isArray(expected)) return compareLists(expected, actual, text, path);
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${path}: expected an object, got ${show(actual)}`];
    return Object.entries(expected).flatMap((entry) => compareKey(entry, actual, text, path));
  }
  return expected === actual ? [] : [`${path}: expected ${show(expected)}, got ${show(actual)}`];
}

function compareKey(
  [key, value]: [string, unknown],
  actual: Record<string, unknown>,
  text: string,
  path: string,
): string[] {
  if (key === '$comment') return [];
  if (key === 'startsWith' || key === 'endsWith') {
    const words = String(value);
    const offset = Number(actual[key === 'startsWith' ? 'offset' : 'endOffset']);
    const found =
      key === 'startsWith'
        ? text.slice(offset, offset + words.length)
        : text.slice(Math.max(0, offset - words.length), offset);
    return found === words ? [] : [`${path}: ${key} ${show(value)}, got ${show(found)}`];
  }
  if (!(key in actual)) return [`${path}.${key}: missing`];
  return differences(value, actual[key], text, `${path}.${key}`);
}

function compareLists(expected: readonly unknown[], actual: unknown, text: string, path: string): string[] {
  if (!Array.isArray(actual)) return [`${path}: expected a list, got ${show(actual)}`];
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (sets.has(key)) {
    const same =
      JSON.stringify([...(expected as string[])].sort()) === JSON.stringify([...(actual as string[])].sort());
    return same ? [] : [`${path}: expected ${show(expected)}, got ${show(actual)}`];
  }
  if (expected.length !== actual.length)
    return [`${path}: expected ${String(expected.length)} of them, got ${show(actual)}`];
  return expected.flatMap((item, index) => differences(item, actual[index], text, `${path}[${String(index)}]`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return JSON.stringify(value).slice(0, 300);
}
