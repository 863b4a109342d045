/** Approximate search through a long line, with few matches for a text that repeats itself without end. */
import search, { type Match } from 'approx-string-match';

/** Of equal matches so many are looked at. */
const mostMatches = 24;
/** Units of one search; more makes the search slow and the match no surer. */
const mostUnits = 320;
/** Pieces of the line, so that a text that is one match after another is not matched to its end. */
const pieceLength = 8192;

/** Where `words` stand in `line` with the fewest errors, at most a share of their units; places that overlap count once. */
export function searchLine(line: string, words: string, share: number): readonly Match[] {
  const pattern = words.slice(0, mostUnits);
  if (pattern.length < 3) return [];
  let limit = Math.floor(pattern.length * share);
  const overlap = pattern.length + limit;
  let found: Match[] = [];
  for (let at = 0; at < line.length && limit >= 0; at += pieceLength) {
    const matches = search(line.slice(at, at + pieceLength + overlap), pattern, limit);
    const errors = matches[0]?.errors;
    if (errors === undefined) continue;
    if (errors < (found[0]?.errors ?? Infinity)) found = [];
    for (const { start, end } of matches)
      if (found.length < mostMatches && at + start >= (found.at(-1)?.end ?? 0))
        found.push({ start: at + start, end: at + end, errors });
    limit = found.length < mostMatches ? errors : errors - 1;
  }
  return found;
}
