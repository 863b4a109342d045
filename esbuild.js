/**
 * Bundles what is shipped. Each bundle is one file. `core.cjs` holds all that linting from the command line needs, and is
 * shared with the other bundles: commands and formats that are asked for less often, and the language server. In front
 * stand entries of a few lines.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';

const dist = 'server/dist';
const sources = path.resolve('server/src') + path.sep;

/** What the bundles start from. The first is in `core.cjs`, but for what it imports later: that is in `commands.cjs`. */
const commandLine = 'server/src/main/command-line.ts';
const languageServer = 'server/src/main/language-server.ts';

/** Entries by name: each loads a bundle with what V8 compiled of it before. */
const entries = {
  cli: 'server/src/main/cli.ts',
  node: 'server/src/main/node.ts',
  worker: 'server/src/main/worker.ts',
};

/** Packages that only some commands need. Each is a file of its own, which nobody else has to read. */
const seldom = ['commander', 'diff', 'jsonc-parser', 'workerpool'];

/** What the package of the extension is without. */
const commandLineOnly = new Set(['cli.cjs', 'worker.cjs', 'commander.cjs', 'commands.cjs', 'workerpool.cjs']);

/** The packages below the language server and the client, which both bring a copy: `protocol.cjs` holds the client's. */
const protocolPackages = /^vscode-(?:jsonrpc|languageserver-(?:protocol|types))(?:\/node)?$/;
const protocolEntry = 'vscode-languageserver-protocol/node';

/** Files of the client library, one a feature, that answer to no capability of the server. */
const unofferedFeatures = [
  'callHierarchy',
  'colorProvider',
  'declaration',
  'diagnostic',
  'fileOperations',
  'implementation',
  'inlineCompletion',
  'inlineValue',
  'notebook',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
];

/** The same of the server library. */
const unservedFeatures = [
  'callHierarchy',
  'diagnostic',
  'fileOperations',
  'inlineCompletion',
  'inlineValue',
  'moniker',
  'notebook',
  'textDocumentContent',
  'typeHierarchy',
];

/**
 * Around a bundle: as a module it runs, as a script it gives the function that runs it. So its loader need not copy the
 * whole text to put a function around it. The brackets around the function tell V8 to compile it at once.
 */
const wrapping = [
  '(f=>typeof module=="object"?f(require,module,__filename,__dirname):f)((function(require,module,__filename,__dirname){',
  '}));',
];

/**
 * What is done to a bundle in the end: zipped it is 5 % shorter than as esbuild leaves it. Functions that stand together zip
 * better than between the constants that they use.
 * @type {import('terser').MinifyOptions}
 */
const shortening = {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 2, hoist_funs: true },
  format: { ascii_only: true },
};

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  // The oldest Node still met on closed networks.
  target: 'node20',
  format: 'cjs',
  minify: true,
  // `jsonc-parser` has an UMD file under `main` that cannot be bundled.
  mainFields: ['module', 'main'],
  // Licences are in one file beside the bundles.
  legalComments: 'none',
  // Bundles load each other by `require` alone, which the loader answers.
  supported: { 'dynamic-import': false },
  define: {
    'import.meta.dirname': '__dirname',
    CABLE_LINT_VERSION: JSON.stringify(version),
  },
  metafile: true,
  logLevel: 'warning',
};

for (const folder of [dist, 'client/dist']) await rm(folder, { recursive: true, force: true });

/** Modules that the command line imports later, when they are asked for. @type {Set<string>} */
const later = new Set();
const early = await reached(commandLine);
const seldomReached = await reachedLater();
const reachedByServer = await reached(languageServer);
/** What is in `core.cjs`; what the server alone needs is its own, and no weight for the command line. */
const lean = await exportsOf([...early, ...seldomReached.filter((module) => reachedByServer.includes(module))]);
/** Those of them that other bundles import. @type {Set<string>} */
const shared = new Set();
const results = await Promise.all([
  build({
    ...common,
    stdin: { contents: await commandsEntry(), resolveDir: '.' },
    outfile: `${dist}/commands.cjs`,
    plugins: [importedLater(), sharedCore(), apart()],
  }),
  build({
    ...common,
    entryPoints: [languageServer],
    outfile: `${dist}/language-server.cjs`,
    plugins: [sharedCore(), apart(), sharedProtocol('./protocol.cjs'), withoutUnserved()],
  }),
  ...seldom.map(async (name) =>
    build({
      ...common,
      stdin: { contents: `export { ${(await namesFrom(name)).join(', ')} } from '${name}';`, resolveDir: '.' },
      outfile: `${dist}/${name}.cjs`,
      plugins: [withoutBrowserWorker()],
    }),
  ),
  build({
    ...common,
    stdin: { contents: `export * from '${protocolEntry}';`, resolveDir: 'node_modules/vscode-languageclient' },
    outfile: `${dist}/protocol.cjs`,
  }),
  build({
    ...common,
    entryPoints: ['client/src/extension-node.ts'],
    outfile: 'client/dist/extension.cjs',
    external: ['vscode'],
    plugins: [sharedProtocol('../../server/dist/protocol.cjs'), apart('../../server/dist'), withoutUnoffered()],
  }),
]);
results.push(
  await build({
    ...common,
    // Packages of the core come without what they have for Node alone.
    platform: 'neutral',
    external: ['node:*'],
    plugins: [importedLater(), onDemand()],
    stdin: { contents: await coreEntry(results), resolveDir: '.', sourcefile: 'core.js' },
    outfile: `${dist}/core.cjs`,
    // The entry has no live names, for which esbuild would make a function each.
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
  }),
);
const buildName = await finish(results.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
for (const [name, entry] of Object.entries(entries))
  results.push(
    await build({
      ...common,
      define: { ...common.define, CABLE_LINT_BUILD: JSON.stringify(buildName) },
      entryPoints: [entry],
      outfile: `${dist}/${name}.cjs`,
      banner: { js: '#!/usr/bin/env node' },
    }),
  );
await writeFile(`${dist}/rules.md`, await rulePages());
const [inBoth, inCommandLine] = await licences(results);
await writeFile(`${dist}/licences.txt`, inBoth);
await writeFile(`${dist}/licences-command-line.txt`, inCommandLine);

/**
 * Our modules that a module reaches, without those of the command line that are imported later.
 * @param {string} entry
 */
async function reached(entry) {
  const options = { outdir: 'unused', write: false, plugins: [importedLater()] };
  const { metafile } = await build({ ...common, ...options, entryPoints: [entry] });
  return Object.keys(metafile.inputs).filter((input) => path.resolve(input).startsWith(sources));
}

/** Our modules behind those that are imported later, which may import others later. */
async function reachedLater() {
  const modules = new Set();
  for (const entry of later) for (const module of await reached(entry)) modules.add(module);
  return [...modules];
}

/**
 * Leads every later import of a module of ours to `commands.cjs`, and notes it in `later`.
 * @returns {import('esbuild').Plugin}
 */
function importedLater() {
  return {
    name: 'imported-later',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path: specifier, resolveDir, kind, importer }) => {
        if (kind !== 'dynamic-import' || !path.resolve(importer).startsWith(sources)) return undefined;
        later.add(path.resolve(resolveDir, specifier.replace(/\.js$/, '.ts')));
        return { path: './commands.cjs', external: true };
      });
    },
  };
}

/**
 * What modules export: for each file its names, and under which prefix `core.cjs` has them, for it has all in one room.
 * @param {readonly string[]} modules
 */
async function exportsOf(modules) {
  const options = { outdir: 'unused', bundle: false, format: /** @type {const} */ ('esm'), write: false };
  const { metafile } = await build({ ...options, entryPoints: [...modules].sort(), metafile: true });
  /** @type {Map<string, { prefix: string, names: readonly string[] }>} */
  const found = new Map();
  for (const { entryPoint, exports } of Object.values(metafile.outputs))
    if (entryPoint) found.set(path.resolve(entryPoint), { prefix: `m${found.size}_`, names: exports });
  return found;
}

/**
 * Leads every import of a module of `lean` to `core.cjs`, and notes in `shared` which were asked for.
 * @returns {import('esbuild').Plugin}
 */
function sharedCore() {
  return {
    name: 'shared-core',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path: specifier, resolveDir, namespace }) => {
        if (namespace === 'core') return { path: specifier, external: true };
        const file = path.resolve(resolveDir, specifier.replace(/\.js$/, '.ts'));
        if (!lean.has(file)) return undefined;
        shared.add(file);
        return { path: file, namespace: 'core', sideEffects: false };
      });
      onLoad({ filter: /.*/, namespace: 'core' }, ({ path: file }) => {
        const { prefix = '', names = [] } = lean.get(file) ?? {};
        return {
          contents: `export { ${names.map((name) => `${prefix}${name} as ${name}`).join(', ')} } from './core.cjs';`,
        };
      });
    },
  };
}

/**
 * The text of the entry of `commands.cjs`: every name of a module that is imported later. A module runs when one of its names
 * is first asked for, for a run needs one command of many.
 */
async function commandsEntry() {
  const names = [...(await exportsOf([...later])).entries()].flatMap(([file, { names }]) =>
    names.map((name) => `get ${name}() { return require(${JSON.stringify(file)}).${name}; },`),
  );
  return `module.exports = {\n${names.join('\n')}\n};`;
}

/**
 * The text of the entry of `core.cjs`: what starts the command line and its threads, and every name of a shared module that bundles use.
 * @param {readonly import('esbuild').BuildResult[]} bundles
 */
async function coreEntry(bundles) {
  const outputs = bundles.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}));
  const used = new Set(
    (await Promise.all(outputs.map((file) => readFile(file, 'utf8')))).join('').match(/\bm\d+_\w+/g),
  );
  const imports = [`import { runCommandLine, runWorker } from './${commandLine}';`];
  const exported = ['runCommandLine', 'runWorker'];
  for (const file of [...shared].sort()) {
    const { prefix = '', names = [] } = lean.get(file) ?? {};
    const wanted = names.filter((name) => used.has(prefix + name));
    const list = wanted.map((name) => `${name} as ${prefix}${name}`).join(', ');
    imports.push(`import { ${list} } from ${JSON.stringify(file)};`);
    exported.push(...wanted.map((name) => prefix + name));
  }
  return `${imports.join('\n')}\nmodule.exports = { ${exported.join(', ')} };`;
}

/**
 * What our modules import from a package, for the rest of it need not be shipped.
 * @param {string} name
 */
async function namesFrom(name) {
  const imports = new RegExp(
    `^ *(?:import|const|export) \\{([^}]*)\\} (?:from|= await import\\() ?'${name}'|(?:from|import\\() ?'${name}'`,
    'gm',
  );
  /** @type {Set<string>} */
  const names = new Set();
  for (const file of await sourceFiles())
    if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
      for (const [, list] of (await readFile(file, 'utf8')).matchAll(imports)) {
        if (list === undefined) throw new Error(`${file} must import ${name} by names in braces.`);
        for (const part of list.split(',').map((text) => text.trim()))
          if (part !== '' && !part.startsWith('type ')) names.add(part.replace(/ as .*|:.*/, ''));
      }
  return [...names].sort();
}

/** The files of the server and of the client. */
async function sourceFiles() {
  const folders = ['server/src', 'client/src'];
  const lists = folders.map(async (folder) =>
    (await readdir(folder, { recursive: true })).map((file) => `${folder}/${file}`),
  );
  return (await Promise.all(lists)).flat();
}

/**
 * Leads every import of the protocol packages to the bundle that the server and the client share.
 * @param {string} bundle
 * @returns {import('esbuild').Plugin}
 */
function sharedProtocol(bundle) {
  return {
    name: 'shared-protocol',
    setup({ onResolve }) {
      onResolve({ filter: protocolPackages }, () => ({ path: bundle, external: true }));
    },
  };
}

/**
 * Leaves out of the client library what the server does not offer, and the check of the editor's version, which the manifest
 * has asked for already: a quarter of the client's bundle.
 * @returns {import('esbuild').Plugin}
 */
function withoutUnoffered() {
  const files = new RegExp(`vscode-languageclient.lib.common.(?:${unofferedFeatures.join('|')})[.]js$`);
  const feature = `class Feature {
    fillClientCapabilities() {}
    initialize() {}
    getState() { return { kind: 'static' }; }
    clear() {}
  }`;
  return {
    name: 'without-unoffered',
    setup({ onLoad }) {
      onLoad({ filter: files }, () => ({
        contents: `${feature} module.exports = new Proxy({}, { get: () => Feature });`,
      }));
      onLoad({ filter: /semver.functions.(?:parse|satisfies)[.]js$/ }, () => ({
        contents: 'module.exports = () => true;',
      }));
    },
  };
}

/**
 * Leaves out the features of the server library that our server does not have; each is a function from a class to a richer one.
 * @returns {import('esbuild').Plugin}
 */
function withoutUnserved() {
  const files = new RegExp(`vscode-languageserver.lib.common.(?:${unservedFeatures.join('|')})[.]js$`);
  return {
    name: 'without-unserved',
    setup({ onLoad }) {
      onLoad({ filter: files }, () => ({
        contents: 'const plain = (Base) => Base; module.exports = new Proxy({}, { get: () => plain });',
      }));
      // Looks for modules of a workspace, of which a cable has none.
      onLoad({ filter: /vscode-languageserver.lib.node.files[.]js$/ }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

/**
 * Leads every import of a package of `seldom` to its own file.
 * @param {string} folder
 * @returns {import('esbuild').Plugin}
 */
function apart(folder = '.') {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`^(?:${seldom.join('|')})$`) }, ({ path: name }) => ({
        path: `${folder}/${name}.cjs`,
        external: true,
      }));
    },
  };
}

/**
 * Does for `core.cjs`, which imports nothing later, what `apart` does: the first call of a function of a package loads it.
 * @returns {import('esbuild').Plugin}
 */
function onDemand() {
  return {
    name: 'on-demand',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^(?:${seldom.join('|')})$`) }, ({ path: name, kind }) =>
        kind === 'dynamic-import'
          ? { path: `./${name}.cjs`, external: true }
          : { path: name, namespace: 'on-demand', sideEffects: false },
      );
      onLoad({ filter: /.*/, namespace: 'on-demand' }, async ({ path: name }) => {
        const exported = await import(name);
        const functions = (await namesFrom(name)).filter((key) => typeof exported[key] === 'function');
        const stubs = functions.map(
          (key) => `export const ${key} = (...values) => require('./${name}.cjs').${key}(...values);`,
        );
        return { contents: stubs.join('\n') };
      });
      onResolve({ filter: /^\.\/[a-z-]+\.cjs$/, namespace: 'on-demand' }, () => ({ external: true }));
    },
  };
}

/**
 * Shortens bundles and makes them plain ASCII, which V8 holds and reads in half the space, and puts those of the server into a
 * function. Gives a name for their content.
 * @param {readonly string[]} files
 */
async function finish(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    const { code = '' } = await minify(await readFile(file, 'utf8'), shortening);
    const finished = file.startsWith(dist) ? `${wrapping[0]}${code}${wrapping[1]}\n` : `${code}\n`;
    await writeFile(file, finished);
    hash.update(finished);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The pages of all rules in one file, each below an anchor of its rule's name. */
async function rulePages() {
  const root = 'server/src/core/rules';
  const pages = [];
  for (const family of (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory()))
    for (const file of (await readdir(`${root}/${family.name}`)).filter((name) => name.endsWith('.md'))) {
      const text = await readFile(`${root}/${family.name}/${file}`, 'utf8');
      pages.push({ id: path.basename(file, '.md'), text: text.replaceAll('<!-- prettier-ignore -->\n', '').trim() });
    }
  pages.sort((one, other) => (one.id < other.id ? -1 : 1));
  return pages.map(({ id, text }) => `<a id="${id}"></a>\n\n${text}\n`).join('\n');
}

/**
 * The licences of the packages in all bundles: of those that the extension has, too, and of those that the command line alone has.
 * @param {readonly import('esbuild').BuildResult[]} bundles
 */
async function licences(bundles) {
  const both = new Set();
  const all = new Set();
  for (const { metafile } of bundles) {
    const { outputs = {}, inputs = {} } = metafile ?? {};
    const isOfCommandLine = Object.keys(outputs).every((file) => commandLineOnly.has(path.basename(file)));
    for (const input of Object.keys(inputs)) {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (found === undefined) continue;
      all.add(found);
      if (!isOfCommandLine) both.add(found);
    }
  }
  const rest = [...all].filter((folder) => !both.has(folder));
  return Promise.all([licencesOf([...both]), licencesOf(rest)]);
}

/**
 * Packages with their copyright, below them the words of their licence, which many share but for line ends and quotes.
 * @param {readonly string[]} folders
 */
async function licencesOf(folders) {
  const byWords = new Map();
  for (const folder of folders.toSorted()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file.`);
    const text = (await readFile(`${folder}/${file}`, 'utf8')).trim();
    const permission = Math.max(0, text.search(/^Permission /m));
    const words = text.slice(permission).replace(/[\s'"]+/g, ' ');
    const known = byWords.get(words) ?? { packages: [], text: text.slice(permission) };
    known.packages.push(`${name} ${version} (${license})\n${text.slice(0, permission).trim()}`.trim());
    byWords.set(words, known);
  }
  return [...byWords.values()]
    .map(({ packages, text }) => `${packages.join('\n\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Leaves out of the pool of threads the thread that it would start in a browser: a second copy of what it has for Node.
 * @returns {import('esbuild').Plugin}
 */
function withoutBrowserWorker() {
  return {
    name: 'without-browser-worker',
    setup({ onLoad }) {
      onLoad({ filter: /workerpool.src.generated.embeddedWorker[.]js$/ }, () => ({ contents: 'module.exports = "";' }));
    },
  };
}
