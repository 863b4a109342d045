/** Snippets as an editor reads them: `${1:words}`, `${2|one,other|}`, `${1/(.*)/${1:/upcase}/}`, `${1}`. */
import { readFileSync } from 'node:fs';
import { repositoryPath } from './repository.js';

/** One snippet of the package. */
export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

/** A place of a body: plain words, or a stop. */
type Piece = string | Stop;

/** A tab stop where it stands. */
export interface Stop {
  readonly number: number;
  /** What it holds at first; undefined where it repeats another. */
  readonly words?: string;
  readonly choices?: readonly string[];
  readonly upcase: boolean;
}

/** The snippets that the package ships, in its order. */
export function shippedSnippets(): readonly Snippet[] {
  const file = JSON.parse(readFileSync(repositoryPath('snippets/cable.json'), 'utf8')) as Record<
    string,
    Omit<Snippet, 'name'>
  >;
  return Object.entries(file).map(([name, snippet]) => ({ name, ...snippet }));
}

const stop =
  /\$\{(\d+)(?::((?:[^\\}]|\\.)*)|\|((?:[^\\|]|\\.)*)\||(\/\(\.\*\)\/\$\{1:\/upcase\}\/))?\}|\$(\d+)|\\([$}\\])/g;

/** The stops of a body, in the order of the text. */
export function stopsOf(body: string): readonly Stop[] {
  return piecesOf(body).filter((piece) => typeof piece !== 'string');
}

/** The text that a snippet gives when the stops listed in `filled` hold those words and all others what they came with. */
export function expandSnippet(body: string, filled: ReadonlyMap<number, string> = new Map()): string {
  const words = new Map<number, string>();
  for (const piece of stopsOf(body)) if (piece.words !== undefined) words.set(piece.number, piece.words);
  return piecesOf(body)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const text = filled.get(piece.number) ?? words.get(piece.number) ?? '';
      return piece.upcase ? text.toUpperCase() : text;
    })
    .join('');
}

/** The number of the stop that holds `words` at first. */
export function stopHolding(body: string, words: string): number {
  const found = stopsOf(body).find((piece) => piece.words === words);
  if (!found) throw new Error(`No stop holds ${words}.`);
  return found.number;
}

function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of body.matchAll(stop)) {
    const [whole, braced, words, choices, upcase, bare, literal] = match;
    pieces.push(body.slice(at, match.index));
    at = match.index + whole.length;
    const options = choices?.split(/(?<!\\),/).map(unescaped);
    if (literal !== undefined) pieces.push(literal);
    else
      pieces.push({
        number: Number(braced ?? bare),
        upcase: upcase !== undefined,
        ...(words === undefined ? {} : { words: unescaped(words) }),
        ...(options?.[0] === undefined ? {} : { words: options[0], choices: options }),
      });
  }
  pieces.push(body.slice(at));
  return pieces;
}

function unescaped(words: string): string {
  return words.replace(/\\([\\$},|])/g, '$1');
}
