import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { signatureMissing } from './signature-missing.js';

const print = 'UNCLASSIFIED\n\nMRN: 12 OSLO 401\nFrom: AMEMBASSY OSLO\nE.O.: 13526\nTAGS: PREL, NO\nSubject: FISH\n\n';
const header = 'UNCLAS OSLO 000012\n\nTAGS: NO\nSUBJECT: FISH\n\n';

describe('signature-missing', () => {
  it('points at the last word', () => {
    checkRule(
      signatureMissing,
      `
UNCLAS OSLO 000012

TAGS: NO
SUBJECT: FISH

1. (U) They met.

2. (U) They spoke of fish.
                     ^^^^^ signature-missing: The cable ends without a signature. Add the surname of the principal officer in capitals.
`,
    );
  });

  it('says nothing where a name stands at the end, whatever its form', () => {
    for (const end of [
      '\nDOE',
      '\n\nDOE\n\nBT\n',
      '\n\nDOE##\n',
      '\n\nDoe\n',
      '\n\nMcFarland\n',
      ' DOE\n',
      '\n\nVAN DER MEER\nNNNN\n',
    ])
      checkSilent(signatureMissing, `${header}1. (U) They spoke of fish.${end}`);
  });

  it('says nothing of prints of SMART', () => {
    checkSilent(signatureMissing, `${print}1. (U) They spoke of fish.\n\nUNCLASSIFIED\n`);
  });

  it('says nothing of fragments and of cables whose end is missing', () => {
    checkSilent(signatureMissing, '1. (U) They spoke of fish.\n');
    checkSilent(signatureMissing, 'SUBJECT: FISH\n\n1. (U) They spoke of fish.\n');
    checkSilent(signatureMissing, `${header.replace('UNCLAS', 'UNCLAS SECTION 01 OF 02')}1. (U) They spoke of fish.\n`);
    checkSilent(
      signatureMissing,
      `This record is a partial extract of the original cable.\n\n${header}1. (U) They spoke of fish.\n`,
    );
  });
});
