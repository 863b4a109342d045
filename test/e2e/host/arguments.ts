/** The command line that `runTests` gives to VS Code, as far as the server host needs it. */
import path from 'node:path';

export interface HostArguments {
  readonly folder: string;
  readonly extensionPaths: readonly string[];
  readonly testsPath: string;
  readonly userDataFolder: string;
  readonly extensionsFolder: string;
}

export function readHostArguments(argv: readonly string[]): HostArguments {
  return {
    folder: one(
      argv.filter((argument) => !argument.startsWith('--')),
      'a folder to open',
    ),
    extensionPaths: values(argv, 'extensionDevelopmentPath').map((value) => path.resolve(value)),
    testsPath: path.resolve(one(values(argv, 'extensionTestsPath'), '--extensionTestsPath')),
    userDataFolder: path.resolve(one(values(argv, 'user-data-dir'), '--user-data-dir')),
    extensionsFolder: path.resolve(one(values(argv, 'extensions-dir'), '--extensions-dir')),
  };
}

function values(argv: readonly string[], name: string): string[] {
  const start = `--${name}=`;
  return argv.filter((argument) => argument.startsWith(start)).map((argument) => argument.slice(start.length));
}

function one(found: readonly string[], what: string): string {
  const [value, ...others] = found;
  if (value === undefined || others.length > 0) throw new Error(`The server host needs ${what}, once.`);
  return value;
}
