import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { type ClockTime, clockTimes, universalMinutes } from './clock-times.js';

function show({ minutes, opening, zone }: ClockTime): string {
  const time = minutes === undefined ? (opening ?? '') : `${Math.floor(minutes / 60)}:${minutes % 60}`;
  return `${time} ${typeof zone === 'object' ? zone.offset : (zone ?? 'no zone')}`;
}

function timesIn(body: string): string[] {
  const prose = proseOf(body);
  return prose.find(clockTimes).map((time) => `${prose.textOf(time)} = ${show(time)}`);
}

describe('clockTimes', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['At 10:00 a.m. EDT and 3:30 pm GMT.', ['10:00 a.m. = 10:0 -240', '3:30 pm = 15:30 0']],
    ['At 12:15 a.m. and 12 p.m. local time.', ['12:15 a.m. = 0:15 no zone', '12 p.m. = 12:0 local']],
    [
      'At 12 noon, 1200 noon local time and midnight.',
      ['12 noon = 12:0 no zone', '1200 noon = 12:0 local', 'midnight = 0:0 no zone'],
    ],
    ['At 14:30 UTC, 1430Z and 0930 hours.', ['14:30 = 14:30 0', '1430 = 14:30 0', '0930 hours = 9:30 no zone']],
    [
      'At 11:15 am Washington time, 10 a.m. Washington, DC time.',
      ['11:15 am = 11:15 washington', '10 a.m. = 10:0 washington'],
    ],
    ['At 3:30 pm on June 17 EDT.', ['3:30 pm = 15:30 -240']],
    ['At 3:30 pm. In Washington time flies.', ['3:30 pm. = 15:30 no zone']],
    ['OOB local time Tuesday, COB today.', ['OOB = opening local', 'COB = closing no zone']],
    ['In 2009, 13:75, 25:00, 10:00:30, 5:1 and section 2.10 am.', []],
  ];
  for (const [body, expected] of cases) it(body, () => assert.deepEqual(timesIn(body), expected));

  it('compares zones on a day', () => {
    const prose = proseOf('At 10:00 a.m. EDT, 10:00 a.m. Washington time, 2 p.m. GMT and 10:00 a.m. local time.');
    const day = (month: number) => ({ year: 2009, month, day: 16 });
    const times = prose.find(clockTimes);
    assert.deepEqual(
      times.map((time) => universalMinutes(time, day(6))),
      [840, 840, 840, undefined],
    );
    assert.equal(universalMinutes(times[1]!, day(1)), 900);
  });

  it('says where the zone is written', () => {
    const prose = proseOf('At 10:00 a.m., Washington time.');
    const [time] = prose.find(clockTimes);
    assert.equal(time?.zoneAt && prose.textOf(time.zoneAt), 'Washington time');
  });
});
