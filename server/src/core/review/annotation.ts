/** Annotations as the core knows them: remarks, proposed wordings, dismissed findings and answers, pinned to words. */

/** What an annotation is for: a remark, a proposed wording, a dismissed finding, an answer. */
export const motivations = ['commenting', 'editing', 'assessing', 'replying'] as const;
export type Motivation = (typeof motivations)[number];

/** What became of an annotation. A deleted one stays without its words, so that a merge does not bring it back. */
export const annotationStates = ['open', 'resolved', 'waived', 'deleted'] as const;
export type AnnotationState = (typeof annotationStates)[number];

/** What a thread can be. */
export type ThreadState = Exclude<AnnotationState, 'deleted'>;

/** The words that an annotation is pinned to, and what helps to find them again. */
export interface Quote {
  /** As received, line ends and page lines included; other tools may write them folded. */
  readonly exact: string;
  /** What stands before and behind. */
  readonly prefix: string;
  readonly suffix: string;
  /** Path of the paragraph or item (`7.A`); empty in the header and where there is no number. */
  readonly path: string;
  /** Where it stood, in UTF-16 units; undefined where another tool did not say. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** A JSON value, as a file holds it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject; // eslint-disable-line no-restricted-syntax -- JSON has `null`.

/** A JSON object, as a file holds it. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** One annotation. */
export interface Annotation {
  /** `urn:uuid:…` */
  readonly id: string;
  readonly motivation: Motivation;
  /** The state that this annotation gives its thread; `thread.state` tells what holds. */
  readonly state: AnnotationState;
  readonly creator: string;
  /** ISO 8601. */
  readonly created: string;
  readonly modified: string;
  /** The rule whose finding is dismissed. */
  readonly rule: string | undefined;
  /** For an answer: id of the first annotation of the thread. */
  readonly replyTo: string | undefined;
  /** Name of the cable's file. */
  readonly source: string | undefined;
  /** Undefined for a remark on the whole cable, and for an answer. */
  readonly quote: Quote | undefined;
  /** The remark, the reason or the answer; for `editing` the proposed words. */
  readonly body: string;
  /** What the file has of it, from which unknown properties are kept when it is written again. */
  readonly raw: JsonObject | undefined;
}

/** The annotations of one file. */
export interface ReviewPage {
  readonly annotations: readonly Annotation[];
  /** Items of other tools, with motivations that mean nothing here; they are kept. */
  readonly others: readonly JsonObject[];
  /** The page as the file has it, from which unknown properties are kept. */
  readonly raw: JsonObject | undefined;
}

/** A page without annotations. */
export const emptyPage: ReviewPage = { annotations: [], others: [], raw: undefined };
