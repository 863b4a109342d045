/** Rule `paragraph-ref-role`. */
import { type Announcement, announcementOf, areWrong, holdersOf } from '../../lint/announcements.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule, type Problem } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import type { Fix } from '../../lint/finding.js';
import { type OwnReference, ownReferences } from '../../lint/paragraph-references.js';
import { isReversed, mainTarget, missingPath } from '../../lint/paragraph-targets.js';
import type { ParagraphReference } from '../../syntax/types.js';

/** A reference that announces points, a plan, a narrative, guidance or a request where the cited paragraph has none. */
export const paragraphRefRole = defineRule(
  {
    id: 'paragraph-ref-role',
    summary: 'Cite the paragraph that holds what the sentence announces.',
    family: 'paragraphs',
    level: 'warning',
    source: 'Consistency of the text itself; announcements as in 2009 STATE 087524, 087525, 060447 and 088558',
    fix: 'ask',
  },
  (cable, report) => {
    for (const own of ownReferences(cable)) {
      const announcement = announcementOf(own.sentence);
      const problem = announcement && misledBy(cable, own, announcement);
      if (problem) report(problem);
    }
  },
);

function misledBy(cable: CableIndex, { reference, paragraph }: OwnReference, announcement: Announcement): Problem | undefined {
  // What does not exist is the business of `paragraph-ref-missing`.
  if (reference.parts.some((part) => isReversed(part) || missingPath(cable, part) !== undefined)) return undefined;
  const targets = reference.targets.flatMap((path) => mainTarget(cable, path) ?? []);
  const holders = holdersOf(cable, announcement, paragraph);
  if (targets.length === 0 || !areWrong(cable, targets, announcement, holders.length > 0)) return undefined;
  const cited = reference.parts.map(({ first, last }) => (last === undefined ? first : `${first}-${last}`)).join(', ');
  const found = holders.map(({ number }) => String(number)).join(', ');
  const wrong = targets.length === 1 ? `Paragraph \`${cited}\` does` : `Paragraphs \`${cited}\` do`;
  const right = holders.length === 0 ? '' : holders.length === 1 ? `; paragraph \`${found}\` does` : `; \`${found}\` do`;
  return {
    at: reference,
    message: `${wrong} not hold the ${announcement.noun}${right}. Correct the number.`,
    fixes: holders.map(({ number }) => fixTo(reference, String(number))),
    related: holders.map((holder) => ({ at: holder.children[0] ?? holder, message: `It holds the ${announcement.noun}.` })),
  };
}

/** One number keeps its word; a list or range becomes one number. */
function fixTo({ parts, value, position }: ParagraphReference, number: string): Fix {
  const [part] = parts;
  const word = /^[a-z]+/i.exec(value)?.[0].replace(/s$/i, '') ?? 'para';
  const isSingle = parts.length === 1 && part?.last === undefined;
  const whole = { start: position.start.offset, end: position.end.offset };
  const change = part && isSingle ? replace(part.firstSpan, number) : replace(whole, `${word} ${number}`);
  return { title: `Change to \`${word} ${number}\``, safe: false, changes: [change] };
}
