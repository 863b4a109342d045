/**
 * Fails when a bundle could open a connection: cables are drafted on closed networks, and nothing leaves the machine. Fails,
 * too, when one has letters that are not ASCII, which its loader would read as others; `String.raw` keeps them from the shortening.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { networkUses } from './network-uses.js';

/** Bundles that may name a network module, and why. */
const allowed: Readonly<Record<string, { readonly module: string; readonly reason: string }>> = {
  'server/dist/protocol.cjs': {
    module: 'net',
    reason:
      'the protocol library can listen on sockets and pipes; client and server give it streams of their own and call neither',
  },
};

const bundles = globSync('{client,server}/dist/**/*.{cjs,js}').sort();
if (bundles.length === 0) fail('There is no bundle; run `node esbuild.js` first.');
for (const bundle of bundles) {
  const exception = allowed[bundle.replaceAll('\\', '/')];
  const text = readFileSync(bundle, 'utf8');
  const foreign = /[^\0-\x7F].{0,40}/.exec(text)?.[0];
  if (foreign !== undefined) fail(`${bundle} is not ASCII: \`${foreign}\`. Write the letter as an escape.`);
  const uses = networkUses(text).filter((name) => name !== exception?.module);
  if (uses.length > 0) fail(`${bundle} uses the network: ${uses.join(', ')}.`);
  console.log(
    `${bundle}: ${Math.ceil(statSync(bundle).size / 1024)} KB, ${exception ? `\`${exception.module}\` unused: ${exception.reason}` : 'no network'}.`,
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
