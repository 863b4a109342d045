/** What a print of SMART says on labelled lines where other cables have lines of the wire: number, date, posts, captions. */
import type { CableIndex } from '../core/lint/cable-index.js';
import { isSmartPrint, momentIn, printedNumber } from '../core/lint/facts/smart-print.js';
import { folded, inspectMoment } from './inspect-values.js';

/** The facts of such a print, in the shapes that other cables have; undefined where the text is none. */
export interface PrintFacts {
  readonly messageReference: object | null;
  readonly dateTimeGroup: object | null;
  readonly from: object | null;
  readonly to: readonly object[];
  readonly info: readonly object[];
  readonly captions: readonly string[];
}

const label = /^(Date\/DTG|From|Action|Info|Captions?):(.*)$/i;
const precedence = / (FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)$/;

/** Reads the labelled lines above the text. */
export function inspectPrint(cable: CableIndex): PrintFacts | undefined {
  if (!isSmartPrint(cable)) return undefined;
  const values = new Map<string, string>();
  for (const { value } of cable.all('unknown')) {
    const [, name, words = ''] = label.exec(value.trim()) ?? [];
    if (name !== undefined) values.set(name.toLowerCase(), words.trim());
  }
  const own = printedNumber(cable);
  const from = values.get('from');
  return {
    messageReference: own ? { year: own.year, origin: own.origin, number: own.number } : null,
    dateTimeGroup: dateTimeGroup(values.get('date/dtg') ?? ''),
    from: from ? { plad: from } : null,
    to: posts(values.get('action')),
    info: posts(values.get('info')),
    captions: parts(values.get('captions') ?? values.get('caption'), /[;,]/),
  };
}

function dateTimeGroup(words: string): object | null {
  const moment = momentIn(words);
  if (moment?.month === undefined) return null;
  const { text, year, month, day, hour, minute } = moment;
  return { text, iso: inspectMoment(year, month, day, hour, minute) };
}

/** `ACCRA, AMEMBASSY ROUTINE; LOME, AMEMBASSY ROUTINE` */
function posts(words: string | undefined): object[] {
  return parts(words, /;/).map((post) => ({
    routingIndicator: null,
    plad: post.replace(precedence, ''),
    precedence: precedence.exec(post)?.[1] ?? null,
    serial: null,
  }));
}

function parts(words: string | undefined, separator: RegExp): string[] {
  return (words ?? '')
    .split(separator)
    .map(folded)
    .filter((part) => part !== '');
}
