/** Rule `section-count`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { PageLine } from '../../syntax/types.js';

/** Section lines that do not count 002, 003 … up to the number of sections. */
export const sectionCount = defineRule(
  {
    id: 'section-count',
    summary: 'Count the section lines from 002 up to the number of sections on the classification line.',
    family: 'text',
    level: 'error',
    source: 'Section lines of cables as transmitted; samples 2009 STATE 087524 and 2009 STATE 060447',
    fix: 'none',
  },
  (cable, report) => {
    const lines = sectionLines(cable);
    const [first] = lines;
    const line = cable.first('classificationLine');
    if (!first || !line || cable.all('classificationLine').length > 1) return;
    if (!line.section) {
      if (cable.profile === 'draft' || first.of < 2 || line.value.includes('SECTION')) return;
      const message = `This line counts \`${digits(first.of)}\` sections, the classification line none. Check which is right.`;
      report({ at: first.page, message, related: [{ at: line, message: 'The classification line.' }] });
      return;
    }
    const { number, of } = line.section;
    let previous = number;
    let isSound = true;
    for (const { page, section, of: total, isFurtherPage } of lines) {
      const message = total === of ? orderMessage(section, previous, of, isFurtherPage) : totalMessage(total, of);
      previous = section;
      if (message === undefined) continue;
      isSound = false;
      report({ at: page, message, related: [{ at: line, message: `\`SECTION\` names ${of} sections.` }] });
    }
    const last = lines[lines.length - 1] ?? first;
    if (!isSound || number > 1 || previous === number || previous === of) return;
    const message = `Section \`${digits(previous)}\` is the last, but there are ${of}. Check that the cable is complete.`;
    report({ at: last.page, message, related: [{ at: line, message: `\`SECTION\` names ${of} sections.` }] });
  },
);

interface SectionLine {
  readonly page: PageLine;
  readonly section: number;
  readonly of: number;
  /** `001.2 OF 002`: a further page of a section. */
  readonly isFurtherPage: boolean;
}

/** Page lines that count sections; the older `PAGE 02 …` counts pages, and a header may stand beside its section line. */
function sectionLines(cable: CableIndex): SectionLine[] {
  return cable.all('pageLine').flatMap((page) => {
    const { section, of, value } = page;
    if (section === undefined || of === undefined || /PAGE|SECTION/.test(value)) return [];
    return [{ page, section, of, isFurtherPage: /\d\.\d/.test(value) }];
  });
}

function totalMessage(total: number, of: number): string {
  return `This line counts \`${digits(total)}\` sections, the classification line \`${digits(of)}\`. Make them agree.`;
}

function orderMessage(section: number, previous: number, of: number, isFurtherPage: boolean): string | undefined {
  if (section > of)
    return `Section \`${digits(section)}\` is more than the ${of} of the classification line. Check the count.`;
  if (section === previous + 1 || (section === previous && isFurtherPage)) return undefined;
  const due = section > previous || previous < of ? `, where \`${digits(previous + 1)}\` is due` : '';
  return `Section \`${digits(section)}\` comes after \`${digits(previous)}\`${due}. Check the count.`;
}

function digits(section: number): string {
  return String(section).padStart(3, '0');
}
