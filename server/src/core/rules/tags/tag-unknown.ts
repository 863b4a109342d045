/** Rule `tag-unknown`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { Severity } from '../../lint/levels.js';
import { oneOf } from '../../lint/near-match.js';
import { isBeingDrafted } from '../../lint/facts/tag-era.js';
import { nearTags, readTags, withoutDigits } from '../../prose/header/tag-readings.js';

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
    for (const { tag, kind } of readings) {
      if (kind !== 'unknown') continue;
      const near = nearTags(tag.label)
        .filter((code) => !listed.has(code))
        .slice(0, mostOffered);
      // Archives have zeros for letters.
      const isSlip = near.length > 0 && tag.label.length > 2 && withoutDigits(tag.label) === tag.label;
      const severity = severityOf(cable, isSlip);
      if (severity === undefined) continue;
      report({
        at: tag,
        severity,
        message: `No TAGS code is called \`${tag.label}\`. ${near.length > 0 ? `Did you mean ${oneOf(near)}?` : 'Check it, or add it to the setting `tags`.'}`,
        fixes: near.map((code) => ({ title: `Change to ${code}`, safe: false, changes: [replace(tag, code)] })),
      });
    }
  },
);

/**
 * Transmitted cables have codes that the tables lack. A slip for one that they have is a fault there too; two letters may
 * be the code of a country that is no more.
 */
function severityOf(cable: CableIndex, isSlip: boolean): Severity | undefined {
  if (isBeingDrafted(cable)) return 'warning';
  const { year } = cable;
  const old = year !== undefined && year < firstListedYear;
  if (isSlip) return old ? 'hint' : 'warning';
  return old ? undefined : 'hint';
}
