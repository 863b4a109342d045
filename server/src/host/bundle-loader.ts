/**
 * Loads the bundles beside an entry with the code that V8 made of them in earlier runs. Compiling takes longer than linting
 * a cable. Node has such a cache of its own from version 22 on, but it keeps only what runs while a module loads, not the
 * functions called later, which are most.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext, Script } from 'node:vm';
import { readFileSync } from 'node:fs';
import { cacheFolder } from './cache-folder.js';
import { CodeCache } from './code-cache.js';

type Wrapper = (exports: object, require: Load, module: { exports: object }, filename: string, dirname: string) => void;
type Load = (name: string) => unknown;

/** A `require` for the bundles in `folder` (`./core.cjs`) and for modules of Node. `build` tells builds apart. */
export function bundleLoader(folder: string, build: string): Load {
}
