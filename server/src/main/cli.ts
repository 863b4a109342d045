/** Entry of the command line: small, so that nothing of it need be compiled. */
import { commandNames } from '../cli/invocation.js';
import { bundleLoader } from '../host/bundle-loader.js';
import { startQuickly } from '../host/quick-start.js';

/** Put in by the bundler: a hash of the bundles. */
declare const CABLE_LINT_BUILD: string;

startQuickly();
const command = commandNames.find((name) => name === process.argv[2]) ?? 'lint';
bundleLoader(import.meta.dirname, CABLE_LINT_BUILD, command)('./command-line.cjs');
