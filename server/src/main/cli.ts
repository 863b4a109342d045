/** Entry of the command line: small, so that nothing of it need be compiled. */
import { commandNames } from '../cli/invocation.js';
import { bundleLoader, type Load } from '../host/bundle-loader.js';
import { holdYoungSpace, startQuickly, forManyFiles } from '../host/quick-start.js';
import type * as core from './command-line.js';

/** Put in by the bundler: a hash of the bundles. */
declare const CABLE_LINT_BUILD: string;

/** The bundle is a CommonJS module. */
declare const require: Load;

startQuickly();
const command = commandNames.find((name) => name === process.argv[2]) ?? 'lint';
const load = bundleLoader(require, import.meta.dirname, { build: CABLE_LINT_BUILD, use: command });
(load('./core.cjs') as typeof core).runCommandLine({ forManyFiles, holdYoungSpace });
