/**
 * Loads bundles with the code that V8 made of them in earlier runs, for compiling them takes longer than linting a cable.
 * Node's own cache (from version 22 on) keeps what runs while a module loads, but not the functions called later.
 */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { codeCacheFolder, readCode, writeCode } from './code-cache.js';
import { asAtStart } from './quick-start.js';

/** As `require`: a bundle beside the entry (`./core.cjs`) or a module of Node. */
export type Load = (name: string) => unknown;

/** For what code is kept apart: each build of the bundles, and each use that is made of them. */
export interface CodeUse {
  readonly build: string;
  readonly use: string;
}

type Bundle = (require: Load, module: { exports: object }, filename: string, dirname: string) => void;

/** Different cables need different functions: the first runs each add theirs, and later one a day. */
const firstRuns = 5;
const day = 24 * 60 * 60 * 1000;

/** A `require` for the bundles in `folder`; `require` itself where no code is kept. */
export function bundleLoader(require: Load, folder: string, { build, use }: CodeUse): Load {
  const cache = codeCacheFolder(process.env, process.platform);
  if (cache === undefined) return require;
  const modules = new Map<string, { exports: object }>();
  const load: Load = (name) => {
    if (!name.startsWith('./')) return require(name);
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    // Joined by hand: the functions of `node:path` would be compiled for this alone.
    const bare = name.slice('./'.length);
    const file = `${folder}/${bare}`;
    const bundle = compile(file, `${cache}/${bare}-${use}-${build}-${process.version}-${process.arch}`);
    bundle(load, module, file, folder);
    return module.exports;
  };
  return load;
}

/** A bundle is an expression whose value is a function, if it does not find itself to be a module. */
function compile(file: string, cacheFile: string): Bundle {
  const cached = readCode(cacheFile);
  const source = readFileSync(file, 'latin1');
  const options = cached ? { filename: file, cachedData: cached.code } : { filename: file };
  const script = asAtStart(() => new Script(source, options));
  const { runs, changed } = cached && script.cachedDataRejected === false ? cached : { runs: 0, changed: 0 };
  if (runs < firstRuns || Date.now() - changed > day)
    process.once('exit', () => {
      writeCode(cacheFile, { code: asAtStart(() => script.createCachedData()), runs: runs + 1 });
    });
  return script.runInThisContext() as Bundle;
}
