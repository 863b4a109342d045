/** Review files whose cable is not there any more: what they say would be passed over in silence. */
import { dirname, join, resolve } from 'node:path';
import { cableOfReviewFile } from '../core/review/review-names.js';
import type { Host } from '../host/host.js';
import type { Input } from './files.js';
import { kindOf } from './kind-of.js';
import type { Troubles } from './troubles.js';

/** Says which review files in the folders of a run have no cable beside them. Cables that were named one by one have none. */
export function sayStrayReviews(
  paths: readonly string[],
  inputs: readonly Input[],
  { host, troubles }: { readonly host: Host; readonly troubles: Troubles },
): void {
  const folders = new Map<string, string>();
  for (const path of paths) {
    const absolute = resolve(host.cwd, path);
    if (kindOf(absolute, host) === 'folder') folders.set(absolute, path);
  }
  if (folders.size === 0) return;
  for (const { absolute, path, source } of inputs)
    if (source === 'file' && !paths.includes(path)) folders.set(dirname(absolute), dirname(path));
  for (const [absolute, path] of folders)
    for (const { name, cable } of strays(absolute, host))
      troubles.add(
        `${join(path, name)}: Its cable ${cable} is not here, so its remarks stand nowhere; give both files the same name again.`,
      );
}

function strays(folder: string, host: Host): readonly { readonly name: string; readonly cable: string }[] {
  let names: readonly string[];
  try {
    names = host.list(folder).flatMap(({ name, kind }) => (kind === 'file' ? name : []));
  } catch {
    return [];
  }
  return [...names].sort().flatMap((name) => {
    const cable = cableOfReviewFile(name);
    return cable === undefined || kindOf(join(folder, cable), host) === 'file' ? [] : [{ name, cable }];
  });
}
