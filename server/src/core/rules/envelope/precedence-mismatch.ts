/** Rule `precedence-mismatch`. */
import { findPrecedenceByLetter, findPrecedenceByWord } from '../../data/precedences.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import { mostUrgent, transmitted } from '../../lint/envelope.js';
import { wordSpan } from '../../lint/word-span.js';
import type { Addressee, PrecedenceLetter } from '../../syntax/types.js';

/** Routing line and addressees that disagree with the letters in front of the date-time group. */
export const precedenceMismatch = defineRule(
  {
    id: 'precedence-mismatch',
    summary: 'Give one precedence on the routing line, in the date-time line and behind the addressees.',
    family: 'envelope',
    level: 'warning',
    source: '5 FAH-2 H-321.2-1; Army subcourse SS0656',
    fix: 'ask',
    profiles: transmitted,
  },
  (cable, report) => {
    const line = cable.first('dateTimeLine');
    const [action, info = action] = line?.precedences ?? [];
    if (!line || !action || !info) return;
    checkRouting(cable, line.precedences, report);
    checkWords(cable, 'action', action, line.precedences, report);
    checkWords(cable, 'info', info, line.precedences, report);
  },
);

function checkRouting(cable: CableIndex, letters: readonly PrecedenceLetter[], report: Report): void {
  const routing = cable.first('routingLine');
  const highest = mostUrgent(letters);
  if (!routing || !highest || routing.precedence === highest) return;
  const start = routing.position.start.offset;
  const at = { start, end: start + 2 };
  report({
    at,
    message: `\`${cable.textOf(at)}\` disagrees with \`${letters.join(' ')}\` in the date-time line. Write \`${highest}${highest}\`, or correct that line.`,
    fixes: [{ title: `Change to ${highest}${highest}`, safe: false, changes: [replace(at, `${highest}${highest}`)] }],
  });
}

/** A word is wrong where the line has no such letter, or where all addressees of its kind are under another letter. */
function checkWords(
  cable: CableIndex,
  role: Addressee['role'],
  letter: PrecedenceLetter,
  report: { readonly letters: readonly PrecedenceLetter[]; readonly report: Report },
): void {
  const addressees = cable.all('addressee').filter((addressee) => addressee.role === role);
  const agrees = addressees.some(({ precedence }) => precedence === undefined || letterOf(precedence) === letter);
  for (const addressee of addressees) {
    const own = letterOf(addressee.precedence ?? '');
    if (own === undefined || own === letter || (agrees && (letters as readonly string[]).includes(own))) continue;
  }
}
