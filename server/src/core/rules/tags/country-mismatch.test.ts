import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { countryMismatch } from './country-mismatch.js';

/** A cable from the Department to posts. */
function cable(to: string, tags: string, subject: string): string {
  return `O 011200Z SEP 09\nFM SECSTATE WASHDC\nTO ${to}\n\nUNCLAS STATE 090002\n\nE.O. 12958: N/A\nTAGS: ${tags}\nSUBJECT: ${subject}\n`;
}

describe('country-mismatch', () => {
  it('points at the code that is not the country of the subject', () => {
    checkRule(
      countryMismatch,
      `
O 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASSY OSLO IMMEDIATE

UNCLAS STATE 090002

TAGS: KTIP, PHUM, SW
                  ^^ country-mismatch: TAGS have Sweden (\`SW\`), but SUBJECT opens with Norway. Write \`NO\`, or correct SUBJECT.
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN
`,
    );
  });

  it('needs no addressees, and takes a sentence that opens with the country of the post', () => {
    checkRule(
      countryMismatch,
      `
UNCLAS STATE 090002

TAGS: PREL, NI
            ^^ country-mismatch: TAGS have Nigeria (\`NI\`), but SUBJECT opens with Niger. Write \`NG\`, or correct SUBJECT.
SUBJECT: NIGER: FERRY TALKS
`,
    );
    checkRule(
      countryMismatch,
      `
P 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000012

TAGS: PREL, DA
            ^^ country-mismatch: TAGS have Denmark (\`DA\`), but SUBJECT opens with Norway. Write \`NO\`, or correct SUBJECT.
SUBJECT: NORWAY'S ANSWER TO THE REPORT
`,
    );
  });

  it('reports a plan that goes to another country', () => {
    checkRule(
      countryMismatch,
      `
O 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASSY STOCKHOLM IMMEDIATE

UNCLAS STATE 090002

TAGS: KTIP, PHUM, NO
                  ^^ country-mismatch: TAGS and SUBJECT have Norway (\`NO\`), but the cable goes to AMEMBASSY STOCKHOLM. Correct what is wrong.
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN
`,
    );
  });

  it('lets agreement pass, also by territory, by embassy, and by a name that countries share', () => {
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'KTIP, NO', 'NORWAY: TIP ACTION PLAN'));
    checkSilent(countryMismatch, cable('AMCONSUL HONG KONG', 'KTIP, CH', 'HONG KONG: TIP ACTION PLAN'));
    checkSilent(countryMismatch, cable('AMEMBASSY COPENHAGEN', 'PREL, DA', 'GREENLAND: FERRY TALKS'));
    checkSilent(countryMismatch, cable('AMEMBASSY BRIDGETOWN', 'KTIP, ST', 'SAINT LUCIA: TIP ACTION PLAN'));
    checkSilent(countryMismatch, cable('AMEMBASSY BRIDGETOWN', 'KTIP, BB', 'SAINT LUCIA: TIP ACTION PLAN'));
    checkSilent(countryMismatch, cable('AMEMBASSY KINSHASA', 'KTIP, CG', 'CONGO: TIP ACTION PLAN'));
  });

  it('lets cables on several countries pass, regions, organizations and collectives', () => {
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, SW, DA', 'NORWAY: FERRY TALKS'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, SW', 'NORWAY/SWEDEN: FERRY TALKS'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, SW', 'NORWAY: FERRY TALKS WITH SWEDEN'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, SW, NATO', 'NORWAY: FERRY TALKS'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, SW, XG', 'NORWAY: FERRY TALKS'));
    checkSilent(countryMismatch, cable('CHINA POSTS COLLECTIVE', 'PREL, SW', 'NORWAY: FERRY TALKS'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO\nAMEMBASSY HELSINKI', 'PREL, SW', 'NORWAY: FERRY TALKS'));
  });

  it('lets a country pass that does not open the subject, and instructions on a third one', () => {
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, SW', 'FERRY TALKS WITH NORWAY'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, SW', 'EU: FERRY TALKS'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, IR', 'IRAN: DEMARCHE REQUEST'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, NO', 'IRAN: DEMARCHE REQUEST'));
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'KTIP, UZ', 'UZBEKISTAN: TIP CASE WITH A LINK TO OSLO'));
  });

  it('does not count the United States beside another country', () => {
    checkSilent(countryMismatch, cable('AMEMBASSY OSLO', 'PREL, NO, US', 'NORWAY: FERRY TALKS'));
  });
});
