/** Rule `paragraph-ref-missing`. */
import { type Holder, holderFinder } from '../../lint/facts/announced-texts.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule, type Problem } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { isPart } from '../../lint/facts/extent.js';
import {
  announcementBy,
  namesDocument,
  ownSentence,
  partPlace,
  placedReferences,
} from '../../lint/facts/paragraph-references.js';
import { isReversed, mainNumber, missingPath } from '../../lint/facts/paragraph-targets.js';
import type { ParagraphReference, ReferencePart } from '../../syntax/types.js';

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
    const last = cable.numberedParagraphs.reduce((highest, { number }) => Math.max(highest, number), 0);
    // A text without numbers, or of which only a part is there, does not show what is missing.
    if (last === 0 || isPart(cable)) return;
    const findHolders = holderFinder(cable);
    for (const placed of placedReferences(cable)) {
      const { reference, paragraph } = placed;
      const reported = new Set<string>();
      for (const part of reference.parts) {
        const path = isReversed(part) ? undefined : missingPath(cable, part);
        if (path === undefined && !isReversed(part)) continue;
        if (path !== undefined && isKey(cable, reference)) break;
        const sentence = ownSentence(cable, placed);
        if (!sentence || namesDocument(sentence)) break;
        const announcement = announcementBy(cable, placed);
        const holders = announcement ? findHolders(announcement, paragraph) : [];
        const problem =
          path === undefined
            ? reversed(cable, reference, part)
            : missing(cable, reference, { part, path, last, holders });
        if (!reported.has(problem.message)) report(problem);
        reported.add(problem.message);
      }
    }
  },
);

/** `2. (U) Para 23: Overview`, or on a line of its own: answers are keyed to the questions of the cable that REF cites. */
function isKey(cable: CableIndex, reference: ParagraphReference): boolean {
  const { start, end } = reference.position;
  if (cable.text.charAt(end.offset) !== ':' || cable.first('referenceEntry') === undefined) return false;
  return start.column === 1 || cable.parentOf(reference)?.position.start.offset === start.offset;
}

function reversed(cable: CableIndex, reference: ParagraphReference, part: ReferencePart): Problem {
  const { first, last = first, firstSpan, lastSpan = firstSpan } = part;
  const changes = [replace(firstSpan, last), replace(lastSpan, first)];
  const isSure = missingPath(cable, { ...part, first: last, last: first }) === undefined;
  return {
    at: partPlace(reference, part),
    message: `The range from \`${first}\` to \`${last}\` runs backwards. Put the lower number first.`,
    fixes: isSure ? [{ title: `Change to \`${last}-${first}\``, safe: false, changes }] : [],
  };
}

interface Missing {
  readonly part: ReferencePart;
  readonly path: string;
  readonly last: number;
  readonly holders: readonly Holder[];
}

function missing(cable: CableIndex, reference: ParagraphReference, { part, path, last, holders }: Missing): Problem {
  const number = mainNumber(path);
  const whole = partPlace(reference, part);
  if (cable.find(number))
    return {
      at: whole,
      message: `Paragraph \`${number}\` has no item \`${path.slice(number.length + 1)}\`. Correct the label.`,
    };
  const why = Number(number) > last ? `the last one is \`${String(last)}\`` : 'the numbers leave it out';
  const meant = String(holders[0]?.number);
  const isSure = holders.length === 1 && part.last === undefined;
  return {
    at: path === part.last && part.lastSpan ? part.lastSpan : whole,
    message: `There is no paragraph \`${number}\`; ${why}. Correct the number.`,
    fixes: isSure ? [{ title: `Change to \`${meant}\``, safe: false, changes: [replace(part.firstSpan, meant)] }] : [],
  };
}
