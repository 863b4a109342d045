/** `cable-lint review list` and `cable-lint review check`. */
import type { Host } from '../../host/host.js';
import { jsonReviewList, ndjsonReviewList, type ReviewList, textReviewList } from '../../report/review/review-list.js';
import type { ReviewedCable } from '../../report/review/reviewed-cable.js';
import { exitStatus } from '../exit-status.js';
import { collectInputs } from '../files.js';
import { openOutput } from '../output.js';
import type { ReviewListInvocation } from '../review-invocation.js';
import { cablePaths } from '../one-cable.js';
import { ReviewedCables } from '../reviewed-cable.js';
import { sayStrayReviews } from '../stray-reviews.js';
import { ownTrouble, type Troubles } from '../troubles.js';

/** Gives the exit status. Checking lists open threads alone, and fails while there are any. */
export async function listReviews(invocation: ReviewListInvocation, host: Host, troubles: Troubles): Promise<number> {
  const { verb, paths, output: outputPath } = invocation;
  const inputs = collectInputs(host, troubles, {
    paths: cablePaths(paths),
    stdinFilename: undefined,
    output: outputPath,
  });
  const output = inputs && openOutput(host, troubles, outputPath);
  if (!inputs || !output) return exitStatus.trouble;
  sayStrayReviews(cablePaths(paths), inputs, { host, troubles });
  const list = lists[invocation.format](verb);
  const cables = new ReviewedCables(host, troubles);
  let open = 0;
  output.write(list.open);
  for (const input of inputs) {
    if (!output.alive) break;
    if (!cables.has(input)) continue;
    try {
      const cable = await cables.read(input);
      if (!cable) continue;
      open += cable.threads.filter(({ state }) => state === 'open').length;
      output.write(list.cable(verb === 'check' ? onlyOpen(cable) : cable));
    } catch (cause) {
      troubles.add(`${input.path}: ${ownTrouble(cause)}`);
    }
  }
  output.write(list.close());
  output.close();
  if (troubles.any()) return exitStatus.trouble;
  return verb === 'check' && open > 0 ? exitStatus.findings : exitStatus.clean;
}

function onlyOpen(cable: ReviewedCable): ReviewedCable {
  return { ...cable, threads: cable.threads.filter(({ state }) => state === 'open') };
}

const lists: Record<ReviewListInvocation['format'], (verb: ReviewListInvocation['verb']) => ReviewList> = {
  text: textReviewList,
  json: jsonReviewList,
  ndjson: ndjsonReviewList,
};
