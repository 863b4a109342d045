/** The prose view: a matching copy of subject and body, with the way back to the text, shared by all rules. */
import type { Cable, Span } from '../syntax/types.js';
import { clauseOpeners, readClauses } from './clauses.js';
import { type Block, type CopiedProse, copyProse } from './copy-prose.js';
import {
  type DocumentKind,
  type NamedBlock,
  type Region,
  documentKindOf,
  policyStems,
  stemsOfPolicy,
} from './regions.js';
import { Stops, sentenceEnds } from './sentences.js';
import type { Stopwatch } from './stopwatch.js';
import { type Stretch, firstAfter, within } from './stretch.js';
import { type Tokens, readTokens, tokenFrom } from './tokens.js';
import type { Hit, Lexicon, Vocabulary } from './vocabulary.js';

/** Reads something off the prose. `prose.find` keeps what it returns, so that rules share it. */
export type Recogniser<Found> = (prose: Prose) => readonly Found[];

/** The prose view of a cable; `blocks` are the named blocks that the index has paired. */
export function buildProse(
  text: string,
  tree: Cable,
  blocks: readonly NamedBlock[] = [],
  stopwatch?: Stopwatch,
): Prose {
  const copy = () => copyProse(text, tree, blocks);
  return new Prose(stopwatch ? stopwatch.measure('prose', 'copy', copy) : copy(), documentKindOf(tree), stopwatch);
}

/** One sentence of the copy. */
export interface Sentence extends Stretch {
  readonly index: number;
  readonly block: Block;
}

/** The matching copy of one cable, and what was found in it. All places are stretches of `text` until `spanOf`. */
export class Prose {
  /** The copy: one line for each block, single blanks, straight quotation marks. */
  readonly text: string;
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  readonly kind: DocumentKind;
  private readonly map: CopiedProse['map'];
  private readonly stopwatch: Stopwatch | undefined;
  private sentenceCache: readonly Sentence[] | undefined;
  private tokenCache: Tokens | undefined;
  private policyCache: ReadonlySet<number> | undefined;
  private readonly clauseCache = new Map<Sentence, readonly Stretch[]>();
  private readonly hitCache = new Map<Lexicon, readonly (readonly Hit[])[]>();
  private readonly found = new Map<Recogniser<unknown>, readonly unknown[]>();

  constructor({ copy, map, blocks }: CopiedProse, kind: DocumentKind, stopwatch?: Stopwatch) {
    this.text = copy;
    this.map = map;
    this.blocks = blocks;
    this.kind = kind;
    this.stopwatch = stopwatch;
  }

  // ── Places ──

  /** The smallest span of the text as received that holds `stretch`. */
  spanOf(stretch: Stretch): Span {
    return this.map.spanOf(stretch);
  }

  /** The stretch of the copy that a span of the text has become; where it was left out, the blank or place between. */
  stretchOf(span: Span): Stretch {
    return this.map.stretchOf(span);
  }

  /** The words of a stretch in the copy. */
  textOf({ from, to }: Stretch): string {
    return this.text.slice(from, to);
  }

  // ── Sentences and clauses ──

  /** All sentences, in the order of the text. */
  get sentences(): readonly Sentence[] {
    return (this.sentenceCache ??= this.priced('sentences', () => this.readSentences()));
  }

  /** The sentence that holds the unit at `offset` of the copy. */
  sentenceAt(offset: number): Sentence | undefined {
    const { sentences } = this;
    const sentence = sentences[firstAfter(sentences, offset)];
    return sentence && sentence.from <= offset ? sentence : undefined;
  }

  /** Sentences that lie in a block, a passage or another stretch. */
  sentencesIn(stretch: Stretch): readonly Sentence[] {
    return within(this.sentences, stretch);
  }

  /** The sentence `step` places after (or, below 0, before) this one in the same block, or in further text of its paragraph. */
  neighbour(sentence: Sentence, step: number): Sentence | undefined {
    const other = this.sentences[sentence.index + step];
    return other && (other.block === sentence.block || goOn(sentence.block, other.block)) ? other : undefined;
  }

  /** Clauses of a sentence: parted at `;` and before `but`, `while`, `whereas`, `although`, `though`. */
  clausesOf(sentence: Sentence): readonly Stretch[] {
    const known = this.clauseCache.get(sentence);
    if (known) return known;
    const clauses = readClauses(this.text, sentence, this.hitsIn(clauseOpeners, sentence));
    this.clauseCache.set(sentence, clauses);
    return clauses;
  }

  /** The clause that holds the unit at `offset` of the copy. */
  clauseAt(offset: number): Stretch | undefined {
    const sentence = this.sentenceAt(offset);
    const clauses = sentence ? this.clausesOf(sentence) : [];
    return clauses[firstAfter(clauses, offset)];
  }

  // ── Words ──

  /** Word tokens of the copy. */
  get tokens(): Tokens {
    return (this.tokenCache ??= this.priced('tokens', () => readTokens(this.text)));
  }

  /** The word of a token in lower case; empty beyond the last one. */
  wordAt(token: number): string {
    const { starts, ends } = this.tokens;
    return token < 0 || token >= this.tokens.count ? '' : this.text.slice(starts[token], ends[token]).toLowerCase();
  }

  /** Index of the first token that ends after `offset`. */
  tokenFrom(offset: number): number {
    return tokenFrom(this.tokens, offset);
  }

  /** Words from one stretch to the other, 1 for neighbours and 0 where they meet; Infinity where a clause ends between. */
  distance(one: Stretch, other: Stretch): number {
    const [first, second] = one.from <= other.from ? [one, other] : [other, one];
    if (second.from < first.to) return 0;
    const clause = this.clauseAt(first.from);
    if (!clause || second.from >= clause.to) return Infinity;
    const { words } = this.tokens;
    const last = words[this.tokenFrom(first.to - 1)] ?? 0;
    return (words[this.tokenFrom(second.from)] ?? 0) - last;
  }

  /** All hits of a vocabulary, in order. One pass finds those of all vocabularies, however many rules ask. */
  hits<Kind extends string>({ lexicon, index }: Vocabulary<Kind>): readonly Hit<Kind>[] {
    let found = this.hitCache.get(lexicon);
    if (!found) {
      const { text, tokens } = this;
      found = this.priced('vocabularies', () => lexicon.find(text, tokens));
      this.hitCache.set(lexicon, found);
    }
    return (found[index] ?? []) as readonly Hit<Kind>[];
  }

  /** Hits of a vocabulary that lie in a sentence or another stretch. */
  hitsIn<Kind extends string>(vocabulary: Vocabulary<Kind>, stretch: Stretch): readonly Hit<Kind>[] {
    return within(this.hits(vocabulary), stretch);
  }

  /** All that a recogniser finds. It runs once. */
  find<Found>(recogniser: Recogniser<Found>): readonly Found[] {
    const known = this.found.get(recogniser);
    if (known) return known as readonly Found[];
    const all = this.stopwatch
      ? this.stopwatch.measure('recogniser', recogniser.name, () => recogniser(this))
      : recogniser(this);
    this.found.set(recogniser, all);
    return all;
  }

  /** What a recogniser finds in a sentence or another stretch. */
  findIn<Found extends Stretch>(recogniser: Recogniser<Found>, stretch: Stretch): readonly Found[] {
    return within(this.find(recogniser), stretch);
  }

  // ── Regions ──

  /** The region of a block or sentence. */
  regionOf(at: Block | Sentence): Region {
    const block = 'block' in at ? at.block : at;
    return block.place === 'body' && this.policyScopes.has(block.scope) ? 'policy' : block.place;
  }

  /** Whether a sentence states the Department's policy: in a policy paragraph, or with one stem of its own. */
  isPolicy(sentence: Sentence): boolean {
    return this.regionOf(sentence) === 'policy' || this.hitsIn(policyStems, sentence).length > 0;
  }

  /** Whether the rules on statistics look at a sentence: body text that states no policy, and no heading or marker. */
  mayReport(sentence: Sentence): boolean {
    const { kind } = sentence.block;
    return kind !== 'heading' && kind !== 'marker' && this.regionOf(sentence) === 'body' && !this.isPolicy(sentence);
  }

  private priced<Value>(part: string, read: () => Value): Value {
    return this.stopwatch ? this.stopwatch.measure('prose', part, read) : read();
  }

  private get policyScopes(): ReadonlySet<number> {
    return (this.policyCache ??= this.readPolicyScopes());
  }

  private readPolicyScopes(): ReadonlySet<number> {
    const counts = new Map<number, number>();
    for (const { from } of this.hits(policyStems)) {
      const block = this.blocks[firstAfter(this.blocks, from)];
      if (block?.place === 'body') counts.set(block.scope, (counts.get(block.scope) ?? 0) + 1);
    }
    return new Set([...counts].flatMap(([scope, count]) => (count >= stemsOfPolicy ? [scope] : [])));
  }

  private readSentences(): readonly Sentence[] {
    const sentences: Sentence[] = [];
    const stops = new Stops(this.text);
    for (const block of this.blocks) {
      let from = block.from;
      for (const to of sentenceEnds(this.text, block.from, block.to, stops)) {
        if (to > from) sentences.push({ index: sentences.length, block, from, to });
        from = to + 1;
      }
    }
    return sentences;
  }
}

/** Whether two blocks are text of one paragraph or item that only a blank line parts. */
function goOn(one: Block, other: Block): boolean {
  return one.passage === other.passage && one.path === other.path && isText(one) && isText(other);
}

function isText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'run';
}
