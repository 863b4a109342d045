/** A cable with the reviews beside it, read and placed. */
import { analyze, createLinter, type Analysis, type Linter } from '../core/lint/analyze.js';
import { CableIndex } from '../core/lint/cable-index.js';
import type { ResolvedConfig } from '../core/lint/config/config.js';
import { waive } from '../core/lint/waive.js';
import { AnchorText } from '../core/review/anchor-text.js';
import { place } from '../core/review/place.js';
import { threadsOf } from '../core/review/threads.js';
import { waiversOf } from '../core/review/waivers.js';
import { allRules } from '../core/rules/all-rules.js';
import { parseCable } from '../core/syntax/parse.js';
import type { Host } from '../host/host.js';
import type { ReviewedCable } from '../report/review/reviewed-cable.js';
import type { Input } from './files.js';
import { readInput } from './read-input.js';
import { ReviewFolders, reviewNamesOf } from './review-folders.js';
import { annotationsOf, type ReviewFile, readReviews } from './reviews.js';
import type { Troubles } from './troubles.js';

/** A cable that was read, with its review files. */
export interface ReadCable extends ReviewedCable {
  readonly files: readonly ReviewFile[];
  readonly anchorText: AnchorText;
}

/** Reads the cables of a run. */
export class ReviewedCables {
  private readonly host: Host;
  private readonly troubles: Troubles;
  private readonly folders: ReviewFolders;

  constructor(host: Host, troubles: Troubles) {
    this.host = host;
    this.troubles = troubles;
    this.folders = new ReviewFolders(host);
  }

  /** Whether a review file stands beside a cable. */
  has({ absolute }: Input): boolean {
    return reviewNamesOf(absolute, this.folders.beside(absolute)).length > 0;
  }

  /** The cable with its annotations, each at its place; undefined after saying why it cannot be read. */
  async read(input: Input): Promise<ReadCable | undefined> {
    const file = await readInput(this.host, this.troubles, input);
    if (!file) return undefined;
    const names = reviewNamesOf(input.absolute, this.folders.beside(input.absolute));
    const files = readReviews({ ...input, names }, this.host, this.troubles);
    const annotations = annotationsOf(files);
    const cable = new CableIndex(file.text, parseCable(file.text));
    const anchorText = new AnchorText(cable);
    const placed = new Map(place(annotations, anchorText).map((one) => [one.annotation, one]));
    return { path: input.path, cable, files, anchorText, threads: threadsOf(annotations), placed };
  }
}

/** The analysis of a cable that was read, with its waivers. */
export function analysisOf({ cable, files, anchorText }: ReadCable, linter: Linter): Analysis {
  const { findings } = analyze(linter, cable.text);
  return {
    cable,
    findings: waive(
      findings,
      waiversOf(annotationsOf(files), () => anchorText),
    ),
  };
}

/** A linter with all rules. */
export function linterFor(config: ResolvedConfig): Linter {
  return createLinter(allRules, config);
}
