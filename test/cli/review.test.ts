/** `cable-lint review`, as a person runs it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { type Folder, inFolder } from './run-cli.js';

const cable = `UNCLAS OSLO 000412

SENSITIVE
SIPDIS

E.O. 13526: N/A
TAGS: KTIP, PREL, NO, NO
SUBJECT: NORWAY: SHELTERS

1. (U) The city opened a shelter in March. It has twelve beds.

2. (SBU) See para 9. The shelter of the county has ten beds and a
garden.

BERG
`;

const ann = ['--name', 'Ann Lee'];
const file = 'oslo.cable.ann-lee.review.json';

interface Row {
  readonly id: string;
  readonly line: number | null;
  readonly exact: string | null;
  readonly [key: string]: unknown;
}

function rows(folder: Folder, ...argv: string[]): Row[] {
  const { stdout, status, stderr } = folder.run('review', 'list', '--format', 'ndjson', ...argv);
  assert.deepEqual([status, stderr], [0, '']);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function added(folder: Folder, ...argv: string[]): string {
  const { stdout, status, stderr } = folder.run('review', 'add', 'oslo.cable', ...argv);
  assert.deepEqual([status, stderr], [0, '']);
  return stdout;
}

/** Status and what is wrong, without the name of the program. */
function refused(folder: Folder, ...argv: string[]): string {
  const { status, stderr } = folder.run('review', ...argv);
  assert.equal(status, 2, stderr);
  return stderr.replace(/^cable-lint: /, '').trim();
}

describe('cable-lint review', function () {
  this.timeout(30_000);

  it(
    'adds a remark to words and lists it with the promised keys',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      assert.match(
        added(folder, '-m', 'Still twelve?', '--quote', 'Twelve  beds', ...ann),
        /^oslo.cable.ann-lee.review.json\n {2}10:51 {2}[0-9a-f]{8} {2}"twelve beds"\n$/,
      );
      const [row] = rows(folder, '.');
      const start = cable.indexOf('twelve beds');
      assert.deepEqual(Object.entries(row!), [
        ['path', 'oslo.cable'],
        ['id', row!.id],
        ['motivation', 'commenting'],
        ['state', 'open'],
        ['anchor', 'placed'],
        ['offset', start],
        ['endOffset', start + 'twelve beds'.length],
        ['line', 10],
        ['column', 51],
        ['exact', 'twelve beds'],
        ['creator', 'Ann Lee'],
        ['body', 'Still twelve?'],
      ]);
      assert.match(row!.id, /^urn:uuid:[0-9a-f]{8}-/);
      const page = JSON.parse(readFileSync(folder.at(file), 'utf8')) as {
        items: { target: { source: string; selector: object[] } }[];
      };
      assert.deepEqual(page.items[0]!.target.selector, [
        { type: 'FragmentSelector', value: 'para=1' },
        {
          type: 'TextQuoteSelector',
          exact: 'twelve beds',
          prefix: 'The city opened a shelter in March. It has '.slice(-32),
          suffix: '.\n\n2. (SBU) See para 9. The shelter'.slice(0, 32),
        },
        { type: 'TextPositionSelector', start, end: start + 'twelve beds'.length },
      ]);
      assert.equal(page.items[0]!.target.source, 'oslo.cable');
    }),
  );

  it(
    'pins to lines, to paragraphs, and to the whole cable',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '-m', 'One.', '--line', '12-13', ...ann);
      added(folder, '-m', 'Two.', '--paragraph', '1', ...ann);
      added(folder, '-m', 'Three.', ...ann);
      added(folder, '-m', 'Four.', '--quote', 'beds', '--paragraph', '2', ...ann);
      assert.deepEqual(
        rows(folder, 'oslo.cable').map(({ body, line, exact }) => [body, line, exact]),
        [
          ['Three.', null, null],
          ['Two.', 10, '1. (U) The city opened a shelter in March. It has twelve beds.'],
          ['One.', 12, '2. (SBU) See para 9. The shelter of the county has ten beds and a\ngarden.'],
          ['Four.', 12, 'beds'],
        ],
      );
    }),
  );

  it(
    'says what is wrong with a place, a rule or an id',
    inFolder({ 'oslo.cable': cable, 'folder/a.txt': '' }, (folder) => {
      const add = (...argv: string[]): string => refused(folder, 'add', 'oslo.cable', '-m', 'Why?', ...ann, ...argv);
      assert.equal(
        add('--quote', 'shelter'),
        'oslo.cable: These words stand 2 times, on lines 10 and 12; add --line, or quote more.',
      );
      assert.equal(add('--quote', 'barn'), 'oslo.cable: These words are not in the cable; copy them from it.');
      assert.equal(
        add('--quote', 'garden', '--line', '10'),
        'oslo.cable: These words do not stand there, but on line 13.',
      );
      assert.equal(add('--line', '99'), 'oslo.cable: The cable has 15 lines only.'.replace('15', '16'));
      assert.equal(add('--line', '9'), 'oslo.cable: There are no words on this line.');
      assert.equal(add('--paragraph', '7'), 'oslo.cable: There is no paragraph 7; write its path such as 7 or 7.A.');
      assert.match(add('--waive', 'tag-duplicat'), /Did you mean `tag-duplicate`\?$/);
      assert.equal(
        add('--waive', 'tag-duplicate', '--line', '10'),
        'oslo.cable: No finding of tag-duplicate stands there; the open ones are on line 7.',
      );
      assert.equal(
        add('--reply-to', 'abc'),
        'abc: No annotation of this cable has an id that begins so. See `cable-lint review list`.',
      );
      assert.equal(refused(folder, 'add', 'folder', '-m', 'x'), 'folder: This is a folder; name one cable.');
      assert.equal(
        refused(folder, 'add', 'oslo.cable', '--quote', 'barn'),
        'A remark needs words; give them with --message.',
      );
      assert.match(
        refused(folder, 'add', 'oslo.cable', '-m', 'x', '--line', 'two'),
        /Give a line such as 12, or lines such as 12-14\./,
      );
      assert.equal(existsSync(folder.at(file)), false);
    }),
  );

  it(
    'answers, resolves and opens again, each in the file of the one who does it',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '-m', 'Still twelve?', '--quote', 'twelve beds', ...ann);
      const before = readFileSync(folder.at(file), 'utf8');
      const { id } = rows(folder, '.')[0]!;
      assert.equal(folder.run('review', 'check', '.').status, 1);
      added(folder, '--reply-to', id.slice(9, 15), '-m', 'Yes.', '--name', 'Bo');
      assert.equal(folder.run('review', 'resolve', 'oslo.cable', id, '--name', 'Bo', '-m', 'Counted.').status, 0);
      assert.equal(readFileSync(folder.at(file), 'utf8'), before);
      assert.deepEqual(
        rows(folder, '.').map(({ motivation, state, body, line, creator }) => [motivation, state, body, line, creator]),
        [
          ['commenting', 'resolved', 'Still twelve?', 10, 'Ann Lee'],
          ['replying', 'resolved', 'Yes.', 10, 'Bo'],
          ['replying', 'resolved', 'Counted.', 10, 'Bo'],
        ],
      );
      assert.equal(folder.run('review', 'check', '.').status, 0);
      assert.equal(folder.run('review', 'resolve', '--reopen', 'oslo.cable', id, ...ann).status, 0);
      const { status, stdout } = folder.run('review', 'check', '.');
      assert.equal(status, 1);
      assert.match(
        stdout,
        /10:51 {2}open {2}Ann Lee: Still twelve\?.*\n.*\n {6}Bo: Yes\..*\n {6}Bo: Counted\..*\n\n1 open thread in 1 cable\n$/,
      );
    }),
  );

  it(
    'keeps a remark at its words while the cable changes, and says when they are gone',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '--propose', 'eleven beds', '--quote', 'ten beds', ...ann);
      const place = (text: string): readonly unknown[] => {
        folder.write({ 'oslo.cable': text });
        const { anchor, line, state } = rows(folder, '.')[0]!;
        return [anchor, line, state];
      };
      assert.deepEqual(place(cable.replace('1. (U)', '1. (U) New.\n\n2. (U)').replace('2. (SBU)', '3. (SBU)')), [
        'placed',
        14,
        'open',
      ]);
      assert.deepEqual(place(cable.replace('ten beds', 'eleven beds')), ['addressed', 12, 'open']);
      assert.deepEqual(place(cable.replace(' has ten beds and a\ngarden', ' is shut')), ['unanchored', null, 'open']);
    }),
  );

  it(
    'waives findings, which lint counts, and SARIF suppresses with the reason',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      assert.match(
        folder.run('oslo.cable').stdout,
        /tag-duplicate[\s\S]*paragraph-ref-missing[\s\S]*1 error, 1 warning in 1 file/,
      );
      added(folder, '--waive', 'paragraph-ref-missing', '--line', '12', '-m', 'Para 9 follows.', ...ann);
      added(folder, '--waive', 'tag-duplicate', '-m', 'As asked.', ...ann);
      const { stdout, status } = folder.run('oslo.cable');
      assert.deepEqual([stdout, status], ['No findings in 1 file (2 waived)\n', 0]);
      assert.equal(folder.run('lint', '--no-review', 'oslo.cable').status, 1);
      const line = JSON.parse(folder.run('lint', '--format', 'ndjson', 'oslo.cable').stdout) as {
        messages: { waived: boolean }[];
      };
      assert.deepEqual(
        line.messages.map(({ waived }) => waived),
        [true, true],
      );
      const sarif = JSON.parse(folder.run('lint', '--format', 'sarif', 'oslo.cable').stdout) as {
        runs: { results: { suppressions: unknown[] }[] }[];
      };
      assert.deepEqual(
        sarif.runs[0]!.results.map(({ suppressions }) => suppressions),
        [
          [{ kind: 'external', status: 'accepted', justification: 'Waived by Ann Lee: As asked.' }],
          [{ kind: 'external', status: 'accepted', justification: 'Waived by Ann Lee: Para 9 follows.' }],
        ],
      );
      assert.equal(folder.run('lint', '--fix', 'oslo.cable').status, 0);
      assert.equal(readFileSync(folder.at('oslo.cable'), 'utf8'), cable);
      assert.deepEqual(
        rows(folder, '.').map(({ state, line: at }) => [state, at]),
        [
          ['waived', null],
          ['waived', 12],
        ],
      );
    }),
  );

  it(
    'leaves a damaged file as it is, says where, and reads the others',
    inFolder({ 'oslo.cable': cable, [file]: '{"items": [\n  {"id": 1}\n' }, (folder) => {
      const add = folder.run('review', 'add', 'oslo.cable', '-m', 'Fine.', '--name', 'Bo');
      assert.equal(add.status, 0);
      assert.match(add.stderr, /^cable-lint: oslo\.cable\.ann-lee\.review\.json:3:1: /);
      const { status, stdout, stderr } = folder.run('review', 'list', '--format', 'ndjson', '.');
      assert.equal(status, 2);
      assert.match(
        stderr,
        /^cable-lint: oslo\.cable\.ann-lee\.review\.json:3:1: This is not JSON, in which reviews are kept: .*cut off.* The file is left as it is\.\n$/,
      );
      assert.equal((JSON.parse(stdout) as Row)['body'], 'Fine.');
      assert.match(
        refused(folder, 'add', 'oslo.cable', '-m', 'x', ...ann),
        /Nothing was written; mend the file, or move it away\.$/,
      );
      assert.equal(readFileSync(folder.at(file), 'utf8'), '{"items": [\n  {"id": 1}\n');
    }),
  );

  it(
    'gives two people whose names look alike a file each',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '-m', 'One.', ...ann);
      added(folder, '-m', 'Two.', '--name', 'ann lee');
      added(folder, '-m', 'Three.', '--name', 'ann lee');
      added(folder, '-m', 'Four.', ...ann);
      assert.equal(rows(folder, '.').length, 4);
      const second = readFileSync(folder.at('oslo.cable.ann-lee-2.review.json'), 'utf8');
      assert.deepEqual(
        [...second.matchAll(/"value": "(.*)"/g)].map(([, body]) => body),
        ['Two.', 'Three.'],
      );
    }),
  );

  it(
    'takes the name from the environment, from Git, or from the user',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      const home = {
        HOME: folder.path,
        XDG_CONFIG_HOME: folder.path,
        CABLE_LINT_REVIEWER: '',
        GIT_AUTHOR_NAME: '',
        GIT_CONFIG_NOSYSTEM: '1',
        USER: 'uma',
      };
      const add = (env: Record<string, string>): void => {
        assert.equal(folder.runWith({ env: { ...home, ...env } }, 'review', 'add', 'oslo.cable', '-m', 'x').status, 0);
      };
      add({ CABLE_LINT_REVIEWER: 'Eve Environment' });
      add({});
      if (spawnSync('git', ['--version']).status === 0) {
        folder.write({ '.gitconfig': '[user]\n\tname = Gil Git\n' });
        add({});
        assert.ok(existsSync(folder.at('oslo.cable.gil-git.review.json')));
      }
      assert.ok(existsSync(folder.at('oslo.cable.eve-environment.review.json')));
      assert.ok(existsSync(folder.at('oslo.cable.uma.review.json')));
    }),
  );

  it(
    'merges files, the newer version of each annotation first',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '-m', 'One.', ...ann);
      const old = readFileSync(folder.at(file), 'utf8');
      added(folder, '-m', 'Two.', ...ann);
      const { id } = rows(folder, '.').find(({ body }) => body === 'One.')!;
      folder.run('review', 'resolve', 'oslo.cable', id, ...ann);
      folder.write({ 'mail/old.review.json': old, 'mail/bad.review.json': '{' });
      const { status, stdout, stderr } = folder.run(
        'review',
        'merge',
        file,
        'mail/old.review.json',
        'mail/bad.review.json',
      );
      assert.deepEqual([status, stdout], [2, `${file}: 2 annotations\n`]);
      assert.match(stderr, /^cable-lint: mail\/bad\.review\.json:1:2: .* Nothing was taken from this file\.\n$/);
      assert.deepEqual(
        rows(folder, '.')
          .map(({ state }) => state)
          .sort(),
        ['open', 'resolved'],
      );
      assert.match(refused(folder, 'merge', 'a.json', file), /must end in \.review\.json/);
    }),
  );

  it(
    'takes no remarks on another cable, and makes no file beside no cable',
    inFolder({ 'oslo.cable': cable, 'mail/bergen.cable': cable }, (folder) => {
      added(folder, '-m', 'One.', ...ann);
      const before = readFileSync(folder.at(file), 'utf8');
      assert.equal(folder.run('review', 'add', 'mail/bergen.cable', '-m', 'Two.', '--name', 'Bo').status, 0);
      assert.equal(
        refused(folder, 'merge', file, 'mail/bergen.cable.bo.review.json'),
        'mail/bergen.cable.bo.review.json: It holds remarks on bergen.cable and not on oslo.cable. Nothing was taken from this file.',
      );
      assert.equal(readFileSync(folder.at(file), 'utf8'), before);
      assert.equal(
        refused(folder, 'merge', 'olso.cable.all.review.json', file),
        'olso.cable.all.review.json: There is no such review file, and no cable olso.cable beside it; check the name.',
      );
      assert.equal(existsSync(folder.at('olso.cable.all.review.json')), false);
    }),
  );

  it(
    'says which reviews have lost their cable',
    inFolder({ 'oslo.cable': cable, 'bergen.cable': cable }, (folder) => {
      added(folder, '-m', 'One.', ...ann);
      renameSync(folder.at('oslo.cable'), folder.at('oslo-2.cable'));
      const { status, stdout, stderr } = folder.run('review', 'check', '.');
      assert.deepEqual(
        [status, stdout, stderr],
        [
          2,
          'No open threads\n',
          `cable-lint: ${file}: Its cable oslo.cable is not here, so its remarks stand nowhere; give both files the same name again.\n`,
        ],
      );
      assert.equal(folder.run('review', 'check', 'bergen.cable').status, 0);
      renameSync(folder.at('oslo-2.cable'), folder.at('oslo.cable'));
      const again = folder.run('review', 'check', '.');
      assert.deepEqual([again.status, again.stderr], [1, '']);
      assert.match(again.stdout, /\n1 open thread in 1 cable\n$/);
    }),
  );

  it(
    'keeps the words of whoever resolves, in a thread of their own and where it is resolved already',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      const id = /[0-9a-f]{8}/.exec(added(folder, '-m', 'Twelve?', ...ann))![0];
      const resolve = (...argv: string[]): string => folder.run('review', 'resolve', 'oslo.cable', id, ...argv).stdout;
      assert.equal(resolve('-m', 'Counted.', ...ann), `Resolved: ${id}\n`);
      assert.equal(resolve('-m', 'I agree.', '--name', 'Bo'), `Resolved already: ${id}\n`);
      assert.equal(resolve('--name', 'Bo'), `Resolved already: ${id}\n`);
      const said = (): unknown[] => rows(folder, '.').map(({ creator, body, state }) => [creator, body, state]);
      assert.deepEqual(said(), [
        ['Ann Lee', 'Twelve?', 'resolved'],
        ['Ann Lee', 'Counted.', 'resolved'],
        ['Bo', 'I agree.', 'resolved'],
      ]);
      assert.equal(resolve('--reopen', ...ann), `Reopened: ${id}\n`);
      assert.deepEqual(
        said().map((one) => (one as string[])[2]),
        ['open', 'open', 'open'],
      );
    }),
  );

  it(
    'lets a waiver hold no longer than its words, and shows what stands there now',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '--waive', 'paragraph-ref-missing', '--line', '12', '-m', 'Para 9 follows.', ...ann);
      assert.match(folder.run('oslo.cable').stdout, /\(1 waived\)/);
      folder.write({ 'oslo.cable': cable.replace('para 9', 'para 14') });
      const { stdout } = folder.run('oslo.cable');
      assert.match(stdout, /12:\d+ +error.*paragraph-ref-missing/);
      assert.doesNotMatch(stdout, /waived/);
      assert.match(
        folder.run('review', 'list', '.').stdout,
        /waived \(moved: the finding stands again\) {2}Ann Lee: waiver of paragraph-ref-missing: Para 9 follows\. .*\n {11}> para 9\n {9}now: para 14\n/,
      );
      assert.match(
        folder.run('review', 'report', '--format', 'markdown', '.').stdout,
        /\(the words were changed, or the place is in doubt\)\n\n {2}> para 9\n\n {2}Now: para 14\n/,
      );
    }),
  );

  it(
    'finds words over lines and paragraph numbers, with their marks',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '-m', 'x', '--quote', 'ten beds and a garden.', ...ann);
      added(folder, '-m', 'y', '--quote', 'It has twelve beds. 2. (sbu) See para 9.', ...ann);
      assert.deepEqual(
        rows(folder, '.')
          .map(({ exact }) => exact)
          .sort(),
        ['It has twelve beds.\n\n2. (SBU) See para 9.', 'ten beds and a\ngarden.'],
      );
    }),
  );

  it(
    'counts a remark once where one file was merged into another',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '-m', 'One.', ...ann);
      added(folder, '-m', 'Two.', '--name', 'Bo Berg');
      assert.equal(folder.run('review', 'merge', file, 'oslo.cable.bo-berg.review.json').status, 0);
      const { id } = rows(folder, '.').find(({ body }) => body === 'Two.')!;
      assert.equal(folder.run('review', 'resolve', 'oslo.cable', id, '--name', 'Bo Berg').status, 0);
      assert.deepEqual(
        rows(folder, '.')
          .map(({ body, state }) => [body, state])
          .sort(),
        [
          ['One.', 'open'],
          ['Two.', 'resolved'],
        ],
      );
    }),
  );

  it(
    'takes no review for a cable',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '-m', 'One.', ...ann);
      assert.match(folder.run('lint', '--format', 'ndjson', 'oslo.cable', file).stdout, /^\{"path":"oslo\.cable".*\n$/);
      const { status, stderr } = folder.run(file);
      assert.equal(status, 2);
      assert.match(stderr, /This is a review and no cable/);
      assert.equal(rows(folder, file).length, 1);
      assert.equal(statSync(folder.at('oslo.cable')).size, cable.length);
    }),
  );

  it(
    'reports for spreadsheets, programs and documents',
    inFolder({ 'oslo.cable': cable }, (folder) => {
      added(folder, '-m', '=SUM(A1) | *bold*', '--quote', 'ten beds', ...ann);
      added(folder, '--waive', 'tag-duplicate', '-m', 'As asked.', ...ann);
      const csv = folder.run('review', 'report', '--format', 'csv', '.').stdout;
      assert.match(csv, /^path,kind,state,.*\r\noslo\.cable,remark,open,12,.*,'=SUM\(A1\) \| \*bold\*,placed\r\n/);
      const [facts] = JSON.parse(folder.run('review', 'report', '--format', 'json', '.').stdout) as {
        title: string;
        findings: { rule: string; source: string }[];
        waived: { rule: string; reason: string; waivedBy: string }[];
        clearers: { name: string; open: number }[];
      }[];
      assert.equal(facts!.title, 'NORWAY: SHELTERS');
      assert.deepEqual(
        facts!.findings.map(({ rule }) => rule),
        ['paragraph-ref-missing'],
      );
      assert.deepEqual(
        facts!.waived.map(({ rule, reason, waivedBy }) => [rule, reason, waivedBy]),
        [['tag-duplicate', 'As asked.', 'Ann Lee']],
      );
      assert.deepEqual(
        facts!.clearers.map(({ name, open }) => [name, open]),
        [['Ann Lee', 1]],
      );
      const markdown = folder.run('review', 'report', '--format', 'markdown', '.').stdout;
      assert.match(
        markdown,
        /\n- \*\*open\*\* remark, line 12, paragraph 2\n\n {2}> ten beds\n\n {2}- Ann Lee, .*: =SUM\(A1\) \\\| \\\*bold\\\*\n/,
      );
    }),
  );
});
