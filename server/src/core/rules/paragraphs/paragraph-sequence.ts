/** Rule `paragraph-sequence`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { Sequence } from '../../lint/facts/sequence.js';
import type { ParagraphLabel } from '../../syntax/types.js';

/** Main paragraph numbers that repeat, skip or go backwards. */
export const paragraphSequence = defineRule(
  {
    id: 'paragraph-sequence',
    summary: 'Number the paragraphs one by one.',
    family: 'paragraphs',
    level: 'error',
    source: '5 FAH-1 H-246.2(b)',
    fix: 'ask',
  },
  (cable, report) => {
    const labels = cable.all('paragraphLabel');
    const [first] = labels;
    if (!first) return;
    // What the first number is, is the business of `paragraph-first-not-one`.
    const sequence = new Sequence(labels.some(({ number }) => number === 1) ? 0 : first.number - 1);
    const seen = new Map<number, ParagraphLabel>();
    let before = first;
    for (const label of labels) {
      const expected = sequence.breakAt(label.number);
      if (expected !== undefined && label !== first && !(label.number > before.number && isKeyed(cable, label))) {
        const twin = seen.get(label.number);
        report({
          at: label.numberSpan,
          message: messageFor(label.number, before.number, String(expected), twin !== undefined),
          related: [
            {
              at: (twin ?? before).numberSpan,
              message: twin ? 'It stands here for the first time.' : 'The paragraph before it.',
            },
          ],
          fixes: [
            {
              title: `Number it \`${String(expected)}\``,
              safe: false,
              changes: [replace(label.numberSpan, String(expected))],
            },
          ],
        });
      }
      if (!seen.has(label.number)) seen.set(label.number, label);
      before = label;
    }
  },
);

/** Whether the text above says that answers have the numbers of the questions; further ones go on from there. */
function isKeyed(cable: CableIndex, { position }: ParagraphLabel): boolean {
  const said = cable.fact(firstKey);
  return said !== undefined && said < position.start.offset;
}

function firstKey({ text, body }: CableIndex): number | undefined {
  const said = keyed.exec(text.slice(body.start, body.end));
  return said ? body.start + said.index : undefined;
}

const keyed =
  /\bkeyed\b|\b(?:correspond|conform|match)(?:s|ing)?(?:\s(?:to|with))?\s(?:the\s)?(?:[a-z]+\s)?(?:numbers?|numbering|paragraphs?|questions?|reftel|refs?)\b|\bnumber(?:s|ing)\s[^.]{0,40}\bref/i;

function messageFor(number: number, before: number, expected: string, repeated: boolean): string {
  const what = `Paragraph \`${String(number)}\``;
  if (repeated) return `${what} is there already. Number this one \`${expected}\`.`;
  const remedy =
    number > before ? `Number it \`${expected}\`, or restore what is missing.` : `Number it \`${expected}\`.`;
  return `${what} follows paragraph \`${String(before)}\`. ${remedy}`;
}
