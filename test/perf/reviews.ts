/** `npm run bench:reviews`: a thousand interleaved writes of two processes that are ended at random; none may be lost. */
import { interleavedReviews } from '../support/interleaved-reviews.js';

const writes = Number(process.argv[2] ?? 1000);
const started = Date.now();
const { kills, lost, damaged, ...result } = await interleavedReviews(writes, Date.now());
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(
  `${result.writes} writes, ${kills} processes ended in the middle, ${lost.length} writes lost, ${damaged.length} files damaged, ${seconds} s`,
);
process.exitCode = lost.length + damaged.length === 0 ? 0 : 1;
