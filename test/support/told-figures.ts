/** What the statistics of a cable say, in lines for assertions. */
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { statistics } from '../../server/src/core/prose/figures/statistics.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';

/** Each figure of a paragraph on a line: value, category or term, offense, period. */
export function figuresTold(body: string): string[] {
  const text = `SUBJECT: RURITANIA: TIP FIGURES\n\n1. (U) ${body}\n`;
  return new CableIndex(text, parseCable(text)).prose
    .find(statistics)
    .map(({ value, upTo, category, term, offence, period }) =>
      [
        upTo === undefined ? value : `${value ?? '-'}-${upTo}`,
        category ?? `(${term})`,
        offence ?? '-',
        period ?? '-',
      ].join(' | '),
    );
}
