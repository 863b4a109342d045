/** The offence that a figure is about, as the text names it. */
import { keptUpTo } from './figure-cues.js';
import { type Figure, extentOf } from './figures.js';
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
    ],
    ...['prostitution', 'pimping', 'procuring', 'pandering', 'soliciting', 'solicitation', 'brothel keeping', 'vice'],
    ...[
      'smuggling',
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
  const before = (above && nearest(prose, above, { from: above.to, to: above.to })) ?? (exact || undefined);
  return before ? nameOf(prose, before) : offenceAround(prose, figure);
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
  for (const hit of prose.hitsIn(offences, sentence).slice(0, mostHits)) {
    if (!isOfPersons(prose, hit)) continue;
    const far = gapOf(hit, to);
    if (far < least) {
      best = hit;
      least = far;
    }
  }
  return best;
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
