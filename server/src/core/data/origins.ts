/** Comparing origins: the post before a message number, on the classification line, in page lines and in references. */
import { foldName } from './fold-name.js';
import { postsByShortName } from './posts.js';

/** Characters of the origin that a page line keeps: `SANTO DOMI 00000123`. */
const pageLineOriginLength = 10;

/**
 * Whether two origins may name one post: equal, two spellings of one post (`STATE` and `SECSTATE`, `KYIV` and `KIEV`),
 * or one of them cut to ten characters as page lines do.
 */
export function originMatches(first: string, second: string): boolean {
  if (foldName(first) === foldName(second)) return true;
  const firstNames = namesOf(first);
  const secondNames = namesOf(second);
  return firstNames.some((one) => secondNames.some((other) => one === other || isCut(one, other) || isCut(other, one)));
}

function namesOf(origin: string): readonly string[] {
  const names = postsByShortName(origin).flatMap(({ shortName, aliases }) => [shortName, ...aliases]);
  return [...new Set([origin, ...names].map(foldName))];
}

function isCut(short: string, full: string): boolean {
  return full.length > pageLineOriginLength && full.slice(0, pageLineOriginLength).trimEnd() === short;
}
