import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, createLinter } from '../../../server/src/core/lint/analyze.js';
import { type CableLintConfig, createResolver, readConfigFile } from '../../../server/src/core/lint/config/config.js';
import { levels } from '../../../server/src/core/lint/levels.js';
import { presets } from '../../../server/src/core/lint/config/presets.js';
import { allRules } from '../../../server/src/core/rules/all-rules.js';
import { profiles } from '../../../server/src/core/syntax/types.js';
import { kind } from '../kind.js';

const words = fc.oneof(fc.constantFrom('KTIP', 'OSLO', 'TIP', '', 'straße'), fc.string({ maxLength: 8 }));
const glob = fc.oneof(
  fc.constantFrom('**', '*.cable', 'archive/**', '{a,b}/*.tel', '/', './x', '**/**/**', '{{{', 'a{b,{c,d}}*?'),
  fc.string({ unit: fc.constantFrom('*', '?', '{', '}', ',', '/', 'a', '.', '\\'), maxLength: 40 }),
);
const shared = {
  extends: fc.constantFrom(...presets),
  rules: fc.dictionary(fc.constantFrom(...allRules.map(({ meta }) => meta.id)), fc.constantFrom(...levels), {
    maxKeys: 5,
  }),
  profile: fc.constantFrom('auto' as const, ...profiles),
  maxLineLength: fc.integer({ min: 1, max: 300 }),
  paragraphMark: fc.constantFrom('none' as const, 'pilcrow' as const),
  tags: fc.array(words, { maxLength: 3 }),
  posts: fc.array(words, { maxLength: 3 }),
  acronyms: fc.array(words, { maxLength: 3 }),
};
const override = fc.record(
  { files: fc.array(glob, { maxLength: 3 }), ...shared },
  { requiredKeys: ['files'], noNullPrototype: true },
);
const valid: fc.Arbitrary<CableLintConfig> = fc.record(
  { $schema: words, ...shared, overrides: fc.array(override, { maxLength: 3 }) },
  { requiredKeys: [], noNullPrototype: true },
);

/** Names that somebody might write by mistake, and some that no object should take. */
const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'rule',
    'extend',
    'Rules',
    'files',
    '',
    ...Object.keys(shared),
  ),
  fc.string({ maxLength: 6 }),
);
const stray = fc.tuple(valid, fc.array(fc.tuple(names, fc.jsonValue({ maxDepth: 3 })), { maxLength: 3 }));

const layouts = ['', '  ', '\t'] as const;
const comments = ['', '// words\n', '/* words */', '\n'] as const;
const wounds = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ',',
  ':',
  '//',
  '/*',
  '*/',
  '\\',
  '\\u',
  '\0',
  '\ufeff',
  '\ud800',
  '\n',
  '1e999',
  '-',
  'nul',
  '['.repeat(40),
];
const wound = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(5),
  words: fc.oneof(fc.constantFrom(...wounds), fc.constant('')),
});

interface ConfigText {
  readonly text: string;
  /** Whether there is nothing to complain about. */
  readonly sound: boolean;
}

const written = fc
  .tuple(valid, fc.constantFrom(...layouts), fc.constantFrom(...comments))
  .map(([value, layout, comment]): ConfigText => ({
    text: comment + JSON.stringify(value, undefined, layout),
    sound: true,
  }));
const strayed = stray.map(([value, more]): ConfigText => ({
  // Written by hand, for an object would take no name twice.
  text: `{${[...Object.entries(value), ...more].map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`).join(',\n')}}`,
  sound: more.length === 0,
}));
const damaged = fc
  .tuple(fc.oneof(written, strayed), fc.array(wound, { minLength: 1, maxLength: 4 }))
  .map(([{ text }, all]): ConfigText => ({
    text: all.reduce((now, { where, cut, words: put }) => {
      const at = Math.floor(where * now.length);
      return now.slice(0, at) + put + now.slice(at + cut);
    }, text),
    sound: false,
  }));
const noise = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '/', '*', 'a', '1', '\n', ' '),
      maxLength: 80,
    }),
  )
  .map((text): ConfigText => ({ text, sound: false }));

const inputs = fc.tuple(
  fc.oneof(
    { weight: 2, arbitrary: written },
    { weight: 3, arbitrary: strayed },
    { weight: 4, arbitrary: damaged },
    noise,
  ),
  fc.oneof(fc.constantFrom('a.cable', 'archive/x/b.tel'), fc.string({ maxLength: 20 })),
);
const allowed = new Set(['$schema', 'overrides', ...Object.keys(shared)]);
const draft = 'UNCLAS OSLO 000412\n\nSUBJECT: SHELTERS\n\n1.  (U) The TIP office met the the judge; see para 9.\n';

/** Any text gives a configuration that can be used, and complaints with places. */
export const configuration = kind('configuration', inputs, ([{ text, sound }, path]) => {
  const { value, complaints } = readConfigFile(text, '.cablelint.json', allRules);
  if (sound) assert.deepEqual(complaints, []);
  for (const [index, { start, end, message }] of complaints.entries()) {
    assert.ok((complaints[index - 1]?.start ?? 0) <= start && start <= end && end <= text.length, message);
    assert.match(message, /\S\.$|\?$/);
  }
  for (const part of [value, ...(value.overrides ?? [])]) {
    assert.deepEqual(
      Object.keys(part).filter((key) => key !== 'files' && !allowed.has(key)),
      [],
    );
    assert.equal(Object.getPrototypeOf(part), Object.prototype);
  }
  const config = createResolver(allRules, [value])(path);
  assert.equal(config.rules.size, allRules.length);
  for (const { start, end, message } of analyze(createLinter(allRules, config), draft).findings) {
    assert.ok(0 <= start && start <= end && end <= draft.length);
    assert.doesNotMatch(message, / failed with /);
  }
});
