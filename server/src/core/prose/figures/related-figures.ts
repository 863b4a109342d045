/** Figures that are only related to trafficking, or are of other crimes offered as trafficking (tip-rules rule 1). */
import { hasEvidence } from './cues.js';
import { isJudged, isRefused, isReport } from './figure-cues.js';
import { type Figure, extentOf } from './figure.js';
import { figures } from './figures.js';
import type { Prose } from '../prose.js';
import { smugglingFaults } from './smuggling-faults.js';
import { type Stretch, meets } from '../stretch.js';
import { textAhead } from './text-around.js';
import { speaksOfTrafficking } from './trafficking-talk.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** Why a figure is not accepted: it is only related to trafficking, or it is of another crime. */
export type RelatedWhy = 'related' | 'other-crime';

/** A figure that the Department does not accept as it stands. */
export interface RelatedFigure extends Stretch {
  readonly figure: Figure;
  readonly qualifier: Hit<RelatedWhy>;
}

const qualifiers = defineVocabulary<RelatedWhy>({
  related: [
    'related',
    'linked',
    'connected',
    'relation',
    'links',
    'ties',
    'kindred',
    'allied',
    'similar',
    'associated',
  ],
  'other-crime': (
    'prostitution|pimping|procuring|procurement of prostitution|pandering|brothel keeping|brothel owner*|brothel operat*|' +
    'brothel keeper*|running brothels|running a brothel|operating brothels|keeping brothels|keeping a brothel|soliciting|solicitation|vice|' +
    'smuggling|illegal migration|illegal immigration|illegal border crossing|illegal border crossings'
  ).split('|'),
});

/** The sentence does not offer the figure; it asks what it holds. */
const doubt =
  /\b(?:how many|whether|unclear|could not say|cannot say|unknown|not known|did not know|not (?:directly )?(?:related|linked|connected)|unrelated)\b/i;

/** Units around a qualifier in which its figure is looked for. */
const window = 300;

/** Farthest that the qualifier may stand from the word for what is counted. */
const reach = 6;

/** One for each qualifier, at the nearest figure; the stretch holds both. */
export function relatedFigures(prose: Prose): readonly RelatedFigure[] {
  const found: RelatedFigure[] = [];
  for (const qualifier of prose.hits(qualifiers)) {
    if (!(qualifier.kind === 'related' ? isRelated : isOtherCrime)(prose, qualifier)) continue;
    const sentence = prose.sentenceAt(qualifier.from);
    if (!sentence || !isReport(prose, sentence)) continue;
    const figure = figureBeside(prose, qualifier);
    if (figure && (hasEvidence(prose, sentence) || doubt.test(prose.textOf(sentence)))) continue;
    if (!figure || !isJudged(prose, figure) || isRefused(prose, figure)) continue;
    if (qualifier.kind === 'other-crime' && !speaksOfTrafficking(prose, sentence)) continue;
    const extent = extentOf(figure);
    const stretch = spread(figure.sentence === sentence ? [extent, wholeOf(prose, qualifier)] : [figure]);
    if ((found[found.length - 1]?.to ?? -1) > stretch.from) continue;
    // Where smuggling is taken for trafficking, the rule on that speaks.
    if (meets(prose.find(smugglingFaults), stretch)) continue;
    found.push({ ...stretch, figure, qualifier });
  }
  return found;
}

function spread(stretches: readonly Stretch[]): Stretch {
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}

/** The figure whose word stands nearest to the qualifier, in its clause; or one that the next sentence gives for it. */
function figureBeside(prose: Prose, qualifier: Hit): Figure | undefined {
  const clause = prose.clauseAt(qualifier.from);
  const sentence = prose.sentenceAt(qualifier.from);
  if (!clause || !sentence) return undefined;
  const below = prose.neighbour(sentence, 1);
  const from = Math.max(sentence.from, qualifier.from - window);
  const all = prose.findIn(figures, { from, to: Math.min(below?.to ?? sentence.to, qualifier.to + window) });
  let best: Figure | undefined;
  let least = reach + 1;
  for (const figure of all) {
    if (figure.elliptical && figure.from > qualifier.to) continue;
    if (figure.measure.from < clause.from || figure.measure.to > clause.to) continue;
    const far = prose.distance(figure.measure, qualifier);
    if (far < least || (far === least && figure.from < qualifier.from)) {
      best = figure;
      least = far;
    }
  }
  return best;
}

const trafficking = /^(?:trafficking|tip)$/;
const notData = new Set(
  (
    'victim victims corruption complicity training trainings awareness legislation law laws hotline hotlines issue issues topic ' +
    'topics material materials debt debts violence activities efforts matters leaflets brochures'
  ).split(' '),
);

/** `trafficking and kindred crimes` */
const others = new Set('kindred allied similar associated'.split(' '));
const besideTrafficking = /\btrafficking(?: in persons)? and(?: other)? $/i;
const crimes = /^(?:crimes|offen[cs]es|cases|matters)$/;

/** `trafficking-related`, `TIP-related`, `related to human trafficking`. */
function isRelated(prose: Prose, hit: Hit): boolean {
  const { token, lastToken } = hit;
  const word = prose.wordAt(token);
  if (others.has(word))
    return besideTrafficking.test(textAhead(prose, hit)) && crimes.test(prose.wordAt(lastToken + 1));
  if (word === 'relation' && prose.wordAt(token - 1) === 'in') return false;
  if (trafficking.test(prose.wordAt(token - 1)))
    return prose.wordAt(token) === 'related' && !notData.has(prose.wordAt(lastToken + 1));
  const tie = prose.wordAt(lastToken + 1);
  if (tie !== 'to' && tie !== 'with') return false;
  const next = prose.wordAt(lastToken + 2) === 'human' ? lastToken + 3 : lastToken + 2;
  return trafficking.test(prose.wordAt(next)) && !notData.has(prose.wordAt(next + 1));
}

/** What victims are trafficked for is no crime of its own: `trafficked into prostitution`, `forced prostitution`. */
const purpose =
  /\b(?:forced|coerced)(?: or child)? $|\b(?:traffick[a-z]*|sold|lured|forced|coerced)(?: [\w-]+){0,4} (?:for|into)(?: the)?(?: purposes? of)?(?: forced| child| street)? $/i;
/** Units before a qualifier in which its purpose is looked for. */
const purposeReach = 90;

/** A crime that is not trafficking; `smuggling` of goods is no matter of this. */
function isOtherCrime(prose: Prose, hit: Hit): boolean {
  const words = prose.textOf(hit).toLowerCase();
  if (words === 'prostitution') return !purpose.test(textAhead(prose, hit, purposeReach));
  return words !== 'smuggling' || !goods.test(prose.wordAt(hit.token - 1));
}

const goods = /^(?:drug|drugs|arms|weapons|cigarette|tobacco|fuel|gold|wildlife|goods|and|or)$/;

/** The qualifier with all its words. */
function wholeOf(prose: Prose, { kind, token, lastToken, from, to }: Hit<RelatedWhy>): Stretch {
  if (kind === 'other-crime') return { from, to };
  const { starts, ends } = prose.tokens;
  if (trafficking.test(prose.wordAt(token - 1))) return { from: starts[token - 1] ?? from, to };
  const last = prose.wordAt(lastToken + 2) === 'human' ? lastToken + 3 : lastToken + 2;
  return { from, to: ends[last] ?? to };
}
