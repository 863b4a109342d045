/** Rule `caption-duplicate`. */
import { defineRule } from '../../lint/define-rule.js';
import { removeLine } from '../../lint/edits/edits.js';
import type { Caption } from '../../syntax/types.js';

/** The same caption twice. */
export const captionDuplicate = defineRule(
  {
    id: 'caption-duplicate',
    summary: 'Write each caption once.',
    family: 'captions',
    level: 'warning',
    // Archives give `SIPDIS` twice.
    archiveLevel: 'hint',
    source: 'Consistency of the text itself; captions: 5 FAH-2 H-440',
    fix: 'safe',
    tag: 'unnecessary',
  },
  (cable, report) => {
    const seen = new Map<string, Caption>();
    for (const caption of cable.all('caption')) {
      const first = seen.get(caption.name);
      if (!first) {
        seen.set(caption.name, caption);
        continue;
      }
      report({
        at: caption,
        message: `The caption \`${caption.name}\` already stands above. Remove this one.`,
        related: [{ at: first, message: 'It stands here for the first time.' }],
        fixes: [{ title: `Remove the second \`${caption.name}\``, safe: true, changes: [removeLine(cable, caption)] }],
      });
    }
  },
);
