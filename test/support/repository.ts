/** Places in the repository, for tests that run compiled or bundled. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Absolute path of a file or folder of the repository. */
export function repositoryPath(path: string): string {
  return join(root(), path);
}

/** The folder of the sample cables beside the repository; undefined where it is not there. */
export function sampleFolder(): string | undefined {
  const folder = join(root(), '../shared/cables');
  return existsSync(folder) ? folder : undefined;
}

function root(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error('These tests run inside the repository.');
    folder = dirname(folder);
  }
  return folder;
}
