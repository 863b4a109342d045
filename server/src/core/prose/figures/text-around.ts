/** The text right around a place, as far as a form of words reaches. */
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** Longer than the forms of words that are looked for; one that has no longest says how far it is looked for. */
const near = 60;

/** At most `length` units before a place. */
export function textAhead({ text }: Prose, { from }: Pick<Stretch, 'from'>, length = near): string {
  return text.slice(Math.max(0, from - length), from);
}

/** At most `length` units behind a place. */
export function textBehind({ text }: Prose, { to }: Pick<Stretch, 'to'>, length = near): string {
  return text.slice(to, to + length);
}

/** From the end of the first to the beginning of the second. */
export function textBetween({ text }: Prose, { to }: Pick<Stretch, 'to'>, { from }: Pick<Stretch, 'from'>): string {
  return text.slice(to, from);
}
