/** What a run has found, in words: the same in every report that people read. */
import { counted } from './counted.js';
import { severities } from '../core/lint/levels.js';
import type { Tally } from './lint-report.js';

/** `3 errors, 2 warnings, 1 hint in 4 files (1 waived)`, the most severe first. */
export function headline(tally: Tally): string {
  return `${found(tally)} in ${counted(tally.files, 'file')}${asides(tally)}`;
}

/** The same without files and asides. */
export function found({ counts, hidden }: Tally): string {
  const parts: string[] = [];
  for (const severity of severities.toReversed())
    if (counts[severity] > 0) parts.push(counted(counts[severity], severity, severity === 'info' ? 'info' : undefined));
  return parts.length > 0 ? parts.join(', ') : hidden > 0 ? 'No errors' : 'No findings';
}

/** What the counts leave out. */
export function asides({ waived, known, hidden }: Tally): string {
  const parts: string[] = [];
  if (known > 0) parts.push(`${String(known)} known by the baseline`);
  if (waived > 0) parts.push(`${String(waived)} waived`);
  if (hidden > 0) parts.push(`${String(hidden)} less severe not shown`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** What follows from the counts, a line each. */
export function consequences(tally: Tally): string[] {
  const rows: string[] = [];
  if (tally.fixed > 0)
    rows.push(`${counted(tally.fixed, 'fix', 'fixes')} applied in ${counted(tally.fixedFiles, 'file')}.`);
  if (tally.fixable > 0)
    rows.push(`${String(tally.fixable)} can be fixed with \`--fix\`; \`--fix-dry-run\` shows the changes first.`);
  return rows;
}

/** Why the run fails without an error, where it does. */
export function excess({ exceeded }: Tally): string | undefined {
  return exceeded === undefined ? undefined : `More warnings than --max-warnings ${String(exceeded)} allows.`;
}
