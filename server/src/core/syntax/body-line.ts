/** A line of the body by its looks, before the sequence and the lines around it decide what it is. */
import type { LabelCandidate } from './scan-labels.js';
import type { Source } from './source.js';
import type { PageLine, PortionMark, Span } from './types.js';

/** What every line has. */
export interface LineBase {
  /** Content of the line, trimmed. */
  readonly span: Span;
  /** Whether a blank line stands above it, or nothing does. */
  readonly blankBefore: boolean;
}

/** One line of the body that is not blank. */
export type BodyLine =
  | (LineBase & { readonly kind: 'page'; readonly page: PageLine })
  | (LineBase & {
      readonly kind: 'label';
      readonly candidate: LabelCandidate;
      readonly leading: PortionMark | undefined;
    })
  | (LineBase & { readonly kind: 'bullet'; readonly markSpan: Span })
  | (LineBase & {
      readonly kind: 'question' | 'answer';
      readonly number: number | undefined;
      readonly textStart: number;
    })
  | (LineBase & { readonly kind: 'underline' })
  | (LineBase & { readonly kind: 'words' });

const endMarker = /\bend (?:of )?(?:summary|comment|action request|(?:quoted )?text)$/i;
const longestMarker = 30;

/** Whether a line ends what it says: a stop, a colon, a closing bracket or quote, or a line of hyphens. */
export function endsSentence(source: Source, { start, end }: Span): boolean {
  if (end <= start) return true;
  const last = source.text.charCodeAt(end - 1) | 32;
  // Hot: `END SUMMARY`, `END COMMENT` and their like end in one of these.
  if ((last === 121 || last === 116) && endMarker.test(source.text.slice(Math.max(start, end - longestMarker), end)))
    return true;
  // `…; and` before the last item of a list.
  if (last === 100 && source.text.endsWith('; and', end)) return true;
  return '.?!:;)"\'-=_#'.includes(source.text.charAt(end - 1));
}
