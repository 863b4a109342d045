/** Rule `ref-unused`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { isNamedInText } from '../../lint/reference-citations.js';
import { execAt, matchAt } from '../../syntax/match-at.js';

/** A lettered entry that the text never cites. */
export const refUnused = defineRule(
  {
    id: 'ref-unused',
    summary: 'Cite each reference in the text, or leave it out.',
    family: 'references',
    level: 'hint',
    source: 'Consistency of the text itself',
    fix: 'none',
    tag: 'unnecessary',
  },
  (cable, report) => {
    const field = cable.all('referenceField').at(-1);
    if (!field || !cable.first('paragraph')) return;
    const from = field.position.end.offset;
    const cited = lettersIn(cable, from);
    const hasBare = cable.all('referenceCitation').some(({ word, letters }) => word === 'reftel' && letters.length === 0);
    for (const entry of cable.all('referenceEntry')) {
      const { letter, children } = entry;
      if (letter === undefined || cited.has(letter)) continue;
      // A bare `reftel` may mean any cable of the block; where there are several, `ref-ambiguous` speaks.
      if (hasBare && children.some(({ type }) => type === 'cableReference')) continue;
      if (isNamedInText(cable, entry, from)) continue;
      report({ at: entry, message: `The text never cites reference \`${letter}\`. Cite it, or leave it out.` });
    }
  },
);

const citingWord = /\bref(?:tel|erence)?s?\b[.:]?[ \t\r\n]*|\b(?=[A-Z][ \t]reftel\b)/gi;
const citedLetter = /\(?([A-Z])\)?(?![A-Za-z0-9])/y;
const nextLetter = /[ \t\r\n,&/-]*(?:(?:and|or)\b[ \t\r\n]*)?/y;

/** All letters that any form of citation names, also one that is no proper one: `Ref. A`, `reference B`. */
function lettersIn(cable: CableIndex, from: number): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const citation of cable.all('referenceCitation')) for (const { letter } of citation.letters) letters.add(letter);
  const text = `${cable.first('subjectField')?.text ?? ''}\n${cable.text.slice(from)}`;
  citingWord.lastIndex = 0;
  for (let word = citingWord.exec(text); word; word = citingWord.exec(text)) {
    let at = word.index + word[0].length;
    for (let match = execAt(citedLetter, text, at); match; match = execAt(citedLetter, text, at)) {
      letters.add(match[1] ?? '');
      at = matchAt(nextLetter, text, citedLetter.lastIndex);
    }
    citingWord.lastIndex = Math.max(at, word.index + 1);
  }
  return letters;
}
