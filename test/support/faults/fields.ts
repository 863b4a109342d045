/** Faults of TAGS, SUBJECT and REF. */
import type { CableIndex } from '../../../server/src/core/lint/cable-index.js';
import type { Tag } from '../../../server/src/core/syntax/types.js';
import { type Planters, type Planting, dropLines, insert, linesOf, one, put } from './planting.js';

/** Planters for the rules on TAGS, SUBJECT and REF. */
export const fieldFaults: Planters = {
  'tags-missing': (cable) => one(cable.first('tagsField')).map((field) => dropLines(cable, field)),

  'tag-malformed': (cable) =>
    gaps(cable)
      .filter(({ wide }) => wide)
      .map(({ start, end }) => put({ start, end }, '', tagsOf(cable))),

  'tag-unknown': (cable) =>
    tags(cable)
      .filter(({ label }) => label.length === 4)
      .map((tag) => put(tag, 'PXQZ')),

  'tag-duplicate': (cable) => {
    const [first] = tags(cable);
    return first && !first.linked
      ? tags(cable)
          .slice(-1)
          .map((last) => insert(last.position.end.offset, `${separator(cable)}${first.value}`))
      : [];
  },

  'tag-separator-mixed': (cable) => {
    const between = gaps(cable);
    if (between.length < 2 || tags(cable).some(({ linked }) => linked)) return [];
    return between.map(({ start, end }) =>
      put({ start, end }, separator(cable).startsWith(',') ? ' ' : ', ', tagsOf(cable)),
    );
  },

  'tag-country-missing': (cable) =>
    countryTags(cable).length === 1 ? countryTags(cable).flatMap((tag) => dropTag(cable, tag)) : [],

  'tag-topic-missing': (cable) =>
    /\bTIP\b/.test(cable.first('subjectField')?.text ?? '')
      ? tags(cable)
          .filter(({ label }) => label === 'KTIP')
          .flatMap((tag) => dropTag(cable, tag))
      : [],

  'country-mismatch': (cable) =>
    countryTags(cable).length === 1 ? countryTags(cable).map((tag) => put(tag, 'PE', headerOf(cable))) : [],

  'subject-missing': (cable) => one(cable.first('subjectField')).map((field) => dropLines(cable, field)),

  'subject-mark-missing': (cable) =>
    cable.isClassified
      ? cable
          .all('portionMark')
          .filter((mark) => cable.parentOf(mark)?.type === 'subjectField')
          .map(({ position: { start, end } }) => put({ start: start.offset, end: end.offset + 1 }, ''))
      : [],

  'subject-style': (cable) =>
    one(cable.first('subjectField')).flatMap((field) => {
      const texts = field.children.filter(({ type }) => type === 'text');
      const last = texts[texts.length - 1];
      if (!last) return [];
      const words = cable.textOf(last);
      const small = words.toLowerCase();
      return [insert(last.position.end.offset, '.'), ...(small === words ? [] : [put(last, small)])];
    }),

  'header-order': (cable) => {
    const [order, labels, subject] = [
      cable.first('executiveOrderField'),
      cable.first('tagsField'),
      cable.first('subjectField'),
    ];
    if (!order || !labels || !subject) return [];
    const swap = (above: typeof order | typeof labels, below: typeof labels | typeof subject): Planting => ({
      changes: [
        { ...linesOf(cable, above), text: cable.textOf(linesOf(cable, below)) },
        { ...linesOf(cable, below), text: cable.textOf(linesOf(cable, above)) },
      ],
    });
    return [swap(order, labels), swap(labels, subject)];
  },

  'ref-letter-sequence': (cable) =>
    letters(cable)
      .slice(1)
      .map((node) => put(node, node.value.replaceAll(node.letter, 'K'))),

  'ref-letter-duplicate': (cable) => {
    const [first, ...others] = letters(cable);
    return first ? others.map((node) => put(node, node.value.replaceAll(node.letter, first.letter))) : [];
  },

  'ref-letter-doubled': (cable) =>
    letters(cable)
      .filter(({ repeated }) => repeated === undefined)
      .map((node) => insert(node.position.end.offset, ` ${node.letter}.`)),

  'ref-format': (cable) => {
    const citations = cable.all('cableReference').filter(({ originSpan }) => originSpan !== undefined);
    return citations.map((node) => put(node, cable.textOf(node).replace(/ \d{1,7}$/, '')));
  },

  'ref-duplicate': (cable) => {
    const [first, ...others] = cable.all('cableReference');
    return first ? others.filter((node) => node.originSpan).map((node) => put(node, cable.textOf(first))) : [];
  },

  'ref-self': (cable) => own(cable).flatMap((text) => cable.all('cableReference').map((node) => put(node, text))),

  'ref-future': (cable) => {
    const line = cable.first('classificationLine');
    const year = cable.year;
    if (line?.origin === undefined || line.number === undefined || year === undefined) return [];
    const later = [
      `${String(year)} ${line.origin} ${String(line.number + 700)}`,
      `${String(year + 2)} ${line.origin} 120`,
    ];
    return cable
      .all('cableReference')
      .slice(0, 2)
      .flatMap((node) => later.map((text) => put(node, text)));
  },

  'ref-undefined': (cable) => [
    ...cable.all('referenceCitation').flatMap(({ letters: cited }) => cited.map(({ span }) => put(span, 'Q'))),
    ...bareCitations(cable).map(({ position: { start, end } }) =>
      insert(end.offset, ' Q', { start: start.offset, end: end.offset }),
    ),
  ],

  'ref-unused': (cable) => {
    const all = letters(cable);
    const field = cable.first('referenceField');
    if (all.length < 2 || !field) return [];
    const letter = String.fromCharCode(65 + all.length);
    return [insert(linesOf(cable, field).end, `     ${letter}. STATE 001234\n`)];
  },

  'ref-ambiguous': (cable) =>
    letters(cable).length < 2
      ? []
      : cable
          .all('referenceCitation')
          .filter(({ letters: cited }) => cited.length === 1)
          .map((node) => put(node, 'reftel')),

  'ref-origin-alias': (cable) =>
    cable
      .all('cableReference')
      .flatMap(({ origin, originSpan }) => (origin === 'STATE' && originSpan ? [put(originSpan, 'SECSTATE')] : [])),

  'ref-year-style': (cable) => {
    const all = cable.all('cableReference').filter(({ originSpan }) => originSpan !== undefined);
    const dated = all.filter(({ yearText }) => yearText !== undefined && /^\d{4}$/.test(yearText));
    const bare = all.filter(({ yearText }) => yearText === undefined);
    const cut = dated.map((node) => put(node, cable.textOf(node).replace(/\d\d(?=\d\d )/, ''), fieldOf(cable)));
    const added = bare.map((node) => insert(node.position.start.offset, `${String(cable.year)} `, fieldOf(cable)));
    return [...(dated.length < 2 ? [] : cut), ...(bare.length < 2 || cable.year === undefined ? [] : added)];
  },
};

function tags(cable: CableIndex): readonly Tag[] {
  return cable.all('tag').filter(({ kind }) => kind === 'code');
}

/** Places between two TAGS; `wide` where both have four letters. */
function gaps(cable: CableIndex) {
  const all = tags(cable);
  return all.slice(1).flatMap((tag, index) => {
    const before = all[index];
    if (!before || tag.linked || before.position.start.line !== tag.position.start.line) return [];
    const wide = before.label.length === 4 && tag.label.length === 4;
    return [{ start: before.position.end.offset, end: tag.position.start.offset, wide }];
  });
}

function separator(cable: CableIndex): string {
  const [gap] = gaps(cable);
  return gap ? cable.textOf(gap) : ' ';
}

function countryTags(cable: CableIndex): readonly Tag[] {
  return tags(cable).filter(({ label }) => label.length === 2);
}

/** Takes a TAG and what parts it from its neighbor away. */
function dropTag(cable: CableIndex, tag: Tag): Planting[] {
  const all = tags(cable);
  const index = all.indexOf(tag);
  const [before, after] = [all[index - 1], all[index + 1]];
  if (tag.linked) return [];
  if (before) return [put({ start: before.position.end.offset, end: tag.position.end.offset }, '', headerOf(cable))];
  return after
    ? [put({ start: tag.position.start.offset, end: after.position.start.offset }, '', headerOf(cable))]
    : [];
}

function tagsOf(cable: CableIndex) {
  const { start, end } = cable.first('tagsField')?.position ?? cable.tree.position;
  return { start: start.offset, end: end.offset };
}

/** TAGS and SUBJECT. */
function headerOf(cable: CableIndex) {
  return { start: tagsOf(cable).start, end: cable.first('subjectField')?.position.end.offset ?? tagsOf(cable).end };
}

function fieldOf(cable: CableIndex) {
  const { start, end } = cable.first('referenceField')?.position ?? cable.tree.position;
  return { start: start.offset, end: end.offset };
}

function letters(cable: CableIndex) {
  return cable.all('referenceLetter');
}

/** `reftel` where REF has one entry without a letter. */
function bareCitations(cable: CableIndex) {
  return cable.all('referenceCitation').filter(({ word, letters: cited }) => word === 'reftel' && cited.length === 0);
}

/** The number of the cable itself, as REF would have it. */
function own(cable: CableIndex): string[] {
  const line = cable.first('classificationLine');
  return line?.origin === undefined || line.number === undefined ? [] : [`${line.origin} ${String(line.number)}`];
}
