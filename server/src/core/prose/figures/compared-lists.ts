/** Lists that repeat those before them for another time: `47 investigations, nine prosecutions and seven convictions, compared with 38, 11 and five`. */
import type { Count } from './count-exclusions.js';
import { counts } from './counts.js';
import type { Figure, Seen } from './figure.js';
import { textBetween } from './text-around.js';

/** The figure at the same place of the list before. */
export function likeCompared({ prose, count, sentence, found, last }: Seen): Figure | undefined {
  if (last?.sentence !== sentence) return undefined;
  const cue = compared.exec(prose.text.slice(sentence.from, count.from));
  if (!cue) return undefined;
  const from = sentence.from + cue.index + cue[0].length - (cue[1]?.length ?? 0);
  const list = listFrom(prose.findIn(counts, { from, to: sentence.to }), (one, next) => textBetween(prose, one, next));
  const index = list.indexOf(count);
  const before = found.filter((figure) => figure.sentence === sentence && figure.from < from);
  const kinds = before.filter((figure, at) => figure.kind !== before[at - 1]?.kind);
  return list.length > 1 && kinds.length === list.length ? kinds[index] : undefined;
}

const compared = /\b(?:compared (?:to|with)|against|versus|up from|down from) ((?:[\w-]+,? ){0,6})$/i;

/** The numbers with nothing but commas and `and` between them. */
function listFrom(all: readonly Count[], between: (one: Count, next: Count) => string): readonly Count[] {
  const end = all.findIndex((one, index) => {
    const next = all[index + 1];
    return !next || !/^,? (?:and )?$/.test(between(one, next));
  });
  return all.slice(0, end + 1);
}
