/** Who reviews. */
import type { Host } from '../host/host.js';

/** The name given, else that of the environment, else that in Git, else that of the user; undefined where nobody says. */
export async function reviewerName(
  given: string | undefined,
  folder: string,
  { environment, gitName }: Pick<Host, 'environment' | 'gitName'>,
): Promise<string | undefined> {
  const { CABLE_LINT_REVIEWER, GIT_AUTHOR_NAME, USER, LOGNAME, USERNAME } = environment;
  const sure = [given, CABLE_LINT_REVIEWER, GIT_AUTHOR_NAME].find(isName);
  const name = sure ?? (await gitName(folder)) ?? [USER, LOGNAME, USERNAME].find(isName);
  return name?.trim().replace(/[ \t\r\n]+/g, ' ');
}

function isName(name: string | undefined): name is string {
  return name !== undefined && name.trim() !== '';
}
