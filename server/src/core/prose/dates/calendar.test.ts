import assert from 'node:assert/strict';
import { compareDays, daysIn, isDay, washingtonOffset, weekdayOf, weekdays } from './calendar.js';

describe('calendar', () => {
  it('knows the days of the week', () => {
    const days = [
      { year: 2009, month: 6, day: 16 },
      { year: 2009, month: 11, day: 15 },
      { year: 2000, month: 2, day: 29 },
      { year: 1999, month: 12, day: 31 },
      { year: 2026, month: 1, day: 1 },
    ];
    assert.deepEqual(
      days.map((day) => weekdays[weekdayOf(day)]),
      ['Tuesday', 'Sunday', 'Tuesday', 'Friday', 'Thursday'],
    );
  });

  it('agrees with the calendar of the machine', () => {
    for (let time = Date.UTC(1995, 0, 1); time < Date.UTC(2035, 0, 1); time += 86_400_000 * 13) {
      const date = new Date(time);
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      assert.equal(weekdayOf(day), date.getUTCDay());
    }
  });

  it('knows how long months are', () => {
    assert.deepEqual(
      [daysIn(2, 2009), daysIn(2, 2008), daysIn(2, 1900), daysIn(2), daysIn(4), daysIn(12)],
      [28, 29, 28, 29, 30, 31],
    );
    assert.deepEqual(
      [isDay({ year: 2010, month: 2, day: 29 }), isDay({ year: 2012, month: 2, day: 29 })],
      [false, true],
    );
  });

  it('puts days in order', () => {
    const day = { year: 2009, month: 6, day: 16 };
    assert.ok(compareDays(day, { ...day, year: 2010 }) < 0);
    assert.ok(compareDays(day, { ...day, month: 5 }) > 0);
    assert.equal(compareDays(day, { ...day }), 0);
  });

  it('knows the clock of Washington', () => {
    const offset = (year: number, month: number, day: number) => washingtonOffset({ year, month, day });
    assert.deepEqual([offset(2009, 6, 16), offset(2009, 1, 16)], [-240, -300]);
    assert.deepEqual(
      [offset(2009, 3, 7), offset(2009, 3, 8), offset(2009, 10, 31), offset(2009, 11, 1)],
      [-300, -240, -240, -300],
    );
    assert.deepEqual(
      [offset(2006, 4, 1), offset(2006, 4, 2), offset(2006, 10, 28), offset(2006, 10, 29)],
      [-300, -240, -240, -300],
    );
  });
});
