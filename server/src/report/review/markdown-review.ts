/** The clearance report as a document in Markdown. */
import { printable } from '../printable.js';
import type { ReviewFacts, ThreadFact } from './review-facts.js';
import { anchorWords, placeWords, type ReviewPages, timeWords, verdict } from './review-pages.js';

/** `printed` is the time that it bears. */
export function markdownReview(printed: string): ReviewPages {
  return {
    open: () => `# Clearance report\n\nPrinted ${timeWords(printed)}\n`,
    cable: document,
    close: () => '',
  };
}

function document(facts: ReviewFacts): string {
  const header = facts.header.map(({ name, value }) => `- ${name}: ${plain(value)}\n`);
  const sections: readonly (readonly [string, string])[] = [
    ['Threads', facts.threads.map(thread).join('\n')],
    [
      'Findings',
      table(
        ['Place', 'Level', 'What is wrong', 'Source'],
        facts.findings.map((one) => [placeWords(one.place), one.severity, `${one.message} (${one.rule})`, one.source]),
      ),
    ],
    [
      'Waived findings',
      table(
        ['Place', 'Finding', 'Waived by', 'Reason'],
        facts.waived.map((one) => [
          placeWords(one.place),
          `${one.message} (${one.rule})`,
          one.waivedBy ?? '',
          one.reason ?? '',
        ]),
      ),
    ],
    ['Action paragraphs', list(facts.actions.map(({ place, text }) => `${placeWords(place)}: ${plain(text)}`))],
    [
      'Deadlines',
      table(
        ['Date', 'Place', 'Sentence'],
        facts.deadlines.map(({ date, place, text }) => [date, placeWords(place), text]),
      ),
    ],
    [
      'Figures of law enforcement',
      table(
        ['Place', 'Figure', 'Category', 'Period', 'Acceptable'],
        facts.figures.map(({ place, text, category, period, acceptable, reason }) => [
          ...[placeWords(place), text, category, period ?? '-'],
          `${acceptable === undefined ? '' : acceptable ? 'yes: ' : 'no: '}${reason}`,
        ]),
      ),
    ],
    [
      'Recommendations',
      table(
        ['Place', 'Item', 'Part', 'Recommendation'],
        facts.recommendations.map(({ place, path, horizon, pillar, text }) => [
          ...[placeWords(place), path],
          [horizon && `${horizon} term`, pillar].filter((part) => part !== undefined).join(', '),
          text,
        ]),
      ),
    ],
    ['References never cited', list(facts.uncited.map(({ place, text }) => `${placeWords(place)}: ${plain(text)}`))],
    [
      'Clearances',
      table(
        ['Name', 'Threads', 'Open', 'Waived', 'Last wrote', 'Cleared (initials, date)'],
        facts.clearers.map(({ name, threads, open, waived, last }) => [
          ...[name, String(threads), String(open), String(waived)],
          ...[timeWords(last), ''],
        ]),
      ),
    ],
  ];
  const body = sections.map(([title, content]) => `\n### ${title}\n\n${content === '' ? 'None.\n' : content}`);
  return `\n## ${plain(facts.title)}\n\n${plain(facts.path)}\n\n**${verdict(facts)}**\n\n${header.join('')}${body.join('')}`;
}

function thread({ state, kind, rule, anchor, place, quote, now, said }: ThreadFact): string {
  const where = place ? placeWords(place) : quote === undefined ? 'whole cable' : 'not in the text';
  const doubt = anchorWords[anchor];
  const head = `- **${state}** ${kind}${rule === undefined ? '' : ` of ${plain(rule)}`}, ${where}${doubt ? ` (${doubt})` : ''}\n`;
  const words = quote === undefined || quote.trim() === '' ? '' : `\n  > ${plain(quote)}\n\n`;
  const stands = now === undefined ? '' : `  Now: ${plain(now)}\n\n`;
  const rows = said.map(
    ({ name, at, body }) =>
      `  - ${plain(name)}, ${timeWords(at)}: ${body === '' ? '*to leave these words out*' : plain(body)}\n`,
  );
  return head + words + stands + rows.join('');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}\n`).join('');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map((row) => line(row.map(plain))).join('');
}

/** One line of text that stays text in Markdown. */
function plain(text: string): string {
  const line = printable(text.trim().replace(/[ \t\r\n]+/g, ' '));
  return line
    .replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
    .replace(/^(?:[-+]|[0-9]{1,9}(?=[.)]))/, (mark) => (/[-+]/.test(mark) ? `\\${mark}` : `${mark}\\`));
}
