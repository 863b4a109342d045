/** The place that the system has for what can be made again. */
import { isAbsolute, join } from 'node:path';

/** The user's folder for such things of the name `name`; undefined where there is none. */
export function cacheFolder(
  { XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  name: string,
): string | undefined {
  if (platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, name);
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, name);
  return HOME && join(HOME, platform === 'darwin' ? 'Library/Caches' : '.cache', name);
}
