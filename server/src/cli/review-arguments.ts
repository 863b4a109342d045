/** From `argv` to an invocation of `cable-lint review`. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Invocation } from './invocation.js';
import {
  type ReviewAddInvocation,
  type ReviewListInvocation,
  type ReviewReportInvocation,
  reviewListFormats,
  reviewReportFormats,
} from './review-invocation.js';
import { choice, configOption, outputOption } from './shared-options.js';

type Take = (invocation: Invocation) => void;

const reviewHelp = `
Remarks are kept beside the cable, in \`<cable>.<reviewer>.review.json\`, one file a reviewer.`;

const checkHelp = `
Exit status: 0 no thread is open; 1 some are; 2 something could not be done.`;

/** Adds `review` with its own commands. */
export function addReview(program: Command, take: Take): void {
  const review = program
    .command('review')
    .description('remarks on cables, pinned to their words: list, add, resolve, check, merge, report')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', reviewHelp);
  addList(review, take);
  addAdd(review, take);
  addResolve(review, take);
  addMerge(review, take);
  addReport(review, take);
}

function addList(review: Command, take: Take): void {
  for (const verb of ['list', 'check'] as const)
    review
      .command(`${verb} [paths...]`)
      .description(
        verb === 'list'
          ? 'list the remarks on cables, with their state and place'
          : 'list the threads that are still open, and fail while there are any',
      )
      .addOption(choice('--format <format>', 'form of the list', reviewListFormats, 'text'))
      .addOption(outputOption())
      .addHelpText('after', verb === 'check' ? checkHelp : '')
      .action((paths: string[], options: Pick<ReviewListInvocation, 'format' | 'output'>) => {
        take({ command: 'review', verb, paths, ...options });
      });
}

type AddOptions = Omit<ReviewAddInvocation, 'command' | 'verb' | 'path' | 'lines'> & {
  readonly line?: readonly [number, number];
};

function addAdd(review: Command, take: Take): void {
  review
    .command('add <cable>')
    .description('add a remark to words, lines or a paragraph of a cable, or to the whole cable')
    .option('-m, --message <text>', 'the remark, the reason of a waiver, or the answer')
    .option('--quote <words>', 'the words that it is pinned to')
    .addOption(linesOption())
    .option('--paragraph <path>', 'paragraph or item, such as 7 or 7.A; with --quote, the words there')
    .option('--propose <words>', 'propose this wording in place of the words')
    .option('--waive <rule>', 'waive the findings of a rule there, or in the whole cable; the message is the reason')
    .option('--reply-to <id>', 'answer an annotation; the beginning of its id is enough')
    .addOption(nameOption())
    .addOption(configOption())
    .action((path: string, { line, ...options }: AddOptions) => {
      const message = options.message?.trim();
      const complaint = contradiction(options, message, line);
      if (complaint !== undefined) take({ command: 'refused', message: complaint });
      else take({ command: 'review', verb: 'add', path, ...options, message, ...(line && { lines: line }) });
    });
}

/** Why options do not go together. */
function contradiction(
  options: Omit<AddOptions, 'line'>,
  message: string | undefined,
  line: readonly [number, number] | undefined,
): string | undefined {
  const kinds = [options.propose, options.waive, options.replyTo].filter((kind) => kind !== undefined);
  if (kinds.length > 1) return '--propose, --waive and --reply-to exclude each other; give one of them.';
  const place = options.quote ?? options.paragraph ?? line;
  if (options.replyTo !== undefined && place !== undefined)
    return 'An answer stands with its thread; leave --quote, --line and --paragraph out.';
  if (options.propose !== undefined && place === undefined)
    return 'Say which words the proposed ones replace, with --quote, --line or --paragraph.';
  if (options.propose !== undefined && message !== undefined)
    return 'The body of a proposed wording is the wording itself; add the remark on it as an answer, with --reply-to.';
  if (options.quote?.trim() === '') return '--quote needs words of the cable.';
  if (options.propose === undefined && (message === undefined || message === ''))
    return options.waive === undefined
      ? 'A remark needs words; give them with --message.'
      : 'A waiver needs a reason; give it with --message.';
  return undefined;
}

function linesOption(): Option {
  return new Option('--line <number>', 'line, or lines as 12-14; with --quote or --waive, what stands there').argParser(
    (text: string): readonly [number, number] => {
      const [, first = '', last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
      if (Number(first) >= 1 && Number(last) >= Number(first)) return [Number(first), Number(last)];
      throw new InvalidArgumentError('Give a line such as 12, or lines such as 12-14.');
    },
  );
}

function nameOption(): Option {
  return new Option(
    '--name <name>',
    "the reviewer's name (default: CABLE_LINT_REVIEWER, else the name in Git, else that of the user)",
  );
}

function addResolve(review: Command, take: Take): void {
  review
    .command('resolve <cable> <ids...>')
    .description('resolve threads of a cable; the beginnings of their ids are enough')
    .option('--reopen', 'open them again')
    .option('-m, --message <text>', 'why, as an answer')
    .addOption(nameOption())
    .action((path: string, ids: string[], { reopen, message, ...options }: ResolveOptions) => {
      take({ command: 'review', verb: 'resolve', path, ids, reopen: reopen ?? false, message, ...options });
    });
}

interface ResolveOptions {
  readonly reopen?: true;
  readonly message?: string;
  readonly name?: string;
}

function addMerge(review: Command, take: Take): void {
  review
    .command('merge <file> <others...>')
    .description(
      'take the annotations of other review files into one: of two versions the newer stays, nothing is dropped',
    )
    .action((path: string, others: string[]) => {
      take({ command: 'review', verb: 'merge', path, others });
    });
}

function addReport(review: Command, take: Take): void {
  review
    .command('report [paths...]')
    .description('print a clearance report: findings, waivers, threads, deadlines, figures, recommendations')
    .addOption(choice('--format <format>', 'form of the report', reviewReportFormats, 'html'))
    .addOption(outputOption())
    .addOption(configOption())
    .action((paths: string[], options: Pick<ReviewReportInvocation, 'format' | 'output' | 'config'>) => {
      take({ command: 'review', verb: 'report', paths, ...options });
    });
}
