/** `analyze`: one text through parser, index and rules to findings. Synchronous and pure. */
import { type Plugin, type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { cableParse } from '../syntax/cable-parse.js';
import type { ParseOptions } from '../syntax/parse.js';
import type { Stopwatch } from '../prose/stopwatch.js';
import type { Cable } from '../syntax/types.js';
import { CableIndex } from './cable-index.js';
import type { ResolvedConfig } from './config/config.js';
import type { Rule } from './define-rule.js';
import type { Finding } from './finding.js';
import type { KnownCables } from './known-cables.js';
import { type Waiver, waive } from './waive.js';

/** Parser and rules of one configuration, ready to run. Making one costs more than running it: keep it. */
export interface Linter {
  readonly processor: Processor<Cable>;
  readonly config: ResolvedConfig;
  /** Prices rules and the prose view, where somebody wants to know. */
  readonly stopwatch: Stopwatch | undefined;
  /** The other cables of the folder, where there is one and somebody looked. */
  readonly known: KnownCables | undefined;
}

/** What one text is and what is wrong with it. */
export interface Analysis {
  readonly cable: CableIndex;
  /** Sorted by start, end and rule; waived ones are among them. */
  readonly findings: readonly Finding[];
}

/** Says to the compiler that the parser's trees are cables. */
const parser: Plugin<[options?: ParseOptions], string, Cable> = cableParse;

/** A linter that runs those of `rules` that `config` switches on. */
export function createLinter(rules: readonly Rule[], config: ResolvedConfig, stopwatch?: Stopwatch): Linter {
  const { profile } = config;
  const processor = unified();
  const checks = rules.flatMap(({ meta, plugin }) => {
    const setting = config.rules.get(meta.id) ?? 'off';
    const check = setting === 'off' ? undefined : plugin.call(processor, setting);
    if (!check) return [];
    if (!stopwatch) return [check];
    const priced: typeof check = (tree, file, next) =>
      stopwatch.measure('rule', meta.id, () => void check.call(processor, tree, file, next));
    return [priced];
  });
  // All rules together are one transformer: unified compares each plugin that is added with all before it.
  const linting = processor.use(parser, profile === 'auto' ? {} : { profile }).use(() => (tree: Cable, file: VFile) => {
    for (const check of checks) void check(tree, file, done);
  });
  return Object.freeze({ processor: linting.freeze(), config, stopwatch, known: undefined });
}

/** The same linter for texts of a folder that holds the cables of `known`. */
export function withKnownCables(linter: Linter, known: KnownCables | undefined): Linter {
  return Object.freeze({ ...linter, known });
}

/** Rules hand nothing on. */
function done(): undefined {
  return undefined;
}

/** Parses and lints `text`. Any text gives a result. */
export function analyze(linter: Linter, text: string, waivers: readonly Waiver[] = []): Analysis {
  const run = () => analyzed(linter, text, waivers);
  return linter.stopwatch ? linter.stopwatch.measure('frame', 'parser, index, findings', run) : run();
}

function analyzed(linter: Linter, text: string, waivers: readonly Waiver[]): Analysis {
  // Without `cwd`, vfile asks the system for the working directory, which fails where that was deleted.
  const file = new VFile({ value: text, cwd: '' });
  const tree = linter.processor.parse(file);
  const cable = new CableIndex(text, tree, file.data.lines, linter.config.settings);
  cable.stopwatch = linter.stopwatch;
  cable.known = linter.known;
  file.data.cable = cable;
  withoutStackTraces(() => linter.processor.runSync(tree, file));
  const findings = findingsOf(file.messages);
  return { cable, findings: waive(cable.isQuoted ? withoutFixes(findings) : findings, waivers) };
}

/** Each message is an `Error` and would capture a stack that nobody reads, which costs more than the rules. */
function withoutStackTraces(run: () => void): void {
  const errors: { stackTraceLimit?: number | undefined } & ErrorConstructor = Error;
  const before = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    run();
  } finally {
    errors.stackTraceLimit = before;
  }
}

function findingsOf(messages: readonly VFileMessage[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { finding } of messages) if (finding) findings.push(finding);
  findings.sort(compare);
  return withoutRepeats(findings);
}

/** What a mail quotes is mended where it came from: a new line without its `>` would be none of the cable. */
function withoutFixes(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, fixes: [] }));
}

function compare(one: Finding, other: Finding): number {
  return (
    one.start - other.start ||
    one.end - other.end ||
    compareNames(one.ruleId, other.ruleId) ||
    compareNames(one.message, other.message)
  );
}

/** By code units: the order must not depend on the language of the machine. */
function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A rule that reaches one place on two ways says the same only once; equal findings are neighbours after sorting. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, index) => {
    const before = findings[index - 1];
    return before === undefined || compare(before, finding) !== 0;
  });
}
