/** The waivers of the reviews beside a cable. */
import type { Waiver } from '../core/lint/waive.js';
import { AnchorText } from '../core/review/anchor-text.js';
import { waiversOf } from '../core/review/waivers.js';
import { parseCable } from '../core/syntax/parse.js';
import type { Host } from '../host/host.js';
import type { Input } from './files.js';
import { reviewNamesOf } from './review-folders.js';
import { annotationsOf, readReviews } from './reviews.js';
import type { Troubles } from './troubles.js';

/** What of `names`, the review files in the folder of a cable, dismisses in it. */
export function waiversBeside(
  { names, text, ...input }: Input & { readonly names: readonly string[]; readonly text: string },
  host: Host,
  troubles: Troubles,
): readonly Waiver[] {
  const files = readReviews({ ...input, names: reviewNamesOf(input.absolute, names) }, host, troubles);
  let anchor: AnchorText | undefined;
  return waiversOf(annotationsOf(files), () => (anchor ??= new AnchorText({ text, tree: parseCable(text) })));
}
