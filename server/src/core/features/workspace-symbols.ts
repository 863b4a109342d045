/** What a search over all cables of a folder finds in one of them: its number, its subject, its paragraphs. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { cableName, messageNumber } from '../lint/facts/message-number.js';
import { nameInWords } from '../prose/header/same-cable.js';
import type { Span } from '../syntax/types.js';
import { firstWords } from './first-words.js';
import { labelOf } from './occurrences.js';
import { roleNames } from './role-names.js';

/** One thing to find. It is plain data without the cable, so that cables that are not open cost little. */
export interface WorkspaceSymbol {
  /** `2009 STATE 087524`, the subject, or the number of a paragraph as read. */
  readonly name: string;
  readonly kind: 'number' | 'subject' | 'paragraph';
  /** Of a paragraph its roles, or its first words. */
  readonly detail: string;
  /** What it belongs to: the cable's number, else its subject; empty where it has neither. */
  readonly container: string;
  readonly at: Span;
}

/** Number, subject and paragraphs of one cable, in this order. */
export function workspaceSymbols(cable: CableIndex): readonly WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  const own = messageNumber(cable);
  const name = cableName(cable);
  const number = name ? nameInWords(name) : '';
  const field = cable.first('subjectField');
  const subject = field?.text ?? '';
  if (own && number !== '')
    found.push({ name: number, kind: 'number', detail: subject, container: '', at: spanOf(own.at) });
  if (field && subject !== '')
    found.push({ name: subject, kind: 'subject', detail: '', container: number, at: spanOf(field) });
  for (const node of cable.numberedParagraphs) {
    const roles = cable.rolesOf(node).map((role) => roleNames[role]);
    found.push({
      name: String(node.number),
      kind: 'paragraph',
      detail: roles.join(', ') || firstWords(cable, node),
      container: number || subject,
      at: labelOf(cable, { kind: 'paragraph', node }),
    });
  }
  return found;
}
