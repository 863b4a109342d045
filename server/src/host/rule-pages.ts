/** The pages of the rules, as `explain` prints them. The build packs them into one file beside the bundle. */
import { join } from 'node:path';
import type { Host } from './host.js';

/** The packed pages: each starts with its anchor and `# rule-id`. */
const packedPages = 'rules.md';

/** The Markdown page of a rule, or undefined where there is none. */
export function rulePage(id: string, host: Host): string | undefined {
  return rulePages(host)(id);
}

/** The pages of all rules, read once. */
export function rulePages(host: Host): (id: string) => string | undefined {
  try {
    const { text } = host.readText(join(import.meta.dirname, packedPages));
    return (id) => pageOf(id, text);
  } catch {
    // Run from source there is no packed file; the rule's own facts serve instead.
    return () => undefined;
  }
}

/** The page of a rule in the packed text. */
export function pageOf(id: string, packed: string): string | undefined {
  const title = `# ${id}\n`;
  const start = packed.startsWith(title) ? 0 : packed.indexOf(`\n${title}`) + 1;
  if (start === 0 && !packed.startsWith(title)) return undefined;
  const end = packed.indexOf('\n<a id="', start);
  return `${packed.slice(start, end === -1 ? packed.length : end).trimEnd()}\n`;
}
