/** Roles of paragraphs in words. */
import type { CableIndex } from '../lint/cable-index.js';
import type { Role } from '../lint/roles.js';
import type { Paragraph } from '../syntax/types.js';

/** A role as people say it. */
export const roleNames: Readonly<Record<Role, string>> = {
  'action-request': 'action request',
  background: 'background',
  'talking-points': 'talking points',
  'action-plan': 'action plan',
  'non-paper': 'non-paper',
  'press-guidance': 'press guidance',
  narrative: 'narrative',
  summary: 'summary',
  comment: 'comment',
  contact: 'contact',
};

/**
 * The role that says most about a paragraph, in words; undefined where it has none. Points to be delivered are often
 * labelled as background, so any other role goes before that one.
 */
export function mainRole(cable: CableIndex, paragraph: Paragraph): string | undefined {
  const roles = cable.rolesOf(paragraph);
  const role = roles.find((one) => one !== 'background') ?? roles[0];
  return role && roleNames[role];
}
