import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../support/repository.js';
import { ShownPage } from '../support/shown-page.js';
import { Folder, inFolder } from './run-cli.js';

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
4 references in 3 cables: 1 found, 1 missing, 1 wrong year, 1 outside, 0 self, 1 duplicate
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

const script = '<img src=x onerror="document.title=1">';
const plan = (country: string, mark: string, more = '') =>
  `UNCLAS STATE 012345\n\nTAGS: KTIP\nSUBJECT: ${country.toUpperCase()}: TIP TIER 2 PLAN\n\n1. (${mark}) Post is asked to convey the plan to the Government of ${country} before the summer begins.\n\n2. (U) Ministries count the victims whom they have helped${more}.\n`;

describe('cable-lint compare', () => {
  const folderOfPlans = {
    'a.cable': plan('Norway', 'SBU'),
    'b.cable': plan('Bhutan', 'U', ' in each province'),
    'c.cable': plan('Chile', 'SBU', `${script} in each province`),
  };

  it(
    'tells what differs between two cables',
    inFolder(folderOfPlans, (folder) => {
      const { status, stdout, stderr } = folder.run('compare', 'a.cable', 'b.cable');
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(
        stdout,
        `a.cable
b.cable

Marks
  (SBU) against (U) in 1

Slots
  country NORWAY against BHUTAN, once
  country Norway against Bhutan, once

Paragraph 2, lines 8 and 8
  added words    "in each province"   (after "whom they have helped")

2 of 3 passages say the same but for the slots, 1 differs in words
`,
      );
      assert.match(
        folder.run('compare', 'b.cable', 'a.cable').stdout,
        /^b\.cable\na\.cable\n\nMarks\n {2}\(U\) against \(SBU\) in 1\n[\s\S]*\n {2}lost {2}words {4}"in each province"/,
      );
      const { passages } = JSON.parse(folder.run('compare', '--format', 'json', 'a.cable', 'b.cable').stdout) as {
        passages: { before: { mark: string }; after: { mark: string }; differences: unknown[] }[];
      };
      assert.deepEqual([passages[1]?.before.mark, passages[1]?.after.mark], ['SBU', 'U']);
      assert.deepEqual(passages[2]?.differences, [{ kind: 'words', before: '', after: 'in each province.' }]);
    }),
  );

  it(
    'tells what a folder shares, and who drifts',
    inFolder({ ...folderOfPlans, 'c.cable': plan('Chile', 'SBU') }, (folder) => {
      assert.equal(
        folder.run('compare', '.').stdout,
        `Most of 3 cables share 2 passages, 0 of them without a difference
  a.cable  NORWAY: TIP TIER 2 PLAN
  b.cable  BHUTAN: TIP TIER 2 PLAN
  c.cable  CHILE: TIP TIER 2 PLAN

3 of 3: 1 Post is asked to convey the plan to the Government of Norway before the summer begins.
  b.cable:6 (1)
    mark           (SBU) against (U)

3 of 3: 2 Ministries count the victims whom they have helped.
  b.cable:8 (2)
    added words    "in each province"   (after "whom they have helped")
`,
      );
      const { families } = JSON.parse(folder.run('compare', '--format', 'json', '.').stdout) as {
        families: { shared: { variants: { cables: { path: string }[] }[] }[] }[];
      };
      assert.deepEqual(
        families[0]?.shared[1]?.variants.map(({ cables }) => cables.map(({ path }) => path)),
        [['a.cable', 'c.cable'], ['b.cable']],
      );
      const { status, stdout, stderr } = folder.run('compare', 'a.cable');
      assert.deepEqual(
        [status, stdout, stderr],
        [2, '', 'cable-lint: There is one cable only. Name two, or a folder that holds several.\n'],
      );
      assert.equal(folder.run('compare').status, 2);
    }),
  );

  it('prints a page that runs no script and that everybody can read', async function () {
    this.timeout(60_000);
    const folder = new Folder();
    try {
      folder.write(folderOfPlans);
      for (const paths of [['a.cable', 'c.cable'], ['.']]) {
        folder.run('compare', '--format', 'html', '--output', 'page.html', ...paths);
        const shown = await ShownPage.open(this, folder.at('page.html'));
        try {
          const { page } = shown;
          assert.match(await page.title(), /^(?:Two|Sibling) cables compared$/);
          assert.equal(await page.locator('img').count(), 0);
          assert.ok(
            (await page.locator('article ins').allInnerTexts()).some((words) => words.includes('in each province')),
          );
          for (const colorScheme of ['light', 'dark'] as const) await shown.assertAccessible(colorScheme);
        } finally {
          await shown.close();
        }
      }
    } finally {
      folder.remove();
    }
  });

  it('finds in two plans of the samples what a reader finds', function () {
    const samples = repositoryPath('../shared/cables');
    if (!existsSync(samples)) {
      console.log('    The sample cables are not here, so none is compared.');
      this.skip();
    }
    const pathOf = (start: string) =>
      join(samples, readdirSync(samples).find((name) => name.startsWith(start)) ?? start);
    inFolder({}, (folder) => {
      const { stdout } = folder.run('compare', pathOf('002'), pathOf('004'));
      assert.match(stdout, /^ {2}\(SBU\) against \(U\) in 2, 3, 4, 5, 6, 7$/m);
      assert.match(stdout, /^ {2}lost {2}words {4}"[^"]*government's capacity[^"]*"/m);
      assert.match(stdout, /^ {2}added sentence "[^"]*punitively downgraded[^"]*"$/m);
      // Up to the plans themselves, which every country has of its own, nothing else is said of paragraphs 1 to 7.
      const words = stdout.slice(stdout.indexOf('\nParagraph 5'), stdout.indexOf('\nParagraph 8'));
      assert.equal(words.match(/^ {2}(?:lost|added|changed)/gm)?.length, 4);
    })();
  });
});
