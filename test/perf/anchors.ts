/**
 * `npm run bench:anchors`: whether annotations hold to their words. What counts as right, wrong and lost is defined in
 * `test/support/anchor-trials.ts`; targets are at least 97 % right and at most 0.5 % wrong over all edits that keep the
 * words, and at most 2 % wrong where they are gone, the same for spans of one to three words.
 */
import { allCables } from '../support/corpus.js';
import { type AnchorCount, anchorTotals, type Failure, type Outcome, runTrials } from '../support/anchor-trials.js';

const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? usual : Number(process.argv[at + 1]);
};
const seed = option('seed', 20091);
const spans = option('spans', 60);
const failures: Failure[] = [];
const cables = allCables();

let met = true;
for (const words of [
  [1, 30],
  [1, 3],
] as const) {
  const counts = runTrials({ cables, spans, seed, words, failed: (failure) => failures.push(failure) });
  console.log(`\nSpans of ${words.join(' to ')} words, ${spans} of each of ${drawn(counts)} cables, seed ${seed}\n`);
  console.log(table(counts));
  met = targets(counts) && met;
}
if (process.argv.includes('--failures')) for (const failure of failures) console.log(JSON.stringify(failure));
process.exitCode = met ? 0 : 1;

/** Cables long enough to draw from. */
function drawn([first]: readonly AnchorCount[]): number {
  return first ? (total(first.kept) + total(first.gone) + total(first.torn)) / spans : 0;
}

function table(counts: readonly AnchorCount[]): string {
  const head = [
    'edit',
    'kept',
    'right',
    'wrong',
    'lost',
    'to the unit',
    'twin',
    'doubtful',
    'gone',
    'wrong',
    'torn',
    'wrong',
  ];
  const rows = counts.map(({ edit, kept, gone, torn }) => [
    edit.name,
    ...[total(kept), percent(kept.right, kept), percent(kept.wrong, kept), percent(kept.lost, kept)],
    ...[percent(kept.exact, kept), kept.twin, percent(kept.moved, kept)],
    ...[total(gone), percent(gone.wrong, gone), total(torn), percent(torn.wrong, torn)],
  ]);
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return cells.map(line).join('\n');
}

function total({ right, wrong, lost }: Outcome): number {
  return right + wrong + lost;
}

function percent(part: number, outcome: Outcome): string {
  return total(outcome) === 0 ? '-' : ((100 * part) / total(outcome)).toFixed(2);
}

function targets(counts: readonly AnchorCount[]): boolean {
  const { kept, gone } = anchorTotals(counts);
  const right = kept.right / total(kept);
  const wrong = kept.wrong / total(kept);
  const wronger = gone.wrong / Math.max(1, total(gone));
  const said = (share: number): string => `${(100 * share).toFixed(2)} %`;
  console.log(`\nkept: ${said(right)} right, ${said(wrong)} wrong of ${total(kept)} (at least 97 %, at most 0.5 %)`);
  console.log(`gone: ${said(wronger)} wrong of ${total(gone)} (at most 2 %)`);
  return right >= 0.97 && wrong <= 0.005 && wronger <= 0.02;
}
