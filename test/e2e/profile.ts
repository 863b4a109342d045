/** An editor of a person who has just installed it: a folder for its settings, one for extensions, one of cables. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Profile {
  readonly dataFolder: string;
  readonly extensionsFolder: string;
  /** A copy of `examples/`, free to be changed. */
  readonly drafts: string;
  readonly settings: string;
  remove(): Promise<void>;
}

/** What would stand in the way: pages of welcome, and parts of the editor that ask for an account. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  // As on a desktop; in a browser VS Code saves by itself.
  'files.autoSave': 'off',
};

export async function makeProfile(settings: Readonly<Record<string, unknown>> = {}): Promise<Profile> {
  const root = await mkdtemp(path.join(tmpdir(), 'cable-lint-'));
  const profile = {
    dataFolder: path.join(root, 'data'),
    extensionsFolder: path.join(root, 'extensions'),
    drafts: path.join(root, 'drafts'),
    settings: path.join(root, 'data/data/User/settings.json'),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
  await mkdir(path.dirname(profile.settings), { recursive: true });
  await writeFile(profile.settings, JSON.stringify({ ...quiet, ...settings }));
  await cp('examples', profile.drafts, { recursive: true });
  return profile;
}
