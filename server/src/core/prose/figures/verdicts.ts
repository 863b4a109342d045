/** Whether the Department accepts a figure, and why. */
import type { Passage } from '../copy-prose.js';
import { hasEvidence } from './cues.js';
import { isExpected } from './expected-figures.js';
import { isRefused } from './figure-cues.js';
import { figureOffence } from './figure-offences.js';
import { type Figure, categoryOf, extentOf } from './figure.js';
import { isForeign } from './foreign-figures.js';
import type { MeasureKind } from './measures.js';
import type { Prose } from '../prose.js';
import { isOtherOffence, speaksOfOtherCrime } from './offence-names.js';
import { isQuoted } from '../quotations.js';
import { relatedFigures } from './related-figures.js';
import { remembered } from './remembered.js';
import { smugglingFaults } from './smuggling-faults.js';
import { meets } from '../stretch.js';
import { textBetween } from './text-around.js';
import { isTipCable, speaksOfTrafficking } from './trafficking-talk.js';
import { isDetail, isLocalTerm, isMapped } from './unmapped-figures.js';

/** Whether a figure may stand; undefined where the rules do not judge it. */
export interface Verdict {
  readonly acceptable: boolean | undefined;
  /** Words for people. */
  readonly reason: string;
}

/** The first of these that says something: where the figure stands, what is wrong with it, what it is about; then its term. */
export function verdictOn(prose: Prose, figure: Figure): Verdict {
  const exempt = exemption(prose, figure);
  if (exempt !== undefined) return unjudged(`not judged: ${exempt}`);
  const offence = figureOffence(prose, figure);
  const fault = faultOf(prose, figure, offence);
  if (fault !== undefined) return refused(fault);
  if (!isOfTrafficking(prose, figure, offence)) return unjudged('not judged: nothing says that it is trafficking');
  if (offence?.endsWith('related') === true) return unjudged('related to trafficking; the text names law or evidence');
  return verdictOnTerm(prose, figure);
}

function unjudged(reason: string): Verdict {
  return { acceptable: undefined, reason };
}

function refused(reason: string): Verdict {
  return { acceptable: false, reason };
}

function taken(reason: string): Verdict {
  return { acceptable: true, reason };
}

/** What keeps a figure from being judged: its place, or that it is no fact of the own country. */
function exemption(prose: Prose, figure: Figure): string | undefined {
  const { sentence } = figure;
  const region = prose.regionOf(sentence);
  // A post's answers are its report; those of press guidance are not.
  if (region !== 'body' && !(region === 'qa' && prose.kind === 'report')) return regionNames[region] ?? region;
  if (prose.isPolicy(sentence)) return regionNames['policy'];
  if (isQuoted(prose, extentOf(figure))) return 'quotation';
  if (isForeign(prose, figure) || /\b(?:worldwide|global(?:ly)?|around the world)\b/i.test(prose.textOf(sentence)))
    return 'figure of another country';
  return isExpected(prose, figure) ? 'no fact yet' : undefined;
}

const regionNames: Readonly<Record<string, string>> = {
  header: 'header',
  policy: "statement of the Department's policy",
  'talking-points': 'talking points',
  'non-paper': 'non-paper',
  narrative: 'cleared or quoted text',
  qa: 'press guidance',
};

/** What the rules on statistics find wrong with a figure. */
function faultOf(prose: Prose, figure: Figure, offence: string | undefined): string | undefined {
  if (isRefused(prose, figure)) return 'the text leaves it out';
  if (meets(prose.find(smugglingFaults), extentOf(figure))) return 'smuggling and trafficking are not kept apart';
  const why = relatedWhy(prose, figure);
  if (why !== undefined)
    return why === 'related' ? 'only related to trafficking' : 'another crime, offered as trafficking';
  return isOtherCrime(prose, figure, offence ?? '') ? 'another crime' : undefined;
}

/** Whether the text names an offence that is not trafficking by itself, and neither law nor evidence that makes it so. */
function isOtherCrime(prose: Prose, { sentence, from }: Figure, offence: string): boolean {
  if (!isOtherOffence(offence) || /\bevidence\b/i.test(prose.textOf(sentence))) return false;
  // `52 convictions under the Act; the other 18 were for pimping`
  return /smuggl|illegal/.test(offence) || !hasEvidence(prose, prose.clauseAt(from) ?? sentence);
}

/** Figures that share a word or a list (`9 charges, 5 trials and 3 convictions for`) share what is wrong with it. */
function relatedWhy(prose: Prose, own: Figure): string | undefined {
  const { measure, sentence } = own;
  const related = prose.findIn(relatedFigures, sentence).find(({ figure }) => {
    // `convicted five of trafficking and three of pimping`
    if (figure.measure.from === measure.from) {
      if (figure.from === own.from || !figure.elliptical || figureOffence(prose, own) !== 'trafficking') return true;
    }
    return measure.to <= figure.from && list.test(textBetween(prose, measure, figure));
  });
  return related?.qualifier.kind;
}

const list = /^(?:(?:, and |, | and )[\w-]+ [a-z]+){0,6}(?:, and |, | and )$/i;

/** Whether anything says that the figure is of trafficking. */
function isOfTrafficking(prose: Prose, { sentence }: Figure, offence: string | undefined): boolean {
  if (speaksOfOtherCrime(offence ?? prose.textOf(sentence))) return false;
  return (
    /^(?:forced|bonded|debt|domestic|slavery|involuntary|servitude|peonage)/.test(offence ?? '') ||
    isOnTheSubject(prose, sentence.block.passage)
  );
}

/** Whether a paragraph speaks of trafficking. */
function isOnTheSubject(prose: Prose, passage: Passage): boolean {
  return remembered(subjects, passage, () => speaksOfTrafficking(prose, passage) || isTipCable(prose));
}

const subjects = new WeakMap<Passage, boolean>();

/** A category may stand, and a local term that is translated into one. */
function verdictOnTerm(prose: Prose, figure: Figure): Verdict {
  const { kind, sentence } = figure;
  if (categoryOf(figure))
    return taken(hasEvidence(prose, sentence) ? 'a category, with law or evidence' : 'a category');
  const isLocal = isLocalTerm(prose, figure);
  if ((isLocal || kind === 'case') && isMapped(prose, figure)) return taken('translated into a category');
  if (!isLocal) return unjudged(`no category: ${kindNames[kind] ?? kind}`);
  if (isDetail(prose, sentence)) return unjudged('detail beside counted investigations and prosecutions');
  return refused('not translated into a category');
}

const kindNames: Readonly<Partial<Record<MeasureKind, string>>> = { case: 'cases', raid: 'raids', trial: 'trials' };
