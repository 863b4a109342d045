/** `parseCable`: text to tree. Never throws, never repairs; every position is an offset into the text as received. */
import type { LineTable } from './lines.js';
import { parseBody } from './parse-body.js';
import { parseEnding } from './parse-ending.js';
import { parseHeader } from './parse-header.js';
import { detectProfile } from './profile.js';
import { Source } from './source.js';
import type { Cable, CableContent, Profile } from './types.js';

/** What a caller may know better than the text shows. */
export interface ParseOptions {
  /** Read the text as this profile. */
  readonly profile?: Profile | undefined;
}

/**
 * The tree of a cable (`README.md`). Any string gives a tree; what cannot be placed is an `unknown` node. Offsets count
 * UTF-16 code units of `text`, a byte-order mark included.
 */
export function parseCable(text: string, options: ParseOptions = {}): Cable {
  return readCable(text, options).tree;
}

/** The same, with the lines of the text, which had to be found for it. */
export function readCable(text: string, options: ParseOptions): { readonly tree: Cable; readonly lines: LineTable } {
  const source = new Source(text);
  const profile = options.profile ?? detectProfile(source);
  const header = parseHeader(source, profile);
  const ending = parseEnding(source, header.bodyStart);
  const children: CableContent[] = [
    ...header.nodes,
    ...parseBody(source, header.bodyStart, ending.bodyEnd, originOf(header.nodes)),
    ...ending.nodes,
  ];
  const tree: Cable = { type: 'cable', profile, children, position: source.position(0, text.length) };
  return { tree, lines: source.lines };
}

function originOf(nodes: readonly CableContent[]): string | undefined {
  const line = nodes.find((node) => node.type === 'classificationLine');
  return line?.origin;
}
