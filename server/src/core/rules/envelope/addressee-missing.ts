/** Rule `addressee-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { transmitted } from '../../lint/facts/envelope.js';
import { isExtract } from '../../lint/facts/extent.js';
import type { CableNode, Span } from '../../syntax/types.js';

/** An originator or an action addressee that is not there. */
export const addresseeMissing = defineRule(
  {
    id: 'addressee-missing',
    summary: 'Say from whom and to whom a cable goes.',
    family: 'envelope',
    level: 'error',
    // Archives keep extracts, and drop lines of the header.
    archiveLevel: 'hint',
    source: '5 FAH-2 H-232, H-233',
    fix: 'none',
    profiles: transmitted,
  },
  (cable, report) => {
    // Without any address the archive kept no header, or only its date.
    const lines = cable.all('addresseeLine');
    if (lines.length === 0 && !cable.first('routingLine') && !cable.first('stationLine')) return;
    if (isExtract(cable)) return;
    const has = (keyword: 'FM' | 'TO', role: 'from' | 'action') =>
      cable.all('addressee').some((addressee) => addressee.role === role) || isUnread(cable, keyword);
    if (!has('FM', 'from'))
      report({
        at: placeOf(cable, 'FM'),
        message: 'The cable has no originator. Add the line `FM` with the address of the sender.',
      });
    if (!has('TO', 'action'))
      report({
        at: placeOf(cable, 'TO'),
        message: 'The cable has no action addressee. Add a line `TO` with at least one address.',
      });
  },
);

/** Whether a line with this keyword is there and cannot be read; the rule `addressee-format` says so. */
function isUnread(cable: CableIndex, keyword: string): boolean {
  return cable.all('unknown').some(({ value }) => value.startsWith(`${keyword} `));
}

/** The keyword without an address, else the end of the line above, else the line that stands in its place. */
function placeOf(cable: CableIndex, keyword: 'FM' | 'TO'): Span | CableNode {
  const lines = cable.all('addresseeLine');
  const empty = lines.find((line) => line.keyword === keyword);
  if (empty) return empty;
  const from = keyword === 'TO' ? lines.findLast((line) => line.keyword === 'FM') : undefined;
  const above = from ?? cable.first('dateTimeLine') ?? cable.first('securityLine') ?? cable.first('stationLine');
  const end = above?.position.end.offset ?? lines[0]?.position.start.offset ?? 0;
  return { start: end, end };
}
