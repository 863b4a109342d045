/** Rule `internal-reference-in-non-paper`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule, type Report, spanOf } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { Fix, TextChange } from '../../lint/finding.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import {
  type InternalKind,
  type InternalReference,
  internalReferences,
} from '../../prose/terms/internal-references.js';
import type { CableNode, ParagraphReference, Span } from '../../syntax/types.js';

/** Words for the post inside text that goes to a foreign government. */
export const internalReferenceInNonPaper = defineRule(
  {
    id: 'internal-reference-in-non-paper',
    summary: 'Keep telegrams, paragraph numbers, offices, marks and the post out of text for a foreign government.',
    family: 'tip',
    level: 'warning',
    source:
      'Samples 2009 STATE 087524, 087525 and 088558, paragraph 2 (bracketed notes); 2009 STATE 060447, paragraph 9',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    const places = nonPaperSpans(cable);
    if (places.length === 0) return;
    const words = prose.find(internalReferences);
    const notes = words.flatMap(({ whole }) => (whole ? [prose.spanOf(whole)] : []));
    for (const word of words) reportWord(cable, word, report);
    for (const node of internalNodes(cable, places)) {
      const isMark = node.type === 'portionMark';
      const at = isMark ? spanOf(node) : withoutBracket(cable, node);
      if (notes.some((note) => note.start <= at.start && at.end <= note.end)) continue;
      report({
        at,
        message: messageOf(cable.textOf(at), isMark ? 'mark' : 'telegram'),
        fixes: isMark ? [markFix(cable, at)] : [],
      });
    }
  },
);

/** Where text for a foreign government stands. */
function nonPaperSpans({ prose }: CableIndex): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -2;
  for (const block of prose.blocks) {
    if (block.place !== 'non-paper') continue;
    const span = prose.spanOf(block);
    const open = spans[spans.length - 1];
    if (open && last === block.index - 1) open.end = span.end;
    else spans.push({ ...span });
    last = block.index;
  }
  return spans;
}

/** Reftels, own paragraphs by number, and portion marks of items. A main paragraph has to have its mark. */
function internalNodes(cable: CableIndex, spans: readonly Span[]): readonly CableNode[] {
  return spans.flatMap((span) => [
    ...cable.within('referenceCitation', span),
    ...cable.within('paragraphReference', span).filter((reference) => isOfCable(cable, reference)),
    ...cable.within('portionMark', span).filter((mark) => cable.parentOf(mark)?.type === 'item'),
  ]);
}

/** `para 7`; written out it may as well be one of a law, unless the sentence leads there: `said in paragraph 7`. */
function isOfCable({ text }: CableIndex, { foreign, value, targets, position }: ParagraphReference): boolean {
  if (foreign) return false;
  if (/^paras?\b/i.test(value)) return true;
  const { offset } = position.start;
  return targets.length > 0 && leading.test(text.slice(Math.max(0, offset - longestLeading), offset));
}

const leading = /\b(?:see|in|of|at|from|per)[ \t\r\n]+$/i;
const longestLeading = 10;

/** `ref A` of `(see ref A)`. */
function withoutBracket(cable: CableIndex, node: CableNode): Span {
  const { start, end } = spanOf(node);
  const words = cable.text.slice(start, end);
  return { start, end: words.endsWith(')') && !words.includes('(') ? end - 1 : end };
}

const advice: Readonly<Record<InternalKind, string>> = {
  note: 'is for the post. Take the note out before the text is handed over.',
  office: 'is an office symbol, and the host government will read it. Name the office in full, or rephrase.',
  post: 'means the embassy, and the host government will read it. Rephrase.',
  guidelines: 'is meant for posts, and the host government will read it. Rephrase, or name the law.',
  telegram: 'refers to internal traffic, and the host government will read it. Name the law or the Report instead.',
  mark: 'is a classification mark in text for the host government. Remove it.',
};

function messageOf(words: string, kind: InternalKind): string {
  return `\`${words.replace(/[ \t\r\n]+/g, ' ')}\` ${advice[kind]}`;
}

const office = "the State Department's Office to Monitor and Combat Trafficking in Persons";

function reportWord(cable: CableIndex, word: InternalReference, report: Report): void {
  const { kind, whole } = word;
  const { prose } = cable;
  const at = prose.spanOf(word);
  const fixes: readonly Fix[] =
    kind === 'note' && whole
      ? [{ title: 'Remove the note', safe: false, changes: [removal(cable, prose.spanOf(whole))] }]
      : kind === 'office'
        ? rewordings(cable, word, [office])
        : kind === 'mark'
          ? [markFix(cable, at)]
          : [];
  report({
    at,
    message: messageOf(prose.textOf(word), kind),
    ...(kind === 'note' ? { severity: 'info' as const } : {}),
    fixes,
  });
}

/** Removes a note that may run over lines, with the lines where nothing else stands on them. */
function removal({ text, lines }: CableIndex, { start, end }: Span): TextChange {
  const last = lines.lineAt(end);
  const lineStart = lines.startOf(lines.lineAt(start));
  const isAlone = /^[ \t]*$/.test(text.slice(lineStart, start)) && /^[ \t]*$/.test(text.slice(end, lines.endOf(last)));
  if (isAlone && last + 1 < lines.count) return replace({ start: lineStart, end: lines.startOf(last + 1) }, '');
  let from = start;
  while (from > lineStart && ' \t'.includes(text.charAt(from - 1))) from--;
  return replace({ start: from, end }, '');
}

/** Removes a mark with the blank behind it. */
function markFix({ text }: CableIndex, { start, end }: Span): Fix {
  const to = text.charAt(end) === ' ' ? end + 1 : end;
  return { title: 'Remove the mark', safe: false, changes: [replace({ start, end: to }, '')] };
}
