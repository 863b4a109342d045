/** Rule `ref-format`. */
import { postByShortName } from '../../data/posts.js';
import { defineRule } from '../../lint/define-rule.js';
import type { ReferenceEntry } from '../../syntax/types.js';

/** A citation of a cable without origin or number. */
export const refFormat = defineRule(
  {
    id: 'ref-format',
    summary: 'Cite a cable by post and number.',
    family: 'references',
    level: 'warning',
    source: 'Form of the REF block in cables of the Department (2009 STATE 087524)',
    fix: 'none',
  },
  (cable, report) => {
    for (const entry of cable.all('referenceEntry')) {
      for (const child of entry.children) {
        if (child.type === 'otherReference') {
          const message = halfCitation(child.value);
          if (message !== undefined) report({ at: child, message });
        } else if (child.type === 'cableReference' && child.number === 0)
          report({ at: child, message: withoutNumber(child.origin) });
      }
      if (isEmpty(entry))
        report({
          at: entry,
          message: `Reference \`${entry.letter ?? ''}\` cites nothing. Write post and number, or remove the letter.`,
        });
    }
  },
);

/** Longer than any citation that lacks something. */
const longestCitation = 60;
const note = /\((?:NOTAL|EXDIS|NODIS)\)$/i;
const yearAhead = /^\(?'?\d{2}(?:\d{2})?\)?[ \t]+/;
const numberAlone = /^(?:NO\.[ \t]*|#)?\d{2,7}$/i;
/** What stands in for a number until it is known. */
const placeholder = /[ \t](?:[X#?_]{2,}|N{3,}|TBD)$/i;
const postType = /^(?:AMEMBASSY|AMCONSUL)[ \t]+/i;
const nameAlone = /^[A-Z][A-Z .'-]+$/i;

/** What a citation lacks, if the text can only be one of a cable. E-mails, calls, memoranda and laws are none. */
function halfCitation(value: string): string | undefined {
  if (value.length > longestCitation) return undefined;
  const words = value
    .replace(/[.,;]$/, '')
    .replace(note, '')
    .replace(yearAhead, '')
    .trimEnd();
  if (numberAlone.test(words)) return `\`${value}\` names no post. Write post and number.`;
  const name = words.replace(postType, '').replace(placeholder, '').trimEnd();
  return nameAlone.test(name) && postByShortName(name) ? withoutNumber(name) : undefined;
}

function withoutNumber(origin: string): string {
  return `The reference to \`${origin}\` has no number. Write the number of the cable.`;
}

/** A letter, and nothing behind it. */
function isEmpty({ children }: ReferenceEntry): boolean {
  return children.every(({ type }) => type === 'referenceLetter' || type === 'pageLine');
}
