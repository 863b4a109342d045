/** Review files beside cables: which there are, and what they hold. */
import { dirname, join } from 'node:path';
import type { Annotation, ReviewPage } from '../core/review/annotation.js';
import { newestOfEach, parseReviewFile } from '../core/review/review-file.js';
import type { Host } from '../host/host.js';
import { systemTrouble, type Troubles } from './troubles.js';

/** One review file. */
export interface ReviewFile {
  readonly name: string;
  readonly absolute: string;
  readonly page: ReviewPage;
  /** Whether something in it could not be read, so that it must not be written. */
  readonly damaged: boolean;
}

/** Reads the review files of a cable; what is wrong with one is said, and the others are given. */
export function readReviews(
  { absolute, path, names }: { readonly absolute: string; readonly path: string; readonly names: readonly string[] },
  host: Host,
  troubles: Troubles,
): readonly ReviewFile[] {
  const files: ReviewFile[] = [];
  for (const name of names) {
    const file = join(dirname(absolute), name);
    const shown = join(dirname(path), name);
    try {
      const { page, complaints } = parseReviewFile(host.readText(file).text);
      for (const { message, line, column } of complaints)
        troubles.add(`${shown}:${String(line)}:${String(column)}: ${message} The file is left as it is.`);
      files.push({ name, absolute: file, page, damaged: complaints.length > 0 });
    } catch (cause) {
      troubles.add(`${shown}: ${systemTrouble(cause)}`);
    }
  }
  return files;
}

/** The annotations of some files, each once: a file that others were merged into has theirs too. */
export function annotationsOf(files: readonly ReviewFile[]): readonly Annotation[] {
  return newestOfEach(files.flatMap(({ page }) => page.annotations));
}
