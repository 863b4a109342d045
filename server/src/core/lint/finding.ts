/** What linting gives: findings with their places and fixes, as plain data in UTF-16 offsets. */
import type { Span } from '../syntax/types.js';
import type { Severity } from './levels.js';

/** Replaces `text.slice(start, end)` by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One way to mend a finding. Changes are ordered and do not overlap. */
export interface Fix {
  /** What it does, for a menu: `Change to (SBU)`. */
  readonly title: string;
  /** Whether it may be applied without asking. */
  readonly safe: boolean;
  readonly changes: readonly TextChange[];
}

/** Another place that belongs to a finding. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** A mark for editors: text that is not needed, or a form that is out of date. */
export type FindingTag = 'unnecessary' | 'deprecated';

/** Who has dismissed a finding, and why. */
export interface Dismissal {
  readonly name: string;
  readonly reason: string;
}

/** One fault at one place. */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  readonly tag: FindingTag | undefined;
  readonly waived: boolean;
  /** Set where it is waived and the review says by whom. */
  readonly dismissal?: Dismissal;
}
