/** Letters of the REF block, and the fix that puts them in order. */
import type { ReferenceLetter } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { replace } from '../edits/edits.js';
import type { Fix, TextChange } from '../finding.js';

/** Place of a letter in the alphabet: 1 for `A`. */
export function letterOrdinal(letter: string): number {
  return letter.charCodeAt(0) - beforeA;
}

/** The letter of a place in the alphabet: `A` for 1. */
export function letterAt(ordinal: number): string {
  return String.fromCharCode(beforeA + ordinal);
}

/**
 * Gives the entries the letters from A on, in their order, and the citations in the text with them; nothing where that
 * cannot be done for sure: an entry without a letter, more entries than letters, a range such as `refs A-D` in the text.
 */
export function reletter(cable: CableIndex): Fix | undefined {
  return cable.fact(makeReletter);
}

function makeReletter(cable: CableIndex): Fix | undefined {
  const letters = cable.all('referenceLetter');
  if (letters.length > lettersInAlphabet || letters.length !== cable.all('referenceEntry').length) return undefined;
  const renamed = new Map<string, string>();
  const changes: TextChange[] = [];
  for (const [index, letter] of letters.entries()) {
    const name = letterAt(index + 1);
    // What the text says of a letter that two entries have is meant for the first one, as far as anyone can tell.
    if (!renamed.has(letter.letter)) renamed.set(letter.letter, name);
    if (letter.letter !== name) changes.push(...changesOf(cable, letter, name));
  }
  for (const citation of cable.all('referenceCitation')) {
    for (const { letter, span } of citation.letters) {
      const written = cable.textOf(span);
      if (written.toUpperCase() !== letter) return undefined;
      const name = renamed.get(letter);
      if (name === undefined || name === letter) continue;
      changes.push(replace(span, written === letter ? name : name.toLowerCase()));
    }
  }
  const title = `Letter the references \`A\` to \`${letterAt(letters.length)}\`, in the text too`;
  return { title, safe: false, changes };
}

const beforeA = 64;
const lettersInAlphabet = 26;
const firstLetter = /[A-Za-z]/;

/** Changes an entry's letter, and its repetition where it is written twice. */
function changesOf(cable: CableIndex, letter: ReferenceLetter, name: string): TextChange[] {
  const { repeated, repeatedSpan } = letter;
  const starts = [letter.position.start.offset];
  if (repeatedSpan && repeated === letter.letter) starts.push(repeatedSpan.start);
  return starts.map((from) => {
    const start = from + cable.text.slice(from, letter.position.end.offset).search(firstLetter);
    return replace({ start, end: start + 1 }, name);
  });
}
