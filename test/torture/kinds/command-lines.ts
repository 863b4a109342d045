/** Command lines by chance: whole ones, and whatever else somebody might type. */
import fc from 'fast-check';
import {
  commandNames,
  compareFormats,
  inspectFormats,
  planFormats,
  refsFormats,
  ruleFormats,
  statsFormats,
} from '../../../server/src/cli/invocation.js';
import { reviewListFormats, reviewReportFormats } from '../../../server/src/cli/review-invocation.js';
import { levels } from '../../../server/src/core/lint/levels.js';
import { allRules } from '../../../server/src/core/rules/all-rules.js';
import { lintFormats } from '../../../server/src/report/lint-report.js';

/** Names that files have in these trials. NUL is missing, for no system lets it into a name or an argument. */
export const cableNames = [
  'a.cable',
  'b.txt',
  'new\nline.cable',
  'return\rand\u001b[31mred.cable',
  '\u202eturned.cable',
  'sp ace.tel',
  'quote\'"<&>.cable',
  'straße.cable',
  '100%0A::error.cable',
  'a,b:c.cable',
  'lone\ud800.cable',
  'sub/folder/x.cable',
  '-dash.cable',
  '__proto__',
  'constructor.cable',
  '|pipe`tick`.cable',
] as const;
export const otherNames = [
  'a.cable.ann-lee.review.json',
  'a.cable.bo.review.json',
  '.cablelint.json',
  'sub/.cablelint.json',
  'base.json',
] as const;
const reviewNames = [
  'a.cable.ann-lee.review.json',
  'a.cable.bo.review.json',
  'sp ace.tel.ann-lee.review.json',
] as const;
const missing = [
  'missing.cable',
  'sub',
  'sub/folder',
  '.',
  '..',
  '/',
  '',
  'a.cable/x',
  'linz',
  '-',
  'no.review.json',
] as const;

/** Mostly `usual`: who only makes mistakes comes nowhere. */
function mostly(usual: fc.Arbitrary<string>, unusual: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: unusual });
}

const stray = fc.oneof(fc.constantFrom<string>(...otherNames), fc.constantFrom<string>(...missing));
const name = mostly(fc.constantFrom<string>('-', ...cableNames), stray).map((one) =>
  one === '-dash.cable' ? `./${one}` : one,
);
const anyWord = fc.oneof(
  fc.constantFrom('recommended', '0', '-1', '1e9', 'x', '\n', '', '-dash.cable', '--fix'),
  fc.string({ maxLength: 10 }).map((text) => text.replaceAll('\0', '')),
);
const words = mostly(fc.constantFrom('Agreed.', 'the', 'Shelters', 'Shelters are', 'the the best'), anyWord);
const paths = fc.array(name, { minLength: 1, maxLength: 4 });

/** Some options of those given, each with a value by chance where it takes one. */
function options(known: Readonly<Record<string, fc.Arbitrary<string> | undefined>>): fc.Arbitrary<string[]> {
  if (Object.keys(known).length === 0) return fc.constant([]);
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(known)), { maxLength: 3 })
    .chain((names) =>
      fc.tuple(
        ...names.map((option) =>
          (known[option] ?? fc.constant(undefined)).map((value) => (value === undefined ? [option] : [option, value])),
        ),
      ),
    )
    .map((pairs) => pairs.flat());
}

function oneOf(values: readonly string[]): fc.Arbitrary<string> {
  return mostly(fc.constantFrom(...values), anyWord);
}

const output = mostly(fc.constantFrom('out.txt', '-'), fc.oneof(fc.constantFrom('no/folder/out.txt', 'sub'), name));
const config = mostly(fc.constantFrom('.cablelint.json', 'sub/.cablelint.json'), stray);
const input = { '--output': output, '--config': config, '--stdin-filename': name };
const rule = oneOf(allRules.map(({ meta }) => meta.id));
const level = mostly(
  fc.tuple(rule, fc.constantFrom(...levels)).map((pair) => pair.join('=')),
  anyWord,
);
const lint = {
  ...input,
  '--format': oneOf(lintFormats),
  '--rule': level,
  '--fix': undefined,
  '--fix-dry-run': undefined,
  '--max-warnings': oneOf(['0', '3']),
  '--quiet': undefined,
  '--no-review': undefined,
  '--baseline': mostly(fc.constant('base.json'), stray),
  '--update-baseline': undefined,
  '--jobs': oneOf(['1', '2']),
};
const report = { '--output': output, '--format': oneOf(reviewListFormats) };
const add = {
  '--quote': words,
  '--line': oneOf(['1', '6', '3-6', '12-14']),
  '--paragraph': oneOf(['1', '7.A']),
  '--waive': oneOf(['paragraph-ref-missing', 'tag-unknown']),
  '--propose': words,
  '--reply-to': oneOf(['urn:uuid:1', 'urn:uuid:91', '1']),
  '--name': oneOf(['Ann Lee', 'Bo', 'ж', '../x']),
};

function command(
  start: readonly string[],
  known: Parameters<typeof options>[0],
  rest: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<readonly string[]> {
  return fc.tuple(options(known), rest).map(([some, more]) => [...start, ...some, ...more]);
}

const oneName = name.map((one) => [one]);
const reviewFile = mostly(fc.constantFrom<string>(...reviewNames), name);

/** A command with options that it knows. Nothing here waits for Git, for a person or for other files, nor starts threads. */
export const commandLines: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 6, arbitrary: command([], lint, paths) },
  { weight: 3, arbitrary: command(['--fix'], lint, paths) },
  { weight: 4, arbitrary: paths },
  { weight: 1, arbitrary: command(['inspect'], { ...input, '--format': oneOf(inspectFormats) }, paths) },
  { weight: 1, arbitrary: command(['stats'], { ...input, '--format': oneOf(statsFormats) }, paths) },
  { weight: 1, arbitrary: command(['plan'], { ...input, '--format': oneOf(planFormats) }, paths) },
  { weight: 1, arbitrary: command(['refs'], { '--output': output, '--format': oneOf(refsFormats) }, paths) },
  { weight: 1, arbitrary: command(['compare'], { '--output': output, '--format': oneOf(compareFormats) }, paths) },
  { weight: 1, arbitrary: command(['review', 'list'], report, paths) },
  { weight: 1, arbitrary: command(['review', 'check'], report, paths) },
  { weight: 2, arbitrary: command(['review', 'add', '--message', 'Open?', '--name', 'Dee'], add, oneName) },
  { weight: 1, arbitrary: command(['review', 'add'], { ...add, '--message': words }, oneName) },
  {
    weight: 1,
    arbitrary: command(
      ['review', 'resolve', '--name', 'Dee'],
      { '--reopen': undefined, '--message': words },
      fc.tuple(mostly(fc.constant('a.cable'), name), oneOf(['urn:uuid:1', 'urn:uuid:91'])),
    ),
  },
  { weight: 2, arbitrary: command(['review', 'merge'], {}, fc.array(reviewFile, { minLength: 2, maxLength: 4 })) },
  {
    weight: 1,
    arbitrary: command(['review', 'report'], { '--output': output, '--format': oneOf(reviewReportFormats) }, paths),
  },
  { weight: 1, arbitrary: command(['rules'], { '--format': oneOf(ruleFormats) }, fc.constant([])) },
  {
    weight: 1,
    arbitrary: command(
      ['explain'],
      {},
      rule.map((one) => [one]),
    ),
  },
  {
    weight: 1,
    arbitrary: command(['config'], { '--config': config, '--rule': level }, fc.array(name, { maxLength: 1 })),
  },
);

const flags = [
  ...Object.keys({ ...lint, ...add }),
  '--watch',
  '--since',
  '--cache',
  '--cache-folder',
  '--reopen',
  '--help',
  '-h',
  '-V',
  '--',
  '--no-',
  '-x',
  '--format=',
  '--=',
  '-fx',
];
const commands = [...commandNames, 'add', 'list'];

/** Words in any order. They are only read as a command line, and nothing is done. */
export const anyArguments: fc.Arbitrary<readonly string[]> = fc.array(
  fc.oneof(fc.constantFrom(...flags), fc.constantFrom(...commands), name, stray, anyWord, fc.string({ maxLength: 12 })),
  { maxLength: 8 },
);
