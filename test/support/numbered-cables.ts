/** Cables with numbered paragraphs that refer to each other, for the features that change numbers. */
import fc from 'fast-check';

/** What a generated cable is made of; `text` is the cable. */
export interface NumberedCable {
  readonly count: number;
  readonly text: string;
}

/** Which texts to make. */
export interface NumberedOptions {
  /** Whether ranges of paragraphs may stand in the text. */
  readonly ranges: boolean;
  /** Whether numbers may be missing between the paragraphs. */
  readonly gaps?: boolean;
}

interface Style {
  readonly marker: string;
  readonly portion: string;
  readonly end: string;
  /** From one number to the next. */
  readonly step: number;
}

const places = [
  'Bergen',
  'Tromso',
  'Molde',
  'Bodo',
  'Hamar',
  'Narvik',
  'Halden',
  'Moss',
  'Skien',
  'Larvik',
  'Alta',
  'Voss',
];
const headings = ['', '', '', 'COMMENT\n-------\n\n', 'Next Steps\n\n'];
const tails = [
  '',
  '',
  '\n\nThe mayor agreed.',
  '\n\nA. The courts met.\n\nB. The police did not.',
  '\n\n-- more judges;\n\n-- a second shelter.',
  '\n\nOSLO 00000412 002 OF 003',
];

/** Cables of three to twelve paragraphs, each about a town of its own, in several styles. */
export function numberedCable({ ranges, gaps = false }: NumberedOptions): fc.Arbitrary<NumberedCable> {
  const style: fc.Arbitrary<Style> = fc.record({
    marker: fc.constantFrom('', '', '¶', '[1](#)'),
    portion: fc.constantFrom('(U) ', '(SBU) ', ''),
    end: fc.constantFrom('\n', '\n', '\r\n'),
    step: gaps ? fc.constantFrom(1, 2, 3) : fc.constant(1),
  });
  return fc
    .tuple(fc.integer({ min: 3, max: places.length }), style)
    .chain(([count, { marker, portion, end, step }]) => {
      const paragraph = fc.record({
        heading: fc.constantFrom(...headings),
        tail: fc.constantFrom(...tails),
        references: fc.array(reference(count, step, ranges), { maxLength: 3 }),
      });
      return fc.array(paragraph, { minLength: count, maxLength: count }).map((paragraphs) => {
        const body = paragraphs.map(({ heading, tail, references }, index) => {
          const cited = references.map((words) => ` Please see ${words}.`).join('');
          return `${heading}${marker}${(index + 1) * step}. ${portion}The office in ${places[index] ?? ''} reopened.${cited}${tail}`;
        });
        const text = `UNCLAS OSLO 000412\n\nSUBJECT: NORWAY: SHELTERS REOPEN\n\n${body.join('\n\n')}\n\nBERG\n`;
        return { count, text: text.replaceAll('\n', end) };
      });
    });
}

/** One reference to paragraphs that are there. */
function reference(count: number, step: number, ranges: boolean): fc.Arbitrary<string> {
  const ranks = fc.uniqueArray(fc.integer({ min: 1, max: count }), { minLength: 3, maxLength: 3 });
  return fc.tuple(ranks, fc.integer({ min: 0, max: ranges ? 7 : 3 })).map(([picked, form]) => {
    const [one = 1, two = 2, three = 3] = picked.map((rank) => rank * step);
    const [low, high] = [Math.min(one, two), Math.max(one, two)];
    // A range of two becomes a list where it is cut, and no one can tell afterwards that it was a range.
    const range = high - low > step ? [low, high] : [step, count * step];
    return written(form, [one, two, three], range);
  });
}

function written(form: number, [one, two, three]: readonly [number, number, number], range: readonly number[]): string {
  switch (form) {
    case 0:
      return `para ${one}`;
    case 1:
      return `paragraph ${one} and the note`;
    case 2:
      return `paras ${one} and ${two}`;
    case 3:
      return `paras ${one}, ${two} and ${three}`;
    case 4:
      return `paras ${range.join('-')}`;
    case 5:
      return `paras ${range.join(' through ')}`;
    case 6:
      return `paragraphs ${range.join('-')} on the matter`;
    default:
      return `para ${one}.A`;
  }
}
