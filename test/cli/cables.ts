/** Small cables for tests of the command line. */

/** Nothing is wrong with it. */
export const clean = `UNCLAS OSLO 000123

SENSITIVE

E.O. 12958: N/A
TAGS: PREL, NO
SUBJECT: NORWAY: HARBOR TALKS GO ON

1. (SBU) The harbor talks go on, as paragraph 2 tells.

2. (SBU) They end in May.

HARGROVE
`;

/** An error (`paragraph-ref-missing`, no fix) and a warning (`tag-duplicate`, safe fix). */
export const faulty = clean.replace('PREL, NO', 'PREL, NO, PREL').replace('paragraph 2', 'paragraph 9');

/** The same after `--fix`. */
export const mended = clean.replace('paragraph 2', 'paragraph 9');

/** A warning and nothing worse. */
export const warned = clean.replace('PREL, NO', 'PREL, NO, PREL');
