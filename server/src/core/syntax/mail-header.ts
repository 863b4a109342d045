/** The head of an e-mail above a cable that was sent round in it. */
import { matchAt } from './match-at.js';
import type { Source } from './source.js';
import type { Span } from './types.js';

const label = /(From|Sent|Date|To|Cc|Bcc|Subject|Importance|Attachments|Sensitivity|Reply-To):[ \t]/y;
const mostLines = 20;
/** A cable has a subject, too; the label of one line shows no e-mail. */
const fewestLabels = 2;

/** Its lines; none where the text begins with something else. Labels are in small letters, as those of cables are not. */
export function mailHeader(source: Source): Span[] {
  const { lines, text } = source;
  let line = 0;
  while (line < lines.count && isBlank(source, line)) line++;
  const first = line < lines.count ? source.contentOf(line) : undefined;
  if (!first || matchAt(label, text, first.start) === -1 || text.startsWith('Subject:', first.start)) return [];
  const spans: Span[] = [];
  let labels = 0;
  for (; line < lines.count && spans.length < mostLines && !isBlank(source, line); line++) {
    const span = source.contentOf(line);
    if (matchAt(label, text, span.start) !== -1) labels++;
    spans.push(span);
  }
  return labels < fewestLabels || spans.length === mostLines ? [] : spans;
}

function isBlank(source: Source, line: number): boolean {
  const { start, end } = source.contentOf(line);
  return start === end;
}
