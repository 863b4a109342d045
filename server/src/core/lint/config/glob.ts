/**
 * File patterns of a configuration: `archive/**`, `*.tel`, `{hanoi,quito}/2009-??.cable`.
 *
 * `*` and `?` stay within one name, `**` as a whole name stands for any folders, `{a,b}` for either; everything else
 * stands for itself. A pattern without a slash is matched with the file's name in any folder. The pattern becomes a small
 * automaton rather than a regular expression, so that no pattern can make matching slow.
 */

type Step =
  | { readonly kind: 'unit'; readonly code: number }
  | { readonly kind: 'any' | 'anyButSlash' | 'end' }
  | { readonly kind: 'fork'; first: number; second: number };

const slash = 47;
/** Marks a branch of a fork that leads nowhere, or not yet. */
const nowhere = -1;

/** A test of paths, which are relative to the configuration file and divided by `/`. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const steps = compile(normalised(pattern));
  return (path) => run(steps, path.startsWith('./') ? path.slice(2) : path);
}

function normalised(pattern: string): string {
  let plain = pattern.replaceAll('\\', '/');
  if (plain.startsWith('./')) plain = plain.slice(2);
  else if (plain !== '' && !plain.includes('/')) plain = `**/${plain}`;
  if (plain.startsWith('/')) plain = plain.slice(1);
  return plain.endsWith('/') ? `${plain}**` : plain;
}

/** A `{` that is still open: where its forks and jumps are, and whether it stands where a name starts. */
interface OpenBrace {
  fork: number;
  readonly jumps: number[];
  readonly startsName: boolean;
}

function compile(pattern: string): readonly Step[] {
  const steps: Step[] = [];
  const braces = pairedBraces(pattern);
  const open: OpenBrace[] = [];
  let startsName = true;
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charAt(at);
    const brace = open.at(-1);
    if (unit === '{' && braces.has(at)) {
      open.push({ fork: fork(steps), jumps: [], startsName });
    } else if (unit === ',' && brace) {
      brace.jumps.push(fork(steps));
      patch(steps, brace.fork, 'second');
      brace.fork = fork(steps);
      startsName = brace.startsName;
    } else if (unit === '}' && brace && braces.has(at)) {
      for (const jump of brace.jumps) patch(steps, jump, 'first');
      open.pop();
      startsName = false;
    } else if (unit === '*') {
      const stars = pattern.charAt(at + 1) === '*' ? 2 : 1;
      at += stars - 1;
      const after = pattern.charAt(at + 1);
      if (stars === 2 && startsName && after === '/') {
        anyFolders(steps);
        at++;
      } else {
        repeat(
          steps,
          stars === 2 && startsName && (after === '' || after === '}' || after === ',') ? 'any' : 'anyButSlash',
        );
        startsName = false;
      }
    } else {
      steps.push(unit === '?' ? { kind: 'anyButSlash' } : { kind: 'unit', code: unit.charCodeAt(0) });
      startsName = unit === '/';
    }
  }
  steps.push({ kind: 'end' });
  return steps;
}

/** Offsets of the braces that have a partner; the others stand for themselves. */
function pairedBraces(pattern: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    if (pattern.charAt(at) === '{') open.push(at);
    else if (pattern.charAt(at) === '}') {
      const start = open.pop();
      if (start !== undefined) paired.add(start).add(at);
    }
  }
  return paired;
}

/** Adds a fork whose first branch is the step after it. */
function fork(steps: Step[]): number {
  steps.push({ kind: 'fork', first: steps.length + 1, second: nowhere });
  return steps.length - 1;
}

/** Leads one branch of the fork at `index` to the step that comes next. */
function patch(steps: Step[], index: number, branch: 'first' | 'second'): void {
  const step = steps[index];
  if (step?.kind === 'fork') step[branch] = steps.length;
}

/** Adds any number of units. */
function repeat(steps: Step[], kind: 'any' | 'anyButSlash'): void {
  const start = fork(steps);
  steps.push({ kind }, { kind: 'fork', first: start, second: nowhere });
  patch(steps, start, 'second');
}

/** Adds `**` with its slash: nothing at all, or folders up to and with a slash. */
function anyFolders(steps: Step[]): void {
  const start = fork(steps);
  repeat(steps, 'any');
  steps.push({ kind: 'unit', code: slash });
  patch(steps, start, 'second');
}

function run(steps: readonly Step[], path: string): boolean {
  let current = reachable(steps, [0]);
  for (let at = 0; at < path.length && current.size > 0; at++) {
    const code = path.charCodeAt(at);
    const next: number[] = [];
    for (const index of current) {
      const step = steps[index];
      if (!step || step.kind === 'fork' || step.kind === 'end') continue;
      if (step.kind === 'unit' ? step.code === code : step.kind === 'any' || code !== slash) next.push(index + 1);
    }
    current = reachable(steps, next);
  }
  return current.has(steps.length - 1);
}

/** The steps that `from` leads to when no unit is read. */
function reachable(steps: readonly Step[], from: number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index === nowhere || seen.has(index)) continue;
    seen.add(index);
    const step = steps[index];
    if (step?.kind === 'fork') open.push(step.first, step.second);
  }
  return seen;
}
