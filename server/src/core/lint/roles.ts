/** What a paragraph is for: the roles that references name and `inspect` lists (cable-format 1.18, tip-rules 15). */
import type { Heading, Paragraph } from '../syntax/types.js';
import type { Block } from './blocks.js';

/** Roles of a paragraph, in the order in which `inspect` lists them. */
export const roles = [
  'action-request',
  'background',
  'talking-points',
  'action-plan',
  'non-paper',
  'press-guidance',
  'narrative',
  'summary',
  'comment',
  'contact',
] as const;
export type Role = (typeof roles)[number];

/** What the roles of one paragraph are decided from. */
export interface RoleFacts {
  readonly paragraph: Paragraph;
  /** The paragraph's text as received. */
  readonly text: string;
  /** Markers' names in the paragraph: Begin and bare labels. */
  readonly names: readonly string[];
  /** Names of End markers in it. */
  readonly endNames: readonly string[];
  /** Blocks that meet the paragraph. */
  readonly blocks: readonly Block[];
  readonly headingAbove: Heading | undefined;
  readonly hasQuestions: boolean;
  readonly hasBullets: boolean;
}

/** A paragraph says within its first sentences what it holds. */
const longestOpening = 1200;

const pressGuidance =
  /\bfollowing (?:is|are|constitutes?)[^.:]{1,40}\bpress (?:guidance|points)\b|\bpress guidance (?:follows|is as follows|is provided below)\b/i;
const narrative =
  /\b(?:text of (?:the )?[^.:]{0,60}narrative|narrative)[^.:]{0,40}(?:follows|is as follows|reads)\b|\bbegin (?:final )?text of\b[^.:]{1,60}\bnarrative\b/i;
const nonPaper =
  /\bfollowing(?:(?!\bpara)[^.]){1,120}\bas a non-?paper\b|\bnon-?paper (?:follows|text follows)\b|\b(?:text of )?(?:the )?non-?paper:/i;
const planText = /^\s*(?:the )?(?:following (?:is|are)[^.:]{0,40})?action plan\b/i;
const talkingPoints =
  /\b(?:following|suggested|proposed)[^.:]{1,40}\b(?:talking )?points\b[^.:]{0,60}:|\bmay draw (?:on|from) the following points\b|^\s*(?:talking )?points\s*:/i;
const contact = /\bpoints? of contact\b|\bPOCs?\b|\bcontact information\b/;

/** The roles of a paragraph. */
export function rolesOf(facts: RoleFacts): Role[] {
  // Phrases that say what follows stand at the start; wrapped text may break them anywhere.
  const opening = facts.text.slice(0, longestOpening).replace(/[ \t\r\n]+/g, ' ');
  return roles.filter((role) => checks[role](facts, opening));
}

const checks: { readonly [role in Role]: (facts: RoleFacts, opening: string) => boolean } = {
  'action-request': ({ names, blocks, headingAbove }) =>
    names.some((name) => name.startsWith('action request')) ||
    inBlock(blocks, /^action request/) ||
    isHeading(headingAbove, /^action request/i),
  background: ({ names, headingAbove }) =>
    names.some((name) => /^background\b/.test(name)) || isHeading(headingAbove, /^background/i),
  'talking-points': ({ names, blocks, hasBullets, headingAbove }, opening) =>
    names.some((name) => /\bpoints\b/.test(name) && (!/^background/.test(name) || hasBullets)) ||
    inBlock(blocks, /\bpoints\b/) ||
    (hasBullets &&
      ((/points/i.test(opening) && talkingPoints.test(opening)) || isHeading(headingAbove, /\bpoints\b/i))),
  'action-plan': ({ names, blocks, headingAbove }, opening) =>
    names.some((name) => /^action plan\b/.test(name)) ||
    inBlock(blocks, /^action plan\b/) ||
    isHeading(headingAbove, /^action plan\b/i) ||
    (/action plan/i.test(opening) &&
      planText.test(opening.replace(/^[^A-Za-z]*\((?:U|SBU|C|S|TS)[^)]*\)/, '').replace(/^[^A-Za-z]+/, ''))),
  'non-paper': ({ names, endNames, blocks }, opening) =>
    [...names, ...endNames].some((name) => /^non-?paper/.test(name)) ||
    inBlock(blocks, /^non-?paper/) ||
    (/paper/i.test(opening) && nonPaper.test(opening)),
  'press-guidance': ({ names, hasQuestions, headingAbove, blocks }, opening) =>
    hasQuestions ||
    names.some((name) => /press guidance|^q(?:'s)? ?(?:and|&) ?a/.test(name)) ||
    inBlock(blocks, /press guidance/) ||
    isHeading(headingAbove, /press guidance/i) ||
    (/\bpress /i.test(opening) && pressGuidance.test(opening)),
  narrative: ({ names, blocks, headingAbove }, opening) =>
    names.some((name) => /\bnarrative\b/.test(name)) ||
    inBlock(blocks, /\bnarrative\b/) ||
    isHeading(headingAbove, /narrative/i) ||
    (/narrative/i.test(opening) && narrative.test(opening)),
  summary: ({ names, endNames, blocks, headingAbove }) =>
    [...names, ...endNames].some((name) => /^(?:executive )?summary\b/.test(name)) ||
    inBlock(blocks, /^(?:executive )?summary\b/) ||
    isHeading(headingAbove, /^(?:executive )?summary\b/i),
  comment: ({ names, endNames, blocks, headingAbove }) =>
    [...names, ...endNames].some((name) => /\bcomment\b/.test(name)) ||
    inBlock(blocks, /\bcomment\b/) ||
    isHeading(headingAbove, /\bcomment\b/i),
  contact: ({ text }) => (text.includes('POC') || text.includes('contact')) && contact.test(text),
};

function inBlock(blocks: readonly Block[], name: RegExp): boolean {
  return blocks.some((block) => block.closed && name.test(block.name));
}

function isHeading(heading: Heading | undefined, words: RegExp): boolean {
  return heading !== undefined && words.test(heading.text);
}
