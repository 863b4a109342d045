/** Rule `unsupported-character`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Problem, defineRule } from '../../lint/define-rule.js';
import { isSmartPrint } from '../../lint/facts/smart-print.js';
import { plainForm } from '../../prose/scars/plain-characters.js';
import type { Span } from '../../syntax/types.js';

/** Findings after which the rule sums up: a file that is no text has a fault in every other place. */
const mostFindings = 1000;
/** Longest stretch of characters that a message repeats. */
const longestQuote = 12;

/** All but line ends, printable ASCII, and the pilcrow, of which the rule `paragraph-pilcrow` speaks. */
const unsupported = /[^\n\r -~\xB6]/g;
const byteOrderMark = 0xfeff;
const replacement = '\uFFFD';

/** A character that the wire does not carry. */
export const unsupportedCharacter = defineRule(
  {
    id: 'unsupported-character',
    summary: 'Use plain letters, digits and marks only.',
    family: 'text',
    level: 'error',
    source: 'Characters of cables as transmitted; samples 2009 STATE 060447 and 2009 STATE 087524',
    fix: 'safe',
    importedCeiling: 'warning',
  },
  (cable, report) => {
    const { text } = cable;
    let markers: ReadonlySet<number> | undefined;
    let count = 0;
    unsupported.lastIndex = firstOffset(cable);
    // Hot: every character passes this expression.
    for (let match = unsupported.exec(text); match; match = unsupported.exec(text)) {
      const at = { start: match.index, end: endOfStretch(text, match.index) };
      unsupported.lastIndex = at.end;
      if (match[0] === replacement && (markers ??= replacementMarkers(cable)).has(at.start)) continue;
      if (match[0] === '\t' && isSmartPrint(cable)) continue;
      if (++count > mostFindings) {
        report({
          at,
          message: `There are more than ${mostFindings} unsupported characters. Check that this is a text.`,
        });
        return;
      }
      report(problemOf(text, at));
    }
  },
);

/** Behind a byte-order mark and behind the lines of the archive, which nobody transmitted. */
function firstOffset(cable: CableIndex): number {
  const archive = cable.first('archiveHeader');
  if (archive) return archive.position.end.offset;
  return cable.text.charCodeAt(0) === byteOrderMark ? 1 : 0;
}

/** Places where U+FFFD is what became of a pilcrow. */
function replacementMarkers(cable: CableIndex): ReadonlySet<number> {
  const labels = [...cable.all('paragraphLabel'), ...cable.all('itemLabel'), ...cable.all('referenceLetter')];
  return new Set(labels.filter(({ marker }) => marker === 'replacement').map(({ position }) => position.start.offset));
}

/** End of a character that has a plain form, of some tabs, or of the word of another script that begins here. */
function endOfStretch(text: string, start: number): number {
  let end = endOfCharacter(text, start);
  if (text.charAt(start) === '\t') while (text.charAt(end) === '\t') end++;
  if (plainForm(text, start, end)) return end;
  while (end < text.length && isUnsupported(text.charCodeAt(end))) {
    const next = endOfCharacter(text, end);
    if (plainForm(text, end, next)) break;
    end = next;
  }
  return end;
}

function endOfCharacter(text: string, start: number): number {
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

function isUnsupported(code: number): boolean {
  return (code < 32 && code !== 10 && code !== 13) || (code > 126 && code !== 0xb6);
}

function problemOf(text: string, at: Span): Problem {
  const plain = plainForm(text, at.start, at.end);
  const name = nameOf(text.slice(at.start, at.end));
  if (plain === undefined)
    return { at, message: `${name} cannot be transmitted. Write it with plain letters and marks.` };
  const { text: form, sure } = plain;
  const title =
    form.trim() === ''
      ? form === ''
        ? 'Remove it'
        : form.length > 1
          ? 'Change to blanks'
          : 'Change to a blank'
      : `Change to \`${form.trim()}\``;
  return {
    at,
    message: `${name} cannot be transmitted. ${title}.`,
    fixes: [{ title, safe: sure, changes: [{ ...at, text: form }] }],
  };
}

/** How a message names what it found: the characters where they can be seen, the code where not. */
function nameOf(stretch: string): string {
  const code = `U+${(stretch.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (stretch.startsWith('\t')) return stretch === '\t' ? 'A tab' : 'A run of tabs';
  // In place: classes of Unicode take long to set up, and most cables need none.
  const isVisible = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(stretch);
  if (!isVisible || stretch === replacement) return `The character ${code}`;
  const single = stretch.length === endOfCharacter(stretch, 0);
  if (single) return `\`${stretch}\` (${code})`;
  return `\`${stretch.length > longestQuote ? `${stretch.slice(0, longestQuote)}...` : stretch}\``;
}
