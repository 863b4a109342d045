import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { rewrap } from '../../../../../test/support/rewrap.js';
import { reportingPeriods } from './reporting-periods.js';

function periodsIn(body: string): string[] {
  const prose = proseOf(body);
  return prose.find(reportingPeriods).map((period) => `${period.form}: ${prose.textOf(period)}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['The review covers the April 2009 to March 2010 reporting period.', ['months: April 2009 to March 2010']],
  ['The reporting period (April 2009 to March 2010) is over.', ['months: April 2009 to March 2010']],
  ['The reporting period runs from January 1 to December 31, 2009.', ['months: January 1 to December 31, 2009']],
  ['The reporting period is April 2009 through March 2010.', ['months: April 2009 through March 2010']],
  ['The reporting period, April 2009-March 2010, is over.', ['months: April 2009-March 2010']],
  ['It covers the March 2009-2010 reporting period.', ['garbled: March 2009-2010']],
  ['It covers the 2009-2010 reporting period.', ['years: 2009-2010']],
  ['It grew from the beginning of the reporting period in April 2009.', ['beginning: April 2009']],
  ['It ends at the end of the reporting period in March 2010.', ['end: March 2010']],
  ['During the reporting period, from January to March, ships sailed.', []],
  ['It tells of the reporting period, from May 2004 to March 2005.', ['months: May 2004 to March 2005']],
  ['In the reporting period, from November 2004 to February 2005, ships sailed.', []],
  ['During the reporting period, 12 ships sailed in April 2009.', []],
  ['In 2009 it sailed. The reporting period was long.', []],
  ['From January to December 2009 ships sailed.', []],
];

describe('reportingPeriods', () => {
  for (const [body, expected] of cases) {
    it(body, () => assert.deepEqual(periodsIn(body), expected));
    it(`${body} (wrapped)`, () => assert.deepEqual(periodsIn(rewrap(`Ships sail. ${body}`, 40)), expected));
  }
});
