/** Rule `tag-duplicate`. */
import { defineRule } from '../../lint/define-rule.js';
import { removeTag } from '../../lint/facts/tag-list.js';
import { readTags } from '../../prose/header/tag-readings.js';
import type { Tag } from '../../syntax/types.js';

/** The same code twice. */
export const tagDuplicate = defineRule(
  {
    id: 'tag-duplicate',
    summary: 'List each TAGS code once.',
    family: 'tags',
    level: 'warning',
    // Some archives repeat the whole list.
    archiveLevel: 'hint',
    source: 'Consistency of the text itself; TAGS: 5 FAH-3 H-110',
    fix: 'safe',
    tag: 'unnecessary',
  },
  (cable, report) => {
    const seen = new Map<string, Tag>();
    for (const { tag, kind } of readTags(cable.all('tag'), cable.settings.tags)) {
      // Names and terms in words may share one: POLITICAL AFFAIRS, ECONOMIC AFFAIRS. Of joined codes another rule speaks.
      if (kind === 'word' || kind === 'joined' || (kind === 'name' && tag.kind === 'code')) continue;
      const first = seen.get(tag.label);
      if (!first) {
        seen.set(tag.label, tag);
        continue;
      }
      const change = removeTag(cable, tag);
      report({
        at: tag,
        message: `\`${tag.label}\` is already listed. Remove this one.`,
        related: [{ at: first, message: 'It stands here for the first time.' }],
        fixes: change ? [{ title: `Remove the second ${tag.label}`, safe: true, changes: [change] }] : [],
      });
    }
  },
);
