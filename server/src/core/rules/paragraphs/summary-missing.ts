/** Rule `summary-missing`. */
import { findAddressee } from '../../data/addressees.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { lacksEnd, pagesOf } from '../../lint/facts/extent.js';

/** Pages from which on a telegram has to be summarised: more than these. */
const pagesWithoutSummary = 3;

/** A long telegram of a post without a summary. */
export const summaryMissing = defineRule(
  {
    id: 'summary-missing',
    summary: 'Summarize a telegram of more than three pages.',
    family: 'paragraphs',
    level: 'info',
    source: '5 FAH-1 H-246.3',
    fix: 'none',
  },
  (cable, report) => {
    const [first] = cable.all('paragraphLabel');
    // The Department's instructions to posts carry none (2009 STATE 087524).
    if (!first || !isFromPost(cable) || lacksEnd(cable)) return;
    if (pagesOf(cable) <= pagesWithoutSummary || hasSummary(cable)) return;
    report({
      at: first,
      message: `The cable runs over more than ${String(pagesWithoutSummary)} pages without a summary. Begin it with \`Summary:\`.`,
    });
  },
);

/** Summaries stand in the first paragraphs. */
const paragraphsWithSummary = 3;
/** What other drafters call it. */
const otherNames = /\b(?:summary|summarize[sd]?|overview|key points|bottom line|in brief)\b/i;
/** A line above paragraph 1 that is shorter only says how to handle the cable. */
const shortestSummary = 120;

/** A label, a heading or an End makes a summary; so does an unnumbered paragraph above the first one. */
function hasSummary(cable: CableIndex): boolean {
  if (cable.summary !== undefined) return true;
  if (cable.all('heading').some(({ text }) => otherNames.test(text))) return true;
  return cable
    .all('paragraph')
    .slice(0, paragraphsWithSummary)
    .some((paragraph, index) => {
      const text = cable.textOf(paragraph);
      return (
        otherNames.test(text.slice(0, 80)) ||
        (index === 0 && paragraph.number === undefined && text.length >= shortestSummary)
      );
    });
}

/** Whether a post sent the cable, not the Department and not another agency; false where nothing tells. */
function isFromPost(cable: CableIndex): boolean {
  const plad = cable.all('addressee').find(({ role }) => role === 'from')?.plad;
  const sender = plad ?? cable.first('classificationLine')?.origin ?? cable.archiveId?.post;
  if (sender === undefined || /^(?:SEC)?STATE\b/i.test(sender)) return false;
  return findAddressee(sender)?.kind !== 'agency';
}
