/** Hovers on what says who may read a cable: classification line, captions, portion marks, security line. */
import { type CaptionEntry, allCaptions, findCaption } from '../../data/captions.js';
import { allClassifications, findClassification, findPortionMark } from '../../data/classifications.js';
import { postByShortName } from '../../data/posts.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { markMeantBy } from '../../lint/facts/portion-marks.js';
import type { Caption, ClassificationLine, PassingLine, PortionMark, SecurityLine, Span } from '../../syntax/types.js';
import { describePost } from './hover-addressee.js';
import { type Hover, escapeMarkdown, joinParagraphs, titled } from '../markdown.js';
import { touches } from '../places.js';

/** Level, section and number; on the number, the post that numbers. */
export function hoverClassification(cable: CableIndex, line: ClassificationLine, offset: number): Hover {
  const { wordSpan, numberSpan, level, word, handling, section, origin, number } = line;
  const sensitive = level === 'UNCLAS' && cable.hasCaption('SENSITIVE');
  const meaning = levelMeaning(level ?? word) ?? 'Not a classification level: write UNCLAS, CONFIDENTIAL or SECRET.';
  const about = joinParagraphs(
    titled(level ?? word, 'classification of the whole cable'),
    escapeMarkdown(meaning),
    sensitive ? 'With the caption SENSITIVE: Sensitive But Unclassified.' : undefined,
    handling === undefined ? undefined : handlingMeaning(level ?? word, handling),
  );
  if (touches(wordSpan, offset)) return { at: wordSpan, markdown: about };
  const post = origin === undefined ? undefined : postByShortName(origin);
  const name = origin === undefined ? undefined : `${origin}${number === undefined ? '' : ` ${number}`}`;
  const numbered = joinParagraphs(
    name === undefined ? undefined : titled(name, number === undefined ? 'no number yet' : 'number of this cable'),
    post && describePost(post),
    section && `Section ${section.number} of ${section.of}.`,
  );
  const at: Span = numberSpan && touches(numberSpan, offset) ? numberSpan : spanOf(line);
  return { at, markdown: numbered === '' ? about : at === numberSpan ? numbered : joinParagraphs(about, numbered) };
}

/** What a level says of the content; `UNCLAS` is a short form of another word and has its meaning. */
function levelMeaning(marking: string): string | undefined {
  return findClassification(marking === 'UNCLAS' ? 'UNCLASSIFIED' : marking)?.meaning;
}

function handlingMeaning(level: string, handling: string): string | undefined {
  const caption = findCaption(handling);
  const marking = findClassification(`${level} ${handling}`);
  const meaning = marking?.meaning ?? caption?.meaning;
  return meaning === undefined ? undefined : titled(handling, meaning);
}

/** What a caption regulates; a word of that place that is no caption says so. */
export function hoverCaption(caption: Caption): Hover {
  return { at: spanOf(caption), markdown: describeCaptionName(caption.name) };
}

/** What a word in the place of captions regulates, in Markdown. */
export function describeCaptionName(name: string): string {
  const entry = findCaption(name);
  if (entry) return describeCaption(entry);
  // Prints of SMART carry the mark of the whole cable in this place.
  const level = findPortionMark(name)?.classification;
  if (level) return joinParagraphs(titled(name, level.marking), escapeMarkdown(level.meaning));
  return joinParagraphs(titled(name, undefined), 'Not in our list of captions.');
}

/** Name, meaning and standing of a caption, in Markdown. */
export function describeCaption({ name, kind, meaning, confirmed }: CaptionEntry): string {
  const kinds = {
    handling: 'handling',
    distribution: 'distribution',
    sensitivity: 'sensitivity',
    passing: 'passing line',
  };
  const what = kind === 'passing' ? kinds[kind] : `${kinds[kind]} caption`;
  return joinParagraphs(
    titled(name, what),
    escapeMarkdown(meaning),
    confirmed ? undefined : 'Known from one source only.',
  );
}

/** The opening of an attention or passing line: `DEPT FOR`; nothing on the offices behind it. */
export function hoverPassing(line: PassingLine, offset: number): Hover | undefined {
  const { value } = line;
  const { start } = spanOf(line);
  for (const entry of allCaptions()) {
    if (entry.kind !== 'passing') continue;
    const at = value.indexOf(`${entry.name} `);
    if (at === -1) continue;
    const place = { start, end: start + at + entry.name.length };
    return offset < place.end ? { at: place, markdown: describeCaption(entry) } : undefined;
  }
  return undefined;
}

/** The level of one paragraph; a mark that is wrong says which one was meant. */
export function hoverPortionMark(cable: CableIndex, node: PortionMark): Hover {
  const at = spanOf(node);
  const entry = findPortionMark(node.mark);
  const parent = cable.parentOf(node)?.type;
  const scope = parent === 'subjectField' ? 'the subject' : `this ${parent === 'item' ? 'item' : 'paragraph'}`;
  if (entry) {
    const { marking } = entry.classification;
    return {
      at,
      markdown: joinParagraphs(
        titled(node.value, `${marking}, for ${scope}`),
        escapeMarkdown(levelMeaning(marking) ?? ''),
      ),
    };
  }
  const meant = markMeantBy(node.mark);
  const hint = meant === undefined ? 'Write `(U)`, `(SBU)`, `(C)` or `(S)`.' : `Write \`(${meant})\`.`;
  return { at, markdown: joinParagraphs(titled(node.value, 'not a portion mark'), hint) };
}

/** `ZNR UUUUU ZZH`: the level that the network reads. */
export function hoverSecurity(line: SecurityLine): Hover {
  const level = allClassifications().find(({ transmissionLetter }) => transmissionLetter === line.letter);
  const meaning = level ? `the network handles this cable as ${level.marking}` : 'no letter of a level';
  return { at: spanOf(line), markdown: titled(line.letter.repeat(5), meaning) };
}
