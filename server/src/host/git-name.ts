/** The name that a person has given to Git. */
import { execFileSync } from 'node:child_process';

/** `user.name` as Git has it for a folder; undefined without Git or without a name. */
export function gitName(folder: string): string | undefined {
  try {
    const name = execFileSync('git', ['config', '--get', 'user.name'], {
      ...{ cwd: folder, encoding: 'utf8', timeout: 5000 },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return name.trim() === '' ? undefined : name.trim();
  } catch {
    return undefined;
  }
}
