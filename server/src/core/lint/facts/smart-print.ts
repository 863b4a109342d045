/** Prints of SMART, the message system since about 2010: labels with tabs behind them, in an order of their own. */
import type { CableIndex } from '../cable-index.js';

/** Whether a text is such a print: its number stands on a line `MRN:`. */
export function isSmartPrint(cable: CableIndex): boolean {
  return cable.fact(readsAsPrint);
}

function readsAsPrint(cable: CableIndex): boolean {
  return number.test(cable.text.slice(0, cable.body.start));
}

const number = /^MRN:[ \t]/m;
