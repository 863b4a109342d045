/** Recommendations that running text counts off: `The government should (1) train judges; (2) house victims.` */
import type { PlanEntry } from './plan-entries.js';
import { leadingPillar } from './plan-headings.js';

/** The entry; or what leads into its numbered parts, and each of them as an item. */
export function inlineEntries(plainText: string, entry: PlanEntry): readonly PlanEntry[] {
  const { start, end } = entry.words;
  const text = plainText.slice(start, end);
  const marks = [...text.matchAll(/\((\d{1,2}|[a-z])\)\s/g)];
  if (marks.length < 2 || !isCounted(marks) || !lead.test(text.slice(0, marks[0]?.index)))
    return underPillars(text, entry);
  const items = marks.map((mark, index): PlanEntry => {
    const from = start + mark.index;
    const words = { start: from + mark[0].length, end: start + (marks[index + 1]?.index ?? text.length) };
    return { ...entry, kind: 'item', item: undefined, label: mark[1], under: undefined, start: from, words };
  });
  return [{ ...entry, words: { start, end: start + (marks[0]?.index ?? 0) } }, ...items];
}

/** `Short term. Prosecution: Try brokers. Protection: Open a shelter.`: what stands behind each word. */
function underPillars(text: string, entry: PlanEntry): readonly PlanEntry[] {
  const { start, end } = entry.words;
  const marks = [...text.matchAll(pillarMark)];
  if (entry.kind !== 'text' || marks.length < (entry.under ? 1 : 2)) return [entry];
  const first = start + (marks[0]?.index ?? 0);
  const ahead = text
    .slice(0, first - start)
    .trimEnd()
    .replace(/\.$/, '');
  const rest = marks.map((mark, index): PlanEntry => {
    const from = start + mark.index;
    const words = { start: from + mark[0].length, end: start + (marks[index + 1]?.index ?? end - start) };
    const pillar = leadingPillar(text.slice(mark.index));
    return { ...entry, under: pillar && { pillar, start: from }, opensParagraph: false, start: from, words };
  });
  return ahead === '' ? rest : [{ ...entry, words: { start, end: start + ahead.length } }, ...rest];
}

const pillarMark = /(?<=^|[.;]\s)(?:Prosecution|Protection|Prevention|Partnership):\s+(?=[A-Z])/g;

/** What asks for several things. */
const lead = /(?:\b(?:should|could|can|must|may|might|to)|\b(?:wish|want|need) to|:)(?: also)?\s*$/i;

function isCounted(marks: readonly RegExpExecArray[]): boolean {
  return marks.every(([, label = ''], index) => label === String(index + 1) || label === 'abcdefghij'.charAt(index));
}
