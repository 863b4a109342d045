/** Rule `tag-unknown`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import type { Severity } from '../../lint/levels.js';
import { oneOf } from '../../lint/near-match.js';
import { nearTags, readTags } from '../../prose/tag-readings.js';

/** The lists of earlier years are not public in full. */
const firstListedYear = 1990;
/** More than a few codes that are near say nothing. */
const mostOffered = 3;

/** A word that has the shape of a TAGS code and is none. */
export const tagUnknown = defineRule(
  {
    id: 'tag-unknown',
    summary: 'Use TAGS that exist.',
    family: 'tags',
    level: 'warning',
    archiveLevel: 'hint',
    source: '5 FAH-3 H-010, H-110',
    fix: 'ask',
  },
  (cable, report) => {
    const readings = readTags(cable.all('tag'), cable.settings.tags);
    const listed = new Set(readings.map(({ tag }) => tag.label));
    readings.forEach(({ tag, kind }, index) => {
      // A word beside another one is part of a term or a name.
      if (kind !== 'unknown' || (cable.profile !== 'draft' && isWord(readings[index - 1]?.kind, readings[index + 1]?.kind))) return;
      const near = nearTags(tag.label).filter((code) => !listed.has(code)).slice(0, mostOffered);
      const isSlip = near.length > 0 && tag.label.length > 2;
      const severity = severityOf(cable, isSlip);
      if (severity === undefined) return;
      report({
        at: tag,
        severity,
        message: `No TAGS code is called \`${tag.label}\`. ${near.length > 0 ? `Did you mean ${oneOf(near)}?` : 'Check it, or add it to the setting `tags`.'}`,
        fixes: near.map((code) => ({ title: `Change to ${code}`, safe: false, changes: [replace(tag, code)] })),
      });
    });
  },
);

function isWord(...kinds: readonly (string | undefined)[]): boolean {
  return kinds.includes('word');
}

/**
 * Transmitted cables have codes that the tables lack. A slip for one that they have is a fault there too; two letters may
 * be the code of a country that is no more.
 */
function severityOf({ profile, year }: CableIndex, isSlip: boolean): Severity | undefined {
  if (profile === 'draft') return 'warning';
  const old = year !== undefined && year < firstListedYear;
  if (isSlip) return old ? 'hint' : 'warning';
  return old ? undefined : 'hint';
}
