/** Document links: from the reftels of a cable to the files that hold them. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { type CableName, nameInWords } from '../prose/header/same-cable.js';
import type { Span } from '../syntax/types.js';

/** Finds the cable of a name; undefined where there is none. What it returns (a path, a URI) is the link's target. */
export type ResolveCable = (name: CableName) => string | undefined;

/** A reftel that leads to a file. */
export interface DocumentLink extends Span {
  readonly target: string;
  /** `2008 STATE 132759`. */
  readonly tooltip: string;
}

/** Links of the reftels that `resolve` finds. A reftel without a year is one of the cable's own year. */
export function documentLinks(cable: CableIndex, resolve: ResolveCable): readonly DocumentLink[] {
  return cable.all('cableReference').flatMap((reference): readonly DocumentLink[] => {
    const name = { origin: reference.origin, number: reference.number, year: reference.year ?? cable.year };
    const target = resolve(name);
    return target === undefined ? [] : [{ ...spanOf(reference), target, tooltip: nameInWords(name) }];
  });
}
