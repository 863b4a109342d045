/** Which files of a folder are review files, looked up once a folder. */
import { basename, dirname } from 'node:path';
import { isReviewFileName, isReviewFileOf } from '../core/review/review-names.js';
import type { Host } from '../host/host.js';

/** Remembers the folders it has seen. */
export class ReviewFolders {
  private readonly host: Host;
  private readonly folders = new Map<string, readonly string[]>();

  constructor(host: Host) {
    this.host = host;
  }

  /** Names of all review files beside a file. */
  beside(absolute: string): readonly string[] {
    const folder = dirname(absolute);
    const known = this.folders.get(folder);
    if (known) return known;
    const names = this.read(folder);
    this.folders.set(folder, names);
    return names;
  }

  private read(folder: string): readonly string[] {
    try {
      return this.host
        .list(folder)
        .flatMap(({ name, kind }) => (kind === 'file' && isReviewFileName(name) ? name : []));
    } catch {
      // A folder that may be passed through and not listed: its cables can be read all the same.
      return [];
    }
  }
}

/** Names of the review files of a cable, in order. */
export function reviewNamesOf(absolute: string, names: readonly string[]): readonly string[] {
  const cable = basename(absolute);
  return names.filter((name) => isReviewFileOf(cable, name)).sort();
}
