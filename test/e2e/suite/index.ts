/** What the extension host runs: all suites, by mocha. Bundled into one CommonJS file, for only there is `vscode` found. */
import { format } from 'node:util';
import Mocha from 'mocha';
import { reportMark } from '../report-mark.js';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 60_000, forbidOnly: true, color: false });
  // The server host hears everything that anybody says in the editor.
  const mark = process.env['CABLE_LINT_EDITOR'] === undefined ? '' : reportMark;
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => console.log(mark + format(...values));
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./plain-text.suite.js');
  await import('./findings.suite.js');
  await import('./reading.suite.js');
  await import('./editing.suite.js');
  await import('./reviews.suite.js');
  await import('./settings.suite.js');
  await import('./commands.suite.js');
  await import('./tasks.suite.js');
  await import('./trouble.suite.js');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))));
  });
}
