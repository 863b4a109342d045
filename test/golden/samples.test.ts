/**
 * The five sample cables, where their folder stands beside the repository: the findings that `cable-format.md` section 4
 * lists, and no other. The lists below are those tables, read as the design says.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { replaceMarkers, rewrap } from '../support/rewrap.js';
import { sampleFolder } from '../support/repository.js';

/** Lines of the findings of each rule; a line stands once for each occurrence. */
type Expected = Readonly<Record<string, readonly number[]>>;

const expected: Readonly<Record<string, Expected>> = {
  '000': {
    'markdown-residue': [21],
    'ref-unused': [25, 29, 31],
    'paragraph-pilcrow': [27, 29, 31, 33, 35, 37, 39, 45, 49, 73, 75, 81, 85, 87, 93, 95, 125],
    'block-unclosed': [35],
    'garbled-apostrophe': [35, 95, 103],
    'garbled-quote': [35],
    'action-range': [39],
    'garbled-plural-possessive': [57, 57],
    'page-break-split': [59, 89],
    'block-name-mismatch': [73],
    'bullet-spacing': [89, 99, 101, 103, 107, 109],
    'bullet-missing': [111],
    'bracketed-notes-missing': [35],
    'acronym-expansion-mismatch': [57],
  },
  '001': {
    'classification-glued': [13],
    'trailing-space': [13],
    'sbu-without-sensitive': [15],
    'ref-origin-alias': [24],
    'paragraph-pilcrow': [26, 32, 51, 61, 75, 91],
  },
  '002': {
    'markdown-residue': [18, 29],
    'ref-letter-doubled': [22, 23, 24, 25],
    'ref-unused': [22, 25],
    'paragraph-pilcrow': [23, 24, 25, 27, 29, 31, 33, 37, 41, 43, 45, 67, 69, 71, 75, 77, 79, 81, 83, 85],
    'block-unclosed': [29],
    'garbled-plural-possessive': [29, 35, 53],
    'page-break-split': [33, 49, 109],
    'garbled-dash': [57, 57, 81, 81],
    'block-name-mismatch': [67],
    'subparagraph-lone': [69],
    'bullet-spacing': [91, 93, 99, 107, 109, 117],
    'garbled-apostrophe': [93],
    'bracketed-notes-missing': [29],
    'reporting-period-consistency': [31],
    'deadline-consistency': [69],
    'action-plan-part-missing': [87],
  },
  '003': {
    'markdown-residue': [21, 120, 120],
    'ref-letter-doubled': [25, 26],
    'ref-unused': [25],
    'paragraph-pilcrow': [26, 28, 30, 32, 34, 36, 38, 42, 44, 100, 128, 130, 156],
    'negation-doubling': [32],
    'page-break-split': [38, 54, 64, 76, 86, 96, 134, 152],
    'block-unclosed': [44],
    'garbled-apostrophe': [44, 48, 52, 52, 66, 72, 72, 72, 72, 72, 72, 72, 76, 78, 82, 82, 94, 94, 96, 140, 140],
    'garbled-quote': [56, 58, 72],
    'garbled-dash': [64, 90, 110, 136, 148],
    'garbled-plural-possessive': [72, 78, 90, 120, 120, 148, 156],
    'unsupported-character': [72],
    'dash-run': [90],
    'quote-spacing': [120],
    'undefined-acronym': [68, 112, 120],
    'internal-reference-in-non-paper': [112, 114, 114],
    'report-year-arithmetic': [134],
  },
  '004': {
    'markdown-residue': [17],
    'ref-unused': [21, 24],
    'paragraph-pilcrow': [22, 23, 24, 26, 28, 30, 32, 36, 42, 44, 70, 72, 84, 122],
    'block-unclosed': [28],
    'garbled-apostrophe': [28],
    'garbled-quote': [28],
    'page-break-split': [32, 116],
    'garbled-plural-possessive': [34, 52],
    'portion-mark-spacing': [46],
    'block-name-mismatch': [70],
    'bullet-spacing': [74, 76, 78, 80, 82, 90, 92, 96, 98, 100, 102, 104, 106, 112, 114],
    'bracketed-notes-missing': [28],
    'reporting-period-consistency': [30],
    'deadline-consistency': [72],
    'action-plan-part-missing': [84],
  },
};

/** Findings that section 4 lists at a level of their own: those of all others are their rule's. */
const severities: Readonly<Record<string, string>> = {
  '000:35 block-unclosed': 'info',
  '002:29 block-unclosed': 'info',
  '004:28 block-unclosed': 'info',
  '003:44 block-unclosed': 'warning',
  '000:27 paragraph-pilcrow': 'warning',
  '000:45 paragraph-pilcrow': 'warning',
  '000:93 paragraph-pilcrow': 'hint',
  '001:26 paragraph-pilcrow': 'hint',
  '001:13 trailing-space': 'hint',
  '000:39 action-range': 'hint',
};

const linter = createLinter(allRules, resolveConfig(allRules, []));
const folder = sampleFolder();

function sampleText(name: string): string {
  const file = folder && readdirSync(folder).find((entry) => entry.startsWith(name));
  assert.ok(folder && file, `no sample ${name}`);
  return readFileSync(join(folder, file), 'utf8');
}

function findings(text: string) {
  const { cable, findings: found } = analyze(linter, text);
  return found.map((finding) => ({
    ...finding,
    line: cable.lines.lineAt(finding.start) + 1,
    words: text.slice(finding.start, finding.end),
  }));
}

/** What a finding says, wherever it stands: rule, level and the words it points at, white space and markers aside. */
function facts(text: string, without: readonly string[]): string[] {
  return findings(text)
    .filter(({ ruleId }) => !without.includes(ruleId))
    .map(({ ruleId, severity, words }) => `${ruleId} ${severity} ${pointedAt(ruleId, words)}`)
    .sort();
}

/** Words of a finding that a rewrite of white space or markers leaves alone. */
function pointedAt(ruleId: string, words: string): string {
  if (ruleId === 'trailing-space' || ruleId === 'page-break-split') return '';
  return words
    .replace(/¶|\[1\]\(#\)|\uFFFD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the sample cables', () => {
  before(function () {
    if (folder) return;
    console.log('      skipped: the folder of the sample cables is not beside the repository');
    this.skip();
  });

  for (const [name, rows] of Object.entries(expected)) {
    it(`${name}: what the tables list, at their lines, and nothing else`, () => {
      const found: Record<string, number[]> = {};
      for (const { ruleId, line } of findings(sampleText(name))) (found[ruleId] ??= []).push(line);
      const wanted = Object.fromEntries(
        Object.entries(rows).filter(([id]) => allRules.some(({ meta }) => meta.id === id)),
      );
      assert.deepEqual(found, { ...found, ...wanted });
      assert.deepEqual(Object.keys(found).sort(), Object.keys(wanted).sort());
    });

    it(`${name}: the same with CRLF, with a byte-order mark, with and without a final line end`, () => {
      const text = sampleText(name);
      const plain = facts(text, []);
      assert.deepEqual(facts(text.replace(/\n/g, '\r\n'), []), plain);
      assert.deepEqual(facts(`\uFEFF${text}`, []), plain);
      assert.deepEqual(facts(`${text}\n`, []), plain);
      assert.deepEqual(facts(text.replace(/\n$/, ''), []), plain);
    });

    it(`${name}: the same with bare numbers, and with U+FFFD, in place of pilcrows`, () => {
      const text = sampleText(name);
      const moved = ['paragraph-pilcrow', 'unsupported-character', 'line-too-long'];
      const plain = facts(text, moved);
      assert.deepEqual(facts(replaceMarkers(text, ''), moved), plain);
      assert.deepEqual(facts(replaceMarkers(text, '\uFFFD'), moved), plain);
    });

    if (name !== '001')
      it(`${name}: the same wrapped to 69 columns`, () => {
        const text = sampleText(name);
        assert.deepEqual(facts(rewrap(text, 69), ['line-too-long']), facts(text, ['line-too-long']));
      });
  }

  it('has the levels that the tables name', () => {
    for (const [place, severity] of Object.entries(severities)) {
      const [at = '', ruleId] = place.split(' ');
      const [name = '', line] = at.split(':');
      if (!allRules.some(({ meta }) => meta.id === ruleId)) continue;
      const found = findings(sampleText(name)).find(
        (finding) => finding.ruleId === ruleId && finding.line === Number(line),
      );
      assert.equal(found?.severity, severity, place);
    }
  });
});
