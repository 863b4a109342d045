/** One number for several deeds: `were arrested and charged`, `prosecuted and convicted 11`. */
import type { Figure } from './figure.js';
import { type Measure, measures } from './measures.js';
import { textBehind } from './text-around.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** The deeds that a figure counts as well. */
export function otherDeeds(prose: Prose, figure: Figure): readonly Measure[] {
  const { from, measure, elliptical } = figure;
  if (elliptical || measure.form !== 'verb') return [];
  if (measure.from > from) return joinedBehind(prose, figure);
  const deed = joinedAhead(prose, figure) ?? doneToThem(prose, figure);
  return deed ? [deed] : [];
}

/** `12 men were arrested and later charged`, `were arrested in May, charged in July and convicted` */
function joinedBehind(prose: Prose, figure: Figure): readonly Measure[] {
  let { to } = figure.measure;
  const chain: Measure[] = [];
  for (const next of deedsIn(prose, figure, { from: to, to: to + furthest })) {
    const gap = prose.text.slice(to, next.from);
    chain.push(next);
    if (andWere.test(gap)) return chain;
    if (!listed.test(gap)) return [];
    to = next.to;
  }
  return [];
}

/** Deeds before the last of a list */
const listed = /^(?: (?!and\b)[a-z0-9'-]+){0,5}, (?:then |later )?$/i;

const andWere = /^(?: [\w'-]+){0,12},? and (?:then |later |each |both |all )?(?:were )?$/i;
const furthest = 100;

/** `prosecuted and convicted 11` */
function joinedAhead(prose: Prose, figure: Figure): Measure | undefined {
  const { from } = figure.measure;
  const before = deedsIn(prose, figure, { from: from - nearest, to: from }).at(-1);
  return before && prose.text.slice(before.to, from) === ' and ' ? before : undefined;
}

const nearest = 40;

/** `convicted three traffickers and sentenced them` */
function doneToThem(prose: Prose, figure: Figure): Measure | undefined {
  const { to } = figure;
  const [next] = deedsIn(prose, figure, { from: to, to: to + furthest });
  if (!next || !/^(?: [\w'-]+){1,4},? and $/.test(prose.text.slice(to, next.from))) return undefined;
  return /^ (?:them|all|each|him|her)\b/.test(textBehind(prose, next)) ? next : undefined;
}

/** Other deeds in a part of the sentence. */
function deedsIn(prose: Prose, { sentence, measure }: Figure, { from, to }: Stretch): readonly Measure[] {
  return prose
    .findIn(measures, { from: Math.max(sentence.from, from), to: Math.min(sentence.to, to) })
    .filter(({ form, kind }) => form === 'verb' && kind !== measure.kind);
}
