/** `cable-lint review`: each of its commands in a file of its own. */
import type { Host } from '../../host/host.js';
import { exitStatus } from '../exit-status.js';
import type { ReviewInvocation } from '../review-invocation.js';
import { systemTrouble, type Troubles } from '../troubles.js';
import { ReviewRefusal } from '../../reviews/write-review.js';
import { addReview } from './review-add.js';
import { listReviews } from './review-list.js';
import { mergeReviews } from './review-merge.js';
import { reportReviews } from './review-report.js';
import { resolveThreads } from './review-resolve.js';

/** Gives the exit status. */
export async function review(invocation: ReviewInvocation, host: Host, troubles: Troubles): Promise<number> {
  try {
    switch (invocation.verb) {
      case 'list':
      case 'check':
        return await listReviews(invocation, host, troubles);
      case 'add':
        return await addReview(invocation, host, troubles);
      case 'resolve':
        return await resolveThreads(invocation, host, troubles);
      case 'merge':
        return await mergeReviews(invocation, host, troubles);
      case 'report':
        return await reportReviews(invocation, host, troubles);
    }
  } catch (cause) {
    if (cause instanceof ReviewRefusal) troubles.add(cause.message);
    else if (cause instanceof Error && 'code' in cause && !(cause instanceof TypeError))
      troubles.add(`${'path' in invocation ? invocation.path : 'reviews'}: ${systemTrouble(cause)}`);
    else throw cause;
    return exitStatus.trouble;
  }
}
