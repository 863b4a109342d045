/** What a paragraph is for: the roles that references name and `inspect` lists (cable-format 1.18, tip-rules 15). */
import type { BlockMarker, Heading } from '../syntax/types.js';
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
  /** The paragraph's text as received. */
  readonly text: string;
  /** Block markers in it. */
  readonly markers: readonly BlockMarker[];
  /** Blocks that meet it. */
  readonly blocks: readonly Block[];
  readonly headingAbove: Heading | undefined;
  readonly hasQuestions: boolean;
  readonly hasBullets: boolean;
}

/** The roles of one paragraph, each decided when it is first asked for. */
export class Roles {
  private readonly facts: RoleFacts;
  private readonly opening: Opening;
  private readonly known = new Map<Role, boolean>();

  constructor(facts: RoleFacts) {
    this.facts = facts;
    this.opening = new Opening(facts.text);
  }

  /** All of them, in the order of `roles`. */
  get all(): readonly Role[] {
    return roles.filter((role) => this.has(role));
  }

  /** Whether the paragraph has the role. */
  has(role: Role): boolean {
    let answer = this.known.get(role);
    if (answer === undefined) this.known.set(role, (answer = checks[role](this.facts, this.opening)));
    return answer;
  }
}

/** Expressions for phrases, and a word that all of them have. */
interface Phrases {
  readonly word: RegExp;
  readonly phrases: RegExp;
}

/** A paragraph says within its first sentences what it holds. */
const longestOpening = 1200;
/** White space that is not just one blank. */
const oddBlanks = / [ \t\r\n]+|[\t\r\n][ \t\r\n]*/g;
const numberAndMark = /^[^A-Za-z]*\((?:U|SBU|C|S|TS)[^)]*\)/;

/** The first sentences of a paragraph. */
class Opening {
  private readonly received: string;
  private folded: string | undefined;

  constructor(text: string) {
    this.received = text.slice(0, longestOpening);
  }

  /** Whether one of the phrases stands there. Hot: runs for most paragraphs, few of which have as much as the word. */
  has({ word, phrases }: Phrases): boolean {
    return word.test(this.received) && phrases.test(this.words);
  }

  /** Whether the words behind number and mark begin with one of the phrases. */
  beginsWith({ word, phrases }: Phrases): boolean {
    return word.test(this.received) && phrases.test(this.words.replace(numberAndMark, '').replace(/^[^A-Za-z]+/, ''));
  }

  /** On one line: wrapped text may break a phrase anywhere. */
  private get words(): string {
    return (this.folded ??= this.received.replace(oddBlanks, ' '));
  }
}

const pressGuidance: Phrases = {
  word: /press/i,
  phrases:
    /\bfollowing (?:is|are|constitutes?)[^.:]{1,40}\bpress (?:guidance|points)\b|\bpress guidance (?:follows|is as follows|is provided below)\b/i,
};
const narrative: Phrases = {
  word: /narrative/i,
  phrases:
    /\b(?:text of (?:the )?[^.:]{0,60}narrative|narrative)[^.:]{0,40}(?:follows|is as follows|reads)\b|\bbegin (?:final )?text of\b[^.:]{1,60}\bnarrative\b/i,
};
const nonPaper: Phrases = {
  word: /paper/i,
  phrases:
    /\bfollowing(?:(?!\bpara)[^.]){1,120}\bas a non-?paper\b|\bnon-?paper (?:follows|text follows)\b|\b(?:text of )?(?:the )?non-?paper:/i,
};
const planText: Phrases = {
  word: /action[ \t\r\n]+plan/i,
  phrases: /^\s*(?:the )?(?:following (?:is|are)[^.:]{0,40})?action plan\b/i,
};
const talkingPoints: Phrases = {
  word: /points/i,
  phrases:
    /\b(?:following|suggested|proposed)[^.:]{1,40}\b(?:talking )?points\b[^.:]{0,60}:|\bmay draw (?:on|from) the following points\b|^\s*(?:talking )?points\s*:/i,
};
const contact = /\bpoints? of contact\b|\bPOCs?\b|\bcontact information\b/;

const actionRequest = /^action request/i;
const background = /^background\b/i;
const points = /\bpoints\b/i;
const actionPlan = /^action plan\b/i;
const questions = /press guidance|^q(?:'s)? ?(?:and|&) ?a/i;
const summary = /^(?:executive )?summary\b/i;
const comment = /\bcomment\b/i;

const checks: { readonly [role in Role]: (facts: RoleFacts, opening: Opening) => boolean } = {
  'action-request': (facts) =>
    opens(facts, actionRequest) || isIn(facts, actionRequest) || isBelow(facts, actionRequest),
  background: (facts) => opens(facts, background) || isBelow(facts, /^background/i),
  'talking-points': (facts, opening) =>
    facts.markers.some((marker) => isBegin(marker, points) && (facts.hasBullets || !/^background/.test(marker.name))) ||
    isIn(facts, points) ||
    (facts.hasBullets && (opening.has(talkingPoints) || isBelow(facts, points))),
  'action-plan': (facts, opening) =>
    opens(facts, actionPlan) || isIn(facts, actionPlan) || isBelow(facts, actionPlan) || opening.beginsWith(planText),
  'non-paper': (facts, opening) =>
    opens(facts, /^non-?paper/) || ends(facts, /^non-?paper/) || isIn(facts, /^non-?paper/) || opening.has(nonPaper),
  'press-guidance': (facts, opening) =>
    facts.hasQuestions ||
    opens(facts, questions) ||
    isIn(facts, /press guidance/) ||
    isBelow(facts, /press guidance/i) ||
    opening.has(pressGuidance),
  narrative: (facts, opening) =>
    opens(facts, /\bnarrative\b/) ||
    isIn(facts, /\bnarrative\b/) ||
    isBelow(facts, /narrative/i) ||
    opening.has(narrative),
  summary: (facts) => opens(facts, summary) || ends(facts, summary) || isIn(facts, summary) || isBelow(facts, summary),
  comment: (facts) => opens(facts, comment) || ends(facts, comment) || isIn(facts, comment) || isBelow(facts, comment),
  contact: ({ text }) => (text.includes('POC') || text.includes('contact')) && contact.test(text),
};

function opens({ markers }: RoleFacts, name: RegExp): boolean {
  return markers.some((marker) => isBegin(marker, name));
}

/** Begin, and a label without an End. */
function isBegin(marker: BlockMarker, name: RegExp): boolean {
  return marker.edge !== 'end' && name.test(marker.name);
}

function ends({ markers }: RoleFacts, name: RegExp): boolean {
  return markers.some((marker) => marker.edge === 'end' && name.test(marker.name));
}

function isIn({ blocks }: RoleFacts, name: RegExp): boolean {
  return blocks.some((block) => block.closed && name.test(block.name));
}

function isBelow({ headingAbove }: RoleFacts, words: RegExp): boolean {
  return headingAbove !== undefined && words.test(headingAbove.text);
}
