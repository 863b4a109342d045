import assert from 'node:assert/strict';
import { posix } from 'node:path';
import fc from 'fast-check';
import { parseArguments } from '../../../server/src/cli/arguments.js';
import { run } from '../../../server/src/cli/run.js';
import { parseReviewFile } from '../../../server/src/core/review/review-file.js';
import { isReviewFileName } from '../../../server/src/core/review/review-names.js';
import { decodeText } from '../../../server/src/host/text-file.js';
import { MemoryHost, type MemoryOptions, type PathFault } from '../../support/memory-host.js';
import { kind } from '../kind.js';
import { anyArguments, cableNames, commandLines, otherNames } from './command-lines.js';
import { cableTexts } from './texts.js';

/** Any words are an invocation, or are refused with a reason. */
export const commandArguments = kind('arguments', anyArguments, (argv) => {
  const invocation = parseArguments(argv);
  if (invocation.command === 'refused') assert.match(invocation.message, /\S/);
  if (invocation.command === 'print') assert.match(invocation.text, /\S/);
});

const review = `{"items":[
  {"id":"urn:uuid:1","created":"2009-06-16T10:00:00Z","creator":"Ann Lee","body":"Open?","target":{"source":"a.cable",
    "selector":[{"type":"TextQuoteSelector","exact":"Shelters","prefix":"","suffix":" "}]}},
  {"id":"urn:uuid:2","created":"2009-06-17T10:00:00Z","creator":"Ann Lee","cable:rule":"tag-unknown",
    "motivation":"assessing","body":"As the post has it.","target":"a.cable"}]}`;
const draft =
  'UNCLAS OSLO 000412\n\nTAGS: KTIP, XX\nSUBJECT: SHELTERS\n\n1.(U) Shelters  are the the best ; see para 9. \n\n2. (SBU)The\u2019 END\n';
const configText = fc.constantFrom(
  '{}',
  '{ "extends": "strict" }',
  '{ "overrides": [{ "files": ["*.txt"], "profile": "archive" }] }',
  '{ "rulez": {} ',
  '\ufeff// words\n{"rules": {"tag-unknown": "loud"}}',
  '{}',
  '[]',
);
const reviewText = fc.constantFrom(
  review,
  review.replaceAll('urn:uuid:', 'urn:uuid:9'),
  review.slice(0, 200),
  '{"items":[]}',
  '',
);
const baseText = fc.constantFrom(
  '{"version":1,"findings":{}}',
  '{"version":1,"findings":{"a.cable":[{"rule":"x","quote":"1","context":"2"}]}}',
  '{"version":2}',
  'null',
  '{"version":1,"findings":{"__proto__":7}}',
  '',
);
const content = fc.oneof(
  { weight: 8, arbitrary: cableTexts.map((text): string | Uint8Array => text) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  { weight: 1, arbitrary: cableTexts.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')) },
);
const code = fc.constantFrom('ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'EIO', 'ENAMETOOLONG', 'EBUSY', 'ESTALE');
const full = fc.constantFrom('ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', 'EIO');
const fault: fc.Arbitrary<PathFault> = fc.record(
  {
    kind: code,
    read: code,
    open: full,
    write: full,
    commit: full,
    vanishes: fc.nat(3),
    changes: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const name = fc.constantFrom<string>(...cableNames);
const anyName = fc.constantFrom<string>(...cableNames, ...otherNames, 'out.txt', 'a.cable.reviews');
const machine: fc.Arbitrary<MemoryOptions> = fc
  .record({
    cables: fc.array(fc.tuple(name, content), { minLength: 1, maxLength: 4 }),
    config: fc.option(configText, { nil: undefined }),
    one: fc.option(reviewText, { nil: undefined }),
    other: fc.option(reviewText, { nil: undefined }),
    base: fc.option(baseText, { nil: undefined }),
    faults: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(fc.tuple(anyName, fault), { maxLength: 2 })),
    stdin: content,
    environment: fc.constantFrom({}, { NO_COLOR: '1' }, { CABLE_LINT_REVIEWER: 'Dee' }, { USER: 'x', TERM: 'dumb' }),
    terminal: fc.boolean(),
    stdoutFails: fc.option(fc.record({ code: fc.constantFrom('EPIPE', 'ENOSPC', 'EIO'), after: fc.nat(2) }), {
      freq: 8,
      nil: undefined,
    }),
  })
  .map(({ cables, config, one, other, base, faults, stdin, stdoutFails, ...rest }) => ({
    ...rest,
    ...(stdoutFails && { stdoutFails }),
    stdin: typeof stdin === 'string' ? Buffer.from(stdin) : stdin,
    // Names such as `__proto__` must be names here, too.
    files: Object.fromEntries([
      ...cableNames.map((name) => [name, draft] as const),
      ...cables,
      ...Object.entries({
        '.cablelint.json': config,
        'a.cable.ann-lee.review.json': one,
        'a.cable.bo.review.json': other,
        'base.json': base,
        'sub/.cablelint.json': config,
      }).flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const])),
    ]),
    faults: Object.fromEntries(faults),
  }));

/** Any command line on any machine ends with a status and says why, and only changes what it is asked to change. */
export const commandLine = kind('command line', fc.tuple(commandLines, machine), async ([argv, options]) => {
  const host = new MemoryHost(options);
  const before = new Map(host.files);
  const status = await run(argv, host);
  assert.ok(status === 0 || status === 1 || status === 2, `status ${status}`);
  assert.doesNotMatch(host.err, /please report it/);
  assert.match(host.err, /^(?:cable-lint: [^\p{Cc}\p{Cs}\u2028\u2029\u202e]*\n)*$/u);
  if (status === 2) assert.notEqual(host.err, '');
  assert.equal(host.pending, 0, 'an output was left open');
  const changed = [...before.keys(), ...host.files.keys()].filter((file) => host.files.get(file) !== before.get(file));
  for (const file of new Set(changed)) assertMayChange(file, argv, { host, options, before: before.get(file) });
  if (options.stdoutFails === undefined) assertReadable(host.out, argv, options.terminal === true);
});

interface Change {
  readonly host: MemoryHost;
  readonly options: MemoryOptions;
  readonly before: Uint8Array | undefined;
}

function assertMayChange(file: string, argv: readonly string[], { host, options, before }: Change): void {
  const shown = file.slice(host.cwd.length + 1);
  const { vanishes, changes } = options.faults?.[shown] ?? {};
  if (vanishes !== undefined || changes !== undefined) return;
  const after = host.files.get(file);
  assert.ok(after, `${shown} was deleted`);
  const target = (option: string): boolean =>
    argv.some((word, index) => word === option && posix.resolve(host.cwd, argv[index + 1] ?? '') === file);
  if (target('--output') || (argv.includes('--update-baseline') && target('--baseline'))) return;
  if (argv[0] === 'review' && isReviewFileName(shown)) assertNothingLost(before, after);
  else assert.ok(argv.includes('--fix'), `${shown} was changed`);
}

/** Every annotation of a review file is there after any command. */
function assertNothingLost(before: Uint8Array | undefined, after: Uint8Array): void {
  const old = before ? parseReviewFile(decodeText(before).text) : undefined;
  const now = parseReviewFile(decodeText(after).text);
  assert.deepEqual(now.complaints, []);
  assert.deepEqual(old?.complaints ?? [], []);
  const ids = new Set(now.page.annotations.map(({ id }) => id));
  for (const { id } of old?.page.annotations ?? []) assert.ok(ids.has(id), id);
}

/** What goes to standard output is read by terminals and programs. */
function assertReadable(out: string, argv: readonly string[], terminal: boolean): void {
  if (out === '' || argv.includes('--output') || argv.includes('--help')) return;
  const at = argv.indexOf('--format');
  const format = at === -1 ? undefined : argv[at + 1];
  const lines = out.split('\n').filter((line) => line !== '');
  if (argv.includes('--fix-dry-run')) return;
  if (format === 'json' || format === 'sarif') assert.ok(JSON.parse(out));
  else if (format === 'ndjson') for (const line of lines) assert.ok(JSON.parse(line));
  else if (format === 'github')
    assert.ok(lines.every((line, index) => line.startsWith('::') || index === lines.length - 1));
  else if (format === 'junit' || format === 'checkstyle')
    assert.doesNotMatch(out, /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  else if (format === undefined && ['lint', ...cableNames].includes(argv[0] ?? ''))
    assert.doesNotMatch(terminal ? '' : lines.join(''), /[\p{Cc}\p{Cs}\u2028\u2029\u202e]/u);
}
