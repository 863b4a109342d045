/** Rule `precedence-mismatch`. */
import { findPrecedenceByLetter, findPrecedenceByWord } from '../../data/precedences.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { mostUrgent, transmitted, urgencyOf } from '../../lint/facts/envelope.js';
import { lastWordSpan } from '../../lint/facts/word-span.js';
import { type Addressee, type PrecedenceLetter, type RoutingLine, precedenceLetters } from '../../syntax/types.js';

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
    const letters = cable.first('dateTimeLine')?.precedences ?? [];
    const [action, info = action] = letters;
    const highest = mostUrgent(letters);
    if (!action || !info || !highest) return;
    const routing = cable.first('routingLine');
    if (routing && routing.precedence !== highest) reportDigraph(routing, highest, report);
    const addressees = cable.all('addressee');
    reportWords(ofRole(addressees, 'action'), action, letters, report);
    reportWords(ofRole(addressees, 'info'), info, letters, report);
  },
);

/** The routing line has the highest precedence of the cable, twice. */
function reportDigraph({ position, precedence }: RoutingLine, highest: PrecedenceLetter, report: Report): void {
  const at = { start: position.start.offset, end: position.start.offset + 2 };
  const right = highest + highest;
  report({
    at,
    message: `\`${precedence}${precedence}\` disagrees with the date-time line, whose highest precedence is \`${highest}\`. Write \`${right}\`.`,
    fixes: [{ title: `Change to ${right}`, safe: false, changes: [replace(at, right)] }],
  });
}

/**
 * Words that disagree with the letter of their kind. Under two letters addressees may differ, as long as one of them is
 * under the letter, as one without a word is, and none is above the action letter.
 */
function reportWords(
  addressees: readonly Addressee[],
  own: PrecedenceLetter,
  letters: readonly PrecedenceLetter[],
  report: Report,
): void {
  const letterOf = ({ precedence }: Addressee) =>
    precedence === undefined ? own : findPrecedenceByWord(precedence)?.letter;
  const mixed = letters.length > 1 && addressees.some((one) => letterOf(one) === own);
  const allowed = mixed ? precedenceLetters.slice(Math.min(...letters.map(urgencyOf))) : [own];
  const right = findPrecedenceByLetter(own)?.word ?? own;
  for (const addressee of addressees) {
    const letter = letterOf(addressee);
    if (addressee.precedence === undefined || letter === undefined || isOneOf(allowed, letter)) continue;
    const at = lastWordSpan(addressee, addressee.precedence);
    report({
      at,
      message: `\`${addressee.precedence}\` disagrees with \`${own}\` in the date-time line. Write \`${right}\`, or correct that line.`,
      fixes: [{ title: `Change to ${right}`, safe: false, changes: [replace(at, right)] }],
    });
  }
}

function isOneOf(letters: readonly string[], letter: string): boolean {
  return letters.includes(letter);
}

function ofRole(addressees: readonly Addressee[], role: Addressee['role']): readonly Addressee[] {
  return addressees.filter((addressee) => addressee.role === role);
}
