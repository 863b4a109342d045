/** V8's settings for a process whose first answer counts. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Versions of Node for which the flags were tried. V8 complains of a flag that it does not know, and Electron freezes all. */
const oldest = 20;
const newest = 24;

/**
 * A cable is read with hundreds of regular expressions, most of which match a few short pieces of text. Polishing their
 * bytecode takes half the time of compiling, and machine code for the second use is never paid back. Long texts and frequent
 * uses still get machine code.
 */
const expressionFlags = ['--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=10'];

/**
 * Functions are optimised after ten times as many calls as V8 would wait for. It starts at once, on other processors if
 * there are any, and is not done before a single cable is.
 */
const functionFlags = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=4000',
  '--invocation-count-for-turbofan=30000',
  '--invocation-count-for-osr=20000',
];
/** Over a folder the first step, which takes little, pays as soon as V8 would take it. The second still pays late. */
const functionFlagsOfFolders = ['--invocation-count-for-maglev=400', '--invocation-count-for-maglev-osr=100'];
const functionFlagsOfNode20 = ['--interrupt-budget=675840'];

/**
 * Young objects get eight times the room once the first of it is full, not twice: nearly all that the first cable makes is
 * still in use then, and would be copied three times. What a folder takes in the end is the same.
 */
const growing = '--semi-space-growth-factor=8';

/** Sets them. To be called before anything is loaded: compiled code is kept for the same flags only. */
export function startQuickly(): void {
  set([growing, ...expressionFlags, ...functionFlagsAtStart()]);
}

function functionFlagsAtStart(): readonly string[] {
  return nodeVersion() === oldest ? functionFlagsOfNode20 : functionFlags;
}

/**
 * For a run over many files, each of which leaves nothing behind. The heap is swept when it has grown by a fifth, where V8
 * would let refuse pile up to five times of what is in use. Young objects keep to a room that other threads have from the
 * start; that of this thread has its size already and only stops growing, when what is returned is called between files.
 */
export function forManyFiles(): () => void {
  const size = String(youngRoom / megabyte);
  change(['--heap-growing-percent=20', `--min-semi-space-size=${size}`, `--max-semi-space-size=${size}`]);
  if (nodeVersion() > oldest) change(functionFlagsOfFolders);
  let isSettled = false;
  return () => {
    isSettled ||= stopGrowing();
  };
}

/**
 * Keeps young objects to the room that they have, until what is returned is called: lists of files would take the most there is.
 * Then they may have more, unless they have enough.
 */
export function holdYoungSpace(): () => void {
  change([standing]);
  return () => {
    if (!hasEnough()) change([growing]);
  };
}

const standing = '--semi-space-growth-factor=1';
const megabyte = 2 ** 20;

/** Room for young objects. With twice as much a run takes no less time, and with half of it a tenth more. */
const youngRoom = 8 * megabyte;

/** Stops young objects from getting more room once they have enough; whether they have. */
function stopGrowing(): boolean {
  const enough = hasEnough();
  if (enough) change([standing]);
  return enough;
}

function hasEnough(): boolean {
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  // There is the same room twice: V8 copies from one to the other.
  return young !== undefined && young.space_size >= 2 * youngRoom;
}

/** What was set since the start. */
const changes: string[] = [];
/** What they were then. */
const atStart = [
  ...['--heap-growing-percent=0', '--min-semi-space-size=0', '--max-semi-space-size=0', growing],
  ...functionFlagsAtStart(),
];

function change(flags: readonly string[]): void {
  changes.push(...flags);
  set(flags);
}

/** Does what depends on the settings of the start: V8 takes compiled code only where it has the flags with which that was kept. */
export function asAtStart<Result>(run: () => Result): Result {
  if (changes.length === 0) return run();
  set(atStart);
  try {
    return run();
  } finally {
    set(changes);
  }
}

function set(flags: readonly string[]): void {
  const major = nodeVersion();
  if (major < oldest || major > newest || process.versions.electron !== undefined) return;
  for (const flag of flags) setFlagsFromString(flag);
}

function nodeVersion(): number {
  return Number.parseInt(process.versions.node, 10);
}
