/**
 * The baseline: findings that are known and do not fail a run. Its file names each by its rule and by hashes of its words
 * and of what stands around them, so that it holds no words of a cable and lines may move.
 */
import { relative, resolve } from 'node:path';
import type { Finding } from '../core/lint/finding.js';
import type { Host } from '../host/host.js';
import { type Fingerprint, fingerprint } from '../report/fingerprint.js';
import type { Sha256 } from '../report/sha256.js';
import type { ReportedFinding } from '../report/lint-report.js';

/** One known finding. */
export interface KnownFinding extends Fingerprint {
  readonly rule: string;
}

/** Known findings by file; paths start from the folder of the baseline and have `/`. */
export type KnownFindings = ReadonlyMap<string, readonly KnownFinding[]>;

/** How one file stands to the baseline. */
export interface Comparison {
  readonly path: string;
  /** Known findings that are there no more. */
  readonly stale: readonly KnownFinding[];
  /** All that are there now; listed only where the baseline is to be written. */
  readonly present: readonly KnownFinding[];
}

/** A baseline that cannot be used; the message says why. */
export class BaselineFault extends Error {}

/** The baseline in `file`; none where there is no such file. Throws a `BaselineFault` for anything that is no baseline. */
export function readBaseline(host: Host, file: string): KnownFindings | undefined {
  let text: string;
  try {
    ({ text } = host.readText(resolve(host.cwd, file)));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
  return new Map(Object.entries(findingsOf(text)));
}

function findingsOf(text: string): Record<string, readonly KnownFinding[]> {
  try {
    const value = JSON.parse(text) as { version?: unknown; findings?: Record<string, readonly KnownFinding[]> };
    const lists = Object.values(value.findings ?? {});
    const sound = lists.every((list) => list.every((one) => [one.rule, one.quote, one.context].every(isText)));
    if (value.version === 1 && value.findings && sound) return value.findings;
  } catch {
    // Said below.
  }
  throw new BaselineFault(
    'This is no baseline of Cable Lint; name another file, or write it anew with --update-baseline.',
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** The text of a baseline: a line each finding, for a short diff. */
export function baselineText(known: KnownFindings): string {
  const files = [...known].filter(([, list]) => list.length > 0).sort(([one], [other]) => (one < other ? -1 : 1));
  const lists = files.map(([path, list]) => {
    const rows = list.map(({ rule, quote, context }) => `\n      ${JSON.stringify({ rule, quote, context })}`);
    return `\n    ${JSON.stringify(path)}: [${rows.join(',')}\n    ]`;
  });
  return `{\n  "version": 1,\n  "findings": {${lists.join(',')}\n  }\n}\n`;
}

/** What a baseline needs. */
export interface BaselineParts {
  /** The folder that its paths start from. */
  readonly folder: string;
  readonly known: KnownFindings;
  /** Whether every finding counts as known, for the baseline will have it. */
  readonly update: boolean;
  readonly sha256: Sha256;
}

/** Tells known findings from new ones. */
export class Baseline {
  private readonly folder: string;
  private readonly known: KnownFindings;
  private readonly update: boolean;
  private readonly sha256: Sha256;

  constructor({ folder, known, update, sha256 }: BaselineParts) {
    this.folder = folder;
    this.known = known;
    this.update = update;
    this.sha256 = sha256;
  }

  compare(
    absolute: string,
    findings: readonly Finding[],
    text: string,
  ): { findings: readonly ReportedFinding[]; comparison: Comparison } {
    const path = relative(this.folder, absolute).replaceAll('\\', '/');
    const present = findings.map((finding): KnownFinding | undefined =>
      finding.waived ? undefined : { rule: finding.ruleId, ...fingerprint(finding, text, this.sha256) },
    );
    const { matched, stale } = match(present, this.known.get(path) ?? []);
    return {
      findings: findings.map((finding, index) => ({
        ...finding,
        known: present[index] !== undefined && (this.update || matched.has(index)),
      })),
      comparison: { path, stale, present: this.update ? present.filter((one) => one !== undefined) : [] },
    };
  }
}

/** Pairs findings with entries: first with those of the same surroundings, then with those of the same words. */
function match(
  present: readonly (KnownFinding | undefined)[],
  known: readonly KnownFinding[],
): { matched: ReadonlySet<number>; stale: readonly KnownFinding[] } {
  const matched = new Set<number>();
  let left = known;
  for (const key of ['context', 'quote'] as const) {
    const waiting = new Map<string, KnownFinding[]>();
    for (const entry of left) waiting.set(entry[key], [...(waiting.get(entry[key]) ?? []), entry]);
    for (const [index, finding] of present.entries())
      if (finding && !matched.has(index) && waiting.get(finding[key])?.shift()) matched.add(index);
    left = [...waiting.values()].flat();
  }
  return { matched, stale: left };
}
