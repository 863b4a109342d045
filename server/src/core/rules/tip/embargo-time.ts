/** Rule `embargo-time`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Problem, defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits/edits.js';
import { embargoFaults, statedRelease } from '../../lint/facts/embargo-faults.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { isTipCable } from '../../lint/facts/tip-cable.js';
import { advanceCopies } from '../../prose/terms/advance-copies.js';

/** Times of a release that lack a zone, contradict each other or the calendar, and advance texts without an embargo. */
export const embargoTime = defineRule(
  {
    id: 'embargo-time',
    summary: 'Give date, time and zone of the release, the same everywhere, and an embargo with advance texts.',
    family: 'tip',
    level: 'error',
    source: 'Sample 2009 STATE 060447, paragraphs 2, 3, 5, 7 and 9',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    if (prose.kind !== 'press' || !isTipCable(cable)) return;
    for (const { at, message, choices, related } of embargoFaults(cable))
      report({
        at: prose.spanOf(at),
        message,
        fixes: rewordings(cable, at, choices),
        ...(related ? { related: [{ at: prose.spanOf(related), message: 'The release is announced here.' }] } : {}),
      });
    for (const problem of bareCopies(cable)) report(problem);
  },
);

function bareCopies(cable: CableIndex): readonly Problem[] {
  const { prose } = cable;
  return prose.find(advanceCopies).flatMap((copy) => {
    if (copy.isEmbargoed) return [];
    return [
      {
        at: prose.spanOf(copy),
        message: 'This advance copy has no embargo. Say until what day, time and zone the text must not be published.',
        fixes: embargoFixes(cable, copy.sentenceEnd),
      },
    ];
  });
}

/** The embargo in words of its own, where the cable gives the release with its date. */
function embargoFixes(cable: CableIndex, end: number): Problem['fixes'] & object {
  const { prose } = cable;
  const release = statedRelease(cable);
  if (!release?.date || release.time.zoneAt === undefined) return [];
  const { time, date } = release;
  const words = `${prose.textOf(time)} ${prose.textOf(release.time.zoneAt)} on ${prose.textOf(date)}`;
  const text = ` It is embargoed until ${words}.`;
  const place = prose.spanOf({ from: end - 1, to: end }).end;
  return [{ title: 'Insert the embargo', safe: false, changes: [insert(place, text)] }];
}
