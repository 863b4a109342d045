/** Lines of the body that are not what they look like on their own, which the lines around them show. */
import type { BodyLine } from './body-line.js';
import { matchAt } from './match-at.js';
import { type LineBefore, readLabelCandidate } from './scan-labels.js';
import type { Source } from './source.js';

/** Mends `found`, which becomes its own, and gives the lines of the body. */
export function settleInContext(source: Source, found: BodyLine[]): BodyLine[] {
  const dashed: DashedLetter[] = [];
  /** What stands between two of them: a number, or letters without a dash, shows that it is no list of its own. */
  let numbers = 0;
  let letters = 0;
  const seen = new Set<string>();
  const parts = new Map<BodyLine, BodyLine>();
  for (let index = 0; index < found.length; index++) {
    const line = found[index];
    if (line?.kind === 'label') {
      const { token } = line.candidate;
      if (isNumberedHeading(source, found, index) || (seen.has(token) && isFramed(found, index)))
        found[index] = asWords(line);
      else if (/^\d/.test(token)) {
        numbers++;
        seen.add(token);
        letters = 0;
        partFirstLetter(source, { found, index, parts });
      } else letters++;
    } else if (line?.kind === 'bullet') addDashedLetter(source, { found, index, dashed, numbers, letters });
    else if (line?.kind === 'words') {
      if (opensQuoted(source, line.span.start)) index = withoutQuotedNumbers(source, found, index);
      else if (opensRepeated(source, line.span.start)) index = withoutRepeatedNumbers(source, found, index);
    }
  }
  for (let at = 0; at < dashed.length; at++) takeDashedLetter(found, dashed, at);
  return parts.size === 0 ? found : found.flatMap((line) => [line, parts.get(line) ?? []].flat());
}

function asWords({ span, blankBefore }: BodyLine): BodyLine {
  return { kind: 'words', span, blankBefore };
}

// ── Headings with a label ──

const headingToken = /^1?[AI]$/;

/**
 * `I. THE PIER` between two paragraphs is a heading, not an item: a list does not stop at its first one. The headings that
 * come after it, `II.` and so on, find no list to go on with.
 */
function isNumberedHeading(source: Source, found: readonly BodyLine[], index: number): boolean {
  const line = found[index];
  if (line?.kind !== 'label' || line.candidate.portion || !headingToken.test(line.candidate.token)) return false;
  if (!line.blankBefore || line.candidate.bracketed || /[a-z]/.test(source.slice(line.span))) return false;
  const next = found[index + 1];
  const below = next?.kind === 'underline' && !next.blankBefore ? found[index + 2] : next;
  return (
    below?.kind === 'label' &&
    below.blankBefore &&
    below.candidate.portion !== undefined &&
    /^\d/.test(below.candidate.token)
  );
}

/** A number from a list above, between lines of hyphens, is the heading of what the list announced. */
function isFramed(found: readonly BodyLine[], index: number): boolean {
  const line = found[index];
  const next = found[index + 1];
  if (line?.kind !== 'label' || line.blankBefore || line.candidate.portion) return false;
  return found[index - 1]?.kind === 'underline' && next?.kind === 'underline' && !next.blankBefore;
}

// ── Quoted documents ──

/** The first paragraph of a quoted document: `"1. The ministry …`. */
const quotedFirst = /["\u201C]1\.[ \t]+(?=\S)/y;
const beginsQuoted = /\bbegin [^.:]{0,60}:?$/i;
const edge = /^[("]?(begin|end)\b/i;
const edgeLength = 8;
const longestBegin = 80;

function opensQuoted({ text }: Source, at: number): boolean {
  // Hot: most lines are words.
  const code = text.charCodeAt(at);
  return (code === 34 || code === 0x201c) && matchAt(quotedFirst, text, at) !== -1;
}

/**
 * Below `Begin text:` the numbers of a document in quotation marks are its own, up to `End text.`; where that is missing, or
 * a mark shows a paragraph of the cable, nothing is known of them. Gives the index of the last line that was settled.
 */
function withoutQuotedNumbers(source: Source, found: BodyLine[], first: number): number {
  const above = found[first - 1];
  const start = found[first]?.span;
  if (!start || !endsWith(source, above, beginsQuoted)) return first;
  const numbers: number[] = [];
  for (let index = first + 1; index < found.length; index++) {
    const line = found[index];
    if (line?.kind === 'label') {
      if (line.candidate.portion) return first;
      if (/^\d/.test(line.candidate.token) && !line.candidate.bracketed) numbers.push(index);
    } else if (line?.kind === 'words') {
      // Another document begins; what is above it was left open.
      if (opensQuoted(source, line.span.start)) return first;
      const [, word] = edge.exec(source.text.slice(line.span.start, line.span.start + edgeLength)) ?? [];
      if (word === undefined) continue;
      if (word.toLowerCase() === 'begin') return first;
      for (const number of numbers) {
        const label = found[number];
        if (label) found[number] = asWords(label);
      }
      return index;
    }
  }
  return first;
}

// ── Repeated cables ──

/** The header of a cable: its date-time group, its origin or its subject. */
const repeatedHeader = /(?:[OPRZ] \d{6}Z [A-Z]{3} \d\d\b|FM [A-Z]{3}|SUBJ(?:ECT)?:)/y;
const repeatedText = '(?:[\\w-]+ ){0,4}(?:text|cable|message|telegram)';
const beginsRepeated = new RegExp(`(?:^|[ \\t.)])begin ${repeatedText}(?: of [^.:]{1,40})?[.:]?$`, 'i');
const endsRepeated = new RegExp(`^[("]?end (?:of )?${repeatedText}\\b[^a-z]{0,8}$`, 'i');

function opensRepeated({ text }: Source, at: number): boolean {
  // Hot: F, O, P, R, S, Z
  const code = text.charCodeAt(at);
  return (code === 70 || (code >= 79 && code <= 83) || code === 90) && matchAt(repeatedHeader, text, at) !== -1;
}

/**
 * Below `Begin text:` the numbers of a cable that is repeated with its header are its own, marks and all, up to `End text.`;
 * where another text begins before that, or none ends, nothing is known of them. Gives the last line that was settled.
 */
function withoutRepeatedNumbers(source: Source, found: BodyLine[], first: number): number {
  if (!endsWith(source, found[first - 1], beginsRepeated)) return first;
  let end = first + 1;
  while (end < found.length && !isEndOfRepeated(source, found[end])) {
    if (endsWith(source, found[end], beginsRepeated)) return first;
    end++;
  }
  if (end === found.length) return first;
  for (let index = first + 1; index < end; index++) {
    const line = found[index];
    if (line?.kind === 'label' && /^\d/.test(line.candidate.token)) found[index] = asWords(line);
  }
  return end;
}

function isEndOfRepeated(source: Source, line: BodyLine | undefined): boolean {
  return (
    line?.kind === 'words' &&
    line.span.end - line.span.start < longestBegin &&
    endsRepeated.test(source.slice(line.span))
  );
}

function endsWith({ text }: Source, line: BodyLine | undefined, pattern: RegExp): boolean {
  if (!line) return false;
  const { start, end } = line.span;
  return pattern.test(text.slice(Math.max(start, end - longestBegin), end));
}

// ── Letters behind numbers ──

/** What stands above a label that is looked for in the middle of a line. */
const fresh: LineBefore = {
  blank: true,
  endsSentence: true,
  short: false,
  labelIndent: undefined,
  cutByPage: false,
  heading: () => undefined,
};

/** `2. a. Text` is two labels where the next one is `b.`: what stands behind the number is noted in `parts`. */
function partFirstLetter(
  source: Source,
  {
    found,
    index,
    parts,
  }: { readonly found: BodyLine[]; readonly index: number; readonly parts: Map<BodyLine, BodyLine> },
): void {
  const line = found[index];
  if (line?.kind !== 'label') return;
  const { span, portion } = line.candidate;
  const rest = source.trim(Math.max(span.end, portion?.position.end.offset ?? 0), line.span.end);
  // Hot: most paragraphs begin with a word.
  if (!/[(aA]/.test(source.text.charAt(rest.start))) return;
  const candidate = readLabelCandidate(source, rest, fresh);
  if (candidate?.startsSentence !== true || candidate.token.toLowerCase() !== 'a') return;
  let below = index + 1;
  while (below < found.length && found[below]?.kind !== 'label') below++;
  const next = found[below];
  if (next?.kind !== 'label' || next.candidate.bracketed !== candidate.bracketed) return;
  if (next.candidate.token !== (candidate.token === 'a' ? 'b' : 'B')) return;
  const label = { ...line, span: source.trim(line.span.start, rest.start) };
  found[index] = label;
  parts.set(label, { kind: 'label', span: rest, blankBefore: false, candidate, leading: undefined });
}

// ── Letters behind dashes ──

/** A bullet that begins with a letter and a dot: `-- B. Open a shelter.` */
interface DashedLetter {
  readonly index: number;
  readonly letter: string;
  /** Labels with numbers above it, and labels with letters since the last of those. */
  readonly numbers: number;
  readonly letters: number;
  readonly label: BodyLine & { kind: 'label' };
  taken: boolean;
}

const dashedLetter = /--?[ \t]*[A-Z]\.[ \t]+(?=["(A-Z])/y;

function addDashedLetter(
  source: Source,
  place: {
    readonly found: readonly BodyLine[];
    readonly index: number;
    readonly dashed: DashedLetter[];
    readonly numbers: number;
    readonly letters: number;
  },
): void {
  const { found, index, dashed, numbers, letters } = place;
  const line = found[index];
  if (line?.kind !== 'bullet' || matchAt(dashedLetter, source.text, line.span.start) === -1) return;
  const candidate = readLabelCandidate(source, source.trim(line.markSpan.end, line.span.end), fresh);
  if (!candidate) return;
  const span = { start: line.span.start, end: candidate.span.end };
  const label = { ...line, kind: 'label', candidate: { ...candidate, span }, leading: undefined } as const;
  dashed.push({ index, letter: candidate.token, numbers, letters, label, taken: false });
}

/** `-- A.` is an item where `-- B.` is the next of them, and goes on so; alone it may be a name. */
function takeDashedLetter(found: BodyLine[], dashed: DashedLetter[], at: number): void {
  const entry = dashed[at];
  const before = dashed[at - 1];
  if (!entry) return;
  entry.taken =
    entry.letter === 'A'
      ? entry.letters === 0 && follows(entry, dashed[at + 1])
      : before?.taken === true && follows(before, entry);
  if (entry.taken) found[entry.index] = entry.label;
}

function follows(before: DashedLetter, entry: DashedLetter | undefined): boolean {
  return entry?.numbers === before.numbers && entry.letter.charCodeAt(0) === before.letter.charCodeAt(0) + 1;
}
