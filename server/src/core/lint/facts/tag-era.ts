/** In which years TAGS were written how. */
import type { CableIndex } from '../cable-index.js';

/** Until then posts wrote subject terms in words behind the codes: HUMAN RIGHTS, ECONOMIC AFFAIRS. */
export const lastYearOfTerms = 2006;

/** Whether somebody still works on the TAGS: a draft, and no older cable whose lines of transmission are lost. */
export function isBeingDrafted({ profile, year }: CableIndex): boolean {
  return profile === 'draft' && (year === undefined || year > lastYearOfTerms);
}
