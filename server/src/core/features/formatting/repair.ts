/** Repair of what transmission and archives have done to a text: page lines, garbled characters, debris of web pages. */
import { type Linter, createLinter } from '../../lint/analyze.js';
import { applyChanges, mendText } from '../../lint/apply-changes.js';
import { CableIndex } from '../../lint/cable-index.js';
import type { Rule, RuleSetting } from '../../lint/define-rule.js';
import type { Finding, Fix, TextChange } from '../../lint/finding.js';
import { pageLineRemoval } from '../../lint/edits/page-line-removal.js';
import { parseCable } from '../../syntax/parse.js';
import { changesBetween } from '../fixes.js';

/** One kind of repair, and how often it was done. */
export interface Repair {
  /** What was done, in a few words that a number may follow. */
  readonly what: string;
  readonly count: number;
}

/** A text after repair. */
export interface RepairedText {
  readonly text: string;
  /** In the order of the text, without overlaps. */
  readonly changes: readonly TextChange[];
  readonly repairs: readonly Repair[];
}

interface DamageRule {
  readonly id: string;
  readonly what: string;
  /** `single`: where it has one fix only, that one need not be safe. The person sees all of it before it is done. */
  readonly fix: 'safe' | 'single';
  /** How many places one fix mends. */
  readonly places?: (fix: Fix) => number;
}

const each = ({ changes }: Fix): number => changes.length;
/** A link has a change at each of its ends. */
const links = ({ changes }: Fix): number => Math.ceil(changes.length / 2);

/** Rules whose findings are damage and not the drafter's doing, in the order in which repairs are listed. */
const damageRules: readonly DamageRule[] = [
  { id: 'page-break-split', what: 'Sentences joined', fix: 'single' },
  { id: 'classification-glued', what: 'Classification lines set apart', fix: 'safe' },
  { id: 'paragraph-pilcrow', what: 'Marks before numbers and letters mended', fix: 'safe' },
  { id: 'ref-letter-doubled', what: 'Doubled letters of references removed', fix: 'safe' },
  { id: 'markdown-residue', what: 'Links and backslashes of web pages removed', fix: 'safe', places: links },
  { id: 'garbled-apostrophe', what: 'Apostrophes restored', fix: 'single' },
  { id: 'garbled-plural-possessive', what: 'Apostrophes of plurals restored', fix: 'single' },
  { id: 'garbled-quote', what: 'Quotation marks restored', fix: 'single' },
  { id: 'garbled-dash', what: 'Dashes restored', fix: 'single' },
  { id: 'dash-run', what: 'Runs of hyphens shortened', fix: 'safe' },
  { id: 'quote-spacing', what: 'Blanks at quotation marks removed', fix: 'safe' },
  { id: 'unsupported-character', what: 'Characters made plain', fix: 'single' },
  { id: 'trailing-space', what: 'Line ends cleared of blanks', fix: 'safe', places: each },
];

const pageLines = 'Page lines removed';
const byId = new Map(damageRules.map((rule) => [rule.id, rule]));
/** A repair may show the next one: a page line behind a garbled number, a sentence behind a page line. */
const mostRounds = 8;

/**
 * The cable without the damage that can be mended for sure or in one way only. `rules` are all rules; which of them a
 * configuration has switched off does not matter here. Repairing the result changes nothing.
 */
export function repairText(cable: CableIndex, rules: readonly Rule[]): RepairedText {
  const linter = repairLinter(cable, rules);
  const counts = new Map<string, number>();
  const count = (what: string, places: number) => counts.set(what, (counts.get(what) ?? 0) + places);
  let text = cable.text;
  for (let round = 0; round < mostRounds; round++) {
    const removed = withoutPageLines(cable, text);
    count(pageLines, removed.count);
    const mended = mendText(linter, removed.text, { choose: chosen });
    for (const { ruleId, fix } of mended.fixes) {
      const rule = byId.get(ruleId);
      if (rule) count(rule.what, rule.places?.(fix) ?? 1);
    }
    if (mended.text === text) break;
    text = mended.text;
  }
  return { text, changes: changesBetween(cable.text, text), repairs: listed(counts) };
}

/** Rules on damage alone, each with its own level, for a text that stays of the profile that it was. */
function repairLinter({ profile, settings }: CableIndex, rules: readonly Rule[]): Linter {
  const chosenRules = rules.filter(({ meta }) => byId.has(meta.id));
  const levels = chosenRules.map(({ meta }): [string, RuleSetting] => [
    meta.id,
    { severity: meta.level === 'off' ? 'hint' : meta.level, explicit: true, raise: false },
  ]);
  return createLinter(chosenRules, { profile, preset: 'recommended', settings, rules: new Map(levels) });
}

function chosen({ ruleId, fixes }: Finding): Fix | undefined {
  const safe = fixes.find((fix) => fix.safe);
  return safe ?? (byId.get(ruleId)?.fix === 'single' && fixes.length === 1 ? fixes[0] : undefined);
}

function withoutPageLines({ profile, settings }: CableIndex, text: string): { text: string; count: number } {
  const cable = new CableIndex(text, parseCable(text, { profile }), undefined, settings);
  const changes: TextChange[] = [];
  for (const page of cable.all('pageLine')) {
    const change = pageLineRemoval(cable, page);
    const before = changes[changes.length - 1];
    // Two page lines with nothing between them go one after the other.
    if (!before || before.end < change.start) changes.push(change);
  }
  return { text: applyChanges(text, changes), count: changes.length };
}

function listed(counts: ReadonlyMap<string, number>): readonly Repair[] {
  return [pageLines, ...damageRules.map(({ what }) => what)].flatMap((what) => {
    const count = counts.get(what) ?? 0;
    return count > 0 ? [{ what, count }] : [];
  });
}
