/** Captions: the lines between the classification line and the E.O. line that say who may read a cable. */
import { captionsTable } from './captions.generated.js';
import { foldName } from './fold-name.js';
import { lazy } from './lazy.js';
import { TableReader, textOf } from './packed-table.js';
import type { CaptionKind, CaptionTail } from './table-values.js';

/** A caption, or the opening words of a passing or attention line. */
export interface CaptionEntry {
  readonly name: string;
  readonly kind: CaptionKind;
  /** Higher is more restrictive; undefined where the handbook does not rank it. */
  readonly rank: number | undefined;
  /** What the line goes on with (`SECTO 12`); undefined where the caption stands alone. */
  readonly tail: CaptionTail | undefined;
  /** Whether it is a pattern or the opening of a free line (`DEPT FOR`), and not a whole caption. */
  readonly pattern: boolean;
  readonly meaning: string;
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  readonly note: string | undefined;
}

/**
 * The caption of a line, in any case: `SIPDIS`, `AGRÉMENT CHANNEL`, `SECTO 12`, `CODEL SMITH`, `FOR AMBASSADOR ONLY`,
 * `TMONE CHANNEL`.
 */
export function findCaption(line: string): CaptionEntry | undefined {
  const folded = foldName(line);
  return index().get(folded) ?? withTail(folded) ?? ofForm(folded);
}

/** All captions in the order of the table, patterns included. */
export function allCaptions(): readonly CaptionEntry[] {
  return captions();
}

/** Whether the caption is a channel, listed or not. A cable has at most one (5 FAH-2 H-442). */
export function isChannel(name: string): boolean {
  return foldName(name).endsWith(' CHANNEL');
}

const table = new TableReader(captionsTable);

const captions = lazy((): readonly CaptionEntry[] =>
  table.all().map((row) => ({
    name: row.caption,
    kind: row.kind as CaptionKind,
    rank: row.rank === '' ? undefined : Number(row.rank),
    tail: textOf(row.follows) as CaptionTail | undefined,
    pattern: row.note.includes('pattern'),
    meaning: row.meaning,
    confirmed: table.isConfirmed(row.caption),
    note: textOf(row.note),
  })),
);

const index = lazy(() => new Map(captions().map((caption) => [foldName(caption.name), caption])));

const tailPatterns: Readonly<Record<CaptionTail, RegExp>> = { number: /^ [0-9]+$/, text: /^ ./ };

function withTail(folded: string): CaptionEntry | undefined {
  return captions().find(
    ({ name, tail }) => tail && folded.startsWith(name) && tailPatterns[tail].test(folded.slice(name.length)),
  );
}

/** Captions that hold a name or a number in their middle. */
const forms: readonly (readonly [form: RegExp, caption: string])[] = [
  [/^FOR .+ ONLY$/, 'FOR (NAME) ONLY'],
  [/^TM[A-Z]+ CHANNEL$/, 'TM CHANNEL'],
];

function ofForm(folded: string): CaptionEntry | undefined {
  const caption = forms.find(([form]) => form.test(folded))?.[1];
  return caption === undefined ? undefined : index().get(caption);
}
