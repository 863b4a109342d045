/** The files of a workspace that are cables by their names. */
import { join } from 'node:path';
import { cableName, isOfTools } from '../host/cable-names.js';
import type { Host } from '../host/host.js';

/** Beyond this a workspace is no folder of drafts, and a list of all of it helps nobody. */
const mostFiles = 20_000;

/**
 * Paths of the cables below some folders, one after the other, so that whoever asks may pause between them; undefined behind
 * each folder. Dot-folders and `node_modules` are left out, as the command line leaves them out.
 */
export function* cableFiles(host: Host, folders: readonly string[]): Generator<string | undefined, void> {
  const waiting = [...folders];
  let count = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const { name, kind } of list(host, folder)) {
      const path = join(folder, name);
      if (kind === 'folder' && !isOfTools(name)) waiting.push(path);
      if (kind !== 'file' || !cableName.test(name)) continue;
      if (++count > mostFiles) return;
      yield path;
    }
    yield undefined;
  }
}

function list(host: Host, folder: string): ReturnType<Host['list']> {
  try {
    return host.list(folder);
  } catch {
    // A folder that is gone or closed to us has no cables to show.
    return [];
  }
}
