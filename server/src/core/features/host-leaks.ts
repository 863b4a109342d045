/** What the host government should not see in the text that it is given. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import type { Finding } from '../lint/finding.js';
import { type InternalKind, internalReferencesIn } from '../prose/terms/internal-references.js';
import type { Prose } from '../prose/prose.js';
import type { Stretch } from '../prose/stretch.js';
import type { Span } from '../syntax/types.js';

/** A place in the text that would leak. */
export interface Leak extends Span {
  /** What it is and what to do, for the drafter. */
  readonly message: string;
}

/** The rule that speaks of leaks in non-papers; here its findings go before what is found in other parts. */
const leakRule = 'internal-reference-in-non-paper';

const advice: Readonly<Record<InternalKind | 'caption' | 'officer' | 'address' | 'paragraph', string>> = {
  note: 'is a note for the post. Take it out.',
  office: 'is an office symbol. Name the office in full, or rephrase.',
  post: 'means the embassy. Rephrase.',
  guidelines: 'is meant for posts. Rephrase, or name the law.',
  telegram: 'refers to internal traffic. Name the law or the Report instead.',
  mark: 'is a classification mark. Remove it.',
  caption: 'is a caption of the cable. Remove it.',
  officer: 'names an officer by the role that only we use. Remove it, or give the name that the government knows.',
  address: 'is an address of ours. Remove it, unless the government may have it.',
  paragraph: 'is a paragraph of the cable, which the government does not have. Rephrase.',
};

/** The leaks in some places of a cable, in the order of the text. */
export function leaksIn(cable: CableIndex, places: readonly Span[], findings: readonly Finding[]): readonly Leak[] {
  const told = findings
    .filter(({ ruleId, start, end, waived }) => ruleId === leakRule && !waived && isInside({ start, end }, places))
    .filter((finding) => !isPortionMark(cable, finding));
  const leaks: Leak[] = told.map(({ start, end, message }) => ({ start, end, message }));
  const add = (at: Span, message: string) => {
    if (!leaks.some((leak) => leak.start < at.end && at.start < leak.end)) leaks.push({ ...at, message });
  };
  const say = (at: Span, kind: keyof typeof advice) => {
    add(at, `\`${cable.textOf(at).replace(/[ \t\r\n]+/g, ' ')}\` ${advice[kind]}`);
  };
  for (const place of places) {
    for (const citation of cable.within('referenceCitation', place)) say(spanOf(citation), 'telegram');
    for (const reference of cable.within('paragraphReference', place))
      if (!reference.foreign) say(spanOf(reference), 'paragraph');
  }
  for (const { kind, from, to, whole } of internalReferencesIn(cable.prose, blocksIn(cable, places)))
    say(cable.prose.spanOf(whole ?? { from, to }), kind);
  for (const [pattern, kind] of patterns)
    for (const stretch of matchesIn(cable.prose, blocksIn(cable, places), pattern))
      say(cable.prose.spanOf(stretch), kind);
  return leaks.sort((one, other) => one.start - other.start || one.end - other.end);
}

const patterns: readonly (readonly [RegExp, keyof typeof advice])[] = [
  [/\b(?:SIPDIS|NOFORN|NODIS|EXDIS|STADIS|NOTAL|SBU(?:\/NF?)?|FOUO|UNCLAS(?:SIFIED)?|SENSITIVE)\b(?! BUT)/g, 'caption'],
  [
    /\b(?:Pol|Econ|Em|Con|Lab|Pa)offs?\b|\b(?:POLOFF|ECONOFF|EMBOFF|CONOFF)S?\b|\b(?:DCM|RSO|LEGATT|POCs?|LES|FSNs?)\b/g,
    'officer',
  ],
  [/\b[A-Za-z0-9._-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){0,6}(?:gov|mil)\b/g, 'address'],
];

function blocksIn({ prose }: CableIndex, places: readonly Span[]): Prose['blocks'] {
  return prose.blocks.filter((block) => block.kind !== 'marker' && isInside(prose.spanOf(block), places));
}

function matchesIn({ text }: Prose, blocks: Prose['blocks'], pattern: RegExp): readonly Stretch[] {
  return blocks.flatMap(({ from, to }) =>
    [...text.slice(from, to).matchAll(pattern)].map((match) => ({
      from: from + match.index,
      to: from + match.index + match[0].length,
    })),
  );
}

/** The clean text has no portion marks, so they do not leak. */
function isPortionMark(cable: CableIndex, { start, end }: Span): boolean {
  return cable.within('portionMark', { start, end }).length > 0;
}

function isInside({ start, end }: Span, places: readonly Span[]): boolean {
  return places.some((place) => place.start <= start && end <= place.end);
}
