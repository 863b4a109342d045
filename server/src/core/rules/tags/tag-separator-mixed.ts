/** Rule `tag-separator-mixed`. */
import { defineRule } from '../../lint/define-rule.js';
import { gapsOf } from '../../lint/facts/tag-list.js';
import { readTags } from '../../prose/header/tag-readings.js';
import { isVisit } from '../../syntax/parse-fields.js';
import type { Tag } from '../../syntax/types.js';

/** Commas and blanks between the codes of one list. */
export const tagSeparatorMixed = defineRule(
  {
    id: 'tag-separator-mixed',
    summary: 'Put the same sign between all TAGS.',
    family: 'tags',
    level: 'hint',
    source: 'Sample cables of 2009; 09 STATE 059732',
    fix: 'safe',
  },
  (cable, report) => {
    if (cable.all('tag').length < 3 || cable.all('tagsField').length > 1) return;
    const codes = new Set<Tag>();
    for (const { tag, kind } of readTags(cable.all('tag'), cable.settings.tags))
      // A visitor's name follows without a comma.
      if ((kind === 'known' && !isVisit(tag.label)) || kind === 'unknown') codes.add(tag);
    // The end of a line parts codes too; names and words have blanks of their own.
    const gaps = gapsOf(cable).filter(({ broken, left, right }) => !broken && codes.has(left) && codes.has(right));
    const commas = gaps.filter(({ comma }) => comma);
    const blanks = gaps.filter(({ comma }) => !comma);
    const commaWins = commas.length >= blanks.length;
    const [odd] = commaWins ? blanks : commas;
    if (!odd || commas.length === 0) return;
    const text = commaWins ? ', ' : ' ';
    report({
      at: odd,
      message: commaWins
        ? `The other TAGS are parted by commas. Put one behind \`${odd.left.label}\`.`
        : `The other TAGS are parted by blanks. Take out the comma behind \`${odd.left.label}\`.`,
      fixes: [
        {
          title: commaWins ? 'Part all TAGS by commas' : 'Part all TAGS by blanks',
          safe: true,
          changes: (commaWins ? blanks : commas).map(({ start, end }) => ({ start, end, text })),
        },
      ],
    });
  },
);
