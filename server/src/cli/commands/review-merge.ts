/** `cable-lint review merge`: takes the annotations of other review files into one. */
import { basename, dirname, join, resolve } from 'node:path';
import { emptyPage, type ReviewPage } from '../../core/review/annotation.js';
import { mergePages, parseReviewFile } from '../../core/review/review-file.js';
import { cableOfReviewFile, isReviewFileName } from '../../core/review/review-names.js';
import type { Host } from '../../host/host.js';
import { exitStatus } from '../exit-status.js';
import { counted } from '../../report/counted.js';
import { kindOf } from '../kind-of.js';
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
  const target = resolve(host.cwd, path);
  const cable = cableOfReviewFile(basename(path)) ?? '';
  const own = readOwn(target, host);
  if (!own && !kindOf(join(dirname(target), cable), host)) {
    troubles.add(`${path}: There is no such review file, and no cable ${cable} beside it; check the name.`);
    return exitStatus.trouble;
  }
  const cables = new Set([cable, ...sourcesOf(own ?? emptyPage)]);
  let merged = emptyPage;
  for (const other of others) {
    try {
      const { page, complaints } = parseReviewFile(host.readText(resolve(host.cwd, other)).text);
      for (const { message, line, column } of complaints)
        troubles.add(`${other}:${String(line)}:${String(column)}: ${message} Nothing was taken from this file.`);
      const stranger = sourcesOf(page).find((source) => !cables.has(source));
      if (stranger !== undefined)
        troubles.add(
          `${other}: It holds remarks on ${stranger} and not on ${cable}. Nothing was taken from this file.`,
        );
      else if (complaints.length === 0) merged = mergePages(merged, page);
    } catch (cause) {
      troubles.add(`${other}: ${systemTrouble(cause)}`);
    }
  }
  const count = await mergeIntoReview(host, target, merged);
  printText(host, troubles, `${path}: ${counted(count, 'annotation')}\n`);
  return troubles.any() ? exitStatus.trouble : exitStatus.clean;
}

/** What the file holds already; a damaged one is refused when it is written. */
function readOwn(file: string, host: Host): ReviewPage | undefined {
  return kindOf(file, host) ? parseReviewFile(host.readText(file).text).page : undefined;
}

/** Names of the cables that the annotations of a page are on, without folders. */
function sourcesOf({ annotations }: ReviewPage): readonly string[] {
  return annotations.flatMap(({ source }) => (source === undefined ? [] : source.slice(source.lastIndexOf('/') + 1)));
}
