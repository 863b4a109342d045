/** Entry of the threads that the command line starts. They share its bundles, and the code that V8 made of them. */
import { bundleLoader, type Load } from '../host/bundle-loader.js';
import { forManyFiles } from '../host/quick-start.js';
import type * as core from './command-line.js';

/** Put in by the bundler: a hash of the bundles. */
declare const CABLE_LINT_BUILD: string;

/** The bundle is a CommonJS module. */
declare const require: Load;

// The settings are those of the process already. This thread has to know them, for code is kept with those of the start.
forManyFiles();
const load = bundleLoader(require, import.meta.dirname, { build: CABLE_LINT_BUILD, use: 'lint' });
void (load('./core.cjs') as typeof core).runWorker();
