/** Paths and the URIs under which editors know them. */
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path of a `file:` URI; undefined for text that is in no file (`untitled:`) or that the editor alone can read. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // A host or a broken escape that this machine cannot name.
    return undefined;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
