/** Entry of the command line: small, so that nothing of it need be compiled. */
import { bundleLoader } from '../host/bundle-loader.js';

/** Put in by the bundler: a hash of the bundles. */
declare const CABLE_LINT_BUILD: string;

bundleLoader(import.meta.dirname, CABLE_LINT_BUILD)('./command-line.cjs');
