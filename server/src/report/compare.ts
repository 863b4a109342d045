/** Sibling cables compared, as data for every form: two of them side by side, or what a folder shares. */
import { comparePassages, type PassagePair } from '../core/compare/compare.js';
import { differences } from '../core/compare/differences.js';
import { type Passage, passagesOf } from '../core/compare/passages.js';
import { Families, type Family, type SharedPassage, type Sibling } from '../core/compare/siblings.js';
import type { FileForm } from './file-form.js';
import { orNull } from './inspect-values.js';

/** Two cables. */
export interface Comparison {
  readonly before: Sibling;
  readonly after: Sibling;
  readonly pairs: readonly PassagePair[];
}

/** How one form prints. */
export interface CompareForm {
  readonly two: (comparison: Comparison) => string;
  readonly folder: (families: readonly Family[]) => string;
}

/**
 * Goes through all cables before it prints; keeps the passages of the first two, for there may be no others. Of two, the
 * one that stands first among `paths` is the one before. `count` tells how many cables there were.
 */
export function compareForm(
  { two, folder }: CompareForm,
  paths: readonly string[],
): FileForm & { readonly count: () => number } {
  const families = new Families();
  const first: { sibling: Sibling; passages: readonly Passage[] }[] = [];
  let count = 0;
  return {
    count: () => count,
    open: '',
    file: (path, cable) => {
      const sibling = { path, subject: cable.first('subjectField')?.text || undefined };
      const passages = passagesOf(cable);
      families.add(sibling, passages);
      if (count++ < 2) first.push({ sibling, passages });
      else first.length = 0;
      return '';
    },
    close: () => {
      if (count < 2) return '';
      const [one, other] = first.sort(
        (some, others) => paths.indexOf(some.sibling.path) - paths.indexOf(others.sibling.path),
      );
      if (!one || !other) return folder(families.result());
      const pairs = comparePassages(one.passages, other.passages);
      return two({ before: one.sibling, after: other.sibling, pairs });
    },
  };
}

/** Whether siblings say it in other words or under another mark, or some have it not. */
export function drifts({ variants, missing }: SharedPassage): boolean {
  return variants.length > 1 || missing.length > 0;
}

/** One object: `passages` for two cables, `families` for a folder. */
export const jsonCompare: CompareForm = {
  two: ({ before, after, pairs }) =>
    json({
      before: siblingValue(before),
      after: siblingValue(after),
      passages: pairs.map((pair) => ({
        before: pair.before ? placeValue(pair.before) : null,
        after: pair.after ? placeValue(pair.after) : null,
        differences: pair.pieces.filter(({ kind }) => kind !== 'same'),
      })),
    }),
  folder: (families) =>
    json({
      families: families.map(({ siblings, shared }) => ({
        cables: siblings.map(siblingValue),
        shared: shared.map(({ variants, missing, count }) => ({
          count,
          variants: variants.map(({ passage, holders }, index) => ({
            mark: orNull(passage.mark),
            text: passage.text,
            cables: holders.map(({ sibling, path, line }) => ({ path: sibling.path, paragraph: path || null, line })),
            differences:
              index === 0
                ? []
                : differences(variants[0]?.passage ?? passage, passage).filter(({ kind }) => kind !== 'same'),
          })),
          missing: missing.map(({ path }) => path),
        })),
      })),
    }),
};

function siblingValue({ path, subject }: Sibling): object {
  return { path, subject: orNull(subject) };
}

function placeValue({ path, mark, line, column, text }: Passage): object {
  return { paragraph: path || null, mark: orNull(mark), line, column, text };
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

// ── Sums ──

/** `(SBU) against (U) in 2, 3`. */
export function markChanges(pairs: readonly PassagePair[]): readonly string[] {
  const found = new Map<string, string[]>();
  for (const { before, after } of pairs) {
    if (!before || !after || before.mark === after.mark) continue;
    const key = `${markOf(before)} against ${markOf(after)}`;
    const path = before.path === after.path ? before.path : `${before.path} (${after.path})`;
    found.set(key, [...(found.get(key) ?? []), path]);
  }
  return [...found].map(([key, paths]) => `${key} in ${paths.join(', ')}`);
}

/** `(SBU)`, or that there is none. */
export function markOf({ mark }: Passage): string {
  return mark === undefined ? 'no mark' : `(${mark})`;
}

/** How often which slot is filled in which other way: `country Norway against Sweden, 3 times`. */
export function slotChanges(pairs: readonly PassagePair[]): readonly string[] {
  const found = new Map<string, number>();
  for (const { pieces } of pairs)
    for (const { kind, slot, before, after } of pieces) {
      if (kind !== 'slot' || slot === undefined) continue;
      const key = `${slot} ${bare(before)} against ${bare(after)}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  return [...found].map(
    ([key, count]) => `${key}, ${count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`}`,
  );
}

/** Words without the punctuation around them, and without brackets that only open or only close. */
export function bare(words: string): string {
  let rest = words;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/[.,;:!?'"]$|^['"]/, '');
    if (!rest.includes('(')) rest = rest.replace(/\)$/, '');
    if (!rest.includes(')')) rest = rest.replace(/^\(/, '');
    if (!rest.includes('[')) rest = rest.replace(/\]$/, '');
    if (!rest.includes(']')) rest = rest.replace(/^\[/, '');
  }
  return rest.replace(/'s$/, '');
}
