/** Rule `subject-style`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { isSmartPrint } from '../../lint/facts/smart-print.js';
import type { SubjectField, Text } from '../../syntax/types.js';

/** A word in small letters; `McDONALD` and `PhD` are none. */
const smallWord = /(?<![A-Za-z])[A-Z]?[a-z]{2,}(?![A-Za-z])/g;
/** A stop behind an abbreviation belongs to it: `U.S.`, `INC.`, as do the dots of a title that is cut off. */
const finalStop = /(?<![.]|(?<![A-Z])(?:[A-Z]|CO|INC|LTD|CORP|JR|SR|ETC|NO|GOVT|DEPT|INT|NAT|AL|BROS))[.]$/;

/** A subject in small letters, or with a full stop. */
export const subjectStyle = defineRule(
  {
    id: 'subject-style',
    summary: 'Write the SUBJECT in capitals and without a full stop.',
    family: 'tags',
    level: 'hint',
    source: 'Sample cables of 2009',
    fix: 'ask',
    importedCeiling: 'hint',
  },
  (cable, report) => {
    const subject = cable.first('subjectField');
    const last = subject && textsOf(subject).at(-1);
    // SMART takes titles in small letters.
    if (!subject || !last || isSmartPrint(cable)) return;
    const stop = finalStop.test(last.value.toUpperCase());
    const small = textsOf(subject).find(({ value }) => smallWordsOf(value).length > 0);
    if (!small && !stop) return;
    const end = last.position.end.offset;
    const fixed = textsOf(subject).map((text) => {
      const words = text.value.toUpperCase();
      return replace(text, stop && text === last ? words.slice(0, -1) : words);
    });
    report({
      at: small ? placeOf(small) : { start: end - 1, end },
      message: small
        ? `The SUBJECT is not in capitals${stop ? ' and ends in a full stop' : ''}. Write it in capitals${stop ? ', without the stop' : ''}.`
        : 'The SUBJECT ends in a full stop. Take it out.',
      fixes: [{ title: small ? 'Write the SUBJECT in capitals' : 'Remove the full stop', safe: false, changes: fixed }],
    });
  },
);

function textsOf({ children }: SubjectField): readonly Text[] {
  return children.filter((child) => child.type === 'text');
}

/** From the first small word of a line to the last. */
function placeOf({ value, position }: Text): { start: number; end: number } {
  const words = smallWordsOf(value);
  const last = words.at(-1);
  const start = position.start.offset;
  return { start: start + (words[0]?.index ?? 0), end: start + (last ? last.index + last[0].length : value.length) };
}

function smallWordsOf(value: string): readonly RegExpExecArray[] {
  return [...value.matchAll(smallWord)];
}
