/** Rule `ref-letter-doubled`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { ReferenceLetter, Span } from '../../syntax/types.js';

/** A letter that is written twice on one entry: `A. A. 08 STATE 12`, `A. (A) 08 STATE 12`. */
export const refLetterDoubled = defineRule(
  {
    id: 'ref-letter-doubled',
    summary: 'Write the letter of a reference once.',
    family: 'references',
    level: 'info',
    archiveLevel: 'hint',
    source: 'Archived cables of the Department (2009 STATE 087525, 2009 STATE 060447)',
    fix: 'safe',
    tag: 'unnecessary',
  },
  (cable, report) => {
    const letters = cable.all('referenceLetter');
    // `A. (U) … C. (C) …`: a second letter that differs shows that the brackets hold portion marks.
    const hasMarks = letters.some(({ letter, repeated }) => repeated !== undefined && repeated !== letter);
    for (const letter of letters) {
      const at = letter.repeated === letter.letter ? letter.repeatedSpan : undefined;
      if (!at || (hasMarks && cable.text.charAt(at.start) === '(') || isInitial(cable, letter)) continue;
      report({
        at: withoutBlanks(cable.text, at),
        message: `The letter \`${letter.letter}\` is written twice. Keep one.`,
        fixes: [
          {
            title: `Remove the second \`${letter.letter}\``,
            safe: true,
            changes: [{ ...removed(cable.text, at), text: '' }],
          },
        ],
      });
    }
  },
);

/** `A. A. ROE E-MAIL`: what cites no cable may begin with a name. */
function isInitial(cable: CableIndex, letter: ReferenceLetter): boolean {
  const entry = cable.parentOf(letter);
  return entry?.type === 'referenceEntry' && !entry.children.some(({ type }) => type === 'cableReference');
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  while (isBlank(text, end - 1)) end--;
  return { start, end };
}

/** What goes with the letter: the blanks behind it, or those before it where the line ends with it. */
function removed(text: string, { start, end }: Span): Span {
  const atLineEnd = end === text.length || /[\r\n]/.test(text.charAt(end));
  while (atLineEnd && isBlank(text, start - 1)) start--;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t';
}
