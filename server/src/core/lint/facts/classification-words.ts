/** Words that stand where a classification level should, and are none. */
import { distance } from 'fastest-levenshtein';
import type { Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** A word that was meant as a level, and the level that was meant. */
export interface MisspelledLevel extends Span {
  readonly word: string;
  readonly level: string;
}

const levels = ['UNCLAS', 'UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET'] as const;
/** A word, then a post, then a number, as a classification line has them. */
const lineShape = /^([A-Z]{5,14})(?: SECTION \d{1,2} OF \d{1,2})? [A-Z][A-Z .'-]{1,40} \d{3,7}$/;
const shortWord = 6;

/** A line of the header with the shape of a classification line and a misspelled level (`UNCLASIFIED OSLO 000012`). */
export function misspelledLevel(cable: CableIndex): MisspelledLevel | undefined {
  if (cable.first('classificationLine')) return undefined;
  for (const node of [...cable.all('unknown'), ...cable.all('addresseeLine')]) {
    const word = lineShape.exec(cable.textOf(node))?.[1];
    const level = word === undefined ? undefined : levelNear(word);
    const { offset } = node.position.start;
    if (word !== undefined && level !== undefined) return { start: offset, end: offset + word.length, word, level };
  }
  return undefined;
}

/** The level that a word is a slip for. */
export function levelNear(word: string): string | undefined {
  return levels.find((level) => distance(word, level) <= (level.length <= shortWord ? 1 : 2));
}
