/**
 * Loads bundles with the code that V8 made of them in earlier runs, for compiling them takes longer than linting a cable.
 * Node's own cache (from version 22 on) keeps what runs while a module loads, but not the functions called later.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { codeCacheFolder, readCode, writeCode } from './code-cache.js';

/** As `require`: a bundle beside the entry (`./core.cjs`) or a module of Node. */
export type Load = (name: string) => unknown;

type Bundle = (require: Load, module: { exports: object }, filename: string, dirname: string) => void;

/** Different cables need different functions: the first runs each add theirs, and later one a day. */
const firstRuns = 5;
const day = 24 * 60 * 60 * 1000;

/** A `require` for the bundles in `folder`. Code is kept apart for each `build` of them and each `use` that is made of it. */
export function bundleLoader(folder: string, build: string, use: string): Load {
  const require = createRequire(join(folder, 'entry.cjs'));
  const cache = codeCacheFolder(process.env, process.platform);
  if (cache === undefined) return require;
  const modules = new Map<string, { exports: object }>();
  const load: Load = (name) => {
    if (!name.startsWith('./')) return require(name);
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const file = join(folder, name);
    const bundle = compile(file, join(cache, `${name}-${use}-${build}-${process.version}-${process.arch}`));
    bundle(load, module, file, folder);
    return module.exports;
  };
  return load;
}

function compile(file: string, cacheFile: string): Bundle {
  const cached = readCode(cacheFile);
  const source = `(function (require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, cached ? { filename: file, cachedData: cached.code } : { filename: file });
  const { runs, changed } = cached && script.cachedDataRejected === false ? cached : { runs: 0, changed: 0 };
  if (runs < firstRuns || Date.now() - changed > day)
    process.once('exit', () => {
      writeCode(cacheFile, { code: script.createCachedData(), runs: runs + 1 });
    });
  return script.runInThisContext() as Bundle;
}
