/** Names of blocks: what two of them have in common. */

/** A name, taken apart once for the many comparisons of a text with many markers. */
export interface BlockName {
  /** Its words without blanks, hyphens, plural and `continued`: equal for names of one kind. */
  readonly kind: string;
  readonly words: readonly string[];
  /** The names that it joins: two or more for `summary and comment`. */
  readonly parts: readonly string[];
}

/** Small words that do not tell one block from another. */
const smallWords = new Set(['of', 'the', 'a', 'an', 'for', 'in', 'on', 'from', 'to', 'and', 'by', 'with']);

/** Texts that are handed over: cables call one and the same text by either name. */
const handedOver = new Set(['actionplan', 'nonpaper']);

const usual =
  /\b(?:action request|action plan|points?|non-? ?paper|background|summary|comment|note|annex|text|translation|narrative|guidance|statement|questions?|q(?:'s)? ?(?:and|&) ?a|bio(?:graph\w*)?|letter|message|quote|transcript|excerpt|table|list|attachment|introduction|press release|communique|article|demarche|resolution|proposal|draft)(?![a-z0-9_])/;

/** Whether cables use the name for a block; `End use checks:` and `Begin phase two:` are headings. */
export function isUsual(name: string): boolean {
  return usual.test(name);
}

/** Takes a name apart. An introduction is no block beside the summary that it stands with. */
export function readName(name: string): BlockName {
  const words = wordsOf(name.replace(/ continued$/, ''));
  const parts = name.split(/ (?:and|&) /);
  const isCombination =
    /\b(?:summary|comment)\b/.test(name) && parts.every((part) => part !== 'introduction' && isUsual(part));
  return { kind: words.join(''), words, parts: isCombination ? parts : [name] };
}

/** Whether both mean one block: `final text of …` and `text`; a combination only where both are the same one. */
export function areSame(one: BlockName, other: BlockName): boolean {
  if (one.kind === other.kind) return true;
  if (one.parts.length > 1 || other.parts.length > 1 || one.words.length === 0 || other.words.length === 0)
    return false;
  return isWithin(one.words, other.words) || isWithin(other.words, one.words);
}

/** Whether one name may stand for the other by mistake: action plan and non-paper, or names that share a word. */
export function areKin(one: BlockName, other: BlockName): boolean {
  if (handedOver.has(one.kind) && handedOver.has(other.kind)) return true;
  return one.words.some((word) => other.words.includes(word));
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

function wordsOf(name: string): string[] {
  const words = name.replace(/\bnon[- ]?papers?\b/g, 'nonpaper').split(/[^a-z0-9]+/);
  return words.filter((word) => word !== '' && !smallWords.has(word)).map((word) => word.replace(/s$/, ''));
}
