/** Fails when a bundle could open a connection: cables are drafted on closed networks, and nothing leaves the machine. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { networkUses } from './network-uses.js';

const bundles = globSync('{client,server}/dist/**/*.{cjs,js}').sort();
if (bundles.length === 0) fail('There is no bundle; run `node esbuild.js` first.');
for (const bundle of bundles) {
  const uses = networkUses(readFileSync(bundle, 'utf8'));
  if (uses.length > 0) fail(`${bundle} uses the network: ${uses.join(', ')}.`);
  console.log(`${bundle}: ${Math.ceil(statSync(bundle).size / 1024)} KB, no network.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
