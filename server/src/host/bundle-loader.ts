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

type Bundle = (exports: object, require: Load, module: { exports: object }, filename: string, dirname: string) => void;

/** Different cables need different functions: the first runs each add theirs. */
const runsThatAdd = 5;

/** A `require` for the bundles in `folder`; `build` is another one whenever their text is. */
export function bundleLoader(folder: string, build: string): Load {
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
    const bundle = compile(file, join(cache, `${name}-${process.version}-${process.arch}`), build);
    bundle(module.exports, load, module, file, folder);
    return module.exports;
  };
  return load;
}

function compile(file: string, cacheFile: string, build: string): Bundle {
  const cached = readCode(cacheFile, build);
  const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, cached ? { filename: file, cachedData: cached.code } : { filename: file });
  const runs = script.cachedDataRejected === false ? (cached?.runs ?? 0) : 0;
  if (runs < runsThatAdd)
    process.once('exit', () => {
      writeCode(cacheFile, build, { code: script.createCachedData(), runs: runs + 1 });
    });
  return script.runInThisContext() as Bundle;
}
