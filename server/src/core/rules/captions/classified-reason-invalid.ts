/** Rule `classified-reason-invalid`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { currentOrder } from '../../lint/facts/executive-orders.js';
import { dayOf } from '../../lint/facts/header.js';
import type { Authority, Span } from '../../syntax/types.js';

/** E.O. 13292 moved the categories from section 1.5 to 1.4 in 2003; cables of 2003 and 2004 may cite either. */
const firstDayOfNewSection = 20030101;
const lastDayOfOldSection = 20041231;

/** A single letter past (h) behind the section; not the letters of a word such as `and`. */
const wrongLetter = /^[^a-z][i-z](?:[^a-z]|$)/i;
/** `U.S.`, the beginning of what follows. */
const initial = /^.\.[a-z]/i;
const sectionLength = '1.4'.length;

/** A reason that no category has, or a section that was not in force. */
export const classifiedReasonInvalid = defineRule(
  {
    id: 'classified-reason-invalid',
    summary: 'Give a reason for classification that the order has.',
    family: 'captions',
    level: 'warning',
    source: '5 FAH-3 H-700; E.O. 12958 sec. 1.5, as amended and in E.O. 13526 sec. 1.4',
    fix: 'none',
  },
  (cable, report) => {
    const { authority } = cable;
    if (!authority?.reasonSpan) return;
    const { start } = authority.reasonSpan;
    const section = wrongSection(cable, authority);
    if (section) report({ at: { start, end: start + sectionLength }, message: section });
    const letter = letterAt(cable, authority.reasonSpan);
    if (letter) {
      report({
        at: letter,
        message: `\`(${cable.textOf(letter)})\` is no category of classification. Use a letter from \`(a)\` to \`(h)\`.`,
      });
    }
  },
);

function wrongSection(cable: CableIndex, { reasonSection }: Authority): string | undefined {
  const day = dayOf(cable);
  const order = cable.first('executiveOrderField')?.number;
  const late = day === undefined ? order === currentOrder : day > lastDayOfOldSection;
  if (reasonSection === '1.5' && late)
    return 'Reasons have been in section `1.4` since 2003, not in `1.5`. Cite `1.4`.';
  if (reasonSection === '1.4' && day !== undefined && day < firstDayOfNewSection)
    return 'Reasons were in section `1.5` before 2003, not in `1.4`. Cite `1.5`.';
  return undefined;
}

/** Where letters are bracketed, a bare one behind them is no reason: `1.4 (b) U.S. Embassy`. */
function letterAt({ text }: CableIndex, { start, end }: Span): Span | undefined {
  const from = start + sectionLength;
  const bracketed = text.slice(from, end).includes('(');
  let open = false;
  for (let at = from; at < end; at++) {
    if (text[at] === '(') open = true;
    else if (text[at] === ')') open = false;
    else if (
      (open || !bracketed) &&
      wrongLetter.test(text.slice(at - 1, at + 2)) &&
      !initial.test(text.slice(at, at + 3))
    )
      return { start: at, end: at + 1 };
  }
  return undefined;
}
