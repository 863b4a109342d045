/** The version of the package, put in by the bundler. */

declare const CABLE_LINT_VERSION: string | undefined;

/** `0.0.0` when run from the sources. */
export const version = typeof CABLE_LINT_VERSION === 'string' ? CABLE_LINT_VERSION : '0.0.0';
