/** Plants the faults of a rule into cables and sees whether the rule finds them. */
import { type Linter, analyze, createLinter } from '../../../server/src/core/lint/analyze.js';
import type { CableIndex } from '../../../server/src/core/lint/cable-index.js';
import { resolveConfig } from '../../../server/src/core/lint/config/config.js';
import type { Rule } from '../../../server/src/core/lint/define-rule.js';
import type { Finding } from '../../../server/src/core/lint/finding.js';
import type { Span } from '../../../server/src/core/syntax/types.js';
import { allRules } from '../../../server/src/core/rules/all-rules.js';
import type { CorpusCable } from '../corpus.js';
import { type Planter, type Planting, plant } from './planting.js';

/** What became of the faults of one rule. */
export interface Outcome {
  readonly planted: number;
  /** Faults that were not found where they are, one line each. */
  readonly misses: readonly string[];
}

/** A cable to plant in, with what is found in it beforehand. */
export interface SeedBed extends CorpusCable {
  readonly cable: CableIndex;
  readonly findings: readonly Finding[];
}

/** Plantings of one rule in one cable; more of them only repeat what these show. */
const mostInCable = 3;

/** Looks at the cables before anything is planted. */
export function seedBeds(cables: readonly CorpusCable[]): SeedBed[] {
  const linter = linterOf(allRules);
  return cables.map(({ name, text }) => ({ name, text, ...analyze(linter, text) }));
}

/** Plants the faults of one rule wherever they can be planted. */
export function seed(rule: Rule, planter: Planter, beds: readonly SeedBed[]): Outcome {
  const linter = linterOf([rule]);
  const misses: string[] = [];
  let planted = 0;
  for (const { name, text, cable, findings } of beds) {
    const before = findings.filter(({ ruleId }) => ruleId === rule.meta.id);
    for (const planting of spread(planter(cable))) {
      // What the rule says of this place anyway proves nothing.
      if (meets(before, text, placeOf(planting))) continue;
      planted++;
      const { text: faulty, at } = plant(text, planting);
      const found = analyze(linter, faulty).findings;
      if (meets(found, faulty, at)) continue;
      misses.push(`${rule.meta.id} in ${name}, ${described(planting, text, faulty, at)}; ${toldLines(faulty, found)}`);
    }
  }
  return { planted, misses };
}

/** A linter with these rules, those that are off by default among them. */
function linterOf(rules: readonly Rule[]): Linter {
  const off = rules.filter(({ meta }) => meta.level === 'off').map(({ meta }) => [meta.id, 'hint'] as const);
  return createLinter(rules, resolveConfig(rules, [{ rules: Object.fromEntries(off) }]));
}

/** A few plantings from all over the cable. */
function spread(plantings: readonly Planting[]): readonly Planting[] {
  if (plantings.length <= mostInCable) return plantings;
  const step = (plantings.length - 1) / (mostInCable - 1);
  const chosen = new Set(Array.from({ length: mostInCable }, (_, index) => Math.round(index * step)));
  return plantings.filter((_, index) => chosen.has(index));
}

function placeOf({ changes, at }: Planting): Span {
  return at ?? { start: changes[0]?.start ?? 0, end: changes.at(-1)?.end ?? 0 };
}

/** Whether some finding meets the lines of a place. */
function meets(findings: readonly Span[], text: string, place: Span): boolean {
  const from = text.lastIndexOf('\n', place.start - 1) + 1;
  const lineEnd = text.indexOf('\n', place.end);
  const to = lineEnd === -1 ? text.length : lineEnd;
  return findings.some(({ start, end }) => start <= to && end >= from);
}

function described({ changes: [change] }: Planting, text: string, faulty: string, at: Span): string {
  const was = change ? text.slice(change.start, change.end).slice(0, 60) : '';
  return `line ${lineOf(faulty, at)}: ${JSON.stringify(was)} became ${JSON.stringify(change?.text.slice(0, 60))}`;
}

function toldLines(text: string, found: readonly Span[]): string {
  return found.length === 0 ? 'nothing found' : `found at ${found.map((span) => lineOf(text, span)).join(', ')}`;
}

function lineOf(text: string, { start }: Span): string {
  return String(text.slice(0, start).split('\n').length);
}
