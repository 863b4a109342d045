/** Reads one input, or says why it cannot be read. */
import type { Host } from '../host/host.js';
import type { TextFile } from '../host/text-file.js';
import type { Input } from './files.js';
import { systemTrouble, type Troubles } from './troubles.js';

/** The text of `input`; undefined after saying what is in the way. */
export async function readInput(host: Host, troubles: Troubles, input: Input): Promise<TextFile | undefined> {
  if (input.given) return input.given;
  try {
    return input.source === 'stdin' ? await host.readStdin() : host.readText(input.absolute);
  } catch (cause) {
    troubles.add(`${input.path}: ${systemTrouble(cause)}`);
    return undefined;
  }
}
