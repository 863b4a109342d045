/** Presets: what a configuration starts from. */
import type { RuleMeta, RuleSetting } from '../define-rule.js';

/** `recommended` is the catalogue, `archive` is for released cables, `strict` switches every rule on. */
export const presets = ['recommended', 'archive', 'strict'] as const;
export type Preset = (typeof presets)[number];

/** How `preset` switches a rule on, or `off`. */
export function presetSetting(meta: RuleMeta, preset: Preset): RuleSetting | 'off' {
  const level = preset === 'archive' ? (meta.archiveLevel ?? meta.level) : meta.level;
  if (preset !== 'strict') return level === 'off' ? 'off' : { severity: level, explicit: false, raise: false };
  const severity = level === 'off' ? (meta.severityWhenOn ?? 'info') : level;
  return { severity, explicit: false, raise: true };
}
