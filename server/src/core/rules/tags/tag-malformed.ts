/** Rule `tag-malformed`. */
import { findTag } from '../../data/tags.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import type { Severity } from '../../lint/levels.js';
import { isBeingDrafted, lastYearOfTerms } from '../../lint/tag-era.js';
import { removeTag, replaceTag, separatorOf } from '../../lint/tag-list.js';
import { type TagReading, areJoinedByBlank, readTags, withoutDigits } from '../../prose/tag-readings.js';

/** A word of the TAGS line that has not the shape of a code, or several codes in one. */
export const tagMalformed = defineRule(
  {
    id: 'tag-malformed',
    summary: 'Write TAGS as separate codes of capital letters.',
    family: 'tags',
    level: 'error',
    // Archives lose blanks.
    archiveLevel: 'hint',
    source: '5 FAH-3 H-010, H-110',
    fix: 'ask',
  },
  (cable, report) => {
    const readings = readTags(cable.all('tag'), cable.settings.tags);
    const listed = new Set(readings.map(({ tag }) => tag.label));
    for (const [index, reading] of readings.entries()) {
      if (reading.kind === 'joined') reportJoined(cable, reading, listed, report);
      else if (reading.kind === 'word' && !isContinued(readings, index)) reportWords(cable, readings, index, report);
      else if (reading.kind === 'known' && isBeingDrafted(cable)) reportSmall(reading, report);
    }
  },
);

function reportJoined(
  cable: CableIndex,
  { tag, codes }: TagReading,
  listed: ReadonlySet<string>,
  report: Report,
): void {
  const missing = codes.filter((code) => !listed.has(code));
  const words = missing.join(separatorOf(cable));
  const change = words === '' ? removeTag(cable, tag) : replaceTag(cable, tag, missing);
  report({
    at: tag,
    message: `\`${shorten(tag.value)}\` is ${codes.length} TAGS in one. ${words === '' ? 'All of them are listed; take it out' : `Write \`${shorten(words)}\``}.`,
    fixes: change
      ? [{ title: words === '' ? `Remove ${tag.label}` : `Write ${words}`, safe: false, changes: [change] }]
      : [],
  });
}

/** One finding for words with blanks between them: `ECONOMIC AFFAIRS`. */
function reportWords(cable: CableIndex, readings: readonly TagReading[], index: number, report: Report): void {
  let last = index;
  while (isContinued(readings, last + 1)) last++;
  const { tag } = readings[index] ?? {};
  const end = readings[last]?.tag.position.end.offset;
  if (!tag || end === undefined) return;
  const at = { start: tag.position.start.offset, end };
  const letters = withoutDigits(tag.label);
  const isDamaged = last === index && letters !== tag.label && findTag(letters) !== undefined;
  const severity = severityOf(cable, isDamaged);
  if (severity === undefined) return;
  report({
    at,
    severity,
    message: `\`${shorten(cable.textOf(at))}\` is no TAGS code. ${isDamaged ? `Write \`${letters}\`` : 'Write codes such as `PREL`, or take it out'}.`,
    fixes: isDamaged ? [{ title: `Change to ${letters}`, safe: false, changes: [replace(tag, letters)] }] : [],
  });
}

/** Whether a word goes on with the one before it. */
function isContinued(readings: readonly TagReading[], index: number): boolean {
  const [before, own] = [readings[index - 1], readings[index]];
  return before?.kind === 'word' && own?.kind === 'word' && areJoinedByBlank(before, own);
}

function reportSmall({ tag }: TagReading, report: Report): void {
  if (tag.value === tag.label) return;
  report({
    at: tag,
    message: `\`${tag.value}\` is not in capitals. Write \`${tag.label}\`.`,
    fixes: [{ title: `Change to ${tag.label}`, safe: false, changes: [replace(tag, tag.label)] }],
  });
}

/** In transmitted cables a damaged code is a hint, and a word is a fault only after the time of terms. */
function severityOf(cable: CableIndex, damaged: boolean): Severity | undefined {
  if (isBeingDrafted(cable)) return 'error';
  if (damaged) return 'hint';
  const { year } = cable;
  return year !== undefined && year > lastYearOfTerms ? 'warning' : undefined;
}

const longestQuote = 40;

function shorten(words: string): string {
  return words.length > longestQuote ? `${words.slice(0, longestQuote)}...` : words;
}
