/** What a clearance report says of a cable, as plain facts; the forms of the report only lay them out. */
import type { Analysis } from '../../core/lint/analyze.js';
import type { CableIndex } from '../../core/lint/cable-index.js';
import type { Rule } from '../../core/lint/define-rule.js';
import type { Finding } from '../../core/lint/finding.js';
import { type Severity, severities } from '../../core/lint/levels.js';
import { actionPlans } from '../../core/prose/plans/action-plan.js';
import { deadlines } from '../../core/prose/dates/deadlines.js';
import { statistics } from '../../core/prose/figures/statistics.js';
import type { Anchor } from '../../core/review/place.js';
import type { ThreadState } from '../../core/review/annotation.js';
import type { Thread } from '../../core/review/threads.js';
import type { Span } from '../../core/syntax/types.js';
import { listed, type ReviewedCable, wordsNow } from './reviewed-cable.js';

/** A label with what stands behind it. */
export interface HeaderFact {
  readonly name: string;
  readonly value: string;
}

/** A place for people: line and column from 1, and the paragraph where it has a number. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly paragraph: string | undefined;
}

/** One finding with where its rule comes from. */
export interface ReportedFact {
  readonly place: Place;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly source: string;
  readonly waivedBy: string | undefined;
  readonly reason: string | undefined;
}

/** One thing that somebody said. */
export interface Said {
  readonly name: string;
  readonly at: string;
  readonly body: string;
}

/** One thread. */
export interface ThreadFact {
  readonly id: string;
  readonly state: ThreadState;
  readonly kind: 'remark' | 'proposed wording' | 'waiver';
  readonly rule: string | undefined;
  readonly anchor: Anchor;
  /** Undefined for the whole cable, and where the words are gone. */
  readonly place: Place | undefined;
  /** The words that it was pinned to; undefined for the whole cable. */
  readonly quote: string | undefined;
  /** What stands there now, where that is something else. */
  readonly now: string | undefined;
  readonly said: readonly Said[];
}

/** Words of the text at a place. */
export interface Passage {
  readonly place: Place;
  readonly text: string;
}

/** A date by which something is to be done. */
export interface DeadlineFact extends Passage {
  readonly date: string;
}

/** A figure of law enforcement. */
export interface FigureFact {
  readonly place: Place;
  readonly text: string;
  readonly category: string;
  readonly period: string | undefined;
  readonly acceptable: boolean | undefined;
  readonly reason: string;
}

/** A recommendation of an action plan. */
export interface RecommendationFact {
  readonly place: Place;
  readonly path: string;
  readonly horizon: string | undefined;
  readonly pillar: string | undefined;
  readonly text: string;
}

/** One reviewer. */
export interface Clearer {
  readonly name: string;
  readonly threads: number;
  readonly open: number;
  readonly waived: number;
  /** When they last wrote. */
  readonly last: string;
}

/** All of one cable. */
export interface ReviewFacts {
  readonly path: string;
  readonly title: string;
  readonly header: readonly HeaderFact[];
  /** Those that nobody has waived, the most severe first. */
  readonly findings: readonly ReportedFact[];
  readonly waived: readonly ReportedFact[];
  /** Open ones first. */
  readonly threads: readonly ThreadFact[];
  readonly actions: readonly Passage[];
  readonly deadlines: readonly DeadlineFact[];
  readonly figures: readonly FigureFact[];
  readonly recommendations: readonly RecommendationFact[];
  readonly uncited: readonly Passage[];
  readonly clearers: readonly Clearer[];
}

/** The facts of one cable. `rules` tell where findings come from; `uncited` are the places of references never cited. */
export function reviewFacts(
  reviewed: ReviewedCable,
  { findings }: Analysis,
  { rules, uncited }: { readonly rules: readonly Rule[]; readonly uncited: readonly Span[] },
): ReviewFacts {
  const { cable, path, threads } = reviewed;
  const reported = reportedFindings(cable, findings, rules);
  return {
    path,
    title: cable.first('subjectField')?.text || path,
    header: headerFacts(cable),
    findings: reported.filter((_, index) => findings[index]?.waived === false).sort(bySeverity),
    waived: reported.filter((_, index) => findings[index]?.waived === true).sort(bySeverity),
    threads: threadFacts(reviewed),
    actions: actionFacts(cable),
    deadlines: deadlineFacts(cable),
    figures: figureFacts(cable),
    recommendations: recommendationFacts(cable),
    uncited: uncited.map((span) => ({ place: placeAt(cable, span.start), text: folded(cable.textOf(span)) })),
    clearers: clearersOf(threads),
  };
}

function headerFacts(cable: CableIndex): readonly HeaderFact[] {
  const line = cable.first('classificationLine');
  const all = (role: 'from' | 'action' | 'info'): string =>
    cable
      .all('addressee')
      .filter((addressee) => addressee.role === role)
      .map(({ plad }) => plad)
      .join(', ');
  const captions = cable.all('caption').map(({ name }) => name);
  const references = cable.all('referenceEntry').map((entry) => folded(cable.textOf(entry)));
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Subject', cable.first('subjectField')?.text],
    ['Number', line?.number === undefined ? undefined : `${line.origin ?? ''} ${String(line.number)}`.trim()],
    ['Classification', [line?.level ?? line?.word, ...captions].filter((word) => word !== undefined).join(' ')],
    ['Date-time group', cable.first('dateTimeGroup')?.value],
    ['From', all('from')],
    ['To', all('action')],
    ['Info', all('info')],
    ['E.O.', cable.first('executiveOrderField')?.text],
    [
      'TAGS',
      cable
        .all('tag')
        .map(({ label }) => label)
        .join(' '),
    ],
    ['References', references.join('; ')],
    ['Signature', cable.first('signature')?.value],
  ];
  return facts.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name, value: folded(value) }],
  );
}

function reportedFindings(
  cable: CableIndex,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly ReportedFact[] {
  const sources = new Map(rules.map(({ meta }) => [meta.id, meta.source]));
  return findings.map(({ start, severity, ruleId: rule, message, dismissal }) => ({
    ...{ place: placeAt(cable, start), severity, rule, message },
    source: sources.get(rule) ?? '',
    waivedBy: dismissal?.name,
    reason: dismissal?.reason,
  }));
}

function bySeverity(one: ReportedFact, other: ReportedFact): number {
  return severities.indexOf(other.severity) - severities.indexOf(one.severity) || one.place.line - other.place.line;
}

const stateOrder: readonly ThreadState[] = ['open', 'waived', 'resolved'];

function threadFacts(reviewed: ReviewedCable): readonly ThreadFact[] {
  const roots = listed(reviewed).filter(({ annotation, thread }) => annotation === thread.root);
  const facts = roots.map(({ thread, placed }): ThreadFact => {
    const { id, rule, quote, motivation } = thread.root;
    return {
      ...{ id, rule, state: thread.state, anchor: placed.anchor },
      kind: rule !== undefined ? 'waiver' : motivation === 'editing' ? 'proposed wording' : 'remark',
      place: placed.span && placeAt(reviewed.cable, placed.span.start),
      quote: quote?.exact,
      now: wordsNow(thread.root, placed, reviewed.cable),
      said: [thread.root, ...thread.replies].map(({ creator: name, created: at, body }) => ({ name, at, body })),
    };
  });
  return facts.sort((one, other) => stateOrder.indexOf(one.state) - stateOrder.indexOf(other.state));
}

function actionFacts(cable: CableIndex): readonly Passage[] {
  return cable
    .all('paragraph')
    .filter((paragraph) => cable.hasRole(paragraph, 'action-request'))
    .map((paragraph) => ({
      place: placeAt(cable, cable.startOf(paragraph)),
      text: folded(wordsOf(cable, { start: cable.startOf(paragraph), end: cable.endOf(paragraph) })),
    }));
}

function deadlineFacts(cable: CableIndex): readonly DeadlineFact[] {
  const { prose } = cable;
  return prose
    .find(deadlines)
    .filter(({ asked, word }) => asked || word !== 'by')
    .map((deadline) => ({
      place: placeAt(cable, prose.spanOf(deadline).start),
      date: prose.textOf(deadline),
      text: prose.textOf(deadline.sentence),
    }));
}

function figureFacts(cable: CableIndex): readonly FigureFact[] {
  const { prose } = cable;
  return prose.find(statistics).map((figure) => ({
    place: placeAt(cable, prose.spanOf(figure).start),
    text: prose.textOf(figure.extent),
    category: figure.category ?? figure.term.toLowerCase(),
    period: figure.period,
    acceptable: figure.acceptable,
    reason: figure.reason,
  }));
}

function recommendationFacts(cable: CableIndex): readonly RecommendationFact[] {
  return actionPlans(cable).flatMap(({ recommendations }) =>
    recommendations.map(({ start, path, part, section, text }) => ({
      ...{ place: placeAt(cable, start), path, text },
      horizon: part?.horizon,
      pillar: section?.pillar,
    })),
  );
}

function clearersOf(threads: readonly Thread[]): readonly Clearer[] {
  const clearers = new Map<string, { -readonly [key in keyof Clearer]: Clearer[key] }>();
  const of = (name: string, at: string): { -readonly [key in keyof Clearer]: Clearer[key] } => {
    const clearer = clearers.get(name) ?? { name, threads: 0, open: 0, waived: 0, last: at };
    if (Date.parse(at) > Date.parse(clearer.last)) clearer.last = at;
    clearers.set(name, clearer);
    return clearer;
  };
  for (const { root, replies, state } of threads) {
    const clearer = of(root.creator, root.modified);
    clearer.threads++;
    if (state === 'open') clearer.open++;
    if (state === 'waived') clearer.waived++;
    for (const { creator, modified } of replies) of(creator, modified);
  }
  return [...clearers.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function placeAt(cable: CableIndex, offset: number): Place {
  const { line, column } = cable.lines.pointAt(offset);
  const paragraph = cable.paragraphAt(offset);
  const number = paragraph ? cable.pathOf(paragraph) : '';
  return { line, column, paragraph: number === '' ? undefined : number };
}

/** The text of a place without page lines. */
function wordsOf(cable: CableIndex, span: Span): string {
  let words = '';
  let at = span.start;
  for (const { position } of cable.within('pageLine', span)) {
    words += cable.text.slice(at, position.start.offset);
    at = position.end.offset;
  }
  return words + cable.text.slice(at, span.end);
}

function folded(text: string): string {
  return text.trim().replace(/[ \t\r\n]+/g, ' ');
}
