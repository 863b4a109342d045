/** Faults of classification, captions, executive order and portion marks. */
import type { CableIndex } from '../../../server/src/core/lint/cable-index.js';
import { spanOf } from '../../../server/src/core/lint/define-rule.js';
import type { PortionMark, Span } from '../../../server/src/core/syntax/types.js';
import { type Planters, dropLines, insert, linesOf, one, put, putEach, spanning } from './planting.js';

/** Planters for the rules on classification, captions and marks. */
export const captionFaults: Planters = {
  'classification-missing': (cable) =>
    cable
      .all('classificationLine')
      .filter(({ glued }) => !glued)
      .map((line) => dropLines(cable, line)),

  'classification-glued': (cable) =>
    cable
      .all('classificationLine')
      .filter(({ position }) => cable.all('addressee').some((one) => one.position.end.line === position.start.line - 2))
      .map(({ position: { start, end } }) => {
        const above = cable.text.slice(0, start.offset).trimEnd().length;
        return put({ start: above, end: start.offset }, 'PRIORITY', { start: above, end: end.offset });
      }),

  'classification-invalid': (cable) =>
    cable
      .all('classificationLine')
      .filter(({ glued }) => !glued)
      .flatMap(({ wordSpan }) => [put(wordSpan, 'SBU'), put(wordSpan, 'FOUO')]),

  'classification-too-low': (cable) =>
    cable.isClassified
      ? []
      : cable.paragraphMarks
          .filter(({ mark }) => mark === 'U')
          .flatMap((mark) => ['(C)', '(S)'].map((text) => put(mark, text))),

  'classification-too-high': (cable) =>
    cable.isClassified || cable.paragraphMarks.length < cable.numberedParagraphs.length
      ? []
      : cable.all('classificationLine').map(({ wordSpan }) => put(wordSpan, 'SECRET')),

  'sbu-without-sensitive': (cable) =>
    has(cable, 'SBU') ? captions(cable, 'SENSITIVE').map((one) => dropLines(cable, one)) : [],

  'sensitive-without-sbu': (cable) => {
    const [sensitive] = captions(cable, 'SENSITIVE');
    const marks = cable.all('portionMark').filter(({ mark }) => mark.startsWith('SBU'));
    if (!sensitive || marks.length === 0) return [];
    return [
      {
        changes: marks.map((mark) => put(mark, '(U)').changes).flat(),
        at: spanning([sensitive]) ?? { start: 0, end: 0 },
      },
    ];
  },

  'portion-mark-missing': (cable) =>
    cable.paragraphMarks.length < 2
      ? []
      : cable.paragraphMarks.map((mark) => put(withBlank(cable, mark), '', paragraphLine(cable, mark))),

  'portion-marks-absent': (cable) => {
    const marks = cable.all('portionMark');
    const caption = captions(cable, 'SENSITIVE').map((node) => ({ ...linesOf(cable, node), text: '' }));
    const [first] = cable.numberedParagraphs;
    if (cable.isClassified || marks.length === 0 || !first) return [];
    const label = first.children[0] ?? first;
    return [
      {
        changes: [...caption, ...marks.map((mark) => ({ ...withBlank(cable, mark), text: '' }))],
        at: { start: label.position.start.offset, end: label.position.end.offset },
      },
    ];
  },

  'portion-mark-invalid': (cable) =>
    spacedMarks(cable).flatMap((mark) =>
      mark.mark === 'SBU'
        ? ['(Sbu)', 'SBU)', '(SUB)', '[SBU]'].map((text) => put(mark, text))
        : mark.mark === 'U' || mark.mark === 'C'
          ? [`${mark.mark})`, `(${mark.mark.toLowerCase()})`].map((text) => put(mark, text))
          : [],
    ),

  'portion-mark-obsolete': (cable) =>
    cable.year === undefined ? [] : cable.paragraphMarks.map((mark) => put(mark, '(LOU)')),

  'portion-mark-position': (cable) =>
    cable.numberedParagraphs.flatMap((paragraph) => {
      const [label, mark] = paragraph.children;
      if (label?.type !== 'paragraphLabel' || mark?.type !== 'portionMark') return [];
      const start = label.position.start.offset;
      const before = [put({ start, end: mark.position.end.offset }, `${mark.value} ${label.value}`)];
      const behind = /^ (?:Summary|Comment|Begin action request|Action Request|Action request continued):/.exec(
        cable.text.slice(mark.position.end.offset),
      );
      const end = mark.position.end.offset + (behind?.[0].length ?? 0);
      return behind
        ? [...before, put({ start: mark.position.start.offset, end }, `${behind[0].trim()} ${mark.value}`)]
        : before;
    }),

  'portion-mark-spacing': (cable) =>
    cable.paragraphMarks.flatMap((mark) => {
      const { start, end } = mark.position;
      const places = [
        { start: start.offset - 1, end: start.offset },
        { start: end.offset, end: end.offset + 1 },
      ];
      return places
        .filter((place) => cable.textOf(place) === ' ')
        .map((place) => put(place, '', paragraphLine(cable, mark)));
    }),

  'caption-unknown': (cable) =>
    cable
      .all('caption')
      .filter(({ value, known }) => known && value.length > 5)
      .map((caption) => put(caption, caption.value.slice(0, -2) + caption.value.slice(-1))),

  'caption-conflict': (cable) =>
    captions(cable, 'SIPDIS').map((caption) => insert(linesOf(cable, caption).start, 'NODIS\n', zone(cable))),

  'caption-shared-line': (cable) => {
    const [first, second] = cable.all('captionLine');
    return first && second ? [put({ start: first.position.end.offset, end: second.position.start.offset }, ' ')] : [];
  },

  'caption-duplicate': (cable) =>
    cable.all('captionLine').map((line) => insert(linesOf(cable, line).end, `${cable.textOf(line)}\n`)),

  'caption-order': (cable) =>
    cable
      .all('captionLine')
      .slice(-1)
      .map((line) => insert(linesOf(cable, line).end, 'STADIS\nNODIS\n')),

  'noforn-mismatch': (cable) =>
    captions(cable, 'NOFORN').length > 0
      ? captions(cable, 'NOFORN')
          .filter(() => /\/N/.test(cable.paragraphMarks.map(({ mark }) => mark).join(' ')))
          .flatMap((caption) =>
            cable.paragraphMarks
              .filter(({ mark }) => mark.includes('/N'))
              .slice(0, 1)
              .map((mark) => ({ ...dropLines(cable, caption), at: spanOf(mark) })),
          )
      : cable.paragraphMarks.slice(0, 2).map((mark) => put(mark, '(SBU/NF)')),

  'official-informal-subject': (cable) => [
    ...cable
      .all('captionLine')
      .slice(0, 1)
      .map((line) => insert(linesOf(cable, line).start, 'OFFICIAL INFORMAL\n')),
    ...one(cable.first('subjectField')).map(({ position, children }) =>
      insert(
        children.find(({ type }) => type === 'text')?.position.start.offset ?? position.end.offset,
        'OFFICIAL INFORMAL: ',
      ),
    ),
  ],

  'eo-missing': (cable) => one(cable.first('executiveOrderField')).map((field) => dropLines(cable, field)),

  'eo-value-mismatch': (cable) =>
    cable
      .all('executiveOrderField')
      .map(({ textSpan }) => put(textSpan, cable.isClassified ? 'N/A' : 'DECL: 09/01/2019')),

  'eo-order-era': (cable) =>
    cable.profile === 'draft' && cable.year === undefined
      ? []
      : cable.all('executiveOrderField').flatMap(({ numberSpan }) => one(numberSpan).map((span) => put(span, '12356'))),

  'classified-by-missing': (cable) =>
    cable.isClassified ? one(cable.authority).map((paragraph) => dropLines(cable, paragraph)) : [],

  'classified-reason-invalid': (cable) =>
    cable
      .all('authority')
      .flatMap(({ reasonSpan }) => (reasonSpan ? putEach(cable, /\([a-h]\)/g, '(k)', reasonSpan) : [])),
};

function has(cable: CableIndex, letters: string): boolean {
  return cable.all('portionMark').some(({ mark }) => mark.startsWith(letters));
}

function captions(cable: CableIndex, name: string) {
  return cable.all('caption').filter((caption) => caption.name === name);
}

/** From the classification line to the last caption: where captions are missed. */
function zone(cable: CableIndex): Span {
  return spanning([...cable.all('classificationLine'), ...cable.all('captionLine')]) ?? { start: 0, end: 0 };
}

/** Marks with a blank before them: glued to the number they are another fault already. */
function spacedMarks(cable: CableIndex): readonly PortionMark[] {
  return cable.paragraphMarks.filter(({ position: { start } }) => cable.text.charAt(start.offset - 1) === ' ');
}

/** The mark and the blank behind it. */
function withBlank(cable: CableIndex, { position: { start, end } }: PortionMark): Span {
  return { start: start.offset, end: end.offset + (cable.text.charAt(end.offset) === ' ' ? 1 : 0) };
}

/** The line on which a paragraph with this mark begins. */
function paragraphLine(cable: CableIndex, mark: PortionMark): Span {
  const { start, end } = linesOf(cable, mark);
  return { start, end: end - 1 };
}
