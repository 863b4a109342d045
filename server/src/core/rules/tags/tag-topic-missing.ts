/** Rule `tag-topic-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits/edits.js';
import { labelOf } from '../../lint/facts/header.js';
import { separatorOf, wrapperOf } from '../../lint/facts/tag-list.js';
import { readTags } from '../../prose/header/tag-readings.js';
import { isTipSubject } from '../../prose/header/tip-topic.js';

const topicTag = 'KTIP';
/** The instructions for the report of 2008 (08 STATE 2731) have the code; not all posts used it that year. */
const firstYear = 2008;

/** A subject about trafficking in persons without the code for it. */
export const tagTopicMissing = defineRule(
  {
    id: 'tag-topic-missing',
    summary: 'List KTIP in cables on trafficking in persons.',
    family: 'tags',
    level: 'warning',
    source: 'Sample TIP cables of 2009; 08 STATE 2731; 08 STATE 132759',
    fix: 'ask',
  },
  (cable, report) => {
    const field = cable.first('tagsField');
    const first = cable.first('tag');
    const subject = cable.first('subjectField');
    if (!field || !first || !subject || !isTipSubject(subject.text)) return;
    if (readTags(cable.all('tag'), cable.settings.tags).some(({ codes }) => codes.includes(topicTag))) return;
    const year = likelyYear(cable, subject.text);
    if (year < firstYear) return;
    report({
      at: labelOf(cable, field),
      ...(year === firstYear ? { severity: 'hint' } : {}),
      message: `The subject is trafficking in persons, but TAGS lack \`${topicTag}\`. Add it.`,
      fixes: [
        {
          title: `Add ${topicTag}`,
          safe: false,
          changes: [insert(wrapperOf(cable, first).start, `${topicTag}${separatorOf(cable)}`)],
        },
      ],
    });
  },
);

/** The year; of an older cable that has lost its date that of the headline, or the one after the last in its references. */
function likelyYear(cable: CableIndex, headline: string): number {
  const { year } = cable;
  if (year !== undefined || cable.first('executiveOrderField')?.number !== '12958') return year ?? Infinity;
  const stated = /\b20\d\d\b/.exec(headline);
  if (stated) return Number(stated[0]);
  const years = cable.all('cableReference').flatMap((reference) => reference.year ?? []);
  return years.length > 0 ? Math.max(...years) + 1 : Infinity;
}
