/** `cable-lint review merge`: takes the annotations of other review files into one. */
import { resolve } from 'node:path';
import { emptyPage } from '../../core/review/annotation.js';
import { mergePages, parseReviewFile } from '../../core/review/review-file.js';
import { isReviewFileName } from '../../core/review/review-names.js';
import type { Host } from '../../host/host.js';
import { exitStatus } from '../exit-status.js';
import { printText } from '../output.js';
import type { ReviewMergeInvocation } from '../review-invocation.js';
import { systemTrouble, type Troubles } from '../troubles.js';
import { mergeIntoReview } from '../../reviews/write-review.js';

/** Gives the exit status. A file that is damaged is passed over, and said. */
export async function mergeReviews(
  { path, others }: ReviewMergeInvocation,
  host: Host,
  troubles: Troubles,
): Promise<number> {
  if (!isReviewFileName(path)) {
    troubles.add(`${path}: This is the name of no review file; it must end in .review.json.`);
    return exitStatus.trouble;
  }
  let merged = emptyPage;
  for (const other of others) {
    try {
      const { page, complaints } = parseReviewFile(host.readText(resolve(host.cwd, other)).text);
      for (const { message, line, column } of complaints)
        troubles.add(`${other}:${String(line)}:${String(column)}: ${message} Nothing was taken from this file.`);
      if (complaints.length === 0) merged = mergePages(merged, page);
    } catch (cause) {
      troubles.add(`${other}: ${systemTrouble(cause)}`);
    }
  }
  const count = await mergeIntoReview(host, resolve(host.cwd, path), merged);
  printText(host, troubles, `${path}: ${String(count)} ${count === 1 ? 'annotation' : 'annotations'}\n`);
  return troubles.any() ? exitStatus.trouble : exitStatus.clean;
}
