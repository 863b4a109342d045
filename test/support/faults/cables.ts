/** Cables into which faults are planted: sound ones of our own, and the samples where they are there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusCable } from '../corpus.js';
import { repositoryPath, sampleFolder } from '../repository.js';

/** The clean examples, the clean cables of the catalogue, and the samples. */
export function seedCables(): CorpusCable[] {
  const folders = ['examples', 'test/fixtures/catalogue'].map((folder) => ({
    folder,
    path: repositoryPath(folder),
    ending: '.cable',
  }));
  const samples = sampleFolder();
  if (samples !== undefined) folders.push({ folder: '../shared/cables', path: samples, ending: '.txt' });
  return folders.flatMap(({ folder, path, ending }) =>
    readdirSync(path)
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => ({ name: `${folder}/${file}`, text: readFileSync(join(path, file), 'utf8') })),
  );
}
