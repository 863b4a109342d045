/** The offence that a figure is about, as the text names it. */
import { keptUpTo } from './figure-cues.js';
import { type Figure, extentOf } from './figure.js';
import { isOfNone } from './words-behind.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { isOfPersons, isTipCable } from './trafficking-talk.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

const offences = defineVocabulary({
  plain: ['trafficking in persons', 'human trafficking', 'traffick*', 'TIP', 'anti trafficking'],
  exact: [
    ...[
      'sex trafficking',
      'labor trafficking',
      'child trafficking',
      'child sex trafficking',
      'forced labor',
      'child labor',
    ],
    ...[
      'trafficking related',
      'human trafficking related',
      'TIP related',
      'debt bondage',
      'bonded labor',
      'domestic servitude',
      'forced prostitution',
      'forced child labor',
      'forced marriage',
      'forced begging',
      'sexual exploitation',
      'labor exploitation',
    ],
    ...['prostitution', 'pimping', 'procuring', 'pandering', 'soliciting', 'solicitation', 'brothel keeping', 'vice'],
    ...['running brothels', 'running a brothel', 'operating brothels', 'keeping brothels'],
    ...[
      'smuggling',
      'smuggler*',
      'human smuggling',
      'migrant smuggling',
      'people smuggling',
      'alien smuggling',
      'complicity',
      'fraud',
    ],
    ...['illegal border crossing', 'illegal entry', 'illegal stay', 'illegal migration', 'illegal immigration'],
  ],
});

/** The nearest name: in the sentence, else at the head of the paragraph, else in the sentence before. */
export function figureOffence(prose: Prose, figure: Figure): string | undefined {
  const { sentence } = figure;
  const { block } = sentence;
  const kept = keptUpTo(prose, sentence);
  const near = nearest(prose, figure.from < kept ? { from: sentence.from, to: kept } : sentence, extentOf(figure));
  if (near && near.kind === 'exact') return nameOf(prose, near);
  const head = prose.sentenceAt(block.from);
  const exact =
    head && !(head === sentence && figure.from < kept)
      ? nearest(prose, head, { from: head.from, to: head.from })
      : undefined;
  if (exact?.kind === 'exact' && isHeading(prose, exact)) return nameOf(prose, exact);
  if (near) return nameOf(prose, near);
  const above = prose.neighbour(sentence, -1);
  const before =
    (above && nearest(prose, above, { from: above.to, to: above.to })) ?? (head === sentence ? undefined : exact);
  if (above && before?.kind === 'exact' && (parts.test(prose.textOf(above)) || namesSeveral(prose, above)))
    return 'trafficking';
  return before ? nameOf(prose, before) : offenceAround(prose, figure);
}

/** A sentence on a part of the figures: `Of the 46, eleven concerned labor exploitation.` */
const parts = /^Of (?:the|these|those|them)\b|\b(?:of which|of whom|of these|of them)\b/i;

/** A sentence that parts sex from labor trafficking; what follows it is on both. */
function namesSeveral(prose: Prose, sentence: Stretch): boolean {
  const names = prose
    .hitsIn(offences, sentence)
    .slice(0, mostHits)
    .filter((hit) => isOfPersons(prose, hit));
  const exact = names.filter(({ kind }) => kind === 'exact').map((hit) => nameOf(prose, hit));
  return new Set(exact).size > 1 && exact.every((name) => /trafficking$|^forced|^debt|^domestic/.test(name));
}

/** Where nothing near names one: the last offense before a list or table, else trafficking if paragraph or subject name it. */
function offenceAround(prose: Prose, { sentence, from }: Figure): string | undefined {
  const { block } = sentence;
  if (otherCrimes.test(prose.textOf(sentence))) return undefined;
  const above = prose
    .hitsIn(offences, { from: block.passage.from, to: from })
    .findLast((hit) => isOfPersons(prose, hit));
  const lead = above && prose.sentenceAt(above.from);
  if (above && lead && lead.block !== block && prose.text.charAt(lead.to - 1) === ':') return nameOf(prose, above);
  return above?.kind === 'plain' || isTipCable(prose) ? 'trafficking' : undefined;
}

const otherCrimes =
  /\b(?:fraud|theft|robbery|murders?|homicides?|corruption|bribery|bribes?|drugs?|narcotics|domestic violence|all kinds|other crimes)\b/i;

/** Most names that a sentence is searched for. */
const mostHits = 40;

function nearest(prose: Prose, sentence: Stretch, to: Stretch): Hit<'plain' | 'exact'> | undefined {
  let best: Hit<'plain' | 'exact'> | undefined;
  let least = Infinity;
  const ownTo = to.to;
  const isOfAll =
    isOfNone(prose, to) || /\btotal(?::| -+)? $/i.test(prose.text.slice(Math.max(0, to.from - 9), to.from));
  for (const hit of prose.hitsIn(offences, sentence).slice(0, mostHits)) {
    if (!isOfPersons(prose, hit)) continue;
    if (isOfAside(prose.text, hit, to) || (isOfAll && hit.kind === 'exact')) continue;
    // `forced labor - 4`
    if (hit.to <= to.from && /^(?: --?|:) $/.test(prose.text.slice(hit.to, to.from))) return hit;
    const far = hit.from >= ownTo && direct.test(prose.text.slice(ownTo, hit.from)) ? 0 : gapOf(hit, to);
    if (far < least) {
      best = hit;
      least = far;
    }
  }
  return best;
}

/** `90 for sex trafficking` */
const direct =
  /^(?: (?:new|cases|persons|people|suspects|defendants|individuals|offenders|traffickers))?(?: of (?:them|these|those|which|whom))?(?: (?:was|were))?(?: (?:for|of|on|involving|concerning|in|concerned|involved))?(?: alleged| suspected)? $/;

/** `83 investigations, of which 71 were for sex trafficking`: the offense is that of the 71. */
const ofOther =
  /[ (](?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)(?: of (?:them|these|those|which|whom))?(?: (?:was|were))?(?: (?:for|of|on|involving|concerning|concerned|involved|related to|dealt with))? $/i;

const anyNumber = /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

/** `eight cases of forced labor and 11 cases involving adults`: each has what it is about. */
const withOther =
  / (?:cases|investigations|prosecutions|convictions|arrests|persons|people|men) (?:of|for|involving) $/i;
const withOwn = /^ (?:of|for|involving) /i;

/** `14 (ten for sex trafficking)`: the bracket has a number of its own. */
function isOfAside(text: string, hit: Stretch, to: Stretch): boolean {
  const ahead = text.slice(Math.max(0, hit.from - 40), hit.from);
  if (
    hit.to <= to.from &&
    (withOther.test(ahead) || ofOther.test(ahead)) &&
    withOwn.test(text.slice(to.to, to.to + 12))
  )
    return true;
  if (hit.from < to.to)
    return (
      hit.to <= to.from &&
      /^[^(]*\)/.test(text.slice(hit.to, to.from)) &&
      /\(\s*[\w-]+ [^()]*$/.test(text.slice(Math.max(0, hit.from - 60), hit.from))
    );
  const gap = text.slice(to.to, hit.from);
  return (
    / \((?:\d+|[a-z]+) [^)]*$/i.test(gap) ||
    ofOther.test(gap) ||
    (gap.includes(';') && anyNumber.test(gap.slice(gap.indexOf(';'))))
  );
}

function gapOf(hit: Stretch, to: Stretch): number {
  if (hit.from < to.to && to.from < hit.to) return 0;
  return hit.from >= to.to ? hit.from - to.to : to.from - hit.to;
}

/** `Labor trafficking, Article 6: The unit opened …` */
function isHeading(prose: Prose, hit: Hit): boolean {
  const block = prose.sentenceAt(hit.from)?.block;
  return (
    block !== undefined && hit.from - block.from < 3 && /^[^.:]{0,80}:/.test(prose.text.slice(hit.to, hit.to + 82))
  );
}

function nameOf(prose: Prose, hit: Hit<'plain' | 'exact'>): string {
  const words = prose.textOf(hit).replaceAll('"', '').toLowerCase();
  return hit.kind === 'plain' || words === 'tip' ? 'trafficking' : words.replace('tip', 'TIP');
}
