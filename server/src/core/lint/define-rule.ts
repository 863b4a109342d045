/** `defineRule`: a rule's facts and its check, as a unified plugin. */
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { LineTable } from '../syntax/lines.js';
import type { Cable, CableNode, CablePosition, Profile, Span } from '../syntax/types.js';
import type { CableIndex } from './cable-index.js';
import type { Finding, Fix, FindingTag, RelatedPlace } from './finding.js';
import { type Level, type Severity, atMost, raised } from './levels.js';

/** Folders of `core/rules`, in the order of the catalogue. */
export const ruleFamilies = ['envelope', 'captions', 'tags', 'references', 'paragraphs', 'text', 'tip'] as const;
export type RuleFamily = (typeof ruleFamilies)[number];

/** The facts of a rule. Settings, schema, tables, help and pages are generated from them. */
export interface RuleMeta {
  /** The thing, then what is wrong with it: `paragraph-ref-missing`. Also file name, page name and diagnostic code. */
  readonly id: string;
  /** One sentence in the imperative, for people who draft cables. */
  readonly summary: string;
  readonly family: RuleFamily;
  /** Level in the preset `recommended`. */
  readonly level: Level;
  /** Severity when a rule that is off by default is switched on by the preset `strict`. */
  readonly severityWhenOn?: Severity;
  /** Handbook section, statute or sample cable that the rule rests on. */
  readonly source: string;
  /** Whether its fixes may be applied without asking, are offered, or do not exist. */
  readonly fix: 'safe' | 'ask' | 'none';
  /** Profiles in which it runs; all of them when absent. */
  readonly profiles?: readonly Profile[];
  /** The most it may say of transmitted text (`wire`, `archive`), where a fault is the archive's and not the drafter's. */
  readonly importedCeiling?: Severity;
  /** Level in the preset `archive`, where it differs from `level`. */
  readonly archiveLevel?: Level;
  readonly tag?: FindingTag;
}

/** What a check reports. Without `severity` the rule's own level holds. */
export interface Problem {
  readonly at: Span | CableNode;
  /** What is wrong, then what to do; names the value in backticks, ends with a full stop. */
  readonly message: string;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly { at: Span | CableNode; message: string }[];
}

export type Report = (problem: Problem) => void;
export type Check = (cable: CableIndex, report: Report) => void;

/** How a rule is switched on: with the level that a person asked for, or with its own. */
export interface RuleSetting {
  readonly severity: Severity;
  /** Whether `severity` was asked for by name; then it holds for every finding of the rule. */
  readonly explicit: boolean;
  /** Whether the preset `strict` lifts `hint` and `info` one step. */
  readonly raise: boolean;
}

/** A rule as the linter takes it. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly plugin: Plugin<[RuleSetting], Cable>;
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** What it says to those who know cables, beside what vfile itself carries. */
    finding?: Finding;
  }
}

declare module 'vfile' {
  interface DataMap {
    cable?: CableIndex;
  }
}

/** Source of all messages. */
export const messageSource = 'cable-lint';

/**
 * A rule from its facts and its check. A check that throws is reported as a finding of its own rule, so that one broken
 * rule does not silence the others.
 */
export function defineRule(meta: RuleMeta, check: Check): Rule {
  const plugin: Plugin<[RuleSetting], Cable> = (setting) => (tree: Cable, file: VFile) => {
    const cable = file.data.cable;
    if (!cable || !runsIn(meta, tree.profile)) return;
    const report: Report = (problem) => {
      const severity = severityOf(meta, setting, problem.severity, tree.profile);
      const place = placeOf(problem.at, cable.lines);
      const message = file.message(problem.message, { source: messageSource, ruleId: meta.id, place });
      message.fatal = fatalOf(severity);
      message.finding = findingOf(meta, severity, problem);
    };
    try {
      check(cable, report);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.name : 'an unknown failure';
      report({ at: { start: 0, end: 0 }, message: `Rule \`${meta.id}\` failed with ${reason}. Please report it.` });
    }
  };
  return { meta, plugin };
}

function runsIn(meta: RuleMeta, profile: Profile): boolean {
  return meta.profiles === undefined || meta.profiles.includes(profile);
}

function severityOf(meta: RuleMeta, setting: RuleSetting, own: Severity | undefined, profile: Profile): Severity {
  if (setting.explicit) return setting.severity;
  let severity = own ?? setting.severity;
  if (meta.importedCeiling && profile !== 'draft') severity = atMost(severity, meta.importedCeiling);
  return setting.raise ? raised(severity) : severity;
}

/** What other vfile tools read: true is an error, false a warning, undefined less than that. */
function fatalOf(severity: Severity): boolean | undefined {
  if (severity === 'error') return true;
  return severity === 'warning' ? false : undefined;
}

function placeOf(at: Span | CableNode, lines: LineTable): CablePosition {
  return 'position' in at ? at.position : lines.positionOf(at.start, at.end);
}

function findingOf(
  { id, tag }: RuleMeta,
  severity: Severity,
  { at, message, fixes = none, related = none }: Problem,
): Finding {
  const { start, end } = spanOf(at);
  const places = related.length === 0 ? none : related.map(relatedPlace);
  return { ruleId: id, severity, message, start, end, fixes, related: places, tag, waived: false };
}

const none: readonly never[] = [];

function relatedPlace({ at, message }: { at: Span | CableNode; message: string }): RelatedPlace {
  const { start, end } = spanOf(at);
  return { start, end, message };
}

/** Span of a node, or the span itself. */
export function spanOf(at: Span | CableNode): Span {
  return 'position' in at ? { start: at.position.start.offset, end: at.position.end.offset } : at;
}
