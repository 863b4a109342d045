import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { repositoryPath } from '../support/repository.js';
import { inFolder } from './run-cli.js';

function cable(month: string, name: string, refs: string): string {
  return `O 011200Z ${month}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS ${name}\n\nE.O. 12958: N/A\nTAGS: PREL, NO\nSUBJECT: NORWAY: HARBORS\n\nREF: ${refs}\n\n1. (U) Reftels tell of the harbors.\n`;
}

const folderOfThree = {
  'a.cable': cable('SEP 09', 'OSLO 000412', 'A. 09 STATE 090001\n     B. 09 STATE 090002'),
  'b.cable': cable('AUG 09', 'STATE 090001', '09 PARIS 000004'),
  'c.cable': cable('AUG 09', 'STATE 090001', '08 OSLO 000412'),
};

describe('cable-lint refs', () => {
  it(
    'prints the graph of a folder',
    inFolder(folderOfThree, (folder) => {
      const { status, stdout, stderr } = folder.run('refs');
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(
        stdout,
        `a.cable  2009 OSLO 000412
  11:9   A  2009 STATE 090001     b.cable, c.cable
  12:9   B  2009 STATE 090002     missing, though others of that post and year are here

b.cable  2009 STATE 090001
  11:6   -  2009 PARIS 000004     outside
  cited by a.cable:11:9 as A

c.cable  2009 STATE 090001
  11:6   -  2008 OSLO 000412      wrong year? the folder has that of 2009
  cited by a.cable:11:9 as A

2009 STATE 090001 is in 2 files: b.cable, c.cable
4 references in 3 cables: 1 found, 1 missing, 1 wrong year, 1 outside, 0 self, 1 duplicates
`,
      );
      const { cables, counts } = JSON.parse(folder.run('refs', '--format', 'json', '.').stdout) as {
        cables: { path: string; references: Record<string, unknown>[]; citedBy: unknown[] }[];
        counts: Record<string, number>;
      };
      const offset = folderOfThree['a.cable'].indexOf('09 STATE 090002');
      assert.deepEqual(cables[0]?.references[1], {
        ...{ letter: 'B', year: 2009, yearStated: true, origin: 'STATE', number: 90002 },
        ...{
          line: 12,
          column: 9,
          offset,
          endOffset: offset + '09 STATE 090002'.length,
          status: 'missing',
          paths: [],
          otherYears: [],
        },
      });
      assert.deepEqual(cables[1]?.citedBy, [{ letter: 'A', path: 'a.cable', line: 11, column: 9 }]);
      assert.equal(counts['references'], 4);
    }),
  );

  it('leads from the reply of the samples nowhere, for its instruction is not among them', function () {
    const samples = repositoryPath('../shared/cables');
    if (!existsSync(samples)) this.skip();
    inFolder({}, (folder) => {
      const { cables, counts } = JSON.parse(folder.run('refs', '--format', 'json', samples).stdout) as {
        cables: { name: string; references: { origin: string; number: number; status: string }[] }[];
        counts: unknown;
      };
      assert.deepEqual(
        cables.map(({ name }) => name),
        ['2009 STATE 087524', '2009 HONG KONG 001103', '2009 STATE 087525', '2009 STATE 060447', '2009 STATE 088558'],
      );
      assert.deepEqual(
        cables[1]?.references.map(({ origin, number, status }) => [origin, number, status]),
        [['STATE', 60446, 'missing']],
      );
      assert.deepEqual(counts, {
        ...{ cables: 5, references: 15, found: 0, missing: 9, 'wrong-year': 0, outside: 6, self: 0, duplicates: 0 },
      });
    })();
  });
});

describe('the rule ref-unresolved', () => {
  const missing =
    '`2009 STATE 090002` is not in this folder, though others of that post and year are. Add it, or check the number.';
  const on = ['--rule', 'ref-unresolved=warning', '--format', 'json'];
  const messagesOf = (stdout: string) =>
    (JSON.parse(stdout) as { path: string; messages: { ruleId: string; message: string }[] }[]).flatMap(
      ({ path, messages }) =>
        messages.filter(({ ruleId }) => ruleId === 'ref-unresolved').map(({ message }) => [path, message]),
    );

  it(
    'knows the files of the run, and is silent for one file and where nobody switched it on',
    inFolder(folderOfThree, (folder) => {
      assert.deepEqual(messagesOf(folder.run('lint', ...on, '.').stdout), [['a.cable', missing]]);
      assert.deepEqual(messagesOf(folder.run('lint', ...on, 'a.cable').stdout), []);
      assert.deepEqual(messagesOf(folder.run('lint', '--format', 'json', '.').stdout), []);
    }),
  );

  it(
    'forgets what it kept of a text when the folder has another cable',
    inFolder(folderOfThree, (folder) => {
      const cached = [...on, '--cache-folder', 'kept'];
      assert.deepEqual(messagesOf(folder.run('lint', ...cached, '.').stdout), [['a.cable', missing]]);
      assert.deepEqual(messagesOf(folder.run('lint', ...cached, '.').stdout), [['a.cable', missing]]);
      folder.write({ 'd.cable': cable('AUG 09', 'STATE 090002', '09 PARIS 000005') });
      assert.deepEqual(messagesOf(folder.run('lint', ...cached, '.').stdout), []);
    }),
  );

  it(
    'says the same in several threads',
    inFolder(
      Object.fromEntries(
        Array.from({ length: 120 }, (_, index) => [
          `${String(index + 1000)}.cable`,
          cable(
            'SEP 09',
            `OSLO ${String(index + 1).padStart(6, '0')}`,
            `09 OSLO ${String(index * 2).padStart(6, '0')}`,
          ),
        ]),
      ),
      (folder) => {
        const found = messagesOf(folder.run('lint', ...on, '--jobs', '2', '.').stdout);
        assert.deepEqual(found, messagesOf(folder.run('lint', ...on, '--jobs', '1', '.').stdout));
        assert.deepEqual(
          found.map(([path]) => path),
          Array.from({ length: 59 }, (_, index) => `${String(index + 1061)}.cable`),
        );
      },
    ),
  );
});
