/** Rule `ref-undefined`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { citedLetters, leadsElsewhere } from '../../lint/reference-citations.js';

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
    const field = cable.all('referenceField').map((node) => cable.textOf(node)).join('\n');
    const citations = cable.all('referenceCitation').filter((citation) => citation.word === 'reftel' && !leadsElsewhere(cable, citation));
    const [first, ...others] = citations;
    if (!first) return;
    if (field === '') {
      if (!hasHeader(cable) || mentionsField(cable)) return;
      report({
        at: first,
        message: `The text cites \`${first.letters.length === 0 ? first.value : 'a reftel'}\`, but the cable has no REF line. Add one.`,
        related: others.map((at) => ({ at, message: 'Cited here, too.' })),
      });
      return;
    }
    const listed = new Set(cable.all('referenceLetter').map(({ letter }) => letter));
    for (const citation of citations) {
      let reported = -1;
      for (const { letter, span } of citedLetters(cable, citation)) {
        // The letters inside a range stand at its end; one finding is enough there.
        if (listed.has(letter) || span.start === reported || hasLetter(field, letter)) continue;
        reported = span.start;
        report({ at: span, message: listed.size === 0 ? unlettered : `The REF block has no entry \`${letter}\`. Cite another letter, or add the entry.` });
      }
    }
  },
);

const unlettered = 'The entries of the REF block have no letters. Write `reftel`, or give them letters.';

/** Whether the text is a cable and not a passage cut out of one. */
function hasHeader({ tree }: CableIndex): boolean {
  return tree.children.some(({ type }) => !bodyTypes.has(type));
}

const bodyTypes: ReadonlySet<string> = new Set(['heading', 'paragraph', 'pageLine', 'signature', 'trailer', 'unknown']);

/** A REF block that could not be read as one is still there. */
function mentionsField(cable: CableIndex): boolean {
  return /\bREF(?:S|TELS?|\(S\))?\b/i.test(cable.text.slice(0, cable.body.start)) || /(?:^|[\r\n])[ \t]*REF(?:S|TELS?|\(S\))?[ \t]*:/.test(cable.text);
}

/** Whether the letter stands in the REF block after all, where the block is too odd to be cut into entries. */
function hasLetter(field: string, letter: string): boolean {
  for (let at = field.indexOf(letter); at !== -1; at = field.indexOf(letter, at + 1))
    if (!/[A-Za-z0-9.]/.test(field.charAt(at - 1)) && /[.):]/.test(field.charAt(at + 1))) return true;
  return false;
}
