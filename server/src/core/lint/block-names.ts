/** Names of blocks: what two of them have in common. */

/** Small words that do not tell one block from another. */
const smallWords = new Set(['of', 'the', 'a', 'an', 'for', 'in', 'on', 'from', 'to', 'and', 'by', 'with']);

/** Texts that are handed over: cables call one and the same text by either name. */
const handedOver = new Set(['actionplan', 'nonpaper']);

/** What two names of one kind have in common: the name without blanks, hyphens, plural and `continued`. */
export function kindOf(name: string): string {
  return wordsOf(name.replace(/ continued$/, '')).join('');
}

/** Whether a name joins two blocks: `summary and comment`. */
export function isCombination(name: string): boolean {
  return / (?:and|&) /.test(name) && /\b(?:summary|comment)\b/.test(name);
}

/** Whether one name may stand for the other by mistake: action plan and non-paper, or names that share a word. */
export function areKin(begin: string, end: string): boolean {
  if (handedOver.has(kindOf(begin)) && handedOver.has(kindOf(end))) return true;
  const words = wordsOf(begin);
  return wordsOf(end).some((word) => words.includes(word));
}

/** Whether all words of one name stand in the other. */
export function holdsName(begin: string, end: string): boolean {
  const one = wordsOf(begin);
  const other = wordsOf(end);
  return one.length > 0 && other.length > 0 && (isWithin(one, other) || isWithin(other, one));
}

/** The names that a combination joins. */
export function partsOf(name: string): readonly string[] {
  return name.split(/ (?:and|&) /);
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

function wordsOf(name: string): string[] {
  const words = name.replace(/\bnon[- ]?papers?\b/g, 'nonpaper').split(/[^a-z0-9]+/);
  return words.filter((word) => word !== '' && !smallWords.has(word)).map((word) => word.replace(/s$/, ''));
}
