/**
 * Runs the tests of an extension in VS Code's server and a browser that shows its workbench: for machines where the
 * desktop application cannot be had. Ends with the exit code of the tests.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { reportMark } from '../report-mark.js';
import { type HostArguments, readHostArguments } from './arguments.js';
import { findChromium, launchBrowser } from '../../support/browser.js';
import { type EditorServer, startEditorServer } from './editor-server.js';
import { workbenchAddress } from './workbench-address.js';

/** From the start of the workbench to the end of the tests. */
const patience = 400_000;

/** What everybody else said, for whoever looks for the reason of a failure. */
const logFile = path.resolve('out/e2e/editor.log');

process.exitCode = await run(readHostArguments(process.argv.slice(2)));

async function run(args: HostArguments): Promise<number> {
  const installation = process.env['CABLE_LINT_EDITOR'];
  const executable = findChromium();
  if (installation === undefined || executable === undefined)
    throw new Error('The server host needs VS Code in CABLE_LINT_EDITOR, and a Chromium.');
  const server = await startEditorServer({
    installation,
    dataFolder: args.userDataFolder,
    extensionsFolder: args.extensionsFolder,
    testDriver: true,
  });
  const stop = (): void => void server.stop().then(() => process.exit(130));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const log: string[] = [];
  try {
    const code = await runInBrowser(server, executable, args, log);
    if (code !== 0) keep(server, log);
    return code;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    keep(server, log);
    return 1;
  } finally {
    await server.stop();
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

async function runInBrowser(
  server: EditorServer,
  executable: string,
  args: HostArguments,
  log: string[],
): Promise<number> {
  const browser = await launchBrowser(executable);
  try {
    const page = await browser.newPage();
    const ended = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
        const line = format(...values);
        if (line.startsWith(reportMark)) console.log(line.slice(reportMark.length));
        else log.push(`${type}: ${line}`);
      });
      void page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
      const giveUp = (): void => reject(new Error(`The tests did not end within ${patience / 1000} seconds.`));
      setTimeout(giveUp, patience).unref();
    });
    await page.goto(workbenchAddress(server.authority, args));
    return await ended;
  } finally {
    await browser.close();
  }
}

function keep(server: EditorServer, log: readonly string[]): void {
  mkdirSync(path.dirname(logFile), { recursive: true });
  writeFileSync(logFile, `${log.join('\n')}\n\n${server.log()}`);
  console.error(`What the editor logged is in ${path.relative('.', logFile)}.`);
}
