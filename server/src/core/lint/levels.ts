/** Severities of findings and levels of rules. */

/** Severities in rising order. */
export const severities = ['hint', 'info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** What a configuration may say of a rule. */
export const levels = ['off', ...severities] as const;
export type Level = (typeof levels)[number];

/** The lower of two severities. */
export function atMost(severity: Severity, ceiling: Severity): Severity {
  return severities.indexOf(severity) <= severities.indexOf(ceiling) ? severity : ceiling;
}

/** One step up for `hint` and `info`, as the preset `strict` wants it. */
export function raised(severity: Severity): Severity {
  if (severity === 'hint') return 'info';
  return severity === 'info' ? 'warning' : severity;
}
