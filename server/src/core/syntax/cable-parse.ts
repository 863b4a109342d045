/** `parseCable` as a unified parser. */
import type { Processor } from 'unified';
import type { LineTable } from './lines.js';
import { type ParseOptions, readCable } from './parse.js';

declare module 'vfile' {
  interface DataMap {
    /** The lines of the file, once it is parsed. */
    lines?: LineTable;
  }
}

/** Makes a unified processor read cables. */
export function cableParse(this: Processor, options: ParseOptions = {}): undefined {
  this.parser = (document, file) => {
    const { tree, lines } = readCable(document, options);
    file.data.lines = lines;
    return tree;
  };
  return undefined;
}
