/** Rule `precedence-unknown`. */
import { findAddressee, isCollective } from '../../data/addressees.js';
import { findPost } from '../../data/posts.js';
import { findPrecedenceByLetter, findPrecedenceByWord } from '../../data/precedences.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { transmitted } from '../../lint/facts/envelope.js';
import { dayOf } from '../../lint/facts/header.js';
import { nearMatch } from '../../lint/near-match.js';
import { lastWordSpan } from '../../lint/facts/word-span.js';
import type { Addressee } from '../../syntax/types.js';

const words = ['FLASH', 'NIACT IMMEDIATE', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'];
/** PRIORITY is not in the list of 2017 (5 FAH-2 H-421, CT:TEL-54 of May 2017). */
const endOfPriority = 20180101;
/** What older cables had beside these: deferred and operational immediate telegrams. */
const endOfOldWords = 19800101;
const oldWords = ['DEFERRED', 'OPERATIONAL IMMEDIATE', 'EMERGENCY'];

/** A word behind an addressee that names no precedence. */
export const precedenceUnknown = defineRule(
  {
    id: 'precedence-unknown',
    summary: 'Use the precedence words of the handbook.',
    family: 'envelope',
    level: 'warning',
    source: '5 FAH-1 H-221; 5 FAH-2 H-421',
    fix: 'ask',
    profiles: transmitted,
  },
  (cable, report) => {
    const day = dayOf(cable);
    for (const addressee of cable.all('addressee')) {
      const word = addressee.precedence ?? misspelledWord(addressee);
      if (word === undefined || (day !== undefined && day < endOfOldWords && oldWords.includes(word))) continue;
      if (!words.includes(word)) reportUnknown(cable, addressee, word, report);
      else if (word === 'PRIORITY' && day !== undefined && day >= endOfPriority) reportPriority(addressee, report);
    }
  },
);

function reportUnknown(cable: CableIndex, addressee: Addressee, word: string, report: Report): void {
  const at = lastWordSpan(addressee, word);
  const [action, info = action] = cable.first('dateTimeLine')?.precedences ?? [];
  const letter = addressee.role === 'info' ? info : action;
  const right = nearMatch(word, words) ?? findPrecedenceByLetter(letter ?? 'O')?.word ?? 'IMMEDIATE';
  report({
    at,
    // CRITIC and the like exist on military circuits.
    ...(findPrecedenceByWord(word)?.confirmed === false ? { severity: 'hint' } : {}),
    message: `\`${word}\` is no precedence. Write \`${right}\`, or another of the five.`,
    fixes: [{ title: `Change to ${right}`, safe: false, changes: [replace(at, right)] }],
  });
}

function reportPriority(addressee: Addressee, report: Report): void {
  const at = lastWordSpan(addressee, 'PRIORITY');
  report({
    at,
    severity: 'info',
    message: '`PRIORITY` has not been in the list of precedences since 2017. Write `IMMEDIATE` or `ROUTINE`.',
    fixes: ['IMMEDIATE', 'ROUTINE'].map((word) => ({
      title: `Change to ${word}`,
      safe: false,
      changes: [replace(at, word)],
    })),
  });
}

/** A last word that is nearly a precedence, behind an address that is complete without it: `AMEMBASSY OSLO PRIORTY`. */
function misspelledWord({ plad }: Addressee): string | undefined {
  const cut = plad.lastIndexOf(' ');
  const word = plad.slice(cut + 1);
  if (cut === -1 || word.length < shortestWord || isAddress(plad) || !isAddress(plad.slice(0, cut))) return undefined;
  return nearMatch(word, words) === undefined ? undefined : word;
}

const shortestWord = 4;

function isAddress(plad: string): boolean {
  return (findPost(plad) ?? findAddressee(plad)) !== undefined || isCollective(plad);
}
