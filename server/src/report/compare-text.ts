/** Sibling cables compared, for people at a terminal. */
import { counted } from './counted.js';
import { hasSameWords, type PassagePair } from '../core/compare/compare.js';
import { differences, type Piece } from '../core/compare/differences.js';
import type { Passage } from '../core/compare/passages.js';
import type { Family, SharedPassage } from '../core/compare/siblings.js';
import { bare, type CompareForm, type Comparison, drifts, markChanges, markOf, slotChanges } from './compare.js';
import { printable } from './printable.js';

/** What differs, without what is the same. */
export const textCompare: CompareForm = {
  two,
  folder: (families) => families.map(familyText).join('\n') + sumOf(families),
};

/** Longer texts are cut. */
const longest = 100;

function two({ before, after, pairs }: Comparison): string {
  const changed = pairs.filter((pair) => pair.before && pair.after && !hasSameWords(pair));
  const lists = [
    ...section('Marks', markChanges(pairs)),
    ...section('Slots', slotChanges(pairs)),
    ...changed.map((pair) => `\n${placeOf(pair)}\n${differencesText(pair.pieces)}`),
    ...section(
      `Only in ${before.path}`,
      pairs.flatMap((pair) => (pair.before && !pair.after ? [firstWords(pair.before)] : [])),
    ),
    ...section(
      `Only in ${after.path}`,
      pairs.flatMap((pair) => (pair.after && !pair.before ? [firstWords(pair.after)] : [])),
    ),
  ];
  const same = pairs.filter(hasSameWords).length;
  const filled = slotChanges(pairs).length > 0 ? ' but for the slots' : '';
  const sum = `${String(same)} of ${counted(pairs.length, 'passage')} say the same${filled}, ${counted(changed.length, 'differs', 'differ')} in words`;
  return `${printable(before.path)}\n${printable(after.path)}\n${lists.join('')}\n${sum}\n`;
}

function section(title: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [`\n${printable(title)}\n${rows.map((row) => `  ${printable(row)}\n`).join('')}`];
}

function placeOf({ before, after }: PassagePair): string {
  const [one, other] = [before?.path ?? '', after?.path ?? ''];
  const title = one === '' ? 'Subject' : `Paragraph ${one === other ? one : `${one} and ${other}`}`;
  return `${title}, lines ${String(before?.line)} and ${String(after?.line)}`;
}

/** Each difference on a line; of words, with those in front. */
function differencesText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, index) => {
      const { kind, before, after } = piece;
      if (kind === 'same' || kind === 'slot') return '';
      const ahead = pieces[index - 1];
      const context = kind === 'words' && ahead ? `   (after "${lastWords(ahead.after)}")` : '';
      const unit = kind === 'sentences' ? 'sentence' : 'words   ';
      if (before !== '' && after !== '') return `  changed        ${quoted(before)} -> ${quoted(after)}${context}\n`;
      return before === ''
        ? `  added ${unit} ${quoted(after)}${context}\n`
        : `  lost  ${unit} ${quoted(before)}${context}\n`;
    })
    .map((row) => printable(row.trimEnd()) + (row === '' ? '' : '\n'))
    .join('');
}

function quoted(words: string): string {
  return `"${bare(words)}"`;
}

function lastWords(words: string): string {
  return words.split(' ').slice(-4).join(' ');
}

function firstWords({ path, line, text }: Passage): string {
  return `${String(line).padStart(4)} ${path.padEnd(6)} ${cut(text)}`;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}...` : text;
}

function familyText({ siblings, shared }: Family): string {
  const common = shared.filter(({ isCommon }) => isCommon);
  const drifting = common.filter(drifts);
  const cables = siblings.map(
    ({ path, subject }) => `  ${printable(path)}${subject === undefined ? '' : `  ${printable(subject)}`}\n`,
  );
  const counts = `${counted(common.length, 'passage')}, ${String(common.length - drifting.length)} of them without a difference`;
  const rest = shared.length - common.length;
  const fewer =
    rest === 0 ? '' : `\n${counted(rest, 'more passage is', 'more passages are')} shared by fewer than most\n`;
  const head = `${siblings.length === 2 ? 'Two' : `Most of ${String(siblings.length)}`} cables share ${counts}\n`;
  return `${head}${cables.join('')}${drifting.map((one) => driftText(one, siblings.length)).join('')}${fewer}`;
}

function driftText({ variants, missing, count }: SharedPassage, all: number): string {
  const [main, ...others] = variants;
  if (!main) return '';
  const rows = others.map(({ passage, holders }) => {
    const who = holders.map(
      ({ sibling, path, line }) => `${printable(sibling.path)}:${String(line)}${path === '' ? '' : ` (${path})`}`,
    );
    const mark =
      passage.mark === main.passage.mark ? '' : `  mark           ${markOf(main.passage)} against ${markOf(passage)}\n`;
    return `  ${who.join(', ')}\n${indented(mark + differencesText(differences(main.passage, passage)))}`;
  });
  const absent = missing.map(({ path }) => `  ${printable(path)}\n    has no such passage\n`);
  const { path, text } = main.passage;
  return `\n${String(count)} of ${String(all)}: ${path} ${printable(cut(text))}\n${rows.join('')}${absent.join('')}`;
}

function indented(text: string): string {
  return text.replace(/^ {2}/gm, '    ');
}

function sumOf(families: readonly Family[]): string {
  if (families.length === 0) return 'No two cables share paragraphs.\n';
  return '';
}
