/** Writes review files: read, merge, write in one step, read again. What others wrote meanwhile is kept. */
import { basename, dirname, join } from 'node:path';
import { type Annotation, emptyPage, type ReviewPage } from '../core/review/annotation.js';
import type { Complaint } from '../core/review/complaints.js';
import { mergePages, parseReviewFile, serialiseReviewFile } from '../core/review/review-file.js';
import { cableOfReviewFile, reviewFileName } from '../core/review/review-names.js';
import type { Host } from '../host/host.js';

/** Why a review file cannot be written, in words for the person. */
export class ReviewRefusal extends Error {}

/** The file is damaged, and must stay as it is. */
export class DamagedReview extends ReviewRefusal {
  /** Its name. */
  readonly file: string;
  readonly complaint: Complaint;

  constructor(file: string, complaint: Complaint) {
    const place = `${String(complaint.line)}:${String(complaint.column)}`;
    super(`${file}:${place}: ${complaint.message} Nothing was written; mend the file, or move it away.`);
    this.file = file;
    this.complaint = complaint;
  }
}

/** Rounds until the file holds what was written: a lock keeps others out, unless they know none. */
const mostRounds = 8;

/** Puts annotations into a reviewer's file beside a cable; gives its name. */
export function putIntoReview(
  host: Host,
  { cable, reviewer }: { readonly cable: string; readonly reviewer: string },
  annotations: readonly Annotation[],
): Promise<string> {
  return host.exclusively(lockOf(cable), (isOurs) => {
    const name = fileOf(host, cable, reviewer);
    write(host, join(dirname(cable), name), { annotations, others: [], raw: undefined }, isOurs);
    return name;
  });
}

/** Takes the annotations of a page into a review file; gives how many it holds then. */
export function mergeIntoReview(host: Host, file: string, page: ReviewPage): Promise<number> {
  const cable = cableOfReviewFile(basename(file));
  const lock = lockOf(cable === undefined ? file : join(dirname(file), cable));
  return host.exclusively(lock, (isOurs) => write(host, file, page, isOurs));
}

/** One lock for all reviews of a cable: no two programs choose the same name for two reviewers. */
function lockOf(cable: string): string {
  return `${cable}.reviews`;
}

function write(host: Host, file: string, added: ReviewPage, isOurs: () => boolean): number {
  for (let round = 0; round < mostRounds; round++) {
    const old = read(host, file);
    const page = mergePages(old?.page ?? emptyPage, added);
    const text = serialiseReviewFile(page);
    if (old?.text === text) return page.annotations.length;
    if (!isOurs()) break;
    host.writeText(file, text, old?.encoding ?? 'utf-8');
  }
  throw new ReviewRefusal(`${basename(file)}: Another program writes it all the time; try again.`);
}

interface OldReview {
  readonly page: ReviewPage;
  readonly text: string;
  readonly encoding: ReturnType<Host['readText']>['encoding'];
}

/** The file as it is; undefined where there is none. Refuses a damaged one, which must stay as it is. */
function read(host: Host, file: string): OldReview | undefined {
  let text: string;
  let encoding: OldReview['encoding'];
  try {
    ({ text, encoding } = host.readText(file));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
  const { page, complaints } = parseReviewFile(text);
  const [complaint] = complaints;
  if (complaint) throw new DamagedReview(basename(file), complaint);
  return { page, text, encoding };
}

/** The file of a reviewer: the first name that is free, or that holds annotations of nobody else. */
function fileOf(host: Host, cable: string, reviewer: string): string {
  for (let count = 1; ; count++) {
    const name = reviewFileName(basename(cable), reviewer, count);
    const old = read(host, join(dirname(cable), name));
    const creators = new Set(old?.page.annotations.map(({ creator }) => creator));
    if (creators.size === 0 || creators.has(reviewer)) return name;
  }
}
