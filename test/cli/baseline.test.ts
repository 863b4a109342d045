import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { run } from '../../server/src/cli/run.js';
import { MemoryHost } from '../support/memory-host.js';
import { clean, faulty, warned } from './cables.js';
import { inFolder } from './run-cli.js';

/** The words that findings speak of, for none of them may be in a baseline. */
const cableWords = /PREL|paragraph 9/;

describe('--baseline', () => {
  it(
    'is written, and then what it knows does not fail a run; what is new does',
    inFolder({ 'north/a.cable': faulty, 'b.cable': warned }, (folder) => {
      const written = folder.run('--baseline', 'known.json', '--update-baseline', '.');
      assert.deepEqual(written, {
        status: 0,
        stdout: 'No findings in 2 files (3 known by the baseline)\n',
        stderr: '',
      });
      const text = readFileSync(folder.at('known.json'), 'utf8');
      assert.match(text, /"north\/a\.cable": \[\n {6}\{"rule":"tag-duplicate","quote":"[0-9a-f]{16}","context":/);
      assert.ok(!cableWords.test(text));
      assert.deepEqual(folder.run('--baseline', 'known.json', '.'), written);
      assert.deepEqual(folder.run('--baseline', 'known.json', '--max-warnings', '0', '.').status, 0);

      folder.write({ 'b.cable': faulty });
      const failed = folder.run('--baseline', 'known.json', '.');
      assert.equal(failed.status, 1);
      assert.match(failed.stdout, /^b\.cable\n.+paragraph-ref-missing\n\n1 error in 2 files \(3 known/);
      const json = JSON.parse(folder.run('--baseline', 'known.json', '--format', 'json', 'b.cable').stdout) as {
        messages: { ruleId: string; known: boolean }[];
      }[];
      assert.deepEqual(
        json[0]?.messages.map(({ ruleId, known }) => [ruleId, known]),
        [
          ['tag-duplicate', true],
          ['paragraph-ref-missing', false],
        ],
      );
      const sarif = folder.run('--baseline', 'known.json', '--format', 'sarif', 'b.cable').stdout;
      assert.match(sarif, /"suppressions":\[\{"kind":"external",.+"baselineState":"unchanged"/);
      assert.match(sarif, /"suppressions":\[\],"baselineState":"new"/);
    }),
  ).timeout(20_000);

  it('is read once: what somebody writes there meanwhile is for the next run', async () => {
    const files = { 'a.cable': faulty, 'known.json': '{"version":1,"findings":{}}' };
    const host = new MemoryHost({ files, faults: { 'known.json': { changes: 1 } } });
    assert.equal(await run(['--baseline', 'known.json', 'a.cable'], host), 1);
    assert.equal(host.err, '');
  });

  it(
    'knows a finding again when lines move, are wrapped anew, or change around it, and from another folder',
    inFolder({ 'north/a.cable': faulty }, (folder) => {
      folder.run('--baseline', 'north/known.json', '--update-baseline', '.');
      for (const [before, after] of [
        ['\nSENSITIVE\n', '\nSENSITIVE\nSIPDIS\n'],
        ['talks go on, as paragraph 9', 'talks go on,\nas paragraph\n9'],
        ['talks go on, as paragraph 9', 'meetings go on; as paragraph 9'],
      ] as const) {
        folder.write({ 'north/a.cable': faulty.replace(before, after) });
        const ended = folder.run('--baseline', 'north/known.json', 'north');
        assert.deepEqual([ended.status, ended.stderr], [0, ''], ended.stdout);
      }
    }),
  ).timeout(20_000);

  it(
    'counts: a second fault of the same words is new',
    inFolder({ 'a.cable': faulty }, (folder) => {
      folder.run('--baseline', 'known.json', '--update-baseline', '.');
      folder.write({ 'a.cable': faulty.replace('They end', 'As paragraph 9 says, they end') });
      assert.equal(folder.run('--baseline', 'known.json', '.').status, 1);
    }),
  );

  it(
    'lists what is stale, and leaves alone what was not looked at',
    inFolder({ 'a.cable': faulty, 'b.cable': faulty, 'c.cable': faulty }, (folder) => {
      folder.run('--baseline', 'known.json', '--update-baseline', '.');
      folder.write({ 'a.cable': warned });
      rmSync(folder.at('b.cable'));
      const stale =
        'cable-lint: known.json: No longer found in a.cable: paragraph-ref-missing. --update-baseline drops it.\n' +
        'cable-lint: known.json: No longer found in b.cable: tag-duplicate, paragraph-ref-missing. --update-baseline drops it.\n';
      const ended = folder.run('--baseline', 'known.json', 'a.cable');
      assert.deepEqual([ended.status, ended.stderr], [0, stale]);
      assert.equal(folder.run('--baseline', 'known.json', '--update-baseline', 'a.cable').stderr, '');
      const { findings } = JSON.parse(readFileSync(folder.at('known.json'), 'utf8')) as {
        findings: Record<string, { rule: string }[]>;
      };
      assert.deepEqual(
        Object.entries(findings).map(([file, list]) => [file, list.map(({ rule }) => rule)]),
        [
          ['a.cable', ['tag-duplicate']],
          ['c.cable', ['tag-duplicate', 'paragraph-ref-missing']],
        ],
      );
    }),
  ).timeout(20_000);

  it(
    'that is missing or no baseline stops the run with one line',
    inFolder({ 'a.cable': clean, 'broken.json': '{"version":1,"findings":{"a.cable":[{}]}}' }, (folder) => {
      assert.deepEqual(folder.run('--baseline', 'known.json', 'a.cable'), {
        status: 2,
        stdout: '',
        stderr: 'cable-lint: known.json: No such baseline; check the path, or write one with --update-baseline.\n',
      });
      const broken = folder.run('--baseline', 'broken.json', '--update-baseline', 'a.cable');
      assert.deepEqual([broken.status, broken.stdout], [2, '']);
      assert.match(broken.stderr, /^cable-lint: broken\.json: This is no baseline of Cable Lint; .+\n$/);
      assert.match(folder.run('--update-baseline', 'a.cable').stderr, /give both/);
    }),
  );

  it(
    'works with threads, --quiet and --fix',
    inFolder(
      Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${String(index + 100)}.cable`, faulty])),
      (folder) => {
        folder.run('--jobs', '2', '--baseline', 'known.json', '--update-baseline', '.');
        const one = readFileSync(folder.at('known.json'), 'utf8');
        folder.run('--jobs', '1', '--baseline', 'again.json', '--update-baseline', '.');
        assert.equal(readFileSync(folder.at('again.json'), 'utf8'), one);
        renameSync(folder.at('219.cable'), folder.at('220.cable'));
        const ended = folder.run('--jobs', '2', '--baseline', 'known.json', '--quiet', '--fix', '.');
        assert.equal(ended.status, 1);
        assert.match(ended.stdout, /^220\.cable\n.+paragraph-ref-missing\n\n1 error in 120 files \(119 known/);
        assert.equal(ended.stderr.split('\n').length, 121, 'each duplicate is gone, and 219.cable');
      },
    ),
  ).timeout(60_000);
});
