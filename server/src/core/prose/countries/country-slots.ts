/** Places of the standard texts where the name of the cable's own country stands (tip-rules rule 10). */
import { countryMentionAt, countryMentions } from '../../data/country-mentions.js';
import { textStart } from '../header/headline.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { tierPhrases } from '../tiers/tier-phrases.js';
import { defineVocabulary } from '../vocabulary.js';

/** A name in such a place. */
export interface CountrySlot extends Stretch {
  /** What stands beside the name; of what `was placed on` a tier, a sentence may compare several countries. */
  readonly kind: Anchor;
  /** As written, without article and without `Republic of` and the like. */
  readonly name: string;
  /** Geographic TAGS; empty where the tables do not know the name. */
  readonly codes: readonly string[];
}

const anchors = defineVocabulary({
  government: ['Government of'],
  placed: ['was placed on'],
  placement: ['placement of'],
  continuation: ['in addition to', 'in addition to what', 'on top of', 'on top of what'],
  consider: ['believe'],
  overall: ['strengthen'],
  narrative: ['Final Text of'],
});
/** What stands beside such a name. */
export type Anchor = 'government' | 'placed' | 'placement' | 'continuation' | 'consider' | 'overall' | 'narrative';

/** What must stand behind the name. */
const behind: Readonly<Record<Exclude<Anchor, 'government' | 'placed'>, RegExp>> = {
  placement: /^ on (?:the )?Tier\b/i,
  continuation: /^(?:'s? continuation\b| (?:is|has been) (?:already |now |currently )?doing\b)/,
  consider: /^ (?:could|might|should|may) consider\b/,
  overall: /^'s? overall\b/,
  // A marker over three lines may end with its first one.
  narrative: /^'s?[ \n](?:country )?narrative\b/,
};
/** What must stand before and behind `the Government of NAME`. */
const requests: readonly (readonly [before: RegExp, behind: RegExp | undefined])[] = [
  [
    /\b(?:to|continue|continues|continued|hope|wish|want|will|and) work(?:ing)? with (?:the )?$|\bworking with (?:the )?$/,
    /^ (?:to|in order to) help\b/,
  ],
  [
    /\b(?:emphasi[sz]\w*|stress\w*|underlin\w*|underscor\w*|convey\w*|explain\w*|point out|make clear|present\w*|deliver\w*)(?: (?!and\b|or\b)[\w'-]+){0,4} to (?:the )?$/i,
    undefined,
  ],
  [/\b(?:inform|informing|approach|tell) (?:the )?$/i, undefined],
  [
    /\b(?:appropriate|suitable|proper|relevant|right|responsible|competent|senior) officials? (?:in|of) (?:the )?$/i,
    undefined,
  ],
  [
    /(?:^|[.;:] |-- ?|\b(?:welcomes?|appreciates?|values?|to have|receive|hear|await|get|like|forward to) )(?:the )?$/i,
    /^'s? (?:comments|views|thoughts|reactions?|reply|response|suggestions)\b/,
  ],
  [/\bwelcomes? (?:the )?$/i, /^'s? comments\b/],
  [
    /\b(?:would|welcome|appreciate|look forward|please|await)\b[^.;]{1,60} (?:comments|views|reply|response|reactions?|thoughts|answers?|input) (?:of|from|by) (?:the )?$/i,
    undefined,
  ],
];
const placedBehind = /^ (?:the )?(?:Special )?(?:Tier|Watch)\b/i;
const longestName = 90;
const longestBefore = 100;

/** The slots of the text, in order. Text that is cleared or answers questions compares countries, and has none but its head. */
export function countrySlots(prose: Prose): readonly CountrySlot[] {
  const found: CountrySlot[] = [];
  for (const { kind, from, to } of prose.hits(anchors)) {
    const sentence = prose.sentenceAt(from);
    if (!sentence) continue;
    const start = textStart(prose, sentence);
    const region = prose.regionOf(sentence);
    if (from < start || (kind !== 'narrative' && (region === 'narrative' || region === 'qa'))) continue;
    const slot =
      kind === 'placed' ? nameEndingAt(prose, start, { from, to }) : slotBehind(prose, kind, sentence, { from, to });
    if (slot) found.push(slot);
  }
  return [...found, ...headings(prose)].sort((one, other) => one.from - other.from);
}

/** `NORWAY (TIER 2)` above a narrative */
function headings(prose: Prose): readonly CountrySlot[] {
  return prose.find(tierPhrases).flatMap(({ from, to }) => {
    const block = prose.sentenceAt(from)?.block;
    if (!block || block.kind === 'subject' || block.to > to + 2) return [];
    if (!/^[A-Z][A-Z .,'-]* \($/.test(prose.text.slice(block.from, from))) return [];
    const name = countryMentionAt(prose.text, block.from);
    if (name?.end !== from - 2) return [];
    return [{ kind: 'narrative' as const, from: name.start, to: name.end, name: name.name, codes: name.codes }];
  });
}

function slotBehind(
  { text }: Prose,
  kind: Exclude<Anchor, 'placed'>,
  sentence: Sentence,
  anchor: Stretch,
): CountrySlot | undefined {
  // What stands before the name is read first: looking the name up costs more.
  const asked = kind === 'government' ? requestsBefore(text, sentence, anchor) : [];
  if (kind === 'government' && asked.length === 0) return undefined;
  const slot = nameAt(text, anchor.to + 1, sentence.to, kind);
  if (!slot) return undefined;
  const after = text.slice(slot.to, slot.to + 40);
  if (kind !== 'government') return behind[kind].test(after) ? slot : undefined;
  if (mission.test(after)) return undefined;
  return asked.some(([, next]) => next?.test(after) ?? true) ? slot : undefined;
}

/** `inform the Government of Malawi's embassy` */
const mission = /^'s? (?:embassy|high commission|consul|ambassador|mission)/i;

function requestsBefore(text: string, sentence: Sentence, anchor: Stretch): typeof requests {
  // An item of the plan may well ask for work with a neighbor.
  if (sentence.block.place === 'non-paper') return [];
  const before = text.slice(Math.max(sentence.from, anchor.from - longestBefore), anchor.from);
  return requests.filter(([ahead]) => ahead.test(before));
}

// ── Names ──

const forms =
  /^(?:[Tt]he )?(?:(?:(?:Democratic |Federal |Islamic |People's |Socialist |United )*Republic|Kingdom|State|Commonwealth|Federation|Sultanate|Principality|Union|Grand Duchy) of (?:the )?)?/;
const plainName = /^[A-Z][A-Za-z'-]*[A-Za-z](?:(?: of(?: the)?)? [A-Z][A-Za-z-]+){0,3}/;
/** Words with a capital that name no country. */
const noName =
  /^(?:The|This|That|It|Its|Our|Your|Their|National|Unity|Post|Posts|Host|Government|Country|Countries|Governments|Those|These|They|He|She|You|We|Action|Tier|Report)\b/;

/** The name that starts at `offset`, as far as `limit`: a known one, else words with capitals. */
function nameAt(text: string, offset: number, limit: number, kind: Anchor): CountrySlot | undefined {
  const words = text.slice(offset, Math.min(limit, offset + longestName));
  // `Republic of Korea` is a name, `Kingdom of Swaziland` a name with its form.
  for (const skip of new Set([/^(?:[Tt]he )?/.exec(words)?.[0].length ?? 0, forms.exec(words)?.[0].length ?? 0])) {
    const known = countryMentionAt(words, skip);
    if (known)
      return { kind, from: offset + known.start, to: offset + known.end, name: known.name, codes: known.codes };
  }
  const skip = forms.exec(words)?.[0].length ?? 0;
  const name = plainName.exec(words.slice(skip))?.[0].replace(/'s?$/, '');
  if (name === undefined || noName.test(name)) return undefined;
  return { kind, from: offset + skip, to: offset + skip + name.length, name, codes: [] };
}

const neighbor = /\b(?:neighbou?ring|adjacent|nearby) $/i;
const longestNeighbor = 14;

/** The subject of `was placed on Tier …`. */
function nameEndingAt(prose: Prose, start: number, anchor: Stretch): CountrySlot | undefined {
  const { text } = prose;
  if (!placedBehind.test(text.slice(anchor.to, anchor.to + 20))) return undefined;
  const floor = Math.max(start, anchor.from - longestBefore);
  const known = countryMentions(text, floor, anchor.from).at(-1);
  if (neighbor.test(text.slice(Math.max(0, (known?.start ?? 0) - longestNeighbor), known?.start ?? 0)))
    return undefined;
  if (known?.end === anchor.from - 1)
    return { kind: 'placed', from: known.start, to: known.end, name: known.name, codes: known.codes };
  const from = capitalsBefore(prose, floor, anchor.from);
  const words = text.slice(from, anchor.from - 1);
  const skip = forms.exec(words)?.[0].length ?? 0;
  const name = words.slice(skip);
  return name === '' || noName.test(name)
    ? undefined
    : { kind: 'placed', from: from + skip, to: anchor.from - 1, name, codes: [] };
}

const mostWords = 4;

/** Where the words with capitals begin that end before `end`, with `of` and `the` between them. */
function capitalsBefore(prose: Prose, floor: number, end: number): number {
  const { text, tokens } = prose;
  const last = prose.tokenFrom(end) - 1;
  let first = end;
  for (let token = last; token > last - mostWords && token >= 0; token--) {
    const from = tokens.starts[token] ?? 0;
    const next = token === last ? end : (tokens.starts[token + 1] ?? end);
    const isName = /[A-Z]/.test(text.charAt(from));
    if (from < floor || text.slice(tokens.ends[token], next) !== ' ' || !(isName || small.test(prose.wordAt(token))))
      break;
    if (isName) first = from;
  }
  return first;
}

const small = /^(?:of|the)$/;
