/** Rule `station-section-mismatch`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { stationParts, transmitted } from '../../lint/facts/envelope.js';

/** A section in the station line that is not the one of the classification line. */
export const stationSectionMismatch = defineRule(
  {
    id: 'station-section-mismatch',
    summary: 'Give the section of the classification line in the station line.',
    family: 'envelope',
    level: 'warning',
    // What went to the web whole kept `/01` from the cable in sections.
    archiveLevel: 'hint',
    source: 'Station lines of the sample cables of 2009; 5 FAH-2 H-321',
    fix: 'ask',
    profiles: transmitted,
  },
  (cable, report) => {
    const station = cable.first('stationLine');
    const line = cable.first('classificationLine');
    if (!station || !line || station.section === line.section?.number) return;
    const { serial, section } = stationParts(station);
    const right = line.section ? `/${String(line.section.number).padStart(2, '0')}` : '';
    const is =
      station.section === undefined
        ? 'The station line has no section'
        : `The station line is of section \`${cable.textOf(section)}\``;
    const should = line.section
      ? `the cable says SECTION ${line.section.number} OF ${line.section.of}. Write \`${right}\` behind the number`
      : 'the cable has no sections. Take it out';
    report({
      at: station.section === undefined ? serial : section,
      message: `${is}, but ${should}.`,
      related: [{ at: line, message: 'The classification line.' }],
      fixes: [
        { title: right ? `Write ${right}` : 'Remove the section', safe: false, changes: [replace(section, right)] },
      ],
    });
  },
);
