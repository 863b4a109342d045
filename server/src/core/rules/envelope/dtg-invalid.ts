/** Rule `dtg-invalid`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { transmitted } from '../../lint/facts/envelope.js';
import { isDay } from '../../syntax/parse-fields.js';
import type { DateTimeGroup, Unknown } from '../../syntax/types.js';

/** A date-time group that names no moment. */
export const dtgInvalid = defineRule(
  {
    id: 'dtg-invalid',
    summary: 'Write the date-time group as a real moment in Zulu time.',
    family: 'envelope',
    level: 'error',
    source: 'Form of the date-time line in transmitted cables; 5 FAH-2 H-321',
    fix: 'none',
    profiles: transmitted,
  },
  (cable, report) => {
    for (const group of cable.all('dateTimeGroup')) {
      const faults = faultsOf(group);
      if (faults.length === 0) continue;
      report({
        at: group,
        message: `The date-time group \`${group.value}\` cannot be right: there is ${faults.join(' and ')}.`,
      });
    }
    const broken = brokenGroup(cable);
    if (broken)
      report({
        at: broken,
        message: `\`${broken.value}\` is no date-time group. Write day, hour and minute, \`Z\`, month and year.`,
      });
  },
);

function faultsOf({ day, hour, minute, zulu, month, year, value }: DateTimeGroup): string[] {
  const faults: string[] = [];
  // Without a month any day up to 31 may be right.
  if (!isDay(year, month ?? 1, day)) faults.push(`no day \`${value.slice(0, 2)}\``);
  if (hour > 23) faults.push(`no hour \`${value.slice(2, 4)}\``);
  if (minute > 59) faults.push(`no minute \`${value.slice(4, 6)}\``);
  if (!zulu) faults.push('no `Z`');
  if (month === undefined) faults.push('no such month');
  return faults;
}

/** Precedence letters, digits, then letters: what was meant as a date-time line, and cannot be read as one. */
const meantAsGroup = /^[ZOPR](?: [ZOPR])? [0-9O]{3,8}Z? [A-Z]{3}/;

function brokenGroup(cable: CableIndex): Unknown | undefined {
  if (cable.first('dateTimeGroup')) return undefined;
  return cable.all('unknown').find(({ value }) => meantAsGroup.test(value));
}
