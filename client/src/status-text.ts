/** What the status of a cable says. */
import { counted, listed } from './words.js';

/** Findings by level. */
export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

/** What the server knows of the text. */
export interface Summary {
  readonly profile: 'wire' | 'archive' | 'draft';
  readonly lines: number;
  readonly sections: number;
  readonly subject?: string;
}

/** Two short lines: the editor cuts off a long one. */
export interface StatusText {
  readonly findings: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly kind: string;
  readonly length: string;
}

const profiles = { wire: 'Transmitted cable', archive: 'Archived cable', draft: 'Draft cable' } as const;

export function statusText(summary: Summary | undefined, tally: Tally): StatusText {
  const { error, warning, info, hint } = tally;
  const levels = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(info > 0 ? [counted(info, 'note')] : []),
    ...(hint > 0 ? [counted(hint, 'hint')] : []),
  ];
  return {
    findings: levels.length === 0 ? 'No findings' : listed(levels),
    severity: error > 0 ? 'error' : warning > 0 ? 'warning' : 'information',
    kind: summary ? profiles[summary.profile] : 'Cable',
    length: summary ? `${counted(summary.lines, 'line')} in ${counted(summary.sections, 'section')}` : '',
  };
}
