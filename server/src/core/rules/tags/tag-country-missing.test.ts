import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tagCountryMissing } from './tag-country-missing.js';

function cable(tags: string, subject: string, to = 'SECSTATE WASHDC', from = 'AMEMBASSY OSLO'): string {
  return `P 011200Z SEP 09\nFM ${from}\nTO ${to}\n\nUNCLAS OSLO 12\n\nE.O. 12958: N/A\n${tags}\nSUBJECT: ${subject}\n`;
}

function missing(because: string, severity = ''): string {
  return `^^^^^ tag-country-missing${severity}: ${because}\nSUBJECT`;
}

describe('tag-country-missing', () => {
  it('points at the label where the subject opens with a country', () => {
    checkRule(
      tagCountryMissing,
      `
UNCLAS STATE 12

TAGS: KTIP, PHUM
^^^^^ tag-country-missing: The subject names Norway, but TAGS have no country. Add \`NO\`.
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN
`,
    );
    for (const subject of [
      'NORWAY - NEXT STEPS',
      'NORWAY -- 2009 REPORT',
      'NORWAY/SVALBARD: FERRIES',
      'NORWAY/BERGEN: FERRIES',
      'NORWAY (TIER 2): PLAN',
    ])
      checkRule(
        tagCountryMissing,
        cable('TAGS: PREL', subject).replace(
          'SUBJECT',
          missing('The subject names Norway, but TAGS have no country. Add `NO`.'),
        ),
      );
  });

  it('takes a sentence that opens with the country of the post', () => {
    checkRule(
      tagCountryMissing,
      cable('TAGS: PREL', "NORWAY'S ANSWER TO THE REPORT").replace(
        'SUBJECT',
        missing('The subject names Norway, but TAGS have no country. Add `NO`.'),
      ),
    );
    checkSilent(tagCountryMissing, cable('TAGS: PREL', 'SWEDEN BUYS FERRIES'));
  });

  it('takes the one post that is to act, with a hint unless the cable is on TIP', () => {
    checkRule(
      tagCountryMissing,
      cable('TAGS: PREL', 'FERRY TALKS', 'AMEMBASSY OSLO', 'SECSTATE WASHDC').replace(
        'SUBJECT',
        missing('The cable goes to AMEMBASSY OSLO, but TAGS have no country. Add `NO`.', ' (hint)'),
      ),
    );
    checkRule(
      tagCountryMissing,
      cable('TAGS: KTIP, PHUM', 'TIP ACTION PLAN', 'AMEMBASSY OSLO', 'SECSTATE WASHDC').replace(
        'SUBJECT',
        missing('The cable goes to AMEMBASSY OSLO, but TAGS have no country. Add `NO`.'),
      ),
    );
  });

  it('lets any country pass, regions, organizations, places of programs, and what may be a country', () => {
    for (const tags of [
      'PREL, NO',
      'PREL, SW',
      'PREL, XA',
      'PREL, ZP',
      'PREL, NATO',
      'KWBG, PREL',
      'PREL, QQ',
      'PRELNO',
      'PREL, NORWAY',
    ])
      checkSilent(tagCountryMissing, cable(`TAGS: ${tags}`, 'NORWAY: FERRY TALKS'));
  });

  it('lets cables pass that are on no single country', () => {
    checkSilent(tagCountryMissing, cable('TAGS: PREL', 'NORWAY/SWEDEN: FERRY TALKS'));
    checkSilent(tagCountryMissing, cable('TAGS: PREL', 'NORWAY AND SWEDEN: FERRY TALKS'));
    checkSilent(tagCountryMissing, cable('TAGS: PREL', 'UNITED STATES: FERRY TALKS'));
    checkSilent(tagCountryMissing, cable('TAGS: PREL', 'FERRY TALKS', 'ALL DIPLOMATIC AND CONSULAR POSTS'));
    checkSilent(tagCountryMissing, cable('TAGS: PREL', 'FERRY TALKS', 'AMEMBASSY OSLO\nAMEMBASSY STOCKHOLM'));
    checkSilent(tagCountryMissing, cable('TAGS: AMGT, ASEC', 'COUNTRY CLEARANCE', 'AMEMBASSY OSLO'));
    checkSilent(tagCountryMissing, cable('TAGS: PREL', 'FERRY TALKS', 'USMISSION GENEVA'));
    checkSilent(tagCountryMissing, cable('TAGS: PREL', 'FERRY TALKS'));
    checkSilent(tagCountryMissing, cable('TAGS:', 'NORWAY: FERRY TALKS'));
  });

  it('adds the code; where two countries share the name, the route decides or both are offered', () => {
    checkFix(tagCountryMissing, cable('TAGS: PREL, PHUM', 'NORWAY: X'), cable('TAGS: PREL, PHUM, NO', 'NORWAY: X'));
    checkFix(
      tagCountryMissing,
      cable('TAGS: [PREL](#) [PHUM](#)', 'NORWAY: X'),
      cable('TAGS: [PREL](#) [PHUM](#) NO', 'NORWAY: X'),
    );
    checkRule(
      tagCountryMissing,
      cable('TAGS: PREL', 'CONGO: FERRY TALKS').replace(
        'SUBJECT',
        missing('The subject names Congo, but TAGS have no country. Add `CF` or `CG`.'),
      ),
    );
  });
});
