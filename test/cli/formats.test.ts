/** Every format of `lint`, by what reads it: schemas, validators and parsers, over file names and texts that are out to break it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { default as Draft04 } from 'ajv-draft-04';
import type { AnySchema } from 'ajv';
import { clean, faulty, warned } from './cables.js';
import { leftOut } from '../support/shown-page.js';
import { type Folder, inFolder } from './run-cli.js';

/** What the tests read of a log. */
interface Log {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
  }[];
}

interface Rule {
  readonly id: string;
  readonly help: { readonly markdown: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level?: string;
  readonly message: object;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
  }[];
  readonly fixes: readonly { readonly artifactChanges: readonly { readonly replacements: readonly Replacement[] }[] }[];
  readonly suppressions: readonly object[];
}

interface Replacement {
  readonly deletedRegion: { readonly charOffset: number; readonly charLength: number };
  readonly insertedContent?: object;
}

/** A name that XML, URIs, workflow commands, tables and pages each must escape. */
const hostileName = 'n°1 <a href="x">&\'%41`|#[b](c)`,:\u001b[31m\u0007\n::error::x\t{0}😀.cable';

/** Values that messages quote. */
const hostileText = warned.replace('PREL, NO, PREL', 'PREL, NO, <B>&"\'{1}](x, ]]>\u0001\ufffe, PREL');

const files: Readonly<Record<string, string | Uint8Array>> = {
  'clean.cable': clean,
  'faulty.cable': `\uFEFF${faulty.replaceAll('\n', '\r\n')}`,
  [hostileName]: hostileText,
  'returns/a.cable': faulty.replaceAll('\n', '\r'),
  'wide.cable': Buffer.from(`\uFEFF${hostileText}\ud800`, 'utf16le'),
};

function report(folder: Folder, format: string, ...more: string[]): string {
  const { stdout, stderr, status } = folder.run('--format', format, ...more, '.');
  assert.deepEqual([stderr, status], ['', 1]);
  return stdout;
}

const require = createRequire(import.meta.url);
const multitool = require('@microsoft/sarif-multitool') as string;

describe('--format sarif', () => {
  it(
    'is valid by the schema, whatever names and texts hold',
    inFolder(files, (folder) => {
      assertSarif(report(folder, 'sarif'));
      assertSarif(folder.run('--format', 'sarif', 'nowhere.cable', 'clean.cable').stdout);
      assertSarif(folder.run('--format', 'sarif', folder.at('faulty.cable'), '../nowhere.cable').stdout);
    }),
  );

  it(
    'is valid by the validator of its makers',
    inFolder(files, (folder) => {
      writeFileSync(folder.at('log.sarif'), report(folder, 'sarif'));
      rmSync(folder.at(hostileName));
      const { stdout } = spawnSync(multitool, ['validate', 'log.sarif', '--output', 'verdict.sarif'], {
        cwd: folder.path,
        encoding: 'utf8',
      });
      const verdict = JSON.parse(readFileSync(folder.at('verdict.sarif'), 'utf8').replace(/^\uFEFF/, '')) as Log;
      const faults = verdict.runs[0]!.results.filter(
        // Cable Lint has no page in a network to point at.
        ({ ruleId, level = 'warning' }) => level !== 'note' && ruleId !== 'SARIF2005',
      );
      assert.deepEqual(
        faults.map(({ ruleId, message, locations }) => [ruleId, message, locations]),
        [],
        stdout,
      );
    }),
  ).timeout(60_000);

  it(
    'counts in UTF-16 code units without the byte-order mark, and deletes what a fix deletes',
    inFolder({ 'a.cable': `\uFEFF${faulty}` }, (folder) => {
      const run = (JSON.parse(report(folder, 'sarif')) as Log).runs[0]!;
      assert.equal(run.columnKind, 'utf16CodeUnits');
      const found = run.results.find(({ ruleId }) => ruleId === 'tag-duplicate')!;
      const rule = run.tool.driver.rules[found.ruleIndex]!;
      assert.equal(rule.id, 'tag-duplicate');
      assert.match(rule.help.markdown, /^# tag-duplicate\n/);
      const { artifactLocation, region } = found.locations[0]!.physicalLocation;
      assert.equal(artifactLocation.uri, 'a.cable');
      const at = faulty.lastIndexOf('PREL');
      assert.deepEqual(region, {
        startLine: 6,
        startColumn: 17,
        endLine: 6,
        endColumn: 21,
        charOffset: at,
        charLength: 4,
      });
      const { deletedRegion, insertedContent } = found.fixes[0]!.artifactChanges[0]!.replacements[0]!;
      assert.deepEqual([deletedRegion.charOffset, deletedRegion.charLength, insertedContent], [at - 2, 6, undefined]);
      assert.deepEqual(found.suppressions, []);
    }),
  );
});

describe('--format junit and checkstyle', () => {
  for (const format of ['junit', 'checkstyle'])
    it(`${format} is valid by its schema, whatever names and texts hold`, function () {
      inFolder(files, (folder) => {
        assertXml(this, format, report(folder, format));
        assertXml(this, format, folder.run('--format', format, 'nowhere\u0001<.cable', 'clean.cable').stdout);
      })();
    });

  it(
    'junit fails for errors alone',
    inFolder({ 'clean.cable': clean, 'faulty.cable': faulty }, (folder) => {
      const text = report(folder, 'junit');
      assert.match(text, /<testsuite name="clean.cable" tests="1" failures="0" errors="0" skipped="0" time="0">/);
      assert.match(text, /<testsuite name="faulty.cable" tests="2" failures="1" errors="0" skipped="0" time="0">/);
      assert.match(text, /<failure message="[^"]+" type="paragraph-ref-missing">9:\d+ error /);
      assert.match(text, /<testcase name="tag-duplicate 6:17" [^>]+><system-out>6:17 warning /);
    }),
  );
});

describe('--format github', () => {
  it(
    'gives one command a line, and none that a name or a text has made up',
    inFolder(files, (folder) => {
      const lines = report(folder, 'github').trimEnd().split('\n');
      assert.match(lines.pop() ?? '', /^\d+ errors, \d+ warnings.* in 5 files$/);
      for (const line of lines)
        assert.match(
          line,
          /^::(?:error|warning|notice) file=[^,:\n]+,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[a-z-]+::/,
        );
      const names = new Set(lines.map((line) => decoded(/file=([^,]+),/.exec(line)?.[1] ?? '')));
      assert.deepEqual([...names].sort(), [hostileName, 'faulty.cable', 'returns/a.cable', 'wide.cable'].sort());
    }),
  );
});

describe('--format markdown', () => {
  it(
    'keeps every table in shape',
    inFolder(files, (folder) => {
      const lines = report(folder, 'markdown').split('\n');
      for (const line of lines.filter((text) => text.startsWith('|')))
        assert.equal(line.replace(/\\./g, '').split('|').length, 6, line);
      assert.ok(lines.some((line) => line.startsWith('## ``n°1 <a href="x">&')));
      assert.match(lines.at(-2) ?? '', /can be fixed with `--fix`/);
    }),
  );
});

describe('reports', () => {
  it(
    'tell what could not be done, and stay whole',
    inFolder({ 'a.cable': clean }, (folder) => {
      for (const format of ['sarif', 'junit', 'checkstyle', 'github', 'markdown', 'html']) {
        const { stdout, status } = folder.run('--format', format, 'nowhere.cable', 'a.cable');
        assert.equal(status, 2);
        assert.match(stdout, /nowhere\.cable: No such file or folder/, format);
      }
    }),
  );
});

function decoded(property: string): string {
  return property.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function assertSarif(text: string): void {
  const file = path.join(path.dirname(require.resolve('@microsoft/jest-sarif')), 'schemas/sarif-2.1.0-rtm.5.json');
  const formats = {
    uri: (uri: string) => URL.canParse(uri),
    'uri-reference': (uri: string) => /^[!-~]+$/.test(uri) && URL.canParse(uri, 'file:///folder/'),
    'date-time': true as const,
  };
  // One pattern of the schema has a bracket that only the older syntax lets pass.
  const ajv = new Draft04.default({ strict: false, unicodeRegExp: false, formats });
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as AnySchema);
  assert.equal(validate(JSON.parse(text)), true, JSON.stringify(validate.errors));
}

/** By the system's `xmllint`. */
function assertXml(test: Mocha.Context, format: string, text: string): void {
  const schema = path.resolve(`test/schemas/${format}.xsd`);
  assert.ok(existsSync(schema));
  const ended = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], { input: text, encoding: 'utf8' });
  if (ended.error) leftOut(test, `xmllint is not installed (Debian: libxml2-utils), so ${format} is not checked.`);
  assert.deepEqual([ended.status, ended.stderr], [0, '- validates\n']);
}
