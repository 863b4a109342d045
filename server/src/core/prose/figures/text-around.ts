/** The text right around a place, as far as a form of words reaches. */
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** At most `length` units before a place. */
export function textAhead({ text }: Prose, { from }: Pick<Stretch, 'from'>, length: number): string {
  return text.slice(Math.max(0, from - length), from);
}

/** At most `length` units behind a place. */
export function textBehind({ text }: Prose, { to }: Pick<Stretch, 'to'>, length: number): string {
  return text.slice(to, to + length);
}
