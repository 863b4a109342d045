/**
 * Faults of every kind, planted into sound cables by code: each has to be found by its rule at the place where it was
 * planted. Rewrites that do no harm add no finding.
 */
import assert from 'node:assert/strict';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { bodyFaults } from '../support/faults/body.js';
import { captionFaults } from '../support/faults/captions.js';
import { envelopeFaults } from '../support/faults/envelope.js';
import { fieldFaults } from '../support/faults/fields.js';
import { type Planter, type Planters, type Planting, plant } from '../support/faults/planting.js';
import { rewrap } from '../support/rewrap.js';
import { textFaults } from '../support/faults/text.js';
import { contentFaults } from '../support/faults/tip.js';
import { seedCables } from '../support/faults/cables.js';

/** Plantings of one rule in one cable; more of them only repeat what these show. */
const mostInCable = 3;
const wantedShare = 0.98;

const planters: Planters = {
  ...envelopeFaults,
  ...captionFaults,
  ...fieldFaults,
  ...bodyFaults,
  ...textFaults,
  ...contentFaults,
};

/** Rules for which no fault is planted, and why. */
const withoutPlanter: Readonly<Record<string, string>> = {};

const cables = seedCables();
const indexes = cables.map(({ text }) => analyze(createLinter([], resolveConfig([], [])), text).cable);

interface Outcome {
  planted: number;
  readonly misses: string[];
}

function plantAll(id: string, planter: Planter): Outcome {
  const rules = allRules.filter(({ meta }) => meta.id === id);
  // What is off by default has to be switched on to find anything.
  const off = rules.some(({ meta }) => meta.level === 'off');
  const linter = createLinter(rules, resolveConfig(rules, off ? [{ rules: { [id]: 'hint' } }] : []));
  const outcome: Outcome = { planted: 0, misses: [] };
  cables.forEach(({ name, text }, index) => {
    const cable = indexes[index];
    if (!cable) return;
    const linesOf = (words: string) => analyze(linter, words).findings.map(({ start, end }) => ({ start, end }));
    const before = linesOf(text);
    for (const planting of spread(planter(cable))) {
      const { text: faulty, at } = plant(text, planting);
      if (before.some(({ start, end }) => isAt(text, start, end, placeBefore(planting)))) continue;
      outcome.planted++;
      const found = linesOf(faulty);
      if (found.some(({ start, end }) => isAt(faulty, start, end, at))) continue;
      outcome.misses.push(
        `${id} in ${name}: ${described(planting, text, faulty, at.start)}; found at ${lineNumbers(faulty, found)}`,
      );
    }
  });
  return outcome;
}

function placeBefore({ changes, at }: Planting) {
  return at ?? { start: changes[0]?.start ?? 0, end: changes.at(-1)?.end ?? 0 };
}

/** Whether a finding meets the lines of a place. */
function isAt(text: string, start: number, end: number, at: { start: number; end: number }): boolean {
  const from = text.lastIndexOf('\n', at.start - 1) + 1;
  const to = text.indexOf('\n', at.end);
  return start <= (to === -1 ? text.length : to) && end >= from;
}

/** A few plantings from all over the cable. */
function spread(plantings: readonly Planting[]): readonly Planting[] {
  if (plantings.length <= mostInCable) return plantings;
  const step = (plantings.length - 1) / (mostInCable - 1);
  return Array.from({ length: mostInCable }, (_, index) => plantings[Math.round(index * step)]).filter(
    (one) => one !== undefined,
  );
}

function described({ changes }: Planting, text: string, faulty: string, at: number): string {
  const [change] = changes;
  const was = change ? text.slice(change.start, change.end).slice(0, 60) : '';
  return `line ${lineNumbers(faulty, [{ start: at }])}: ${JSON.stringify(was)} became ${JSON.stringify(change?.text.slice(0, 80))}`;
}

function lineNumbers(text: string, places: readonly { start: number }[]): string {
  return places.map(({ start }) => String(text.slice(0, start).split('\n').length)).join(', ') || 'no line';
}

describe('seeded faults', () => {
  const outcomes = new Map<string, Outcome>();
  for (const { meta } of allRules) {
    const planter = planters[meta.id];
    if (planter) outcomes.set(meta.id, { planted: 0, misses: [] });
  }

  it('are found where they were planted', function () {
    this.timeout(60_000);
    for (const id of outcomes.keys()) outcomes.set(id, plantAll(id, planters[id] ?? (() => [])));
    const all = [...outcomes.values()];
    const planted = all.reduce((sum, outcome) => sum + outcome.planted, 0);
    const misses = all.flatMap((outcome) => outcome.misses);
    const share = (planted - misses.length) / planted;
    console.log(
      `      ${String(planted)} faults of ${String(outcomes.size)} rules planted, ${(share * 100).toFixed(1)} % found`,
    );
    for (const miss of misses) console.log(`      missed: ${miss}`);
    for (const [id, why] of Object.entries(withoutPlanter)) console.log(`      not planted: ${id}, ${why}`);
    assert.ok(share >= wantedShare, `${(share * 100).toFixed(1)} % found`);
  });

  it('are planted for every rule, or it is said why not', () => {
    const bare = allRules.map(({ meta }) => meta.id).filter((id) => !(id in planters) && !(id in withoutPlanter));
    assert.deepEqual(bare, []);
    const unplanted = [...outcomes].filter(([, { planted }]) => planted === 0).map(([id]) => id);
    assert.deepEqual(unplanted, []);
  });

  it('do not appear through harmless rewrites', function () {
    this.timeout(60_000);
    const linter = createLinter(allRules, resolveConfig(allRules, []));
    const tell = (text: string, without: readonly string[]) => {
      const { findings } = analyze(linter, text);
      return findings
        .map(({ ruleId }) => ruleId)
        .filter((id) => !without.includes(id))
        .sort();
    };
    for (const { name, text } of cables)
      for (const { how, rewrite, without = [] } of rewrites) {
        const rewritten = rewrite(text);
        const added = surplus(tell(rewritten, without), tell(text, without));
        assert.deepEqual(added, [], `${name} ${how}`);
      }
  });
});

interface Rewrite {
  readonly how: string;
  readonly rewrite: (text: string) => string;
  /** Rules that the rewrite concerns. */
  readonly without?: readonly string[];
}

const rewrites: readonly Rewrite[] = [
  { how: 'wrapped at 69', rewrite: (text) => rewrap(text, 69), without: ['line-too-long'] },
  { how: 'with CRLF', rewrite: (text) => text.replace(/\n/g, '\r\n') },
  { how: 'with a byte-order mark', rewrite: (text) => `\uFEFF${text}` },
  {
    how: 'without blanks at line ends',
    rewrite: (text) =>
      text
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n'),
  },
  { how: 'without a last line end', rewrite: (text) => text.trimEnd() },
  { how: 'with another line end', rewrite: (text) => `${text}\n\n` },
  { how: 'with other words in a paragraph', rewrite: otherWords },
];

/** Puts harmless words in the place of the last numbered paragraph that is nothing but words. */
function otherWords(text: string): string {
  const { cable } = analyze(createLinter([], resolveConfig([], [])), text);
  const paragraph = cable.numberedParagraphs.at(-1);
  const run = paragraph?.children.at(-1);
  if (run?.type !== 'run' || run.children.some(({ type }) => type !== 'text')) return text;
  const { start, end } = run.position;
  return `${text.slice(0, start.offset)}The office is open on most days.\nIt closes at noon.${text.slice(end.offset)}`;
}

/** What one list has more than another. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((id) => {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
