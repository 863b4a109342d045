/** Rule `paragraph-ref-role`. */
import { type Holder, holderFinder, isBroken, isKept } from '../../lint/facts/announced-texts.js';
import type { Announcement } from '../../lint/facts/announcements.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule, type Problem } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { Fix } from '../../lint/finding.js';
import { announcementBy, placedReferences } from '../../lint/facts/paragraph-references.js';
import { isReversed, mainTarget, missingPath } from '../../lint/facts/paragraph-targets.js';
import type { Paragraph, ParagraphReference } from '../../syntax/types.js';

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
    const findHolders = holderFinder(cable);
    for (const placed of placedReferences(cable)) {
      const announcement = announcementBy(cable, placed);
      const targets = announcement ? targetsOf(cable, placed.reference) : [];
      if (!announcement || targets.length === 0 || isKept(cable, targets, announcement)) continue;
      const holders = findHolders(announcement, placed.paragraph);
      // Of two paragraphs with one number the other may be meant: `paragraph-sequence` says that they are two.
      if (holders.some((holder) => targets.some(({ number }) => number === holder.number))) continue;
      if (isBroken(cable, targets, announcement, holders.length > 0))
        report(problemOf(placed.reference, announcement, holders));
    }
  },
);

/** The paragraphs that a reference cites; none where one is not there, for that is `paragraph-ref-missing`. */
function targetsOf(cable: CableIndex, { parts, targets }: ParagraphReference): readonly Paragraph[] {
  if (parts.some((part) => isReversed(part) || missingPath(cable, part) !== undefined)) return [];
  return targets.flatMap((path) => mainTarget(cable, path) ?? []);
}

function problemOf(reference: ParagraphReference, { noun }: Announcement, holders: readonly Holder[]): Problem {
  const { parts } = reference;
  const cited = parts.map(({ first, last }) => (last === undefined ? first : `${first}-${last}`)).join(', ');
  const found = holders.map(({ number }) => String(number)).join(', ');
  const wrong = isSingle(reference) ? `Paragraph \`${cited}\` does` : `Paragraphs \`${cited}\` do`;
  const right =
    holders.length === 0 ? '' : holders.length === 1 ? `; paragraph \`${found}\` does` : `; \`${found}\` do`;
  return {
    at: reference,
    message: `${wrong} not hold the ${noun}${right}. Correct the number.`,
    fixes: holders.map(({ number }) => fixTo(reference, String(number))),
    related: holders.map((holder) => ({ at: holder.children[0] ?? holder, message: `It holds the ${noun}.` })),
  };
}

function isSingle({ parts: [part, ...others] }: ParagraphReference): boolean {
  return part?.last === undefined && others.length === 0;
}

/** One number keeps its word; a list or range becomes one number. */
function fixTo(reference: ParagraphReference, number: string): Fix {
  const [part] = reference.parts;
  const word = /^[a-z]+/i.exec(reference.value)?.[0].replace(/s$/i, '') ?? 'para';
  const change =
    part && isSingle(reference) ? replace(part.firstSpan, number) : replace(reference, `${word} ${number}`);
  return { title: `Change to \`${word} ${number}\``, safe: false, changes: [change] };
}
