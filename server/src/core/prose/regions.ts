/** Regions of a cable and what they mean for the rules (tip-rules 2.3). */
import type { Cable, Paragraph, Span } from '../syntax/types.js';
import type { BlockSource } from './collect-blocks.js';
import { defineVocabulary } from './vocabulary.js';

/** Regions in the order of the table. */
export const regions = ['header', 'policy', 'talking-points', 'non-paper', 'narrative', 'qa', 'body'] as const;
export type Region = (typeof regions)[number];
/** What a block's place decides; whether body text is policy, its words do. */
export type Place = Exclude<Region, 'policy'>;

/** A named block of the text, as the index pairs Begin and End. */
export interface NamedBlock extends Span {
  /** The words after Begin, lower case (`talking points`). */
  readonly name: string;
}

/** What a cable is for. */
export const documentKinds = ['plan', 'press', 'report'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The kind of a cable, read from its subject. */
export function documentKindOf(tree: Cable): DocumentKind {
  const subject = tree.children.find((node) => node.type === 'subjectField')?.text ?? '';
  if (/\bTIP\b/i.test(subject) && /\bACTION PLAN\b/i.test(subject) && !/\bNATIONAL ACTION PLAN\b/i.test(subject))
    return 'plan';
  return /\b(?:PRESS GUIDANCE|DEMARCHE)\b/i.test(subject) ? 'press' : 'report';
}

/** Where names of blocks lead. Text that is quoted whole (`Begin text of letter`) is as untouchable as a narrative. */
const regionsByName: readonly (readonly [RegExp, Place])[] = [
  [/\bpoints\b/, 'talking-points'],
  [/\bpress guidance\b|^q(?:uestions?)? ?(?:and|&) ?a/, 'qa'],
  [/\bnarrative\b|^(?:final |full |unofficial |informal )*(?:text|translation|quote)\b/, 'narrative'],
  [/\baction plan\b|\bnon-?paper\b|^aide[- ]memoire\b|^(?:diplomatic )?note(?: verbale)?$/, 'non-paper'],
];

/** Where a block of this name leads; undefined for one that is no region of its own. */
export function regionOfName(name: string): Place | undefined {
  return regionsByName.find(([pattern]) => pattern.test(name))?.[1];
}

interface PlacedBlock extends Span {
  readonly region: Place;
}

/** Finds the region of each block, asked for in the order of the text; policy text is a matter of its words. */
export class RegionFinder {
  private readonly named: readonly PlacedBlock[];
  private next = 0;
  /** Named blocks that have begun, the innermost last. */
  private readonly begun: PlacedBlock[] = [];
  private questions: Paragraph | undefined;

  constructor(blocks: readonly NamedBlock[]) {
    this.named = blocks.flatMap(({ name, start, end }) => {
      const region = regionOfName(name);
      return region ? [{ region, start, end }] : [];
    });
  }

  /** The region of a block, by where it stands. */
  regionOf({ kind, paragraph, pieces }: BlockSource): Place {
    if (kind === 'subject') return 'header';
    if (kind === 'question') this.questions = paragraph;
    const start = pieces[0]?.start ?? 0;
    for (let named = this.named[this.next]; named && named.start <= start; named = this.named[++this.next])
      this.begun.push(named);
    while ((this.begun.at(-1)?.end ?? Infinity) <= start) this.begun.pop();
    const around = this.begun.at(-1);
    if (around) return around.region;
    return paragraph !== undefined && this.questions === paragraph ? 'qa' : 'body';
  }
}

/** Words of the Department's policy on data: two in a paragraph make all of it policy, one exempts its sentence. */
export const policyStems = defineVocabulary({
  stem: [
    'cannot accept',
    'will accept only',
    'must interpret',
    'fit into one of the following',
    'explicitly defined as trafficking',
    'direct correlation',
    'measures host government efforts',
    'concrete role or tangible value',
  ],
});

/** Stems that make a paragraph policy text. */
export const stemsOfPolicy = 2;
