/** What stands at a path, for those who can do without. */
import type { Host } from '../host/host.js';

/** Undefined where there is nothing, or nothing that may be looked at. */
export function kindOf(path: string, host: Host): 'file' | 'folder' | undefined {
  try {
    return host.kindOf(path);
  } catch {
    return undefined;
  }
}
