/** Review files beside a cable, read and written by the editor's own file system, so that virtual workspaces work too. */
import * as vscode from 'vscode';
import { type Annotation, emptyPage, type ReviewPage } from '../../../server/src/core/review/annotation.js';
import { mergePages, parseReviewFile, serialiseReviewFile } from '../../../server/src/core/review/review-file.js';
import { isReviewFileOf, reviewFileName } from '../../../server/src/core/review/review-names.js';
import { baseName } from '../base-name.js';

/** One review file as it was last read. */
export interface ReviewFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly page: ReviewPage;
  /** What is wrong with it, with its line and column; such a file is not written. */
  readonly damage: string | undefined;
}

/** Why something was not written, in words for the person. */
export class ReviewRefusal extends Error {}

const utf8 = { encoding: 'utf8' };

/** Rounds until the file holds what was written, though others write it as well. */
const mostRounds = 5;

/** The review files of a cable, in the order of their names. A cable that is not saved yet has none. */
export async function readReviewFiles(cable: vscode.Uri): Promise<readonly ReviewFile[]> {
  const folder = vscode.Uri.joinPath(cable, '..');
  let entries: readonly [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const names = entries.map(([name]) => name).filter((name) => isReviewFileOf(baseName(cable), name));
  const files = await Promise.all(names.sort().map((name) => readReviewFile(vscode.Uri.joinPath(folder, name))));
  return files.filter((file) => file !== undefined);
}

/**
 * Puts annotations into the file of `reviewer`, merged with what it holds by now.
 * @throws {ReviewRefusal} where the file is damaged or cannot be written
 */
export async function putIntoReviewFile(
  cable: vscode.Uri,
  reviewer: string,
  annotations: readonly Annotation[],
): Promise<void> {
  const uri = await fileOf(cable, reviewer);
  const added: ReviewPage = { annotations, others: [], raw: undefined };
  for (let round = 0; round < mostRounds; round++) {
    const old = await readReviewFile(uri);
    if (old?.damage !== undefined) throw new ReviewRefusal(`${old.damage} Nothing was written; mend the file first.`);
    const text = serialiseReviewFile(mergePages(old?.page ?? emptyPage, added));
    if (old?.text === text) return;
    await replace(uri, text);
  }
  throw new ReviewRefusal(`${baseName(uri)}: another program writes it all the time. Try again.`);
}

/** The file of a reviewer: the first name that is free, or that holds annotations of theirs. */
async function fileOf(cable: vscode.Uri, reviewer: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(cable, '..', reviewFileName(baseName(cable), reviewer, count));
    const creators = new Set((await readReviewFile(uri))?.page.annotations.map(({ creator }) => creator));
    if (creators.size === 0 || creators.has(reviewer)) return uri;
  }
}

async function readReviewFile(uri: vscode.Uri): Promise<ReviewFile | undefined> {
  let text: string;
  try {
    text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), utf8);
  } catch {
    return undefined;
  }
  const { page, complaints } = parseReviewFile(text);
  const [first] = complaints;
  const damage = first && `${baseName(uri)}, line ${first.line}, column ${first.column}: ${first.message}`;
  return { uri, text, page, damage };
}

/** Writes beside the file and puts it in its place, so that nobody ever reads half of one. */
async function replace(uri: vscode.Uri, text: string): Promise<void> {
  const bytes = await vscode.workspace.encode(text, utf8);
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes);
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (cause) {
    await Promise.resolve(vscode.workspace.fs.delete(temporary)).catch(() => undefined);
    throw new ReviewRefusal(`${baseName(uri)} could not be written: ${cause instanceof Error ? cause.message : ''}`);
  }
}
