/** Faults of sections, page lines and characters. */
import type { CableIndex } from '../../../server/src/core/lint/cable-index.js';
import type { Span } from '../../../server/src/core/syntax/types.js';
import { type Planters, type Planting, insert, linesOf, put, putEach } from './planting.js';

/** Planters for the rules on text. */
export const textFaults: Planters = {
  'section-count': (cable) =>
    cable
      .all('pageLine')
      .flatMap((line) =>
        line.section === undefined || line.of === undefined
          ? []
          : [
              put(line, line.value.replace(/\d{1,3}$/, String(line.of + 1).padStart(3, '0'))),
              put(line, line.value.replace(/\d{1,3}(?= OF)/, String(line.section + 5).padStart(3, '0'))),
            ],
      ),

  'section-serial': (cable) =>
    cable
      .all('pageLine')
      .flatMap((line) => [
        put(line, line.value.replace(/\d{5,8}/, '00000777')),
        put(line, line.value.replace(/^[A-Z ]+(?= )/, 'LISBON')),
      ]),

  'page-break-residue': (cable) =>
    cable.profile === 'draft' && cable.first('classificationLine')?.number !== undefined
      ? breaks(cable).map((at) => insert(at, `${pageLine(cable)}\n\n`))
      : [],

  'page-break-split': (cable) =>
    cable.isWrapped ? cutSentences(cable) : putEach(cable, /(?<=[a-z]{4}) (?=and [a-z]{4})/g, '\n\n'),

  'unsupported-character': (cable) => [
    ...putEach(cable, /"/g, '\u201C'),
    ...putEach(cable, /(?<=[a-z]) -- (?=[a-z])/g, ' \u2013 '),
    ...putEach(cable, /(?<=[a-z]{3}) (?=[a-z]{3})/g, '\u00A0').slice(0, 6),
    ...putEach(cable, /(?<=[a-z]{3}) (?=[a-z]{3})/g, '\t').slice(0, 6),
  ],

  'garbled-apostrophe': (cable) => putEach(cable, /(?<=[a-z])'(?=s[ \n])/g, ','),

  'garbled-plural-possessive': (cable) => [
    ...putEach(cable, /(?<=\b(?:governments|countries|traffickers|victims))'(?= )/g, ','),
    ...opened(cable, 'The Department welcomes governments, efforts to help seamen.'),
  ],

  'garbled-quote': (cable) => [
    ...putEach(cable, /"([a-z][A-Za-z ]{2,40})"(?=[ .])/g, (match) => `&${match[1] ?? ''}8`),
    ...opened(cable, 'The court spoke of &free8 choice.'),
  ],

  'garbled-dash': (cable) => [
    ...putEach(cable, /(?<=[a-z]) -- (?=[a-z])/g, ') '),
    ...opened(cable, 'The talks began in May) a month late.'),
  ],

  'markdown-residue': (cable) => [
    ...cable
      .all('tag')
      .filter(({ linked }) => !linked)
      .map((tag) => put(tag, `[${tag.value}](#)`)),
    ...opened(cable, 'The state paid \\$5 million.'),
  ],

  'dash-run': (cable) => [
    ...putEach(cable, /(?<=[a-z]) -- (?=[a-z])/g, ' ---- '),
    ...putEach(cable, /(?<=[a-z]{3}), (?=[a-z]{3})/g, ' --- '),
  ],

  'quote-spacing': (cable) => [
    ...putEach(cable, /(?<=[a-z])[.,]"(?=[ \n])/g, (match) => `${match[0].charAt(0)} "`),
    ...opened(cable, 'He said that "it was late. "'),
  ],

  'negation-doubling': (cable) => [
    ...putEach(cable, /\bnot\/not /g, 'not/'),
    ...putEach(cable, /(?<=\b(?:should|must|does|did)) not (?!(?:yet|only|fully|be)\b)(?=[a-z])/g, ' not/'),
  ],

  'line-too-long': (cable) => (cable.isWrapped ? joinedLines(cable) : []),

  'trailing-space': (cable) => putEach(cable, /(?<=[a-z.,])(?=\n)/g, '  '),
};

/** Starts of the lines behind the blank lines of the body. */
function breaks(cable: CableIndex): number[] {
  return [...cable.text.matchAll(/\n\n(?=\S)/g)]
    .map(({ index }) => index + 2)
    .filter((at) => at > cable.body.start && at < cable.body.end);
}

function pageLine(cable: CableIndex): string {
  const line = cable.first('classificationLine');
  return `${line?.origin ?? ''} ${String(line?.number ?? 0).padStart(8, '0')} 002 OF 003`;
}

/** A blank line inside a sentence, behind a line that does not end one. */
function cutSentences(cable: CableIndex): Planting[] {
  return cable.all('run').flatMap(({ position: { start, end } }) => {
    const place: Span = { start: start.offset, end: end.offset };
    return putEach(cable, /(?<=[a-z]{4})\n(?=[a-z]{4,} )/g, '\n\n', place).slice(0, 1);
  });
}

/** Two lines of a paragraph as one. */
function joinedLines(cable: CableIndex): Planting[] {
  return cable.all('run').flatMap((run) => {
    const { start, end } = run.position;
    return putEach(cable, /(?<=[^\n]{50})\n(?=[^\n]{25})/g, ' ', { start: start.offset, end: end.offset })
      .slice(0, 1)
      .map((planting) => {
        const [change] = planting.changes;
        return change ? { ...planting, at: linesOf(cable, { start: change.start, end: change.start }) } : planting;
      });
  });
}

/** A sentence set before the words of each paragraph that is nothing but words. */
function opened(cable: CableIndex, sentence: string): Planting[] {
  return cable.numberedParagraphs.flatMap(({ children }) => {
    const run = children.find(({ type }) => type !== 'paragraphLabel' && type !== 'portionMark');
    if (run?.type !== 'run' || run.children[0]?.type !== 'text') return [];
    return /[()"&]/.test(cable.textOf(run)) ? [] : [insert(run.position.start.offset, `${sentence}\n`)];
  });
}
