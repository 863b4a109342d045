/**
 * Reviews of open cables: where their annotations stand, and what they dismiss. A client that has the files sends them
 * (`cableLint/review/place`); else those beside the cable are read, so that waivers hold in every editor. What a client adds to
 * them is written here wherever there is a disk (`cableLint/review/put`): under the lock that the command line takes too.
 */
import { type Connection, LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { basename, dirname, join } from 'node:path';
import type { CableIndex } from '../core/lint/cable-index.js';
import type { Waiver } from '../core/lint/waive.js';
import { AnchorText } from '../core/review/anchor-text.js';
import type { Annotation } from '../core/review/annotation.js';
import { place, type Placed } from '../core/review/place.js';
import { newestOfEach, parseReviewFile } from '../core/review/review-file.js';
import { cableOfReviewFile, isReviewFileName, isReviewFileOf } from '../core/review/review-names.js';
import { quoteAt } from '../core/review/select.js';
import { threadsOf } from '../core/review/threads.js';
import { waiversOf } from '../core/review/waivers.js';
import { selectorsOf } from '../core/review/write-annotation.js';
import { pathOf, uriOf } from '../host/file-uris.js';
import type { Host } from '../host/host.js';
import { DamagedReview, putIntoReview, ReviewRefusal } from '../reviews/write-review.js';
import { toRange, toSpan } from './convert.js';
import type { Documents } from './documents.js';
import type { OpenCable } from './open-cable.js';

interface GivenFile {
  readonly uri: string;
  readonly text: string;
}

interface Known {
  /** Whether the client gave it: then nothing is read from disk. */
  readonly given: boolean;
  readonly annotations: readonly Annotation[];
  /** The texts that it was read from, to see whether anything is new. */
  readonly texts: string;
}

/** Knows the annotations of cables by URI. */
export class Reviews {
  private readonly host: Host;
  private readonly known = new Map<string, Known>();
  private readonly anchors = new WeakMap<CableIndex, AnchorText>();

  constructor(host: Host) {
    this.host = host;
  }

  /** What the reviews of a cable dismiss in it. */
  readonly waiversFor = (uri: string, cable: CableIndex): readonly Waiver[] => {
    const { annotations } = this.known.get(uri) ?? this.readBeside(uri);
    return annotations.length === 0 ? [] : waiversOf(annotations, () => this.anchorOf(cable));
  };

  /** The words of a cable, read once for each version. */
  anchorOf(cable: CableIndex): AnchorText {
    const known = this.anchors.get(cable);
    if (known) return known;
    const made = new AnchorText(cable);
    this.anchors.set(cable, made);
    return made;
  }

  /** Takes the files of a client; gives whether anything is new. */
  take(uri: string, texts: string, annotations: readonly Annotation[]): boolean {
    const before = this.known.get(uri);
    this.known.set(uri, { given: true, annotations, texts });
    return before?.texts !== texts;
  }

  /** The cable was closed: what a client gave for it holds no more. */
  closed(uri: string): void {
    this.known.delete(uri);
  }

  /** A review file changed on disk; gives the URI of its cable, where its files are not those of the client. */
  changed(uri: string): string | undefined {
    const path = pathOf(uri);
    const name = path === undefined ? undefined : cableOfReviewFile(basename(path));
    if (path === undefined || name === undefined) return undefined;
    const cable = join(dirname(path), name);
    const found = [...this.known].find(([known]) => pathOf(known) === cable);
    if (found?.[1].given === true) return undefined;
    if (found) this.known.delete(found[0]);
    return found?.[0] ?? uriOf(cable);
  }

  /** Puts the annotations of a page into the file of a reviewer. Gives why not, in words, where that cannot be done. */
  async put(cable: string, reviewer: string, text: string): Promise<string | undefined> {
    const { page, complaints } = parseReviewFile(text);
    if (complaints[0]) return complaints[0].message;
    try {
      await putIntoReview(this.host, { cable, reviewer }, page.annotations);
      return undefined;
    } catch (cause) {
      if (cause instanceof DamagedReview) {
        const { file, complaint } = cause;
        return `${file}, line ${String(complaint.line)}, column ${String(complaint.column)}: ${complaint.message} Nothing was written; mend the file first.`;
      }
      if (cause instanceof ReviewRefusal) return cause.message;
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      return `The review could not be written${code === '' ? '' : ` (${code})`}. May you write in the folder of the cable?`;
    }
  }

  private readBeside(uri: string): Known {
    const read = this.filesBeside(uri);
    const texts = read.map(({ uri: file, text }) => `${file}\n${text}`).join('\0');
    const annotations = newestOfEach(read.flatMap(({ text }) => parseReviewFile(text).page.annotations));
    const known = { given: false, annotations, texts };
    this.known.set(uri, known);
    return known;
  }

  private filesBeside(uri: string): readonly GivenFile[] {
    const path = pathOf(uri);
    if (path === undefined) return [];
    try {
      return this.host
        .list(dirname(path))
        .filter(({ kind, name }) => kind === 'file' && isReviewFileOf(basename(path), name))
        .map(({ name }) => join(dirname(path), name))
        .map((file) => ({ uri: uriOf(file), text: this.host.readText(file).text }));
    } catch {
      // Without its reviews a cable is linted all the same; the command line says what is wrong with them.
      return [];
    }
  }
}

/** Whether a URI is that of a review file. */
export function isReviewUri(uri: string): boolean {
  return isReviewFileName(uri);
}

interface Asked {
  readonly textDocument?: { readonly uri?: unknown };
  readonly files?: unknown;
  readonly range?: Range;
}

/** What is to be written: the text of a review file with the annotations that are new. */
interface Added extends Asked {
  readonly reviewer: unknown;
  readonly text: unknown;
}

export function answerReviews(connection: Connection, documents: Documents, reviews: Reviews): void {
  const found = (asked: Asked | undefined): OpenCable => {
    const uri = asked?.textDocument?.uri;
    const open = typeof uri === 'string' ? documents.find(uri) : undefined;
    if (!open) throw refused(documents.reasonAgainst(uri));
    return open;
  };
  connection.onRequest('cableLint/review/place', (asked: Asked | undefined) => {
    const open = found(asked);
    const files = filesIn(asked?.files);
    const { uri, version, cable } = open;
    const read = files.map((file) => ({ file, ...parseReviewFile(file.text) }));
    const homes = new Map(read.flatMap(({ file, page }) => page.annotations.map((one) => [one, file.uri] as const)));
    const annotations = newestOfEach([...homes.keys()]);
    const texts = files.map((file) => `${file.uri}\n${file.text}`).join('\0');
    if (reviews.take(uri, texts, annotations)) documents.again(uri);
    return {
      version,
      complaints: read.flatMap(({ file, complaints }) => complaints.map((one) => ({ uri: file.uri, ...one }))),
      annotations: placedOf(annotations, place(annotations, reviews.anchorOf(cable)), { open, homes }),
    };
  });
  connection.onRequest('cableLint/review/put', async ({ textDocument, reviewer, text }: Partial<Added> = {}) => {
    const cable = typeof textDocument?.uri === 'string' ? pathOf(textDocument.uri) : undefined;
    if (cable === undefined || typeof reviewer !== 'string' || typeof text !== 'string')
      throw refused('`put` needs the URI of a file, a `reviewer`, and the `text` of a review file.');
    return { refusal: await reviews.put(cable, reviewer, text) };
  });
  connection.onRequest('cableLint/review/select', (asked: Asked | undefined): object => {
    const { version, cable, lines } = found(asked);
    if (!asked?.range) return { version };
    const quote = quoteAt(cable, reviews.anchorOf(cable), toSpan(lines, asked.range));
    return { version, selector: selectorsOf(quote), quote };
  });
}

/** An annotation as the client shows it; what it does not have is left out. */
function placedOf(
  annotations: readonly Annotation[],
  placed: readonly Placed[],
  { open, homes }: { readonly open: OpenCable; readonly homes: ReadonlyMap<Annotation, string> },
): readonly object[] {
  const states = new Map(
    threadsOf(annotations).flatMap(({ root, replies, state }) =>
      [root, ...replies].map((one) => [one, state] as const),
    ),
  );
  return placed.flatMap(({ annotation, anchor, span }) => {
    const { id, motivation, creator, created, modified, body, rule, replyTo, quote } = annotation;
    const state = states.get(annotation);
    // Answers to what was deleted are not shown.
    if (!state) return [];
    return {
      ...{ uri: homes.get(annotation), id, motivation, state, anchor },
      ...(span && { range: toRange(open.lines, span) }),
      ...(quote && { exact: quote.exact }),
      ...{ creator, created, modified, body },
      ...(rule !== undefined && { rule }),
      ...(replyTo !== undefined && { replyTo }),
    };
  });
}

function filesIn(files: unknown): readonly GivenFile[] {
  if (!Array.isArray(files)) throw refused('`files` must be a list of review files, each with `uri` and `text`.');
  return files.flatMap((file: Partial<GivenFile> | null) =>
    typeof file?.uri === 'string' && typeof file.text === 'string' ? { uri: file.uri, text: file.text } : [],
  );
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
