import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { looksLikeCable } from './looks-like-cable.js';

function looks(text: string): boolean {
  return looksLikeCable(text.split('\n'));
}

describe('looksLikeCable', () => {
  it('knows a draft, a transmitted and an archived cable', () => {
    assert.ok(looks('UNCLAS QUITO 000431\n\nSENSITIVE\n\nE.O. 13526: N/A\nTAGS: KTIP, EC\nSUBJECT: A VISIT\n'));
    assert.ok(looks('VZCZCXRO0417\nPP RUEHCN\n'));
    assert.ok(
      looks(
        '10QUITO431\nA VISIT\nFri Jun 18 00:00:00 +0200 2010\nUNCLASSIFIED\nEmbassy Quito\nDE RUEHQT #0431 1691430\n',
      ),
    );
    assert.ok(looks('TAGS: [KTIP](#) [EC](#)\nSUBJECT: (U) A VISIT\n'));
    assert.ok(looks('FM AMEMBASSY QUITO\nTO SECSTATE WASHDC PRIORITYUNCLAS QUITO 000431 \n'));
  });

  it('knows every cable of the examples and, where they are, of the samples', () => {
    const samples = '../shared/cables';
    const files = globSync(['examples/**/*.cable', ...(existsSync(samples) ? [`${samples}/*.txt`] : [])]);
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !looks(readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('takes no page of ours for one', () => {
    const pages = globSync(['*.md', 'docs/*.md', 'server/data/*.tsv', 'server/scripts/*.ts']);
    assert.ok(pages.length > 0);
    assert.deepEqual(
      pages.filter((file) => looks(readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('looks past blank lines and lines of an archive', () => {
    assert.ok(looks(`${'\n'.repeat(12)}  \nReleased in full\n\nTAGS: KTIP, EC\r\nSUBJECT: A VISIT\r\n`));
  });

  it('knows one whose fields come after many addressees', () => {
    const addressees = Array.from({ length: 60 }, () => 'AMEMBASSY QUITO').join('\n');
    assert.ok(looks(`FM SECSTATE WASHDC\nTO ${addressees}\n\nTAGS: KTIP\n`));
  });

  it('leaves letters, notes and logs alone', () => {
    assert.ok(!looks(''));
    assert.ok(!looks('From: A\nTo: B\nSubject: Tags for the cable\n\nDear B,\n'));
    assert.ok(!looks('Tags: travel, food\nSubject: dinner\n'));
    assert.ok(!looks('SUBJECT: MINUTES\nSENSITIVE\n'));
    assert.ok(!looks('2010-06-18 14:30 SECRET rotated\n2010-06-18 14:31 TAGS updated\n'));
    assert.ok(!looks('The cable has the line TAGS: KTIP, EC and the line SUBJECT: A VISIT.\n'));
    assert.ok(!looks('CONFIDENTIAL REPORT 2010\n'));
  });

  it('does not read on for ever', () => {
    assert.ok(!looks(`${'\n'.repeat(200)}TAGS: KTIP\nSUBJECT: A VISIT\n`));
    assert.ok(!looks(`${' '.repeat(2_000_000)}VZCZCXRO0417`));
  });
});
