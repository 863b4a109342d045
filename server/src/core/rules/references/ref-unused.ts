/** Rule `ref-unused`. */
import { defineRule } from '../../lint/define-rule.js';
import { namedEntries } from '../../lint/facts/reference-citations.js';
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
    const citations = cable.all('referenceCitation');
    const cited = new Set(citations.flatMap(({ letters }) => letters.map(({ letter }) => letter)));
    const hasBare = citations.some(({ word, letters }) => word === 'reftel' && letters.length === 0);
    const unused = cable.all('referenceEntry').filter(
      // A bare `reftel` may mean any cable of the block; where there are several, `ref-ambiguous` speaks.
      ({ letter, children }) =>
        letter !== undefined &&
        !cited.has(letter) &&
        !(hasBare && children.some(({ type }) => type === 'cableReference')),
    );
    if (unused.length === 0) return;
    const { end } = field.position;
    const named = namedEntries(cable, unused, end.offset);
    addLetters(cited, cable.text, end.offset);
    addLetters(cited, cable.first('subjectField')?.text ?? '', 0);
    for (const entry of unused) {
      const { letter = '' } = entry;
      if (cited.has(letter) || named.has(entry)) continue;
      report({ at: entry, message: `The text never cites reference \`${letter}\`. Cite it, or leave it out.` });
    }
  },
);

const citingWord = /\bref(?:tel|erence)?s?\b[.:]?[ \t\r\n]*/gi;
const citedLetter = /\(?([A-Z])\)?(?![A-Za-z0-9])/y;
const nextLetter = /[ \t\r\n,&/-]*(?:(?:and|or)\b[ \t\r\n]*)?/y;

/** Letters behind any form of citation, also one that is no proper one: `Ref. A`, `reference B`. */
function addLetters(letters: Set<string>, text: string, from: number): void {
  citingWord.lastIndex = from;
  for (let word = citingWord.exec(text); word; word = citingWord.exec(text)) {
    let at = citingWord.lastIndex;
    for (let match = execAt(citedLetter, text, at); match; match = execAt(citedLetter, text, at)) {
      letters.add(match[1] ?? '');
      at = matchAt(nextLetter, text, citedLetter.lastIndex);
    }
    citingWord.lastIndex = at;
  }
}
