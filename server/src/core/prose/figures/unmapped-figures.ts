/** Figures in local terms that nobody translates into one of the four categories (tip-rules rule 2). */
import type { Passage } from '../copy-prose.js';
import { isJudged, isRefused } from './figure-cues.js';
import { type Figure, categoryOf, extentOf } from './figure.js';
import { figures } from './figures.js';
import type { Prose, Sentence } from '../prose.js';
import { relatedFigures } from './related-figures.js';
import { remembered } from './remembered.js';
import { smugglingFaults } from './smuggling-faults.js';
import { type Stretch, meets } from '../stretch.js';
import { type TableFigure, captionOf, tableFigures } from './table-figures.js';
import { speaksOfTrafficking } from './trafficking-talk.js';

/** A figure that has to be translated; the stretch is that of the number and its word. */
export interface UnmappedFigure extends Stretch {
  readonly figure: Figure;
}

/** All of them: the first of each sentence and of each row of a table. */
export function unmappedFigures(prose: Prose): readonly UnmappedFigure[] {
  const found: UnmappedFigure[] = [];
  const rows = prose.find(tableFigures).filter((cell) => isLocalTerm(prose, cell));
  const all = [...prose.find(figures), ...rows];
  if (rows.length > 0) all.sort((one, other) => one.from - other.from);
  for (const figure of all) {
    const { sentence } = figure;
    if (found[found.length - 1]?.figure.sentence === sentence || figure.elliptical) continue;
    if (!isLocalTerm(prose, figure) || !isJudged(prose, figure) || isRefused(prose, figure)) continue;
    if (!isOnTheSubject(prose, figure) || isMapped(prose, figure) || isDetail(prose, sentence)) continue;
    const extent = extentOf(figure);
    if (meets(prose.find(relatedFigures), extent) || meets(prose.find(smugglingFaults), extent)) continue;
    found.push({ figure, ...extent });
  }
  return found;
}

/** Whether a sentence speaks of trafficking, or the one before it does; of a row, the words above the table. */
function isOnTheSubject(prose: Prose, figure: Figure | TableFigure): boolean {
  const { sentence } = figure;
  if ('period' in figure) return isRowOnTheSubject(prose, figure);
  if (speaksOfTrafficking(prose, sentence)) return true;
  const above = prose.neighbour(sentence, -1);
  return above !== undefined && speaksOfTrafficking(prose, above);
}

const otherCrimes =
  /smuggl|prostitut|pimp|procur|solicit|\bvice\b|illegal|immigra|drug|narcotic|theft|robber|burglar|murder|homicide|fraud|violence|\brapes?\b|assault|kidnap|abduct|road|vehicle/i;

/** Whether a row or the words above its table speak of trafficking, of no other crime, and translate nothing. */
function isRowOnTheSubject(prose: Prose, { sentence, measure }: Figure): boolean {
  const caption = captionOf(prose, sentence);
  const above = caption ? prose.textOf(caption) : '';
  if (otherCrimes.test(prose.textOf(sentence)) || otherCrimes.test(above)) return false;
  const stem = prose.textOf(measure).toLowerCase().slice(0, 5);
  if (above.toLowerCase().includes(stem) && new RegExp(`\\b${category}\\b`, 'i').test(above)) return false;
  return speaksOfTrafficking(prose, sentence) || (caption !== undefined && speaksOfTrafficking(prose, caption));
}

/** Whether the term is none of the categories: arrests, charges, cases that were closed or sent on. */
export function isLocalTerm(prose: Prose, figure: Figure): boolean {
  return localTerms.has(figure.kind) || (figure.kind === 'case' && isPassedOn(prose, figure));
}

const localTerms: ReadonlySet<string> = new Set('arrest detention charge indictment complaint disposal'.split(' '));

/** `registered 14 cases`, `sent 14 cases to court`, `14 cases were closed` */
function isPassedOn({ text }: Prose, { measure, sentence, from }: Figure): boolean {
  const behind = text.slice(measure.to, sentence.to);
  const ahead = caseBefore.exec(text.slice(sentence.from, from))?.[0];
  if (ahead !== undefined) return !sending.test(ahead) || toCourt.test(behind);
  if (caseAfter.test(behind)) return true;
  const on = sentOn.exec(behind)?.[0];
  return on !== undefined && toCourt.test(behind.slice(on.length));
}

const handling =
  'disposed(?: of)?|closed|concluded|completed|adjudicated|resolved|registered|filed|submitted|referred|forwarded|transferred';
const caseBefore = new RegExp(
  `\\b(?:${handling})(?: a total of| some| another| about| over| nearly| at least| more than)? $|\\b(?:sent|passed|handed|brought|took)(?: over)?(?: a total of| some| another)? $`,
  'i',
);
const caseAfter = new RegExp(
  `^(?: (?:of|in|against|on) [\\w ]{1,40}?)?(?: were| was| had been| have been)?(?: [a-z]+)? (?:${handling})\\b`,
  'i',
);
const sentOn = /^(?: [a-z]+){0,3} (?:sent|passed|handed over)(?= to )/i;
const toCourt =
  /^(?: [\w-]+){0,4} to (?:the )?(?:[a-z]+ )?(?:courts?|prosecut\w+|attorneys?|state attorney|trial|ministry)\b/i;
const sending = /^(?:sent|passed|handed|brought|took)/i;

const category = '(?:investigations?|prosecutions?|convictions?|sentences?)';
const cue = new RegExp(
  `\\b(?:count|treat|classif|categori|report|regard|record|list|consider|interpret|define|read)[a-z]*\\b[^.;]{0,80}? as (?:[\\w-]+ ){0,3}?${category}\\b|` +
    `\\b(?:theirs|they|these|those|both|all) (?:is|are|were|was) (?:[\\w-]+ ){0,4}?${category}\\b|` +
    `\\b(?:counted|included|tallied) (?:with|within|among|under|in) (?:[\\w-]+ ){0,3}?${category}\\b|` +
    `\\b(?:equivalent|corresponds?|corresponding|amount(?:s|ing)?|equal) to (?:[\\w-]+ ){0,4}?${category}\\b|` +
    `\\b(?:i\\.e\\.,?|that is,|meaning|in our terms,?|which (?:are|is|means?|were)) (?:[\\w-]+ ){0,4}?${category}\\b`,
  'i',
);
/** `(Prosecutions) The office took three cases to court.`: below the name of a category */
const underCategory = /^\(?(?:investigations?|prosecutions?|convictions?)(?:\)|:|\.(?= ))/i;
const categoryFirst = new RegExp(`\\b${category}"? \\(([^)]*)\\)`, 'i');
const categoryInBrackets = new RegExp(`^[^(;]{0,60}\\([^)]{0,60}?\\b${category}\\b`, 'i');

/** Whether this sentence, the next or the one before says which category the term stands for. */
export function isMapped(prose: Prose, { measure, sentence }: Figure): boolean {
  const words = prose.textOf(sentence);
  if (cue.test(words) || underCategory.test(words)) return true;
  const bracketed = categoryFirst.exec(words)?.[1];
  const stem = prose.textOf(measure).toLowerCase().slice(0, 5);
  if (bracketed?.toLowerCase().includes(stem) === true) return true;
  if (categoryInBrackets.test(prose.text.slice(measure.to, sentence.to))) return true;
  const below = prose.neighbour(sentence, 1);
  if (below && cue.test(prose.textOf(below))) return true;
  const above = prose.neighbour(sentence, -1);
  const aboveWords = above ? prose.textOf(above).toLowerCase() : '';
  return cue.test(aboveWords) && aboveWords.includes(stem);
}

/** Whether the paragraph counts investigations and prosecutions as well: then the term is only more detail. */
export function isDetail(prose: Prose, { block: { passage } }: Sentence): boolean {
  return remembered(details, passage, () => {
    const all = [...prose.findIn(figures, passage), ...prose.findIn(tableFigures, passage)].map(categoryOf);
    return all.includes('investigation') && all.includes('prosecution');
  });
}

const details = new WeakMap<Passage, boolean>();
