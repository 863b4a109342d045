/** Words in capitals that may be letter-spaced: `S E C R E T` is `SECRET`, as classified levels are sent on the wire. */

/** A vocabulary of such words; blanks inside an entry (`TOP SECRET`) match blanks or none. */
export class SpacedWords {
  private readonly bySqueezed: ReadonlyMap<string, string>;
  private readonly longest: number;

  constructor(words: readonly string[]) {
    this.bySqueezed = new Map(words.map((word) => [squeeze(word), word]));
    this.longest = Math.max(...words.map((word) => squeeze(word).length));
  }

  /** The longest word that starts at `at`, and the offset after it. A letter may not follow directly. */
  matchAt(text: string, at: number, limit = text.length): { word: string; end: number } | undefined {
    let squeezed = '';
    let found: { word: string; end: number } | undefined;
    let blanks = 0;
    for (let offset = at; offset < limit && squeezed.length < this.longest; offset++) {
      const code = text.charCodeAt(offset);
      if (code === 32 || code === 9) {
        if (squeezed === '' || ++blanks > 3) break;
        continue;
      }
      if (!isCapitalOrHyphen(code)) break;
      blanks = 0;
      squeezed += text.charAt(offset);
      const word = isLetterAt(text, offset + 1) ? undefined : this.bySqueezed.get(squeezed);
      if (word !== undefined && spacingIsEven(text, at, offset + 1, word)) found = { word, end: offset + 1 };
    }
    return found;
  }
}

function squeeze(word: string): string {
  return word.replaceAll(' ', '');
}

function isCapitalOrHyphen(code: number): boolean {
  return (code >= 65 && code <= 90) || code === 45;
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** `S E C R E T`, `TOP SECRET` and `TOP S E C R E T` are words; `SE CRET` is not. */
function spacingIsEven(text: string, start: number, end: number, word: string): boolean {
  const parts = text.slice(start, end).split(/[ \t]+/);
  const words = word.split(' ');
  let index = 0;
  for (const expected of words) {
    if (parts[index] === expected) {
      index++;
      continue;
    }
    for (const letter of expected) if (parts[index++] !== letter) return false;
  }
  return index === parts.length;
}
