/** All kinds of input that are tried by chance. */
import type { Kind } from './kind.js';
import { commandArguments, commandLine } from './kinds/command-line.js';
import { configuration } from './kinds/configuration.js';
import { fixes } from './kinds/fixes.js';
import { formatter } from './kinds/formatter.js';
import { linter } from './kinds/linter.js';
import { parser } from './kinds/parser.js';
import { reviews } from './kinds/reviews.js';

export const kinds: readonly Kind[] = [
  parser,
  linter,
  fixes,
  formatter,
  configuration,
  reviews,
  commandArguments,
  commandLine,
];
