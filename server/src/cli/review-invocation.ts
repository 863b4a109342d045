/** What a person asked `cable-lint review` to do, as plain data. */

export const reviewListFormats = ['text', 'json', 'ndjson'] as const;
export const reviewReportFormats = ['html', 'markdown', 'csv', 'json'] as const;

export interface ReviewListInvocation {
  readonly command: 'review';
  readonly verb: 'list' | 'check';
  readonly paths: readonly string[];
  readonly format: (typeof reviewListFormats)[number];
  readonly output?: string;
}

export interface ReviewAddInvocation {
  readonly command: 'review';
  readonly verb: 'add';
  readonly path: string;
  /** The remark, the reason or the answer. */
  readonly message: string | undefined;
  /** Words that it is pinned to; with `lines` and `paragraph`, those there. */
  readonly quote?: string;
  readonly lines?: readonly [first: number, last: number];
  readonly paragraph?: string;
  /** A wording to stand in place of the words. */
  readonly propose?: string;
  /** A rule whose findings are dismissed. */
  readonly waive?: string;
  /** Id of an annotation that is answered. */
  readonly replyTo?: string;
  readonly name?: string;
  readonly config?: string;
}

export interface ReviewResolveInvocation {
  readonly command: 'review';
  readonly verb: 'resolve';
  readonly path: string;
  /** Ids, or beginnings of them. */
  readonly ids: readonly string[];
  readonly reopen: boolean;
  readonly message: string | undefined;
  readonly name?: string;
}

export interface ReviewMergeInvocation {
  readonly command: 'review';
  readonly verb: 'merge';
  /** The file that takes the others in. */
  readonly path: string;
  readonly others: readonly string[];
}

export interface ReviewReportInvocation {
  readonly command: 'review';
  readonly verb: 'report';
  readonly paths: readonly string[];
  readonly format: (typeof reviewReportFormats)[number];
  readonly output?: string;
  readonly config?: string;
}

export type ReviewInvocation =
  ReviewListInvocation | ReviewAddInvocation | ReviewResolveInvocation | ReviewMergeInvocation | ReviewReportInvocation;
