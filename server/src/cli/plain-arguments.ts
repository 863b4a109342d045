/** The arguments that most runs have, read without the parser of all others: loading that takes longer than linting a cable. */
import { type LintFormat, lintFormats } from '../report/lint-report.js';
import { commandNames, type Invocation, lintOf, standardInput } from './invocation.js';

/** `[lint] PATH... [--format FORMAT]`, in any order; undefined for everything else, refusals included. */
export function plainArguments(argv: readonly string[]): Invocation | undefined {
  const isNamed = argv[0] === 'lint';
  if (!isNamed && (commandNames as readonly (string | undefined)[]).includes(argv[0])) return undefined;
  const paths: string[] = [];
  let format: LintFormat = 'text';
  for (let index = isNamed ? 1 : 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    if (argument === '--format') {
      const asked = lintFormats.find((name) => name === argv[index + 1]);
      if (!asked) return undefined;
      format = asked;
      index++;
    } else if (argument === standardInput || (argument !== '' && !argument.startsWith('-'))) paths.push(argument);
    else return undefined;
  }
  return paths.length > 0 ? { ...lintOf(paths), format } : undefined;
}
