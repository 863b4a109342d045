/** The cable's own number, as rules compare it with the numbers that the text cites. */
import type { CableName } from '../../prose/header/same-cable.js';
import type { CableNode, Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { printedNumber } from './smart-print.js';

/** `STATE 087524` of 2009. */
export interface MessageNumber {
  readonly origin: string;
  readonly number: number;
  readonly year: number | undefined;
  /** Where it stands. */
  readonly at: Span | CableNode;
}

/** Number of the classification line, else of a print or of the archive's id; undefined for a draft that has none yet. */
export function messageNumber(cable: CableIndex): MessageNumber | undefined {
  const { year } = cable;
  const line = cable.first('classificationLine');
  // A draft may have zeros where the number will come.
  if (line?.origin && line.number)
    return { origin: line.origin, number: line.number, year, at: line.numberSpan ?? line };
  const print = printedNumber(cable);
  if (print) return print;
  const archived = cable.all('archiveLine').find(({ id }) => id !== undefined);
  if (!archived?.id) return undefined;
  return { origin: archived.id.post, number: archived.id.number, year, at: archived };
}

/** The name under which other cables cite this one; undefined for a draft without a number. */
export function cableName(cable: CableIndex): CableName | undefined {
  const own = messageNumber(cable);
  return own && { origin: own.origin, number: own.number, year: own.year };
}
