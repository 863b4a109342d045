/** The one cable that a command is about. */
import { basename, dirname, join, resolve } from 'node:path';
import { cableOfReviewFile } from '../core/review/review-names.js';
import type { Host } from '../host/host.js';
import type { Input } from './files.js';
import { systemTrouble, type Troubles } from './troubles.js';

/** Paths with the cable in place of each of its review files. */
export function cablePaths(paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    const cable = cableOfReviewFile(basename(path));
    return cable === undefined ? path : join(dirname(path), cable);
  });
}

/** The cable of a path, which may also be that of one of its review files; undefined after saying what is wrong with it. */
export function oneCable(path: string, host: Host, troubles: Troubles): Input | undefined {
  const cable = cableOfReviewFile(basename(path));
  const shown = cable === undefined ? path : join(dirname(path), cable);
  const absolute = resolve(host.cwd, shown);
  try {
    if (host.kindOf(absolute) === 'file') return { path: shown, absolute, source: 'file' };
    troubles.add(`${shown}: This is a folder; name one cable.`);
  } catch (cause) {
    troubles.add(`${shown}: ${systemTrouble(cause)}`);
  }
  return undefined;
}
