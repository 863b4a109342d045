/** Rule `section-serial`. */
import { originMatches } from '../../data/origins.js';
import { defineRule } from '../../lint/define-rule.js';
import { messageNumber } from '../../lint/facts/message-number.js';
import type { PageLine, Span } from '../../syntax/types.js';

/** A section line with the number or the origin of another cable. */
export const sectionSerial = defineRule(
  {
    id: 'section-serial',
    summary: 'Give section lines the number and the origin of the cable itself.',
    family: 'text',
    level: 'error',
    source: 'Section lines of cables as transmitted; samples 2009 STATE 087524 and 2009 STATE 060447',
    fix: 'none',
  },
  (cable, report) => {
    const own = messageNumber(cable);
    if (!own) return;
    const related = [{ at: own.at, message: 'The number of the cable.' }];
    for (const page of cable.all('pageLine')) {
      const { origin, number } = page;
      if (number !== undefined && number !== own.number)
        report({
          at: numberPlace(page, number),
          message: `This section line names cable \`${number}\`, but the cable is \`${own.number}\`. Check which is right.`,
          related,
        });
      else if (origin !== undefined && !originMatches(origin, own.origin) && !isCutOnPaper(page, own.origin))
        report({
          at: page,
          message: `This section line names \`${origin}\`, but the cable is from \`${own.origin}\`. Check which is right.`,
          related,
        });
    }
  },
);

/** `PAGE 02  CHISIN  00991`: on paper the line kept the first letters of the post only, of `USUN NEW YORK` more than was written. */
function isCutOnPaper({ value, origin = '' }: PageLine, full: string): boolean {
  if (!value.includes('PAGE') || origin.length < paperOriginLength) return false;
  return full.startsWith(origin) || origin.startsWith(`${full} `);
}

const paperOriginLength = 6;

/** The digits of the number; the whole line where they cannot be told. */
function numberPlace(page: PageLine, number: number): Span {
  const { start, end } = page.position;
  for (const match of page.value.matchAll(/[0-9O]{3,8}/g))
    if (Number(match[0].replaceAll('O', '0')) === number)
      return { start: start.offset + match.index, end: start.offset + match.index + match[0].length };
  return { start: start.offset, end: end.offset };
}
