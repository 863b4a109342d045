/** Which files changed since a revision, as Git tells. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Input } from './files.js';

/** Git could not tell; the message says why. */
export class GitFault extends Error {}

/** Those of `inputs` that were added or changed since `revision`, committed or not; files that Git does not follow count as added. */
export async function changedSince(revision: string, inputs: readonly Input[]): Promise<Input[]> {
  const git = await loadGit();
  const byRoot = new Map<string, ReadonlySet<string>>();
  const rootOf = new Map<string, string>();
  return inputs.filter(({ absolute }) => {
    const folder = dirname(absolute);
    const root = rootOf.get(folder) ?? git(folder, 'rev-parse', '--show-toplevel').replace(/\n$/, '');
    rootOf.set(folder, root);
    const changed = byRoot.get(root) ?? changedIn(git, root, revision);
    byRoot.set(root, changed);
    return changed.has(realPathOf(absolute));
  });
}

function changedIn(git: Git, root: string, revision: string): ReadonlySet<string> {
  const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  const changed = git(root, 'diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', commit, '--');
  const others = git(root, 'ls-files', '-z', '--others', '--exclude-standard');
  const names = `${changed}${others}`.split('\0').filter((name) => name !== '');
  return new Set(names.map((name) => realPathOf(join(root, name))));
}

/** What Git prints when it is run in a folder. */
type Git = (folder: string, ...argv: readonly string[]) => string;

/** Git's own words are for people who typed its commands, so ours take their place. */
async function loadGit(): Promise<Git> {
  const { execFileSync } = await import('node:child_process');
  return (folder, ...argv) => {
    try {
      const stdio = ['ignore', 'pipe', 'ignore'] as const;
      return execFileSync('git', ['-C', folder, ...argv], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: [...stdio] });
    } catch (cause) {
      const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
      if (missing) throw new GitFault('Git is not installed, or not on the path.');
      if (argv[1] === '--show-toplevel') throw new GitFault(`${folder} is in no Git repository.`);
      if (argv[1] === '--verify') throw new GitFault('No such revision; name a branch, a tag or a commit.');
      throw new GitFault('Git failed; try `git status`.');
    }
  };
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
