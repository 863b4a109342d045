/** `parseCable` as a unified parser. */
import type { Processor } from 'unified';
import { type ParseOptions, parseCable } from './parse.js';

/** Makes a unified processor read cables. */
export function cableParse(this: Processor, options: ParseOptions = {}): undefined {
  this.parser = (document) => parseCable(document, options);
  return undefined;
}
