/** Rule `obsolete-term`. */
import { cableDay } from '../../lint/facts/cable-date.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import type { Day } from '../../prose/dates/calendar.js';
import { type ObsoleteTerm, obsoleteTerms } from '../../prose/terms/obsolete-terms.js';
import { quotedDay } from '../../prose/dates/quoted-day.js';

/** A term that was replaced before the date of the cable, or that mislabels victims. */
export const obsoleteTerm = defineRule(
  {
    id: 'obsolete-term',
    summary: 'Use the terms that law and Department use on the date of the cable, and call victims victims.',
    family: 'tip',
    level: 'info',
    source: '22 U.S.C. 7107(b)(2) with the amendments of 2008, 2013 and 2019; 22 U.S.C. 7102(11) on children',
    fix: 'ask',
    tag: 'deprecated',
  },
  (cable, report) => {
    const { prose } = cable;
    const terms = prose.find(obsoleteTerms);
    if (terms.length === 0) return;
    const day = dayOf(cableDay(cable) ?? { year: cable.year ?? 0, month: 0, day: 0 });
    for (const term of terms) {
      const sentence = prose.sentenceAt(term.from);
      const quoted = sentence && quotedDay(prose, sentence);
      if (term.since > (quoted ? dayOf(quoted) : day)) continue;
      report({
        at: prose.spanOf(term),
        message: messageOf(cable, term),
        fixes: rewordings(cable, term, term.instead),
      });
    }
  },
);

function messageOf({ prose }: CableIndex, { from, to, fault, instead }: ObsoleteTerm): string {
  const [first] = instead;
  const advice = first === undefined ? 'Leave it out.' : `Write \`${first}\`.`;
  return `\`${prose.text.slice(from, to)}\` ${fault}. ${advice}`;
}

/** A day as `20190108`, as the table of terms has it. */
function dayOf({ year, month, day }: Day): number {
  return year * 10000 + month * 100 + day;
}
