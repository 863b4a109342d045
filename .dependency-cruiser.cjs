/**
 * Who may import whom. ARCHITECTURE.md draws it; this file holds it. `npm run directions` checks, and also fails when
 * fewer modules were read than there are source files.
 */

const test = '[.]test[.]ts$';

/** What each folder of the core may import, beside itself. Everything else in the repository is closed to it. */
const core = {
  syntax: [],
  data: [],
  prose: ['syntax', 'data'],
  review: ['syntax', 'prose'],
  lint: ['syntax', 'prose', 'review'],
  features: ['syntax', 'data', 'prose', 'lint'],
  rules: ['syntax', 'data', 'prose', 'lint'],
  compare: ['syntax', 'prose', 'lint'],
  references: ['syntax', 'prose', 'lint'],
};

/** The same for the folders around it. `core` means any of its folders. */
const server = {
  host: [],
  report: ['core'],
  reviews: ['core', 'host'],
  cli: ['core', 'report', 'reviews', 'host'],
  lsp: ['core', 'reviews', 'host'],
  main: ['core', 'report', 'host', 'cli', 'lsp'],
};

/** The only packages that the core may use: small, without dependencies on a platform. */
const corePackages = [
  'unified',
  'vfile',
  'vfile-message',
  '@types/unist',
  'jsonc-parser',
  'fastest-levenshtein',
  'approx-string-match',
  'diff',
];

/** One rule for each folder: what it may reach below `root` is itself and what the table lists. */
function directions(root, table) {
  return Object.entries(table).map(([folder, allowed]) => ({
    name: `${folder}-imports`,
    comment: `${root}/${folder} imports ${allowed.join(', ') || 'no other folder'}.`,
    severity: 'error',
    from: { path: `^${root}/${folder}/`, pathNot: test },
    to: { path: '^(client|server|test)/', pathNot: `^${root}/(${[folder, ...allowed].join('|')})/` },
  }));
}

module.exports = {
  forbidden: [
    ...directions('server/src/core', core),
    ...directions('server/src', server),
    {
      name: 'core-packages',
      comment: 'The core runs anywhere: no Node modules, and only the packages listed here.',
      severity: 'error',
      from: { path: '^server/src/core/', pathNot: test },
      to: {
        dependencyTypesNot: ['local'],
        pathNot: `^(client|server|test|[.]+)/|^node_modules/(${corePackages.join('|')})/`,
      },
    },
    {
      name: 'rule-alone',
      comment: 'A rule knows no other rule; what two of them need is in prose or lint. `all-rules.ts` lists them.',
      severity: 'error',
      from: { path: '^server/src/core/rules/', pathNot: [test, '/all-rules[.]ts$'] },
      to: { path: '^server/src/core/rules/' },
    },
    {
      name: 'scripts-import',
      comment: 'Scripts read the core and what renders its results; they start nothing.',
      severity: 'error',
      from: { path: '^server/scripts/', pathNot: test },
      to: { path: '^(client|server|test)/', pathNot: '^server/(scripts|src/(core|report))/' },
    },
    {
      name: 'client-alone',
      comment:
        'The client speaks to the server by messages; it shares the files of reviews, which it reads and writes.',
      severity: 'error',
      from: { path: '^client/', pathNot: test },
      to: { path: '^(server|test)/', pathNot: '^server/src/core/review/' },
    },
    {
      name: 'client-pure-parts',
      comment: 'What the tests of the client import runs without an editor.',
      severity: 'error',
      from: { path: `^client/.*${test}` },
      to: { path: '^vscode$|^node_modules/(@types/)?vscode', reachable: true },
    },
    {
      name: 'main-is-last',
      comment: 'Nothing imports an entry.',
      severity: 'error',
      from: { pathNot: '^server/src/main/' },
      to: { path: '^server/src/main/' },
    },
    {
      name: 'no-tests-in-code',
      comment: 'Code that is shipped imports no test and no support of tests.',
      severity: 'error',
      from: { pathNot: [test, '^test/'] },
      to: { path: [test, '^test/'] },
    },
    {
      name: 'vscode-in-client',
      comment: 'Only the client runs inside the editor.',
      severity: 'error',
      from: { pathNot: '^(client|test/e2e)/' },
      to: { path: '^vscode$|^node_modules/(@types/)?vscode/' },
    },
    {
      name: 'protocol-at-the-edge',
      comment: 'The language server protocol stops at lsp, the entries and the client.',
      severity: 'error',
      from: { pathNot: '^(client|test|server/src/(lsp|main))/' },
      to: { path: '^(node_modules/)?vscode-(languageserver|languageclient|jsonrpc)' },
    },
    {
      name: 'no-cycle',
      comment: 'Also not between types: what needs each other belongs in one file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A module that imports nothing and that nothing imports is forgotten.',
      severity: 'error',
      from: { orphan: true, pathNot: [test, '[.]d[.]ts$', '^server/(src/main|scripts)/', '^test/'] },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    // Imports of types alone count too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    // The package `esbuild` is not the file `esbuild.js`, which nothing imports.
    exclude: { path: '^(out|coverage)/|/dist/|^esbuild[.]js$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
