/** Rule `station-serial-mismatch`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { stationParts, transmitted } from '../../lint/facts/envelope.js';

/** The station line has the last four digits of the cable number. */
const serials = 10_000;

/** A serial in the station line that is not the end of the cable number. */
export const stationSerialMismatch = defineRule(
  {
    id: 'station-serial-mismatch',
    summary: 'Give the last four digits of the cable number in the station line.',
    family: 'envelope',
    level: 'warning',
    source: 'Station lines of the sample cables of 2009; 5 FAH-2 H-321',
    fix: 'ask',
    profiles: transmitted,
  },
  (cable, report) => {
    const station = cable.first('stationLine');
    const line = cable.first('classificationLine');
    if (!station || line?.number === undefined || !line.numberSpan || station.serial === line.number % serials) return;
    const at = stationParts(station).serial;
    const right = String(line.number % serials).padStart(4, '0');
    report({
      at,
      message: `\`#${cable.textOf(at)}\` disagrees with the cable number \`${cable.textOf(line.numberSpan)}\`. Write \`#${right}\`, or correct the number.`,
      related: [{ at: line.numberSpan, message: 'The cable number.' }],
      fixes: [{ title: `Change to #${right}`, safe: false, changes: [replace(at, right)] }],
    });
  },
);
