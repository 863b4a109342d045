import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { rewrap } from '../../../../../test/support/rewrap.js';
import { type DateMention, dates } from './dates.js';

const part = (value: number | undefined) => (value === undefined ? '' : String(value));

function show({ kind, year, month, day, lastDay, lastYear, weekday, exists }: DateMention): string {
  const last = lastDay ?? lastYear;
  return `${kind} ${part(year)}-${part(month)}-${part(day)}${last === undefined ? '' : `..${last}`}${weekday === undefined ? '' : ` weekday ${weekday}`}${exists ? '' : ' never'}`;
}

function datesIn(body: string): string[] {
  const prose = proseOf(body);
  return prose.find(dates).map((date) => `${prose.textOf(date)} = ${show(date)}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['On June 16, 2009, or 16 June 2009.', ['June 16, 2009 = day 2009-6-16', '16 June 2009 = day 2009-6-16']],
  ['By November 15 or the 16th of June.', ['November 15 = day -11-15', '16th of June = day -6-16']],
  ['By Nov. 15, 2009, and 3 Sept 2010.', ['Nov. 15, 2009 = day 2009-11-15', '3 Sept 2010 = day 2010-9-3']],
  ['On JUNE 16 2009.', ['JUNE 16 2009 = day 2009-6-16']],
  [
    'On Monday June 15 and Sunday, November 15, 2009.',
    ['Monday June 15 = day -6-15 weekday 1', 'Sunday, November 15, 2009 = day 2009-11-15 weekday 0'],
  ],
  ['On Tuesday, the 16th of June.', ['Tuesday, the 16th of June = day -6-16 weekday 2']],
  ['From June 16-18, 2009.', ['June 16-18, 2009 = day 2009-6-16..18']],
  [
    'In April 2009, April of 2010 and July.',
    ['April 2009 = month 2009-4-', 'April of 2010 = month 2010-4-', 'July = month -7-'],
  ],
  ['In May it may march in March; May we go?', ['May = month -5-', 'March = month -3-']],
  [
    'In 2009, 2009-2010, 2009-10 and (2010).',
    ['2009 = year 2009--', '2009-2010 = year 2009--..2010', '2009-10 = year 2009--..2010', '2010 = year 2010--'],
  ],
  [
    'In FY 2010, FY10, FY2009-2010 and fiscal year 2011.',
    [
      'FY 2010 = fiscal-year 2010--',
      'FY10 = fiscal-year 2010--',
      'FY2009-2010 = fiscal-year 2009--..2010',
      'fiscal year 2011 = fiscal-year 2011--',
    ],
  ],
  ['On 2009-08-21 and 11/15/2009.', ['2009-08-21 = day 2009-8-21', '11/15/2009 = day 2009-11-15']],
  [
    'On February 30, 2010, February 29, 2011, February 29 and 2009-13-01.',
    [
      'February 30, 2010 = day 2010-2-30 never',
      'February 29, 2011 = day 2011-2-29 never',
      'February 29 = day -2-29',
      '2009-13-01 = day 2009-13-1 never',
    ],
  ],
  ['In March 2009-2010.', ['March 2009 = month 2009-3-', '2010 = year 2010--']],
  ['In May 12 suspects fled; on May 12 suspects fled.', ['May = month -5-', 'May 12 = day -5-12']],
  ['At 212207Z AUG 09 it came.', ['212207Z AUG 09 = day 2009-8-21']],
  ['It paid $2010, made 2,009 steps and met at 20:09.', []],
];

describe('dates', () => {
  for (const [body, expected] of cases) {
    it(body, () => assert.deepEqual(datesIn(body), expected));
    it(`${body} (wrapped)`, () =>
      assert.deepEqual(datesIn(rewrap(`Ships and boats sail from here. ${body}`, 40)), expected));
  }
});
