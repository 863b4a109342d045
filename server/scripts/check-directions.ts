/** `npm run directions`: who may import whom, as `.dependency-cruiser.cjs` says. */
import { globSync } from 'node:fs';
import { cruise, format, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const files = globSync('{client,server/src,server/scripts,test}/**/*.ts', {
  exclude: (path) => /(?:^|[\\/])(?:dist|node_modules)(?:[\\/]|$)/.test(path),
});
const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(files, options, undefined, { tsConfig: extractTSConfig('tsconfig.base.json') });
const result = output as ICruiseResult;
const report = await format(result, { outputType: 'err-long' });
if (typeof report.output === 'string') console.log(report.output.trim());

// With a compiler that it does not know, dependency-cruiser reads no `.ts` file and finds nothing wrong.
const cruised = new Set(result.modules.map(({ source }) => source));
const missed = files.map((file) => file.replaceAll('\\', '/')).filter((file) => !cruised.has(file));
if (files.length === 0 || missed.length > 0)
  console.error(`Of ${files.length} source files ${missed.length} were not read: ${missed.join(' ')}`);
process.exitCode = report.exitCode === 0 && files.length > 0 && missed.length === 0 ? 0 : 1;
