/** Rule `dtg-year-mismatch`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { ArchiveLine, DateTimeGroup } from '../../syntax/types.js';

/** A date-time group of another year than the lines of the archive. */
export const dtgYearMismatch = defineRule(
  {
    id: 'dtg-year-mismatch',
    summary: 'Give the year of the archive lines in the date-time group.',
    family: 'envelope',
    level: 'warning',
    source: 'Archive lines above sample 09 HONG KONG 1103',
    fix: 'none',
    profiles: ['archive'],
  },
  (cable, report) => {
    const group = cable.first('dateTimeGroup');
    const found = group && otherYear(cable, group);
    if (!found) return;
    const end = group.position.end.offset;
    const digits = /[0-9O]{4}$/.test(group.value) ? 4 : 2;
    report({
      at: { start: end - digits, end },
      message: `The date-time group is of ${group.year}, but the archive line \`${found.line.value}\` is of ${found.year}. Check which is right.`,
      related: [{ at: found.line, message: 'The archive has this.' }],
    });
  },
);

function otherYear(cable: CableIndex, group: DateTimeGroup): { line: ArchiveLine; year: number } | undefined {
  for (const line of cable.all('archiveLine')) {
    const year = line.id?.year ?? (line.kind === 'date' ? Number(line.value.slice(-4)) : undefined);
    if (year !== undefined && !isYearOf(year, group)) return { line, year };
  }
  return undefined;
}

/** Around midnight of New Year's Eve, Zulu and local time may have different years. */
function isYearOf(year: number, group: DateTimeGroup): boolean {
  if (year === group.year) return true;
  if (year === group.year + 1) return group.month === 12 && group.day >= 30;
  return year === group.year - 1 && group.month === 1 && group.day <= 2;
}
