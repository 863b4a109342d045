/** `cable-lint review resolve`: resolves threads, or opens them again. */
import { dirname } from 'node:path';
import { addReply, changeState, type NewAnnotation } from '../../core/review/edit-annotations.js';
import type { Host } from '../../host/host.js';
import { shortId } from '../../report/review/review-list.js';
import { exitStatus } from '../exit-status.js';
import { findThread } from '../find-thread.js';
import { oneCable } from '../one-cable.js';
import { printText } from '../output.js';
import type { ReviewResolveInvocation } from '../review-invocation.js';
import { ReviewedCables } from '../reviewed-cable.js';
import { reviewerName } from '../reviewer-name.js';
import { putIntoReview } from '../../reviews/write-review.js';
import { Troubles } from '../troubles.js';

/** Gives the exit status. A thread that is so already stays so; words are never lost. */
export async function resolveThreads(
  { path, ids, reopen, message, name }: ReviewResolveInvocation,
  host: Host,
  troubles: Troubles,
): Promise<number> {
  const input = oneCable(path, host, troubles);
  // A damaged file of somebody else is said, and does not make this fail.
  const cable = input && (await new ReviewedCables(host, new Troubles(host)).read(input));
  if (!cable) return exitStatus.trouble;
  const reviewer = await reviewerName(name, dirname(input.absolute), host);
  if (reviewer === undefined) {
    troubles.add('Who are you? Give your name with --name, or set CABLE_LINT_REVIEWER.');
    return exitStatus.trouble;
  }
  const state = reopen ? 'open' : 'resolved';
  const threads = new Set(ids.flatMap((id) => findThread(id, cable.threads, troubles) ?? []));
  const made = (body: string): NewAnnotation => ({
    ...{ id: crypto.randomUUID(), creator: reviewer, at: new Date().toISOString(), body },
  });
  const done: string[] = [];
  const changed = [...threads].flatMap((thread) => {
    const { root } = thread;
    const isSo = thread.state === state;
    done.push(
      `${reopen ? (isSo ? 'Open already' : 'Reopened') : isSo ? 'Resolved already' : 'Resolved'}: ${shortId(root.id)}\n`,
    );
    if (isSo) return message === undefined ? [] : addReply(made(message), thread);
    const decision = changeState(made(message ?? (reopen ? 'Reopened.' : 'Resolved.')), thread, state);
    // In a thread of one's own the first annotation has the state, and the words are an answer.
    const isOwn = decision.id === root.id;
    return isOwn && message !== undefined
      ? [decision, addReply(made(message), { ...thread, root: decision, state })]
      : decision;
  });
  if (changed.length > 0) await putIntoReview(host, { cable: input.absolute, reviewer }, changed);
  if (done.length > 0) printText(host, troubles, done.join(''));
  return troubles.any() ? exitStatus.trouble : exitStatus.clean;
}
