/** What a feature answers instead of edits where it cannot do what was asked. */

/** Why nothing was done, in words for the person who asked. */
export interface Refusal {
  /** One or two sentences: what stands in the way, then what to do. */
  readonly refused: string;
}

/** A refusal with this message. */
export function refuse(message: string): Refusal {
  return { refused: message };
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
