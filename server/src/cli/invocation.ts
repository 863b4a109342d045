/** What a person asked the command line to do, as plain data. */
import type { Level } from '../core/lint/levels.js';
import type { LintFormat } from '../report/lint-report.js';
import type { ReviewInvocation } from './review-invocation.js';

export const inspectFormats = ['json', 'ndjson', 'tree'] as const;
export const statsFormats = ['text', 'json', 'csv'] as const;
export const planFormats = ['text', 'json', 'csv', 'markdown'] as const;
export const refsFormats = ['text', 'json'] as const;
export const compareFormats = ['text', 'html', 'json'] as const;
export const ruleFormats = ['text', 'json'] as const;

/** Names that are commands when they come first. */
export const commandNames = [
  'lint',
  'inspect',
  'stats',
  'plan',
  'refs',
  'compare',
  'rules',
  'explain',
  'config',
  'review',
  'help',
] as const;

/** Standard input among the paths. */
export const standardInput = '-';

/** Options that several commands share. */
export interface InputOptions {
  /** Configuration file to use in place of the nearest ones. */
  readonly config?: string;
  /** Name that stands for standard input in reports and configurations. */
  readonly stdinFilename?: string;
}

/** `--rule ID=LEVEL`. */
export interface RuleLevel {
  readonly id: string;
  readonly level: Level;
}

export interface LintInvocation extends InputOptions {
  readonly command: 'lint';
  readonly paths: readonly string[];
  readonly format: LintFormat;
  readonly output?: string;
  readonly rules: readonly RuleLevel[];
  readonly fix: 'none' | 'write' | 'diff';
  readonly maxWarnings: number;
  readonly quiet: boolean;
  /** Threads at most; undefined for as many as there are processors. */
  readonly jobs?: number;
  /** Only files that changed in Git since this revision. */
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly cache?: true;
  readonly cacheFolder?: string;
  readonly watch?: true;
  /** Whether the waivers of reviews beside the cables hold. */
  readonly review: boolean;
}

/** What plain paths ask for. */
export function lintOf(paths: readonly string[]): LintInvocation {
  return {
    command: 'lint',
    paths,
    format: 'text',
    rules: [],
    fix: 'none',
    maxWarnings: Infinity,
    quiet: false,
    review: true,
  };
}

export interface InspectInvocation extends InputOptions {
  readonly command: 'inspect';
  readonly paths: readonly string[];
  readonly format: (typeof inspectFormats)[number];
  readonly output?: string;
}

export interface StatsInvocation extends InputOptions {
  readonly command: 'stats';
  readonly paths: readonly string[];
  readonly format: (typeof statsFormats)[number];
  readonly output?: string;
}

export interface PlanInvocation extends InputOptions {
  readonly command: 'plan';
  readonly paths: readonly string[];
  readonly format: (typeof planFormats)[number];
  readonly output?: string;
}

export interface RefsInvocation extends InputOptions {
  readonly command: 'refs';
  readonly paths: readonly string[];
  readonly format: (typeof refsFormats)[number];
  readonly output?: string;
}

export interface CompareInvocation extends InputOptions {
  readonly command: 'compare';
  readonly paths: readonly string[];
  readonly format: (typeof compareFormats)[number];
  readonly output?: string;
}

export interface RulesInvocation {
  readonly command: 'rules';
  readonly format: (typeof ruleFormats)[number];
}

export interface ExplainInvocation {
  readonly command: 'explain';
  readonly rule: string;
}

export interface ConfigInvocation extends InputOptions {
  readonly command: 'config';
  readonly path: string;
  readonly rules: readonly RuleLevel[];
}

/** Help or the version: nothing is left to do but print it. */
export interface PrintInvocation {
  readonly command: 'print';
  readonly text: string;
}

/** Arguments that make no sense, with one line that says why. */
export interface RefusedInvocation {
  readonly command: 'refused';
  readonly message: string;
}

export type Invocation =
  | LintInvocation
  | InspectInvocation
  | StatsInvocation
  | PlanInvocation
  | RefsInvocation
  | CompareInvocation
  | RulesInvocation
  | ExplainInvocation
  | ConfigInvocation
  | ReviewInvocation
  | PrintInvocation
  | RefusedInvocation;
