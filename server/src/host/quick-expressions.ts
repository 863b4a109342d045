/** How V8 compiles regular expressions, in a process whose first answer counts. */
import { setFlagsFromString } from 'node:v8';

/** Versions of Node for which the flags were tried. V8 complains of a flag that it does not know, and Electron freezes all. */
const oldest = 20;
const newest = 24;

/**
 * Makes the first uses of a regular expression cheap. A cable is read with hundreds of them, most of which match a few
 * short pieces of text: polishing their bytecode takes half the time of compiling, and machine code for the second use is
 * never paid back. Long texts and frequent uses still get machine code. To be called before anything else is loaded.
 */
export function compileExpressionsQuickly(): void {
  const { node, electron } = process.versions;
  const major = Number.parseInt(node, 10);
  if (major < oldest || major > newest || electron !== undefined) return;
  setFlagsFromString('--no-regexp-peephole-optimization');
  setFlagsFromString('--regexp-tier-up-ticks=10');
}
