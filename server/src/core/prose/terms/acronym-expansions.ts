/** The name before an acronym in brackets, as far as its words have the acronym's letters. */

const connectors = new Set(
  'of for the and on in to against from with de la del des du los las et y und a an &'.split(' '),
);
const mostWords = 12;

/**
 * The words that end `before` and whose initials spell `acronym`, in lower case without small words between; undefined
 * where they do not.
 */
export function nameBefore(before: string, acronym: string): readonly string[] | undefined {
  const words = before
    .split(/[ /-]+/)
    .filter((word) => word !== '')
    .slice(-mostWords);
  const name: string[] = [];
  let letter = acronym.length - 1;
  for (let index = words.length - 1; index >= 0 && letter >= 0; index--) {
    const word = words[index]?.toLowerCase().replace(/[^a-z]/g, '') ?? '';
    if (word.charAt(0) === acronym.charAt(letter).toLowerCase()) letter--;
    else if (!connectors.has(word)) return undefined;
    if (!connectors.has(word)) name.unshift(word);
  }
  return letter < 0 && name.length > 1 ? name : undefined;
}

const stemLength = 4;

/** Whether two names are the same but for order and endings: `Ministry of Interior`, `Interior Ministry`. */
export function areOneName(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const stems = new Set(many.map(stemOf));
  const shared = few.filter((word) => stems.has(stemOf(word))).length;
  // `National Task Force` and `National Training Fund` share a word that names share often.
  return shared * 2 >= few.length;
}

function stemOf(word: string): string {
  return word.slice(0, stemLength);
}
