/** Removes from `out/` what was compiled from a file that is gone; otherwise a deleted test would run for ever. */
import { existsSync, globSync, rmSync } from 'node:fs';

const compiled = /^out[\\/](.*)(?:\.d\.ts|\.js)(?:\.map)?$/;

for (const file of globSync('out/**/*.{ts,js,map}')) {
  const source = compiled.exec(file)?.[1];
  if (source && !existsSync(`${source}.ts`)) rmSync(file);
}
