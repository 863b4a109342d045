/** Options that several commands have. */
import { InvalidArgumentError, Option } from 'commander';
import { nearMatch, oneOf } from '../core/lint/near-match.js';

/** `--output FILE`. */
export function outputOption(): Option {
  return new Option('--output <file>', 'write to a file, which appears when it is whole');
}

/** `--config FILE`. */
export function configOption(): Option {
  return new Option('--config <file>', 'configuration to use in place of the nearest .cablelint.json');
}

/** `--stdin-filename NAME`. */
export function stdinOption(): Option {
  return new Option('--stdin-filename <name>', 'name that stands for standard input');
}

/** An option with a closed set of values. */
export function choice(flags: string, description: string, values: readonly string[], usual?: string): Option {
  const option = new Option(flags, description).choices([...values]).argParser((text: string) => {
    if (values.includes(text)) return text;
    throw new InvalidArgumentError(`Use ${oneOf(values)}.${didYouMean(text, values)}`);
  });
  return usual === undefined ? option : option.default(usual);
}

/** The nearest of some names, as a question. */
export function didYouMean(text: string, known: readonly string[]): string {
  const near = nearMatch(text, known);
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}
