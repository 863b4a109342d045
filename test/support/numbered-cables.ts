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
}

interface Style {
  readonly marker: string;
  readonly portion: string;
  readonly end: string;
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
export function numberedCable({ ranges }: NumberedOptions): fc.Arbitrary<NumberedCable> {
  const style: fc.Arbitrary<Style> = fc.record({
    marker: fc.constantFrom('', '', '¶', '[1](#)'),
    portion: fc.constantFrom('(U) ', '(SBU) ', ''),
    end: fc.constantFrom('\n', '\n', '\r\n'),
  });
  return fc.tuple(fc.integer({ min: 3, max: places.length }), style).chain(([count, { marker, portion, end }]) => {
    const paragraph = fc.record({
      heading: fc.constantFrom(...headings),
      tail: fc.constantFrom(...tails),
      references: fc.array(reference(count, ranges), { maxLength: 3 }),
    });
    return fc.array(paragraph, { minLength: count, maxLength: count }).map((paragraphs) => {
      const body = paragraphs.map(({ heading, tail, references }, index) => {
        const cited = references.map((words) => ` Please see ${words}.`).join('');
        return `${heading}${marker}${index + 1}. ${portion}The office in ${places[index] ?? ''} reopened.${cited}${tail}`;
      });
      const text = `UNCLAS OSLO 000412\n\nSUBJECT: NORWAY: SHELTERS REOPEN\n\n${body.join('\n\n')}\n\nBERG\n`;
      return { count, text: text.replaceAll('\n', end) };
    });
  });
}

/** One reference to paragraphs that are there. */
function reference(count: number, ranges: boolean): fc.Arbitrary<string> {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: count }), { minLength: 3, maxLength: 3 });
  return fc.tuple(numbers, fc.integer({ min: 0, max: ranges ? 7 : 3 })).map(([[one = 1, two = 2, three = 3], form]) => {
    const [low, high] = [Math.min(one, two), Math.max(one, two)];
    // A range of two becomes a list where it is cut, and no one can tell afterwards that it was a range.
    const range = high - low > 1 ? [low, high] : [1, count];
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
  });
}
