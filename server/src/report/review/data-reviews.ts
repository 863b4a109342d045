/** The clearance report for programs and spreadsheets. */
import { csvRow } from '../csv.js';
import type { Place, ReviewFacts } from './review-facts.js';
import type { ReviewPages } from './review-pages.js';

/** One array with an object for each cable; what is not there is null. */
export function jsonReview(): ReviewPages {
  let separator = '';
  return {
    open: () => '[',
    cable: (facts) => {
      const entry = `${separator}\n${JSON.stringify(facts, absentAsNull, 2)}`;
      separator = ',';
      return entry;
    },
    close: () => '\n]\n',
  };
}

function absentAsNull(_key: string, value: unknown): unknown {
  return value === undefined ? null : value;
}

const columns = [
  'path',
  'kind',
  'state',
  'line',
  'column',
  'paragraph',
  'rule',
  'name',
  'date',
  'quote',
  'text',
  'note',
];

interface Row {
  readonly kind: string;
  readonly state?: string | undefined;
  readonly place?: Place | undefined;
  readonly rule?: string | undefined;
  readonly name?: string | undefined;
  readonly date?: string | undefined;
  readonly quote?: string | undefined;
  readonly text?: string | undefined;
  readonly note?: string | undefined;
}

/** One row for each fact, under one row of names. */
export function csvReview(): ReviewPages {
  return {
    open: () => csvRow(columns),
    cable: (facts) =>
      rowsOf(facts)
        .map(({ kind, state, place, rule, name, date, quote, text, note }) =>
          csvRow([
            ...[facts.path, kind, state ?? null, place?.line ?? null, place?.column ?? null],
            ...[place?.paragraph ?? null, rule ?? null, name ?? null, date ?? null],
            ...[quote ?? null, text ?? null, note ?? null],
          ]),
        )
        .join(''),
    close: () => '',
  };
}

function rowsOf(facts: ReviewFacts): readonly Row[] {
  return [
    ...facts.threads.flatMap(({ said, kind, state, place, rule, quote, anchor }) =>
      said.map(({ name, at, body }, index) => ({
        ...{ kind: index === 0 ? kind : 'answer', state, place, rule, name, quote },
        ...{ date: at, text: body, note: anchor },
      })),
    ),
    ...facts.findings.map(({ place, severity, rule, message, source }) => ({
      ...{ kind: 'finding', state: severity, place, rule, text: message, note: source },
    })),
    ...facts.waived.map(({ place, rule, message, waivedBy: name, reason }) => ({
      ...{ kind: 'waived finding', state: 'waived', place, rule, name, text: message, note: reason },
    })),
    ...facts.actions.map(({ place, text }) => ({ kind: 'action paragraph', place, text })),
    ...facts.deadlines.map(({ place, date, text }) => ({ kind: 'deadline', place, date, text })),
    ...facts.figures.map(({ place, text, category, period, acceptable, reason }) => ({
      ...{ kind: 'figure', state: acceptable === undefined ? undefined : acceptable ? 'acceptable' : 'not acceptable' },
      ...{ place, name: category, date: period, text, note: reason },
    })),
    ...facts.recommendations.map(({ place, path, horizon, pillar, text }) => ({
      ...{ kind: 'recommendation', place, name: path, text },
      note: [horizon, pillar].filter((part) => part !== undefined).join(', '),
    })),
    ...facts.uncited.map(({ place, text }) => ({ kind: 'reference never cited', place, text })),
    ...facts.clearers.map(({ name, last, open }) => ({
      ...{ kind: 'clearer', name, date: last, state: open > 0 ? 'open' : 'done' },
    })),
  ];
}
