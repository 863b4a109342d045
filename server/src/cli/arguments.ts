/** From `argv` to an invocation, by commander. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Level, levels } from '../core/lint/levels.js';
import { oneOf } from '../core/lint/near-match.js';
import {
  commandNames,
  compareFormats,
  inspectFormats,
  type Invocation,
  planFormats,
  refsFormats,
  type RuleLevel,
  ruleFormats,
  statsFormats,
} from './invocation.js';
import { type LintFormat, lintFormats } from '../report/lint-report.js';
import { refusal } from './refusal.js';
import { addReview } from './review-arguments.js';
import { choice, configOption, didYouMean, outputOption, stdinOption } from './shared-options.js';
import { version } from '../host/version.js';

const shortHelp = `
\`cable-lint PATH...\` is short for \`cable-lint lint PATH...\`, with the same options; \`cable-lint help lint\` lists them.`;

const exitHelp = `
Exit status: 0 nothing at error level; 1 an error, or too many warnings; 2 something could not be done.`;

/** Never throws and never prints: help and refusals are invocations too. */
export function parseArguments(argv: readonly string[]): Invocation {
  let invocation: Invocation | undefined;
  let printed = '';
  const program = buildProgram((made) => {
    invocation = made;
  });
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command.exitOverride();
    command.configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined });
  }
  try {
    program.parse(argv[0] === 'help' && argv.length > 2 ? [...argv.slice(1), '--help'] : argv, { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    if (cause.exitCode === 0) return { command: 'print', text: printed };
    return {
      command: 'refused',
      message: cause.code === 'commander.help' ? wanted(argv) : refusal(cause.message, argv, commandNames),
    };
  }
  return invocation ?? { command: 'refused', message: 'Nothing to do. See `cable-lint --help`.' };
}

/** What to say where commander would print its help as an error: behind `review` alone, and behind `help foo`. */
function wanted([first = '', second = '']: readonly string[]): string {
  return first === 'help'
    ? `No command is called \`${second}\`. See \`cable-lint --help\`.`
    : `\`${first}\` needs one of its commands behind it. \`cable-lint help ${first}\` lists them.`;
}

type Take = (invocation: Invocation) => void;

function buildProgram(take: Take): Command {
  const program = new Command('cable-lint')
    .description('Reads State Department cables and says what is wrong with them. Changes nothing unless asked to.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', shortHelp + exitHelp);
  addLint(program, take);
  addInspect(program, take);
  addStats(program, take);
  addPlan(program, take);
  addReview(program, take);
  addRefs(program, take);
  addCompare(program, take);
  program
    .command('rules')
    .description('list all rules')
    .addOption(choice('--format <format>', 'form of the list', ruleFormats, 'text'))
    .action(({ format }: { format: (typeof ruleFormats)[number] }) => {
      take({ command: 'rules', format });
    });
  program
    .command('explain <rule>')
    .description('print the page of a rule: what it finds, why, and examples')
    .action((rule: string) => {
      take({ command: 'explain', rule });
    });
  program
    .command('config [path]')
    .description('print the configuration that holds for a file or folder')
    .addOption(configOption())
    .addOption(ruleOption())
    .action((path: string | undefined, { rule, ...options }: { config?: string; rule: RuleLevel[] }) => {
      take({ command: 'config', path: path ?? '.', rules: rule, ...options });
    });
  return program;
}

interface LintOptions {
  readonly format?: LintFormat;
  readonly output?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly rule: RuleLevel[];
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly jobs?: number;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly cache?: true;
  readonly cacheFolder?: string;
  readonly watch?: true;
  readonly review: boolean;
}

function addLint(program: Command, take: Take): void {
  program
    .command('lint [paths...]', { isDefault: true })
    .description('say what is wrong with cables: files, folders, or `-` for standard input')
    .addOption(choice('--format <format>', 'form of the report (default: "text")', lintFormats))
    .addOption(outputOption())
    .addOption(configOption())
    .addOption(ruleOption())
    .option('--fix', 'apply the fixes that are safe')
    .option('--fix-dry-run', 'print what --fix would change, as a unified diff')
    .addOption(
      new Option('--max-warnings <count>', 'most warnings that still count as success').argParser(wholeNumber(0)),
    )
    .option('--quiet', 'show errors only')
    .option('--since <revision>', 'only files that changed in Git since then, or that Git does not follow yet')
    .option(
      '--baseline <file>',
      'findings that are known: they do not fail the run, and those that are gone are listed',
    )
    .option('--update-baseline', 'write all findings of this run to the baseline')
    .addOption(new Option('--jobs <count>', 'threads at most (default: one a processor)').argParser(wholeNumber(1)))
    .option('--cache', 'keep findings, and read no text again that was read before')
    .option('--cache-folder <folder>', 'where to keep them (default: in your cache folder)')
    .option('--watch', 'lint again what changes, until Ctrl-C')
    .option('--no-review', 'report what reviews beside the cables waive, too')
    .addOption(stdinOption())
    .addHelpText('after', exitHelp)
    .action((paths: string[], options: LintOptions) => {
      take(lintInvocation(paths, options));
    });
}

function lintInvocation(paths: string[], options: LintOptions): Invocation {
  const { rule: rules, fix, fixDryRun, maxWarnings, quiet, format, cache, ...rest } = options;
  const complaint = contradiction(paths, options);
  if (complaint) return { command: 'refused', message: complaint };
  return {
    command: 'lint',
    paths: inputPaths(paths, options),
    format: format ?? 'text',
    rules,
    fix: fix ? 'write' : fixDryRun ? 'diff' : 'none',
    maxWarnings: maxWarnings ?? Infinity,
    quiet: quiet ?? false,
    ...(cache || rest.cacheFolder !== undefined ? { cache: true as const } : {}),
    ...rest,
  };
}

/** Why options do not go together. */
function contradiction(paths: readonly string[], options: LintOptions): string | undefined {
  const fromStdin = inputPaths(paths, options).includes('-');
  if (options.fix && options.fixDryRun) return '--fix and --fix-dry-run exclude each other; give one of them.';
  if (options.fix && fromStdin)
    return '--fix cannot change standard input; name a file, or take --fix-dry-run, which prints the changes.';
  if (options.fixDryRun && options.format)
    return '--fix-dry-run prints a diff and takes no --format; leave one of them out.';
  if (options.updateBaseline && options.baseline === undefined)
    return '--update-baseline writes the file that --baseline names; give both.';
  if (options.since !== undefined && fromStdin)
    return '--since asks Git about files, and standard input is none; leave one of them out.';
  return options.watch ? unwatchable(fromStdin, options) : undefined;
}

/** Why a run cannot go on for ever. */
function unwatchable(fromStdin: boolean, { output, format = 'text', updateBaseline }: LintOptions): string | undefined {
  if (fromStdin) return '--watch cannot look at standard input again; name a file or a folder.';
  if (output !== undefined || updateBaseline)
    return '--watch never ends, so it takes no --output and no --update-baseline.';
  if (format !== 'text' && format !== 'ndjson' && format !== 'github')
    return `--watch never ends, and a report in \`${format}\` has an end; take \`text\`, \`ndjson\` or \`github\`.`;
  return undefined;
}

/** A name for standard input without any path means standard input; a revision means the folder that one is in. */
function inputPaths(paths: readonly string[], options: { stdinFilename?: string; since?: string }): readonly string[] {
  if (paths.length > 0) return paths;
  if (options.stdinFilename !== undefined) return ['-'];
  return options.since === undefined ? [] : ['.'];
}

interface InspectOptions {
  readonly format: (typeof inspectFormats)[number];
  readonly output?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
}

function addInspect(program: Command, take: Take): void {
  program
    .command('inspect [paths...]')
    .description('print what the parser understood of cables')
    .addOption(choice('--format <format>', 'form of the output', inspectFormats, 'json'))
    .addOption(outputOption())
    .addOption(configOption())
    .addOption(stdinOption())
    .action((paths: string[], options: InspectOptions) => {
      take({ command: 'inspect', ...options, paths: inputPaths(paths, options) });
    });
}

interface StatsOptions {
  readonly format: (typeof statsFormats)[number];
  readonly output?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
}

function addStats(program: Command, take: Take): void {
  program
    .command('stats [paths...]')
    .description('print the figures of law enforcement in cables, and whether they are acceptable')
    .addOption(choice('--format <format>', 'form of the output', statsFormats, 'text'))
    .addOption(outputOption())
    .addOption(configOption())
    .addOption(stdinOption())
    .action((paths: string[], options: StatsOptions) => {
      take({ command: 'stats', ...options, paths: inputPaths(paths, options) });
    });
}

interface PlanOptions {
  readonly format: (typeof planFormats)[number];
  readonly output?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
}

function addPlan(program: Command, take: Take): void {
  program
    .command('plan [paths...]')
    .description('print the recommendations of action plans, by part and pillar')
    .addOption(choice('--format <format>', 'form of the output', planFormats, 'text'))
    .addOption(outputOption())
    .addOption(configOption())
    .addOption(stdinOption())
    .action((paths: string[], options: PlanOptions) => {
      take({ command: 'plan', ...options, paths: inputPaths(paths, options) });
    });
}

interface RefsOptions {
  readonly format: (typeof refsFormats)[number];
  readonly output?: string;
  readonly config?: string;
}

function addRefs(program: Command, take: Take): void {
  program
    .command('refs [paths...]')
    .description('print who cites whom among cables, and what is missing')
    .addOption(choice('--format <format>', 'form of the output', refsFormats, 'text'))
    .addOption(outputOption())
    .addOption(configOption())
    .action((paths: string[], options: RefsOptions) => {
      take({ command: 'refs', ...options, paths: paths.length > 0 ? paths : ['.'] });
    });
}

interface CompareOptions {
  readonly format: (typeof compareFormats)[number];
  readonly output?: string;
  readonly config?: string;
}

function addCompare(program: Command, take: Take): void {
  program
    .command('compare <paths...>')
    .description(
      'print what differs between two sibling cables, or what the cables of a folder share and which of them drift',
    )
    .addOption(choice('--format <format>', 'form of the output', compareFormats, 'text'))
    .addOption(outputOption())
    .addOption(configOption())
    .action((paths: string[], options: CompareOptions) => {
      take({ command: 'compare', ...options, paths });
    });
}

function ruleOption(): Option {
  return new Option('--rule <id=level>', `level of a rule: ${levels.join(', ')}; may be repeated`)
    .default([], 'none')
    .argParser((text: string, before: RuleLevel[]) => [...before, ruleLevel(text)]);
}

function ruleLevel(text: string): RuleLevel {
  const [id = '', level] = text.split('=', 2).map((part) => part.trim());
  if (id === '' || level === undefined) throw new InvalidArgumentError('Write it as ID=LEVEL, such as ref-unused=off.');
  if (isLevel(level)) return { id, level };
  throw new InvalidArgumentError(`Use ${oneOf(levels)} as the level.${didYouMean(level, levels)}`);
}

function isLevel(text: string): text is Level {
  return (levels as readonly string[]).includes(text);
}

function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`Give a whole number from ${String(least)} up.`);
  };
}
