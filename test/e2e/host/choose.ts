/** Which VS Code runs the tests: the desktop application where it can be had, else its server with a browser. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { findChromium } from '../../support/browser.js';
import { installServer, versionOf } from './install.js';
import type { EditorVersion } from './versions.js';

export interface EditorHost {
  /** Says what it is, on one line. */
  readonly description: string;
  readonly executable: string;
  /** Set for the server host: the folder of VS Code. */
  readonly installation?: string;
}

/** How to get what is missing, for a person. */
export const whatToInstall =
  'Install Chromium (Debian: `apt-get install chromium`) or set CHROMIUM_PATH, or set VSCODE_EXECUTABLE_PATH.';

/** Undefined when no VS Code can be had. */
export async function chooseHost(version: EditorVersion): Promise<EditorHost | undefined> {
  const given = process.env['VSCODE_EXECUTABLE_PATH'];
  if (given !== undefined) return { description: `desktop VS Code at ${given}`, executable: given };
  return (await desktopHost(version)) ?? (await serverHost(version));
}

/** Undefined where there is no Chromium. */
export async function serverHost({ server }: EditorVersion): Promise<Required<EditorHost> | undefined> {
  const chromium = findChromium();
  if (chromium === undefined) return undefined;
  const installation = await installServer(server);
  return {
    description: `VS Code ${await versionOf(installation)}, server host (code-server ${server}, ${path.basename(chromium)})`,
    executable: path.resolve('test/e2e/host/code'),
    installation,
  };
}

/** A download is kept in `.vscode-test/` and found there the next time. */
async function desktopHost({ desktop }: EditorVersion): Promise<EditorHost | undefined> {
  // The desktop application needs a display; without one there is no use in downloading it.
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return undefined;
  try {
    const executable = await downloadAndUnzipVSCode({
      version: desktop,
      cachePath: path.resolve('.vscode-test'),
      reporter: new SilentReporter(),
      timeout: 10_000,
    });
    return { description: `VS Code ${await desktopVersion(executable)}, desktop host`, executable };
  } catch {
    return undefined;
  }
}

async function desktopVersion(executable: string): Promise<string> {
  const folder = path.dirname(executable);
  const places = ['resources/app', '../Resources/app'].map((place) => path.join(folder, place, 'package.json'));
  const found = places.find((file) => existsSync(file));
  if (found === undefined) return 'of unknown version';
  return (JSON.parse(await readFile(found, 'utf8')) as { version: string }).version;
}
