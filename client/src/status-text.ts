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

export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'error' | 'warning' | 'information';
}

const profiles = { wire: 'Transmitted cable', archive: 'Archived cable', draft: 'Draft cable' } as const;

export function statusText(summary: Summary | undefined, tally: Tally): StatusText {
  const { error, warning, info, hint } = tally;
  const kind = summary ? profiles[summary.profile] : 'Cable';
  const levels = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(info > 0 ? [counted(info, 'note')] : []),
    ...(hint > 0 ? [counted(hint, 'hint')] : []),
  ];
  return {
    text: `${kind}: ${levels.length === 0 ? 'no findings' : listed(levels)}`,
    detail: summary ? `${counted(summary.lines, 'line')} in ${counted(summary.sections, 'section')}` : '',
    severity: error > 0 ? 'error' : warning > 0 ? 'warning' : 'information',
  };
}
