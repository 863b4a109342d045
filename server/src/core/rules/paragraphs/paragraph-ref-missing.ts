/** Rule `paragraph-ref-missing`. */
import { announcementOf, holdersOf } from '../../lint/announcements.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule, type Problem } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import { isPart } from '../../lint/extent.js';
import type { Fix } from '../../lint/finding.js';
import { namesDocument, type OwnReference, ownReferences, partPlace } from '../../lint/paragraph-references.js';
import { isReversed, mainNumber, missingPath } from '../../lint/paragraph-targets.js';
import type { ReferencePart } from '../../syntax/types.js';

/** A reference to a paragraph that the cable does not have, or a range that runs backwards. */
export const paragraphRefMissing = defineRule(
  {
    id: 'paragraph-ref-missing',
    summary: 'Refer only to paragraphs that exist, and write ranges forwards.',
    family: 'paragraphs',
    level: 'error',
    source: 'Consistency of the text itself; form of references as in 2009 STATE 087524 and 2009 STATE 060447',
    fix: 'ask',
  },
  (cable, report) => {
    // A text without numbers, or of which only a part is there, does not show what is missing.
    if (cable.numberedParagraphs.length === 0 || isPart(cable)) return;
    for (const own of ownReferences(cable)) {
      const reported = new Set<string>();
      for (const part of own.reference.parts) {
        const problem = isReversed(part) ? reversedProblem(cable, own, part) : missingProblem(cable, own, part);
        if (!problem || reported.has(problem.message)) continue;
        reported.add(problem.message);
        report(problem);
      }
    }
  },
);

function reversedProblem(cable: CableIndex, { reference }: OwnReference, part: ReferencePart): Problem {
  const { first, last = first, firstSpan, lastSpan = firstSpan } = part;
  const changes = [replace(firstSpan, last), replace(lastSpan, first)];
  const swap: Fix = { title: `Change to \`${last}-${first}\``, safe: false, changes };
  return {
    at: partPlace(reference, part),
    message: `The range from \`${first}\` to \`${last}\` runs backwards. Put the lower number first.`,
    fixes: missingPath(cable, { ...part, first: last, last: first }) === undefined ? [swap] : [],
  };
}

function missingProblem(cable: CableIndex, own: OwnReference, part: ReferencePart): Problem | undefined {
  const path = missingPath(cable, part);
  if (path === undefined || namesDocument(own.sentence)) return undefined;
  const number = mainNumber(path);
  if (cable.find(number)) {
    const item = path.slice(number.length + 1);
    return { at: partPlace(own.reference, part), message: `Paragraph \`${number}\` has no item \`${item}\`. Correct the label.` };
  }
  const at = path === part.last && part.lastSpan ? part.lastSpan : partPlace(own.reference, part);
  const message = `There is no paragraph \`${number}\`; ${extent(cable, Number(number))}. Correct the number.`;
  return { at, message, fixes: part.last === undefined ? meantInstead(cable, own, part) : [] };
}

function extent(cable: CableIndex, number: number): string {
  const numbers = cable.numberedParagraphs.map((paragraph) => paragraph.number);
  const last = numbers.reduce((one, other) => Math.max(one, other), 0);
  return number > last ? `the last one is \`${String(last)}\`` : 'the numbers leave it out';
}

/** The one paragraph that holds what the sentence announces. */
function meantInstead(cable: CableIndex, { sentence, paragraph }: OwnReference, { firstSpan }: ReferencePart): Fix[] {
  const announcement = announcementOf(sentence);
  const holders = announcement ? holdersOf(cable, announcement, paragraph) : [];
  const [holder] = holders;
  if (!holder || holders.length > 1) return [];
  const number = String(holder.number);
  return [{ title: `Change to \`${number}\``, safe: false, changes: [replace(firstSpan, number)] }];
}
