/** Rule `ref-undefined`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { isExtract } from '../../lint/facts/extent.js';
import { citedLetters, ownCitations } from '../../lint/facts/reference-citations.js';
import type { Span } from '../../syntax/types.js';

/** A letter that the REF block lacks, or a reftel where there is no REF block. */
export const refUndefined = defineRule(
  {
    id: 'ref-undefined',
    summary: 'Cite only references that the REF block lists.',
    family: 'references',
    level: 'error',
    source: 'Consistency of the text itself; `reftel`: Foreign Service usage',
    fix: 'none',
  },
  (cable, report) => {
    const citations = ownCitations(cable);
    const [first, ...others] = citations;
    if (!first) return;
    if (!cable.first('referenceEntry')) {
      const hasField = cable.first('referenceField') !== undefined;
      // Text without a number below an empty REF line may be its entries.
      const isListed = hasField ? cable.first('paragraph')?.number === undefined : mentionsField(cable);
      if (isListed || !hasHeader(cable) || isExtract(cable)) return;
      const cited = first.letters[0] ? `ref ${first.letters[0].letter}` : first.value;
      const remedy = hasField ? 'the REF line is empty. Fill it.' : 'the cable has no REF line. Add one.';
      report({
        at: first,
        message: `The text cites \`${cited}\`, but ${remedy}`,
        related: others.map((at) => ({ at, message: 'Cited here, too.' })),
      });
      return;
    }
    const listed = lettersOf(cable);
    for (const citation of citations) {
      // The letters inside a range stand where it ends; one finding is enough there, for the letter that is written.
      const missing = new Map<number, { letter: string; span: Span }>();
      for (const { letter, span } of citedLetters(cable, citation))
        if (!listed.has(letter)) missing.set(span.start, { letter, span });
      for (const { letter, span } of missing.values())
        report({ at: span, message: listed.size === 0 ? unlettered : messageFor(letter) });
    }
  },
);

function messageFor(letter: string): string {
  return `The REF block has no entry \`${letter}\`. Cite another letter, or add the entry.`;
}

const unlettered = 'The entries of the REF block have no letters. Write `reftel`, or give them letters.';

/** Whether the text is a cable and not a passage cut out of one. */
function hasHeader({ tree }: CableIndex): boolean {
  return tree.children.some(({ type }) => !bodyTypes.has(type));
}

const bodyTypes: ReadonlySet<string> = new Set(['heading', 'paragraph', 'pageLine', 'signature', 'trailer', 'unknown']);

/** A REF block that could not be read as one is still there. */
function mentionsField(cable: CableIndex): boolean {
  return (
    /\bREF(?:S|TELS?|\(S\))?\b/i.test(cable.text.slice(0, cable.body.start)) ||
    /(?:^|[\r\n])[ \t]*REF(?:S|TELS?|\(S\))?[ \t]*:/.test(cable.text)
  );
}

/** Letters of the entries, and what looks like one in a REF block that is too odd to be cut into entries. */
function lettersOf(cable: CableIndex): ReadonlySet<string> {
  const letters = new Set(cable.all('referenceLetter').map(({ letter }) => letter));
  for (const field of cable.all('referenceField'))
    for (const [letter] of cable.textOf(field).matchAll(letterAnywhere)) letters.add(letter);
  return letters;
}

const letterAnywhere = /(?<![A-Za-z0-9.])[A-Z](?=[.):])/g;
