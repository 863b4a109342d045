/** Whole cables to test with: the examples, the fixtures, and the sample folder where it is there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath, sampleFolder } from './repository.js';

/** One cable of the corpus. */
export interface CorpusCable {
  /** Path for people, relative to the repository. */
  readonly name: string;
  readonly text: string;
}

/** Our own cables in order of their names. */
export function ownCables(): CorpusCable[] {
  return ['examples', 'examples/faulty', 'test/fixtures/inspect'].flatMap((folder) =>
    readFolder(repositoryPath(folder), folder, '.cable'),
  );
}

/** Our own cables, and the samples where they are there. */
export function allCables(): CorpusCable[] {
  const samples = sampleFolder();
  return [...ownCables(), ...(samples === undefined ? [] : readFolder(samples, '../shared/cables', '.txt'))];
}

function readFolder(folder: string, shown: string, ending: string): CorpusCable[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ name: `${shown}/${file}`, text: readFileSync(join(folder, file), 'utf8') }));
}
