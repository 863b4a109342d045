/** Recommendations that a sentence counts off: `The government should (1) train judges; (2) house victims.` */
import type { PlanEntry } from './plan-entries.js';

/** The entry; or what leads into its numbered parts, and each of them as an item. */
export function inlineEntries(plainText: string, entry: PlanEntry): readonly PlanEntry[] {
  const { start, end } = entry.words;
  const text = plainText.slice(start, end);
  const marks = [...text.matchAll(/\((\d{1,2}|[a-z])\)\s/g)];
  if (marks.length < 2 || !isCounted(marks) || !lead.test(text.slice(0, marks[0]?.index))) return [entry];
  const items = marks.map((mark, index): PlanEntry => {
    const from = start + mark.index;
    const words = { start: from + mark[0].length, end: start + (marks[index + 1]?.index ?? text.length) };
    return { ...entry, kind: 'item', item: undefined, label: mark[1], under: undefined, start: from, words };
  });
  return [{ ...entry, words: { start, end: start + (marks[0]?.index ?? 0) } }, ...items];
}

/** What asks for several things. */
const lead = /(?:\b(?:should|could|can|must|may|might|to)|\b(?:wish|want|need) to|:)(?: also)?\s*$/i;

function isCounted(marks: readonly RegExpExecArray[]): boolean {
  return marks.every(([, label = ''], index) => label === String(index + 1) || label === 'abcdefghij'.charAt(index));
}
