/** Rule `page-break-split`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Problem, defineRule } from '../../lint/define-rule.js';
import { contentOf, hasStop, jointOf, nextLine } from '../../lint/facts/sentence-breaks.js';
import { isLetterOrDigit, isLowerCase, wordEnd } from '../../prose/words.js';
import type { Run, Span } from '../../syntax/types.js';

/** Shortest prose that is taken for the first part of a sentence and not for an entry of a list or table. */
const shortestPart = 40;

/** `a. Text`, `iv) Text`, `cc: Text`, an address of mail or web: what opens in small letters without going on. */
const opener =
  /(?:[a-z]|[ivx]{1,4})[.)][ \t]|[a-z]{1,20}(?: [a-z]{1,20})?:(?:[ \t\r\n]|$)|www\.|[a-z0-9._-]{1,60}(?:@|:\/\/)/y;
const semicolonList = /;[ \t]+(?:and|or)$/;

/** An empty line inside a sentence. */
export const pageBreakSplit = defineRule(
  {
    id: 'page-break-split',
    summary: 'Leave no empty line inside a sentence.',
    family: 'text',
    level: 'info',
    source: 'Samples 2009 STATE 087524 and 2009 STATE 060447, where a page ended inside a sentence',
    fix: 'ask',
    archiveLevel: 'hint',
  },
  (cable, report) => {
    const bodyStart = cable.body.start;
    let stopsHere: ReadonlySet<number> | undefined;
    // What goes on behind a page line or an empty line may be in small letters and still be no list.
    const parts = partsBehindPages(cable);
    for (const run of cable.all('run')) {
      const { offset, line } = run.position.start;
      if (!isLowerCase(cable.text.charCodeAt(offset)) || !opensBelowGap(cable, run)) continue;
      const above = nextLine(cable, line - 1, -1);
      if (above === undefined) continue;
      const before = contentOf(cable, above);
      stopsHere ??= endsOf(cable);
      if (before.start < bodyStart || stopsHere.has(before.end)) continue;
      if (!breaksOff(cable, above, before, parts) || !isPart(cable, run)) continue;
      parts.add(offset);
      report(problemOf(cable, before, offset));
    }
  },
);

/** The run begins its line, and the line above is empty. */
function opensBelowGap(cable: CableIndex, { position }: Run): boolean {
  const line = position.start.line - 1;
  if (line === 0 || contentOf(cable, line).start !== position.start.offset) return false;
  const { start, end } = contentOf(cable, line - 1);
  return start === end;
}

function partsBehindPages(cable: CableIndex): Set<number> {
  const parts = new Set<number>();
  for (const { position } of cable.all('pageLine')) {
    const below = nextLine(cable, position.end.line - 1, 1);
    if (below !== undefined) parts.add(contentOf(cable, below).start);
  }
  return parts;
}

/** Where something ends that is no sentence: headings, labels, block markers, page lines. */
function endsOf(cable: CableIndex): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const type of ['heading', 'pageLine', 'blockMarker', 'paragraphLabel', 'itemLabel', 'portionMark'] as const)
    for (const { position } of cable.all(type)) ends.add(position.end.offset);
  return ends;
}

/** The line above ends prose of some length, without a stop and not as an entry of a list. */
function breaksOff(cable: CableIndex, line: number, { start, end }: Span, parts: ReadonlySet<number>): boolean {
  const { text } = cable;
  if (hasStop(text, start, end)) return false;
  if (semicolonList.test(text.slice(Math.max(start, end - 8), end))) return false;
  const last = text.charAt(end - 1);
  if (!isLetterOrDigit(last.charCodeAt(0)) && !',-"\')]'.includes(last)) return false;
  const first = startOfProse(cable, line);
  // Entries of a list in small letters do not end with a stop either.
  if (isLowerCase(text.charCodeAt(first)) && !parts.has(first)) return false;
  return end - first >= shortestPart && !hasColumns(text.slice(start, end));
}

/** Where the lines down to `line` begin that no empty line divides. */
function startOfProse(cable: CableIndex, line: number): number {
  let { start } = contentOf(cable, line);
  for (let above = line - 1; above >= 0; above--) {
    const content = contentOf(cable, above);
    if (content.start === content.end) break;
    start = content.start;
  }
  return start;
}

/** The prose below goes on with the sentence: several words or a stop, no list label, no column of a table. */
function isPart({ text, lines }: CableIndex, { position }: Run): boolean {
  const start = position.start.offset;
  const lineEnd = Math.min(lines.endOf(position.start.line - 1), position.end.offset);
  opener.lastIndex = start;
  if (opener.test(text)) return false;
  const line = text.slice(start, lineEnd).trimEnd();
  return !hasColumns(line) && (line.includes(' ') || hasStop(line, 0, line.length));
}

const columnGap = / {3}/;

/** Runs of blanks, as tables have them. Hot: `includes` would stop at every blank. */
function hasColumns(line: string): boolean {
  return columnGap.test(line) || line.includes('\t');
}

function problemOf(cable: CableIndex, before: Span, next: number): Problem {
  const { text } = cable;
  const start = Math.max(before.start, text.lastIndexOf(' ', before.end - 1) + 1);
  const joint = jointOf(cable, before.end);
  return {
    at: { start, end: before.end },
    message: `The sentence breaks off at \`${text.slice(start, before.end)}\`; an empty line cuts it. Join its two parts.`,
    related: [{ at: { start: next, end: wordEnd(text, next) }, message: 'It goes on here.' }],
    fixes: [{ title: 'Join the sentence', safe: false, changes: [{ start: before.end, end: next, text: joint }] }],
  };
}
