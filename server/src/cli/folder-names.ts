/** The names of the cables of a run, read before any of them is linted. */
import { CableIndex } from '../core/lint/cable-index.js';
import { cableName } from '../core/lint/facts/message-number.js';
import type { CableName } from '../core/prose/header/same-cable.js';
import { parseCable } from '../core/syntax/parse.js';
import type { Host } from '../host/host.js';
import type { Input } from './files.js';

/** The event loop has its turn after so many files. */
const filesATurn = 16;

/** Names in path order. One text is held at a time; a file that cannot be read has no name here, and linting it tells why. */
export async function folderNames(
  inputs: readonly Input[],
  host: Host,
  { stopped, turn }: { stopped: () => boolean; turn: () => Promise<void> },
): Promise<readonly CableName[]> {
  const names: CableName[] = [];
  for (const [index, input] of inputs.entries()) {
    if (stopped()) break;
    if (index % filesATurn === 0) await turn();
    const name = input.source === 'file' ? nameOf(input.absolute, host) : undefined;
    if (name) names.push(name);
  }
  return names;
}

function nameOf(path: string, host: Host): CableName | undefined {
  try {
    const { text } = host.readText(path);
    return cableName(new CableIndex(text, parseCable(text)));
  } catch {
    return undefined;
  }
}
