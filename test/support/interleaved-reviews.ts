/** Two reviewers and a drafter at one cable at once, from two processes that are ended at random. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseReviewFile } from '../../server/src/core/review/review-file.js';
import { newestOfEach } from '../../server/src/core/review/review-file.js';
import { Random } from './random.js';
import { repositoryPath } from './repository.js';

/** What came of it. */
export interface Interleaving {
  /** Writes that a process was told are done. */
  readonly writes: number;
  readonly kills: number;
  /** Writes that the files do not show: neither they nor anything later of the same annotation. */
  readonly lost: readonly string[];
  /** Files that could not be read at the end. */
  readonly damaged: readonly string[];
  readonly files: readonly string[];
}

/** Both processes write the drafter's file; each of the others has one reviewer of its own. */
const writers = { one: ['Ann Lee', 'Dee Drafter'], two: ['Bo Cole', 'Dee Drafter'] } as const;

interface Written {
  readonly id: string;
  readonly modified: string;
  readonly state: string;
  readonly body: string;
}

/** Runs until at least `writes` writes are done. */
export async function interleavedReviews(writes: number, seed: number): Promise<Interleaving> {
  const folder = mkdtempSync(join(tmpdir(), 'cable-lint-reviews-'));
  const random = new Random(seed);
  try {
    writeFileSync(join(folder, 'peru.cable'), '1. (U) Words.\n');
    let kills = 0;
    const keepGoing = async (writer: keyof typeof writers): Promise<void> => {
      while (logged(folder).length < writes) {
        const child = start(folder, writer, random.below(1e9));
        const ended = new Promise((resolve) => child.once('exit', resolve));
        // Starting takes a while; from then on it may be hit in the middle of anything.
        await Promise.race([ended, waitForWrites(folder, writer, 1 + random.below(20))]);
        await pause(random.below(12));
        if (child.exitCode === null && child.kill('SIGKILL')) kills++;
        await ended;
      }
    };
    await Promise.all([keepGoing('one'), keepGoing('two')]);
    return { ...check(folder), kills };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder: string, writer: keyof typeof writers, seed: number): ChildProcess {
  const script = repositoryPath('out/test/support/review-writer.js');
  return spawn(process.execPath, [script, folder, writer, String(seed), '60', ...writers[writer]], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function waitForWrites(folder: string, writer: string, count: number): Promise<void> {
  const before = lines(folder, writer).length;
  while (lines(folder, writer).length < before + count) await pause(3);
}

function lines(folder: string, writer: string): readonly string[] {
  const log = join(folder, `${writer}.log`);
  return existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
    : [];
}

function logged(folder: string): readonly Written[] {
  return Object.keys(writers).flatMap((writer) => lines(folder, writer).map((line) => JSON.parse(line) as Written));
}

function check(folder: string): Omit<Interleaving, 'kills'> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.review.json'))
    .sort();
  const parsed = files.map((file) => parseReviewFile(readFileSync(join(folder, file), 'utf8')));
  const known = new Map(newestOfEach(parsed.flatMap(({ page }) => page.annotations)).map((one) => [one.id, one]));
  const all = logged(folder);
  const lost = all.filter(({ id, modified, state, body }) => {
    const now = known.get(id);
    if (!now || Date.parse(now.modified) < Date.parse(modified)) return true;
    return now.modified === modified && (now.state !== state || now.body !== body);
  });
  const damaged = files.filter((_, index) => (parsed[index]?.complaints.length ?? 0) > 0);
  return { writes: all.length, lost: lost.map(({ id }) => id), damaged, files };
}
