/** Rule `security-letter-mismatch`. */
import { findClassification } from '../../data/classifications.js';
import { defineRule } from '../../lint/define-rule.js';
import { transmitted } from '../../lint/facts/envelope.js';
import type { SecurityLine, Span } from '../../syntax/types.js';

/** Encrypted for transmission only, or not: the cable is unclassified all the same. */
const unclassifiedLetters = ['U', 'E'];

/** A security line for another level than that of the classification line. */
export const securityLetterMismatch = defineRule(
  {
    id: 'security-letter-mismatch',
    summary: 'Repeat the letter of the classification in the security line.',
    family: 'envelope',
    level: 'error',
    // Archives declassify the text and leave the lines of transmission as they were.
    archiveLevel: 'hint',
    source: 'Army subcourse SS0656 (classification codes); 5 FAH-2 H-321',
    fix: 'none',
    profiles: transmitted,
  },
  (cable, report) => {
    const security = cable.first('securityLine');
    const line = cable.first('classificationLine');
    if (!security || line?.level === undefined) return;
    const marking = line.handling === 'EFTO' ? `${line.level} EFTO` : line.level;
    const right = findClassification(marking)?.transmissionLetter;
    if (right === undefined || security.letter === right) return;
    const mildly = line.level === 'UNCLAS' && unclassifiedLetters.includes(security.letter);
    const at = lettersOf(security);
    report({
      at,
      ...(mildly ? { severity: 'hint' } : {}),
      message: `\`${cable.textOf(at)}\` disagrees with \`${marking}\` in the classification line. Write \`${right.repeat(5)}\`, or correct that line.`,
      related: [{ at: line.wordSpan, message: 'The classification line.' }],
    });
  },
);

function lettersOf({ value, letter, position }: SecurityLine): Span {
  const start = position.start.offset + value.indexOf(letter.repeat(4));
  const end = position.start.offset + value.lastIndexOf(letter.repeat(4)) + 4;
  return { start, end };
}
