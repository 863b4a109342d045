import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { captionUnknown } from './caption-unknown.js';

describe('caption-unknown', () => {
  it('says nothing of the SBU at the head of a print of SMART', () => {
    checkSilent(captionUnknown, 'UNCLASSIFIED\nSBU\n\nMRN:\t12 OSLO 287\nTAGS:\tKTIP\nSubject:\tNORWAY\n\n1. Text.\n');
  });

  it('points at a slip for a caption', () => {
    checkRule(
      captionUnknown,
      `
UNCLAS OSLO 000012

SENSITVE
^^^^^^^^ caption-unknown: \`SENSITVE\` is no caption that the handbook knows. Write \`SENSITIVE\`.
SIPDIS

E.O. 12958: N/A
`,
    );
  });

  it('says less of a word that resembles none in transmitted text, for archives hold many captions', () => {
    checkRule(
      captionUnknown,
      `
UNCLAS OSLO 000012

HARBORMASTER
^^^^^^^^^^^^ caption-unknown: \`HARBORMASTER\` is no caption that the handbook knows. Correct it, or take it out of the captions.

E.O. 12958: N/A
`,
    );
    checkRule(
      captionUnknown,
      `
VZCZCXRO8656
OO RUEHCN
DE RUEHNY #0012 2332218
ZNR UUUUU ZZH
O 212159Z AUG 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000012

HARBORMASTER
^^^^^^^^^^^^ caption-unknown (hint): \`HARBORMASTER\` is no caption that the handbook knows. Correct it, or take it out of the captions.
SIPDDIS
^^^^^^^ caption-unknown: \`SIPDDIS\` is no caption that the handbook knows. Write \`SIPDIS\`.

E.O. 12958: N/A
`,
    );
  });

  it('says less of old cables too, whose captions nobody lists', () => {
    checkRule(
      captionUnknown,
      `
R 211200Z AUG 74
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 0012

HARBORMASTER
^^^^^^^^^^^^ caption-unknown (hint): \`HARBORMASTER\` is no caption that the handbook knows. Correct it, or take it out of the captions.

E.O. 11652: N/A
`,
    );
  });

  it('says no more than a hint where the caption meant is not confirmed', () => {
    checkRule(
      captionUnknown,
      `
UNCLAS OSLO 000012

LIMDISS
^^^^^^^ caption-unknown (hint): \`LIMDISS\` is no caption that the handbook knows. Write \`LIMDIS\`.

E.O. 12958: N/A
`,
    );
  });

  it('asks for capitals', () => {
    checkFix(
      captionUnknown,
      'UNCLAS OSLO 12\n\nSensitive\nSIPDIS\n\nE.O. 12958: N/A\n',
      'UNCLAS OSLO 12\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\n',
    );
    checkFix(
      captionUnknown,
      'UNCLAS OSLO 12\n\nSIPDS\n\nE.O. 12958: N/A\n',
      'UNCLAS OSLO 12\n\nSIPDIS\n\nE.O. 12958: N/A\n',
    );
  });

  it('says nothing of captions, listed or in a known form', () => {
    for (const caption of [
      'SENSITIVE',
      'S I P D I S',
      'NODIS',
      'AGREMENT CHANNEL',
      'TMONE CHANNEL',
      'SECTO 1234',
      'TOSEC 120034',
      'CODEL SMITH',
      'FOR AMBASSADOR ONLY',
      'VISAS DONKEY',
      'LIMDIS',
      'TERREP',
      'SPECAT EXCLUSIVE',
      'OFFICIAL INFORMAL',
      'SENSITIVE, NOFORN',
    ])
      checkSilent(captionUnknown, `CONFIDENTIAL OSLO 12\n\n${caption}\n\nE.O. 12958: N/A\n`);
  });

  it('says nothing of passing lines and longer instructions', () => {
    for (const line of [
      'DEPT FOR G/TIP, G, DRL',
      'STATE PLEASE PASS USTR',
      'NOT FOR INTERNET DISTRIBUTION',
      'JOINT STATE/DEFENSE MESSAGE',
      'USDOC 4322/ITA/MAC',
      'FOR DCM FROM SMITH',
    ])
      checkSilent(captionUnknown, `UNCLAS OSLO 12\n\n${line}\n\nE.O. 12958: N/A\n`);
  });
});
