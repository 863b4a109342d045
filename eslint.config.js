/**
 * Lint rules. Directions between folders are dependency-cruiser's, layout is Prettier's; what stands here is what the
 * compiler cannot see. A rule is off only with its reason beside it.
 */
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', 'test/**/*.ts'];

/** Import from the file that owns a name: no default exports, no barrels. */
const ownedNames = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportAllDeclaration', message: 'Import from the file that owns the name; no barrels.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'Import from the file that owns the name; no barrels.' },
];

/** A value that is absent is `undefined`. JSON output and the edge of the protocol write `null`; comparing is free. */
const noNull = [
  { selector: ':not(BinaryExpression) > Literal[raw="null"]', message: 'Absent is `undefined`.' },
  { selector: 'TSNullKeyword', message: 'Absent is `undefined`.' },
];

/** The core is synchronous, has no clock and no chance, and keeps no state between calls. */
const pureCore = [
  { selector: ':function[async=true]', message: 'The core is synchronous.' },
  { selector: 'ImportExpression', message: 'Import statically: rules are synchronous.' },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core has no clock; pass the time.',
  },
  { selector: 'Program > VariableDeclaration[kind="let"]', message: 'Nothing in the core changes between calls.' },
  {
    selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
    message: 'Nothing in the core changes between calls.',
  },
];

/** The way from a keystroke to its diagnostics. */
const synchronous = [
  { selector: ':function[async=true]', message: 'Nothing on the way to the diagnostics awaits.' },
  { selector: 'CallExpression[callee.property.name="then"]', message: 'Nothing on the way to the diagnostics awaits.' },
];

/** Rules ask the index; the tree is walked once for all of them. */
const indexedRules = [
  { selector: 'MemberExpression[property.name="tree"]', message: 'Ask the index: `cable.all(type)`.' },
];

export default defineConfig(
  globalIgnores(['out/', '**/dist/', 'coverage/', '.vscode-test/', '**/*.generated.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...ownedNames],
      'object-shorthand': 'error',

      // Every expression takes linear time, wherever its match starts. `potential` also counts an expression whose
      // slow case depends on what follows it; a sticky one is never searched for.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { ignoreSticky: true, report: 'certain' }],
      // Classes spell out the characters that a cable may have there; shorthands and the `i` flag hide them.
      'regexp/prefer-d': 'off',
      // Before and behind ASCII letters a look-around costs less than `\\b` (measured).
      'regexp/prefer-predefined-assertion': 'off',
      // ` -~` is all of printable ASCII, which cables are made of.
      'regexp/no-obscure-range': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      // `[.]` reads better than a backslash, and alternatives in the order of the handbook better than a class.
      'regexp/no-useless-character-class': 'off',
      'regexp/prefer-character-class': 'off',
      // In a lookahead the quantifier says how long the word is that must follow.
      'regexp/optimal-lookaround-quantifier': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

      // `(node) => list.push(node)` is plain enough in a callback.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers in a message need no ceremony; anything else is said how.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `while (true)` with a return in the middle is how a scanner reads.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    ignores: tests,
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'vscode*'], message: 'The core reaches nothing.' }] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core leaves nothing to chance; pass the value.' },
        { object: 'Date', property: 'now', message: 'The core has no clock; pass the time.' },
      ],
      'no-restricted-syntax': ['error', ...ownedNames, ...noNull, ...pureCore],

      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          // Without a fixer: a blank comment is worse than none.
          enableFixer: false,
          checkGetters: false,
          checkConstructors: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: true },
          // A type alias (`Severity`, `Report`) is said by its own right side and is left to judgement.
          contexts: ['TSInterfaceDeclaration', 'ExportNamedDeclaration > VariableDeclaration'],
        },
      ],
      'jsdoc/check-param-names': 'error',
      'jsdoc/check-tag-names': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/no-blank-blocks': 'error',
    },
  },
  {
    files: ['server/src/core/rules/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...ownedNames, ...noNull, ...pureCore, ...indexedRules],
      // A rule's `meta` is its documentation.
      'jsdoc/require-jsdoc': 'off',
    },
  },
  {
    files: ['server/src/{lsp,cli,report,host}/**/*.ts'],
    ignores: tests,
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'Return the exit code: output may still be on its way.' },
      ],
    },
  },
  {
    // The extension host is not ours to end, and its console is nobody's to read.
    files: ['client/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'process'] },
  },
  {
    // From a change to its diagnostics nothing awaits, so that results come in the order of the versions.
    files: ['server/src/lsp/{coalesce,convert,documents,open-cable}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ownedNames, ...synchronous] },
  },
  {
    files: tests,
    rules: {
      // A test states what must be there; if it is not, the test fails all the same.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { globals: { console: 'readonly', module: 'writable', process: 'readonly' } },
    rules: {
      // Tools want their configuration as a default export.
      'no-restricted-syntax': 'off',
    },
  },
);
