/** VS Code's own server, started as a process. It listens on the loopback interface alone, at a port that was free. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What the server needs to be ready on a slow machine that does other things too. */
const patience = 60_000;

/** Where an editor has its parts. */
export interface Installation {
  /** Folder of VS Code: the one with `out/server-main.js`. */
  readonly installation: string;
  /** Settings and state: `data/User/settings.json` is in it. */
  readonly dataFolder: string;
  readonly extensionsFolder: string;
}

export interface EditorServerOptions extends Installation {
  /** Makes the workbench honour extensions under development and their tests. */
  readonly testDriver: boolean;
}

export interface EditorServer {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  /** The last that the server said, to be shown when something went wrong. */
  log(): string;
  stop(): Promise<void>;
}

export async function startEditorServer(options: EditorServerOptions): Promise<EditorServer> {
  const child = spawn(
    process.execPath,
    [
      ...serverArguments(options),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'],
      // If this process is killed, nobody is left to stop the server.
      '--enable-remote-auto-shutdown',
      ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    // A group of its own: extension hosts and language servers end with it.
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment() },
  );
  const stop = stopper(child);
  let log = '';
  const port = new Promise<string>((resolve, reject) => {
    const listen = (data: Buffer): void => {
      log = (log + data.toString()).slice(-20_000);
      const found = /agent listening on (\d+)/.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server of VS Code ended with ${code ?? 'a signal'}.\n${log}`)));
    setTimeout(() => reject(new Error(`The server of VS Code was not ready in time.\n${log}`)), patience).unref();
  });
  try {
    return { authority: `127.0.0.1:${await port}`, log: () => log, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** Installs or uninstalls an extension as `code` does on a command line. Gives what it printed. */
export async function manageExtension(
  options: Installation,
  action: '--install-extension' | '--uninstall-extension' | '--list-extensions',
  subject: readonly string[],
): Promise<string> {
  const child = spawn(process.execPath, [...serverArguments(options), action, ...subject], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: cleanEnvironment(),
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${action} ended with ${code ?? 'a signal'}.\n${output}${errors}`);
  return output;
}

function serverArguments({ installation, dataFolder, extensionsFolder }: Installation): string[] {
  return [
    path.join(installation, 'out/server-main.js'),
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off'],
    ...['--server-data-dir', dataFolder],
    ...['--extensions-dir', extensionsFolder],
  ];
}

/**
 * The environment without what an editor or npm put into it for their own children, and without a place to look for
 * extensions.
 */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|npm_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}

function stopper(child: ChildProcess): () => Promise<void> {
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group is gone already.
    }
  };
  const killAtExit = (): void => signal('SIGKILL');
  process.once('exit', killAtExit);
  return async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const ended = once(child, 'exit');
      signal('SIGTERM');
      const timer = setTimeout(signal, 5_000, 'SIGKILL');
      await ended;
      clearTimeout(timer);
    }
    // What the server left behind.
    signal('SIGKILL');
    process.off('exit', killAtExit);
  };
}
