/** What commander says of arguments that do not fit, in our words. */

/** The message on one line, with the help that says what fits. `commands` are the names of all commands. */
export function refusal(message: string, argv: readonly string[], commands: readonly string[]): string {
  const line = message.replace(/^error: /, '').replaceAll('\n', ' ');
  const [, what = line, near] = /^(.*?)(?: \(Did you mean ([^?]+)\?\))?$/.exec(line) ?? [];
  const guess = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  return `${inOurWords(what)}${guess} See \`${helpOf(argv, commands)}\`.`;
}

function inOurWords(what: string): string {
  for (const [pattern, words] of sayings) if (pattern.test(what)) return what.replace(pattern, words);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${what.endsWith('.') ? '' : '.'}`;
}

const sayings: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.*)'$/, 'No option is called `$1`.'],
  [/^unknown command '(.*)'$/, 'No command is called `$1`.'],
  [/^option '(?:-\w, )?(--[\w-]+)(?: [^']*)?' argument '(.*)' is invalid\. /, '`$1` cannot be `$2`. '],
  [/^option '(?:-\w, )?(--[\w-]+)(?: [^']*)?' argument missing$/, '`$1` needs a value behind it.'],
  [/^missing required argument '(.*)'$/, '`<$1>` is missing.'],
  [/^too many arguments for '(.*)'\. .*$/, 'There are too many words behind `$1`.'],
];

/** `lint` may be left out, and its options are most. */
function helpOf([first = '', second = '']: readonly string[], commands: readonly string[]): string {
  if (first === 'review' && /^(?:list|check|add|resolve|merge|report)$/.test(second))
    return `cable-lint review ${second} --help`;
  return `cable-lint help ${commands.includes(first) ? first : 'lint'}`;
}
