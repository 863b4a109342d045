/**
 * `npm run try`: opens the extension as it was just built on `examples/`, in the VS Code of this machine where there is one, else in
 * a browser of one's own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { findProgram } from '../support/find-program.js';
import { startEditorServer } from './host/editor-server.js';
import { installServer } from './host/install.js';
import { newest } from './host/versions.js';
import { workbenchAddress } from './host/workbench-address.js';
import { makeProfile } from './profile.js';

const extension = path.resolve('.');
const folder = path.resolve('examples');
const desktop = process.env['VSCODE_EXECUTABLE_PATH'] ?? findProgram(['code', 'codium']);

if (desktop === undefined) await openServer();
else {
  console.log(`Opening examples/ in ${desktop}.`);
  spawn(desktop, ['--new-window', `--extensionDevelopmentPath=${extension}`, folder], { stdio: 'inherit' });
}

async function openServer(): Promise<void> {
  const installation = await installServer(newest.server);
  const profile = await makeProfile();
  const server = await startEditorServer({ ...profile, installation, testDriver: true });
  const address = workbenchAddress(server.authority, { folder, extensionPaths: [extension] });
  console.log(`\nOpen this address in a browser of this machine. Control+C ends the editor.\n\n${address}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.stop();
  await profile.remove();
}
