/** One number for two deeds: `were arrested and charged`, `prosecuted and convicted 11`. */
import type { Figure } from './figure.js';
import { type Measure, measures } from './measures.js';
import { textBehind } from './text-around.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** The deed that a figure counts as well. */
export function otherDeed(prose: Prose, figure: Figure): Measure | undefined {
  const { from, measure, elliptical } = figure;
  if (elliptical || measure.form !== 'verb') return undefined;
  return measure.from > from ? joinedBehind(prose, figure) : (joinedAhead(prose, figure) ?? doneToThem(prose, figure));
}

/** `12 men were arrested and later charged` */
function joinedBehind(prose: Prose, figure: Figure): Measure | undefined {
  const { to } = figure.measure;
  const [next] = deedsIn(prose, figure, { from: to, to: to + furthest });
  return next && andWere.test(prose.text.slice(to, next.from)) ? next : undefined;
}

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
