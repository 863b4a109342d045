/** Captions that a misspelled line may have meant. */
import { distance } from 'fastest-levenshtein';
import { type CaptionEntry, allCaptions, findCaption } from '../../data/captions.js';
import { lazy } from '../../data/lazy.js';

/** Names up to this length bear one slip, longer ones two: `CODEL` is not `NODIS`. */
const shortName = 5;

const spelled = lazy(() => allCaptions().filter(({ pattern, kind }) => !pattern && kind !== 'passing'));

/** The caption that `name` is, in any case, or that it is a slip for; the confirmed one where two are as near. */
export function nearCaption(name: string): CaptionEntry | undefined {
  const exact = findCaption(name);
  if (exact && exact.kind !== 'passing') return exact;
  const wanted = name.toUpperCase();
  if (wanted.length < 3) return undefined;
  let nearest: CaptionEntry | undefined;
  let least = wanted.length <= shortName ? 1 : 2;
  for (const caption of spelled()) {
    if (Math.abs(caption.name.length - wanted.length) > least) continue;
    const slips = distance(wanted, caption.name);
    if (slips > least || (slips === least && nearest && (nearest.confirmed || !caption.confirmed))) continue;
    nearest = caption;
    least = slips;
  }
  return nearest;
}
