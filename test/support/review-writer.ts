/**
 * A process that reviews: `review-writer.js FOLDER WRITER SEED COUNT NAME…`. It writes into the reviews of one cable under
 * the names given, and notes in a file of its own what it was told is written. It may be ended at any moment.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putIntoReview } from '../../server/src/reviews/write-review.js';
import type { Annotation } from '../../server/src/core/review/annotation.js';
import {
  addAnnotation,
  addReply,
  changeState,
  deleteAnnotation,
  editAnnotation,
} from '../../server/src/core/review/edit-annotations.js';
import { parseReviewFile } from '../../server/src/core/review/review-file.js';
import { threadsOf } from '../../server/src/core/review/threads.js';
import { nodeHost } from '../../server/src/host/node-host.js';
import { Random } from './random.js';

const [, , folder = '', writer = '', seed = '', count = '', ...names] = process.argv;
const cable = join(folder, 'peru.cable');
const log = join(folder, `${writer}.log`);
const random = new Random(Number(seed));

for (let step = 0; step < Number(count); step++) {
  const name = random.pick(names);
  const changed = change(name);
  await putIntoReview(nodeHost, { cable, reviewer: name }, [changed]);
  const { id, state, modified, body } = changed;
  appendFileSync(log, `${JSON.stringify({ id, state, modified, body })}\n`);
}

/** A new remark, an answer, a decision, a correction or a deletion. */
function change(creator: string): Annotation {
  const id = crypto.randomUUID();
  const made = { id, creator, at: new Date().toISOString(), body: `Remark ${id}.` };
  const remark = (): Annotation => addAnnotation(made, { source: 'peru.cable', quote: undefined });
  const known = readdirSync(folder)
    .filter((file) => file.endsWith('.review.json') && existsSync(join(folder, file)))
    .flatMap((file) => parseReviewFile(readFileSync(join(folder, file), 'utf8')).page.annotations);
  const threads = threadsOf(known);
  const own = known.filter((annotation) => annotation.creator === creator && annotation.state !== 'deleted');
  const what = random.next();
  if (threads.length === 0 || own.length === 0 || what < 0.5) return remark();
  if (what < 0.7) return addReply(made, random.pick(threads));
  if (what < 0.8) return changeState(made, random.pick(threads), 'resolved');
  if (what < 0.9) return editAnnotation(random.pick(own), `Corrected ${id}.`, made.at);
  return deleteAnnotation(random.pick(own), made.at);
}
