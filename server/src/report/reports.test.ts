import assert from 'node:assert/strict';
import type { Finding } from '../core/lint/finding.js';
import { LineTable } from '../core/syntax/lines.js';
import { jsonReport, ndjsonReport } from './json.js';
import type { LintedFile, LintReport, Tally } from './lint-report.js';
import { plainPaint } from './paint.js';
import { textReport } from './text.js';

const text = 'UNCLAS OSLO 1\r\nTAGS: NO, NO\r\n1. See para 9.\r\n';

const duplicate: Finding = {
  ruleId: 'tag-duplicate',
  severity: 'warning',
  message: '`NO` is already listed.',
  start: 25,
  end: 27,
  fixes: [{ title: 'Remove it', safe: true, changes: [{ start: 23, end: 27, text: '' }] }],
  related: [{ start: 21, end: 23, message: 'First listed here.' }],
  tag: 'unnecessary',
  waived: false,
};

const missing: Finding = {
  ruleId: 'paragraph-ref-missing',
  severity: 'error',
  message: 'There is no paragraph `9`\u001b.',
  start: 36,
  end: 42,
  fixes: [],
  related: [],
  tag: undefined,
  waived: false,
};

const faulty: LintedFile = {
  path: 'a.cable',
  text,
  profile: 'draft',
  lines: new LineTable(text),
  findings: [duplicate, missing],
};
const clean: LintedFile = { path: 'b.cable', text: '', profile: 'wire', lines: new LineTable(''), findings: [] };

const tally: Tally = {
  counts: { hint: 0, info: 0, warning: 1, error: 1 },
  files: 2,
  waived: 0,
  known: 0,
  fixable: 1,
  hidden: 0,
  fixed: 0,
  fixedFiles: 0,
  exceeded: undefined,
  troubles: [],
};

function render(report: LintReport, files: readonly LintedFile[], result = tally): string {
  const texts = files.map((file) => report.file(file)).filter((part) => part !== '');
  return report.open() + texts.join(report.separator) + report.close(result);
}

describe('ndjsonReport', () => {
  it('gives one object a line, with the keys in their order', () => {
    const [first, second, end] = render(ndjsonReport(), [faulty, clean]).split('\n');
    assert.equal(
      first,
      '{"path":"a.cable","profile":"draft","messages":[' +
        '{"ruleId":"tag-duplicate","severity":"warning","message":"`NO` is already listed.",' +
        '"line":2,"column":11,"endLine":2,"endColumn":13,"offset":25,"endOffset":27,' +
        '"related":[{"line":2,"column":7,"message":"First listed here."}],' +
        '"fixes":[{"title":"Remove it","safe":true,"changes":[{"offset":23,"endOffset":27,"text":""}]}],"waived":false},' +
        '{"ruleId":"paragraph-ref-missing","severity":"error","message":"There is no paragraph `9`\\u001b.",' +
        '"line":3,"column":8,"endLine":3,"endColumn":14,"offset":36,"endOffset":42,"related":[],"fixes":[],"waived":false}]}',
    );
    assert.equal(second, '{"path":"b.cable","profile":"wire","messages":[]}');
    assert.equal(end, '');
  });
});

describe('jsonReport', () => {
  it('gives the same objects in one array', () => {
    const lines = render(ndjsonReport(), [faulty, clean]).trim().split('\n');
    const expected = lines.map((line): unknown => JSON.parse(line));
    assert.deepEqual(JSON.parse(render(jsonReport(), [faulty, clean])), expected);
  });

  it('gives an empty array where nothing was read', () => {
    assert.deepEqual(JSON.parse(render(jsonReport(), [])), []);
  });
});

describe('textReport', () => {
  it('groups by file, shows control characters, and sums up', () => {
    assert.equal(
      render(textReport(plainPaint), [clean, faulty]),
      [
        'a.cable',
        '  2:11  warning  `NO` is already listed.  tag-duplicate',
        '                 2:7: First listed here.',
        '   3:8  error    There is no paragraph `9`\\u{1b}.  paragraph-ref-missing',
        '',
        '1 error, 1 warning in 2 files',
        '1 can be fixed with `--fix`; `--fix-dry-run` shows the changes first.',
        '',
      ].join('\n'),
    );
  });

  it('leaves waived findings out and counts them', () => {
    const waived = { ...faulty, findings: [{ ...missing, waived: true }] };
    const result = { ...tally, counts: { hint: 0, info: 0, warning: 0, error: 0 }, files: 1, waived: 1, fixable: 0 };
    assert.equal(render(textReport(plainPaint), [waived], result), 'No findings in 1 file (1 waived)\n');
    const known = { ...faulty, findings: [{ ...missing, known: true }] };
    assert.equal(
      render(textReport(plainPaint), [known], { ...result, known: 1, waived: 0 }),
      'No findings in 1 file (1 known by the baseline)\n',
    );
  });

  it('tells of fixes, of what was left out, and of too many warnings', () => {
    const counts = { hint: 0, info: 2, warning: 3, error: 0 };
    const result = { ...tally, counts, fixable: 0, hidden: 4, fixed: 2, fixedFiles: 1, exceeded: 0 };
    assert.equal(
      render(textReport(plainPaint), [clean], result),
      [
        '3 warnings, 2 info in 2 files (4 less severe not shown)',
        'More warnings than --max-warnings 0 allows.',
        '2 fixes applied in 1 file.',
        '',
      ].join('\n'),
    );
  });

  it('says nothing where nothing was read', () => {
    assert.equal(render(textReport(plainPaint), [], { ...tally, files: 0 }), '');
  });
});
