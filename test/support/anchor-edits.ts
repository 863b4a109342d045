/** What happens to a cable between the remark and the next reading, for the measuring of anchors. */
import { parseCable } from '../../server/src/core/syntax/parse.js';
import type { Paragraph, Span } from '../../server/src/core/syntax/types.js';
import type { Random } from './random.js';
import { type Edit, type TrackedText, withEdits, withOrder } from './tracked-text.js';

/** One way to edit. `span` is that of the quoted words in the original. */
export interface AnchorEdit {
  readonly name: string;
  /** Whether the quoted words are taken out on purpose. */
  readonly removes?: true;
  edit(text: TrackedText, random: Random, span: Span): TrackedText;
}

/** All of them, in the order of the table. */
export const anchorEdits: readonly AnchorEdit[] = [
  { name: 'nothing', edit: (text) => text },
  { name: 'three paragraphs inserted', edit: (text, random) => renumbered(insertParagraphs(text, random)) },
  { name: 're-wrapped to 69 columns', edit: (text) => wrapped(text, 69) },
  { name: '5 % of the words changed', edit: (text, random) => changeWords(text, random, 0.05) },
  { name: '15 % of the words changed', edit: (text, random) => changeWords(text, random, 0.15) },
  { name: 'three paragraphs moved', edit: (text, random) => renumbered(moveParagraphs(text, random)) },
  { name: 'pilcrow forms changed', edit: changeMarkers },
  { name: 'curly quotes replaced', edit: (text) => straightQuotes(curlyQuotes(text)) },
  { name: 'straight quotes made curly', edit: curlyQuotes },
  { name: 'all of it, two paragraphs deleted', edit: everything },
  { name: 'the quoted words deleted', removes: true, edit: (text, _random, span) => deleteSpan(text, span) },
  {
    name: 'all of it, and the words deleted',
    removes: true,
    edit: (text, random, span) => everything(deleteSpan(text, span), random),
  },
];

function everything(text: TrackedText, random: Random): TrackedText {
  let edited = deleteParagraphs(text, random);
  edited = moveParagraphs(edited, random);
  edited = insertParagraphs(edited, random);
  edited = changeWords(edited, random, 0.05);
  return renumbered(wrapped(changeMarkers(curlyQuotes(edited), random), 69));
}

// ── Paragraphs ──

/** Main paragraphs with what follows them up to the next, so that they are a whole from the first one on. */
function paragraphsOf(text: string): readonly Span[] {
  const starts = parseCable(text)
    .children.filter((node): node is Paragraph => node.type === 'paragraph' && node.number !== undefined)
    .map(({ position }) => lineStart(text, position.start.offset));
  const end = parseCable(text).children.findLast(({ type }) => type === 'paragraph')?.position.end.offset ?? 0;
  const last = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end) + 1;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? last }));
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Our own words; none of them stand in a cable of the corpus. */
const newParagraphs = [
  '99. (SBU) The consular section will move to the third floor of the annex in\nthe autumn. Visitors should use the side gate until the work is done.\n\n',
  '99. (U) Comment: A minor delay in the mail has no bearing on the matters\nraised above, and post does not ask for guidance on it. End comment.\n\n',
  '99. (SBU) Post will send the travel plans of the delegation by separate\nmessage as soon as the airline has confirmed the seats.\n\n',
];

function insertParagraphs(text: TrackedText, random: Random): TrackedText {
  const places = paragraphsOf(text.text).map(({ start }) => start);
  if (places.length === 0) return text;
  return withEdits(
    text,
    newParagraphs.map((words) => {
      const start = random.pick(places);
      return { start, end: start, text: words };
    }),
  );
}

function moveParagraphs(text: TrackedText, random: Random): TrackedText {
  const all = [...paragraphsOf(text.text)];
  const first = all[0];
  const last = all.at(-1);
  if (!first || !last || all.length < 4) return text;
  const moving = random.some(all, 3);
  const order = all.filter((one) => !moving.includes(one));
  for (const one of moving) order.splice(random.below(order.length + 1), 0, one);
  return withOrder(text, [{ start: 0, end: first.start }, ...order, { start: last.end, end: text.text.length }]);
}

function deleteParagraphs(text: TrackedText, random: Random): TrackedText {
  const all = paragraphsOf(text.text);
  if (all.length < 4) return text;
  return withEdits(
    text,
    random.some(all, 2).map((span) => ({ ...span, text: '' })),
  );
}

/** The numbers of the main paragraphs follow their order again. */
function renumbered(text: TrackedText): TrackedText {
  const edits: Edit[] = [];
  let number = 0;
  for (const node of parseCable(text.text).children) {
    if (node.type !== 'paragraph') continue;
    const label = node.children.find((child) => child.type === 'paragraphLabel');
    if (!label) continue;
    number++;
    edits.push({ ...label.numberSpan, text: String(number), becomes: true });
  }
  return withEdits(text, edits);
}

// ── Words and marks ──

/** Drafters change a word for another one, or leave it out, or add one. */
const otherWords = ['various', 'further', 'office', 'later', 'matter', 'report', 'abroad', 'present', 'sound', 'again'];

function changeWords(text: TrackedText, random: Random, share: number): TrackedText {
  const body = paragraphsOf(text.text)[0]?.start ?? 0;
  const edits: Edit[] = [];
  for (const match of text.text.slice(body).matchAll(/[A-Za-z]+/g)) {
    if (random.next() >= share) continue;
    const start = body + match.index;
    edits.push({ start, end: start + match[0].length, text: random.pick(otherWords), becomes: true });
  }
  return withEdits(text, edits);
}

/** Breaks the lines of paragraphs anew: blanks become line ends, and line ends inside a paragraph blanks. */
function wrapped(text: TrackedText, width: number): TrackedText {
  const edits: Edit[] = [];
  const body = paragraphsOf(text.text)[0]?.start ?? text.text.length;
  let column = 0;
  const words = /[^ \t\n\r]+|[ \t\n\r]+/g;
  words.lastIndex = body;
  for (let match = words.exec(text.text); match; match = words.exec(text.text)) {
    const [piece] = match;
    const { index } = match;
    const next = /^[^ \n\r]*/.exec(text.text.slice(words.lastIndex, words.lastIndex + 200))?.[0] ?? '';
    if (piece.trim() !== '') column += piece.length;
    else if (isParagraphEnd(piece, next, text.text, index)) column = 0;
    else {
      const breaks = column + 1 + next.length > width;
      edits.push({ start: index, end: index + piece.length, text: breaks ? '\n' : ' ', becomes: true });
      column = breaks ? 0 : column + 1;
    }
  }
  return withEdits(text, edits);
}

/** A blank line, a line that a label or a bullet begins, or one beside a page line stays. */
function isParagraphEnd(piece: string, next: string, text: string, at: number): boolean {
  const ends = piece.match(/\n|\r(?!\n)/g)?.length ?? 0;
  if (ends === 0) return false;
  const line = text.slice(at + piece.length).split(/[\r\n]/, 1)[0] ?? '';
  const before = text.slice(lineStart(text, at), at);
  const isPage = (words: string): boolean => / [0-9]{3} OF [0-9]{3}$/.test(words.trim());
  return ends > 1 || /^(?:--|\(?[0-9A-Z]{1,3}[.)]|\[1\]|¶)/.test(next) || isPage(line) || isPage(before);
}

const markers = /(?:¶|\[1\]\(#\))(?=[0-9A-Z]{1,3}\.)/g;
const bare = /^(?=[0-9]{1,2}\. ?\()/gm;

/** Archive marks become paragraph signs, or go; numbers without a mark get one. */
function changeMarkers(text: TrackedText, random: Random): TrackedText {
  const sign = random.pick(['¶', '[1](#)', '']);
  const other = sign === '¶' ? '[1](#)' : '¶';
  const found = [...text.text.matchAll(markers)];
  if (found.length > 0)
    return withEdits(
      text,
      found.map(({ 0: mark, index }) => ({
        start: index,
        end: index + mark.length,
        text: mark === sign ? other : sign,
      })),
    );
  return withEdits(
    text,
    [...text.text.matchAll(bare)].map(({ index }) => ({ start: index, end: index, text: sign === '' ? '¶' : sign })),
  );
}

function curlyQuotes(text: TrackedText): TrackedText {
  return withEdits(
    text,
    [...text.text.matchAll(/["']/g)].map(({ 0: mark, index }) => {
      const opens = index === 0 || /[\s(]/.test(text.text.charAt(index - 1));
      const curly = mark === '"' ? (opens ? '\u201C' : '\u201D') : opens ? '\u2018' : '\u2019';
      return { start: index, end: index + 1, text: curly, becomes: true };
    }),
  );
}

function straightQuotes(text: TrackedText): TrackedText {
  return withEdits(
    text,
    [...text.text.matchAll(/[\u2018\u2019\u201C\u201D]/g)].map(({ 0: mark, index }) => ({
      ...{ start: index, end: index + 1, becomes: true },
      text: mark === '\u2018' || mark === '\u2019' ? "'" : '"',
    })),
  );
}

function deleteSpan(text: TrackedText, { start, end }: Span): TrackedText {
  // The blank behind goes with the words, as when one deletes a word.
  const last = text.text[end] === ' ' ? end + 1 : end;
  return withEdits(text, [{ start, end: last, text: '' }]);
}
