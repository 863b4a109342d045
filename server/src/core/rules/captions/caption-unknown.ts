/** Rule `caption-unknown`. */
import { defineRule } from '../../lint/define-rule.js';
import { type CaptionEntry, findCaption } from '../../data/captions.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { replace } from '../../lint/edits/edits.js';
import { dayOf } from '../../lint/facts/header.js';
import { isSmartPrint } from '../../lint/facts/smart-print.js';
import type { Severity } from '../../lint/levels.js';
import { nearCaption } from '../../prose/header/near-caption.js';
import type { Caption, Unknown } from '../../syntax/types.js';

/** A caption is a few words; a longer line is an instruction that nobody lists. */
const captionShape = /^[A-Z]{2,}(?:[ -][A-Z]{2,}){0,2}$/;

/** Older captions than these years' are not in the lists. */
const firstDayOfLists = 20000101;

/** A line between classification and E.O. that is no caption. */
export const captionUnknown = defineRule(
  {
    id: 'caption-unknown',
    summary: 'Write captions as the handbook spells them.',
    family: 'captions',
    level: 'warning',
    source: '5 FAH-2 H-440',
    fix: 'ask',
  },
  (cable, report) => {
    const known = new Map<string, CaptionEntry | undefined>();
    for (const node of [...cable.all('caption').filter(({ known }) => !known), ...misplacedWords(cable)]) {
      if (findCaption(node.value) && node.value === node.value.toUpperCase()) continue;
      // SMART prints `SBU` below the level at the head of each page.
      if (node.value === 'SBU' && isSmartPrint(cable)) continue;
      if (!known.has(node.value)) known.set(node.value, nearCaption(node.value));
      const near = known.get(node.value);
      const severity = severityOf(cable, node, near?.confirmed);
      if (severity === undefined) continue;
      const advice = near ? `Write \`${near.name}\`.` : 'Correct it, or take it out of the captions.';
      report({
        at: node,
        severity,
        message: `\`${node.value}\` is no caption that the handbook knows. ${advice}`,
        fixes: near ? [{ title: `Change to ${near.name}`, safe: false, changes: [replace(node, near.name)] }] : [],
      });
    }
  },
);

/** A slip for a known caption is a warning; what resembles none is one in drafts only, for archives hold many captions. */
function severityOf(
  cable: CableIndex,
  { value }: Caption | Unknown,
  nearIsConfirmed: boolean | undefined,
): Severity | undefined {
  if (nearIsConfirmed !== undefined) return nearIsConfirmed ? 'warning' : 'hint';
  if (!captionShape.test(value)) return undefined;
  const isOld = (dayOf(cable) ?? Infinity) < firstDayOfLists;
  return cable.profile === 'draft' && !isOld ? 'warning' : 'hint';
}

/** Lines of the caption zone that are not in capitals, where they were meant as captions: `Sensitive`. */
function misplacedWords(cable: CableIndex): Unknown[] {
  const from = cable.first('classificationLine')?.position.end.line;
  const to = (cable.first('executiveOrderField') ?? cable.first('tagsField') ?? cable.first('subjectField'))?.position
    .start.line;
  if (from === undefined || to === undefined) return [];
  return cable
    .all('unknown')
    .filter(
      ({ value, position: { start } }) => from < start.line && start.line < to && nearCaption(value) !== undefined,
    );
}
