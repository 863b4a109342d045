/** Rule `dtg-filing-mismatch`. */
import { defineRule } from '../../lint/define-rule.js';
import { momentOf, stationParts, transmitted } from '../../lint/facts/envelope.js';
import type { StationLine } from '../../syntax/types.js';

const minute = 60_000;
/** A cable is filed after it was written, and not days later. */
const longestDelay = 48 * 60 * minute;

/** A time of filing in the station line before the date-time group, or long after it. */
export const dtgFilingMismatch = defineRule(
  {
    id: 'dtg-filing-mismatch',
    summary: 'File a cable after its date-time group, within 48 hours.',
    family: 'envelope',
    level: 'info',
    source: 'Station lines of the sample cables of 2009; 5 FAH-2 H-321',
    fix: 'none',
    profiles: transmitted,
  },
  (cable, report) => {
    const station = cable.first('stationLine');
    const group = cable.first('dateTimeGroup');
    const written = group && momentOf(group);
    if (!station || !group || written === undefined) return;
    const filed = filingNear(station, group.year, written);
    if (filed === undefined || (filed >= written && filed - written <= longestDelay)) return;
    const at = stationParts(station).filing;
    const when = filed < written ? 'before' : 'more than 48 hours after';
    report({
      at,
      message: `\`${cable.textOf(at)}\` (${dateOf(filed)}) is ${when} the date-time group \`${group.value}\`. Check which is right.`,
      related: [{ at: group, message: 'The date-time group.' }],
    });
  },
);

/** The moment of filing. The station line has no year: of the three that may be meant, the one nearest to the group. */
function filingNear({ dayOfYear, time }: StationLine, year: number, written: number): number | undefined {
  if (dayOfYear === undefined || time === undefined) return undefined;
  const moments = [year - 1, year, year + 1].map((one) =>
    Date.UTC(one, 0, dayOfYear, Number(time.slice(0, 2)), Number(time.slice(2))),
  );
  return moments.sort((one, other) => Math.abs(one - written) - Math.abs(other - written))[0];
}

/** `2009-09-01`. */
function dateOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
