import assert from 'node:assert/strict';
import { checkFix, checkRule, checkSilent, runRule } from '../../../../../test/support/check-rule.js';
import { sbuWithoutSensitive } from './sbu-without-sensitive.js';

describe('sbu-without-sensitive', () => {
  it('stands at the captions, where the missing one belongs', () => {
    checkRule(
      sbuWithoutSensitive,
      `
UNCLAS OSLO 000012

SIPDIS
^^^^^^ sbu-without-sensitive: Text is marked \`(SBU)\`, but the caption \`SENSITIVE\` is missing. Add it on a line of its own.

E.O. 12958: N/A

1. (U) The talks go on.

2. (SBU) They end in May.

3. (SBU/NF) The minister will be away.
`,
    );
  });

  it('stands at the level where there is no caption', () => {
    checkRule(
      sbuWithoutSensitive,
      `
UNCLAS OSLO 000012
^^^^^^ sbu-without-sensitive: Text is marked \`(SBU/NF)\`, but the caption \`SENSITIVE\` is missing. Add it on a line of its own.

E.O. 12958: N/A

1. (SBU/NF) The talks go on.
`,
    );
  });

  it('adds the caption above SIPDIS, below other captions, or below the level', () => {
    checkFix(
      sbuWithoutSensitive,
      'UNCLAS OSLO 12\n\nSIPDIS\n\nE.O. 12958: N/A\n\n1. (SBU) The talks go on.\n',
      'UNCLAS OSLO 12\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\n\n1. (SBU) The talks go on.\n',
    );
    checkFix(
      sbuWithoutSensitive,
      'UNCLAS OSLO 12\r\n\r\nSTADIS\r\n\r\nE.O. 12958: N/A\r\n\r\n1. (SBU) The talks go on.',
      'UNCLAS OSLO 12\r\n\r\nSTADIS\r\nSENSITIVE\r\n\r\nE.O. 12958: N/A\r\n\r\n1. (SBU) The talks go on.',
    );
    checkFix(
      sbuWithoutSensitive,
      'UNCLAS OSLO 12\nE.O. 12958: N/A\n\n1. (SBU) The talks go on.\n',
      'UNCLAS OSLO 12\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (SBU) The talks go on.\n',
    );
    checkFix(
      sbuWithoutSensitive,
      'UNCLAS OSLO 12 NODIS\n\nE.O. 12958: N/A\n\n1. (SBU) The talks go on.\n',
      'UNCLAS OSLO 12 NODIS\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (SBU) The talks go on.\n',
    );
  });

  it('adds none to a header on one line, which goes on behind the captions', () => {
    const text =
      'PP RUEHSM DE RUEHNY #0412 0981215 P 081210Z APR 09 FM AMEMBASSY OSLO TO RUEHC/SECSTATE WASHDC UNCLAS OSLO 000412 VZCZCXRO0412 PP RUEHSM DE RUEHNY #0412\n\n1. (SBU) The talks go on.\n';
    const { findings } = runRule(sbuWithoutSensitive, text);
    assert.deepEqual(
      findings.map(({ start, fixes }) => [text.slice(start, start + 12), fixes]),
      [['VZCZCXRO0412', []]],
    );
  });

  it('says nothing where SENSITIVE stands somewhere, misspelled or beside another caption', () => {
    for (const captions of [
      'SENSITIVE',
      'SENSITIVE SIPDIS',
      'SIPDIS, SENSITIVE',
      'S E N S I T I V E',
      'SENSITVE',
      'SENSITIVE BUT UNCLASSIFIED',
      'Sensitive',
    ])
      checkSilent(
        sbuWithoutSensitive,
        `UNCLAS OSLO 000012\n\n${captions}\n\nE.O. 12958: N/A\nTAGS: NO\n\n1. (SBU) The talks go on.\n`,
      );
    checkSilent(
      sbuWithoutSensitive,
      'UNCLAS OSLO 000012 SENSITIVE SIPDIS\n\nE.O. 12958: N/A\n\n1. (SBU) The talks go on.\n',
    );
  });

  it('says nothing of a classified cable, nor of one without (SBU)', () => {
    checkSilent(sbuWithoutSensitive, 'CONFIDENTIAL OSLO 12\n\nSIPDIS\n\n1. (SBU) The talks go on.\n');
    checkSilent(sbuWithoutSensitive, 'UNCLAS OSLO 12\n\nSIPDIS\n\n1. (U) SBU text needs a caption.\n');
    checkSilent(sbuWithoutSensitive, '1. (SBU) The talks go on.\n');
  });
});
