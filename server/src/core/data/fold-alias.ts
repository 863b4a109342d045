/** Comparing the words by which a text means a term. */

const gaps = /[ -]+/g;

/** The form in which aliases are compared: lower case, one blank for a blank or a hyphen. */
export function foldAlias(alias: string): string {
  return alias.replace(gaps, ' ').toLowerCase();
}
