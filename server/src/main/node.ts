/** Entry of the language server. It listens on standard input, or with `--node-ipc` to the process that started it. */
import { bundleLoader, type Load } from '../host/bundle-loader.js';

/** Put in by the bundler: a hash of the bundles. */
declare const CABLE_LINT_BUILD: string;

/** The bundle is a CommonJS module. */
declare const require: Load;

if (process.argv.some((argument) => argument === '--stdio' || argument === '--node-ipc'))
  bundleLoader(require, import.meta.dirname, { build: CABLE_LINT_BUILD, use: 'server' })('./language-server.cjs');
else {
  console.error('cable-language-server is started by an editor, with --stdio or --node-ipc.');
  process.exitCode = 2;
}
