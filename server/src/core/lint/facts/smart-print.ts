/** Prints of SMART, the message system since about 2010: labels with tabs behind them, in an order of their own. */
import type { CableNode } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** Whether a text is such a print: its number stands on a line `MRN:`. */
export function isSmartPrint(cable: CableIndex): boolean {
  return cable.fact(readsAsPrint);
}

function readsAsPrint(cable: CableIndex): boolean {
  return number.test(cable.plainText.slice(0, cable.body.start));
}

const number = /^[ \t]*MRN:[ \t]/m;

/** The number of such a print: `MRN: 14 TASHKENT 932`. */
export interface PrintedNumber {
  readonly origin: string;
  readonly number: number;
  readonly year: number;
  readonly at: CableNode;
}

const printed = /^MRN:[ \t]+([0-9]{2})[ \t]+([A-Z][A-Z .'-]*[A-Z])[ \t]+([0-9]{1,7})[ \t]*$/;

/** The number on the line `MRN:`; undefined where the text is no print. SMART is of this century. */
export function printedNumber(cable: CableIndex): PrintedNumber | undefined {
  return isSmartPrint(cable) ? cable.fact(readPrintedNumber) : undefined;
}

function readPrintedNumber(cable: CableIndex): PrintedNumber | undefined {
  for (const at of cable.all('unknown')) {
    const [, year, origin, number] = printed.exec(cable.textOf(at)) ?? [];
    if (year !== undefined && origin !== undefined && number !== undefined)
      return { origin, number: Number(number), year: 2000 + Number(year), at };
  }
  return undefined;
}
