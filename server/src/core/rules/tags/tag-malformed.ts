/** Rule `tag-malformed`. */
import { findTag } from '../../data/tags.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { Severity } from '../../lint/levels.js';
import { isBeingDrafted, lastYearOfTerms } from '../../lint/facts/tag-era.js';
import { removeTag, replaceTag, separatorOf } from '../../lint/facts/tag-list.js';
import { type TagReading, readTags, withoutDigits } from '../../prose/header/tag-readings.js';
import { type TagWords, tagWords } from '../../prose/header/tag-words.js';

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
    for (const reading of readings)
      if (reading.kind === 'joined') reportJoined(cable, reading, listed, report);
      else if (reading.kind === 'known' && isBeingDrafted(cable)) reportSmall(reading, report);
    for (const words of tagWords(readings)) reportWords(cable, words, report);
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
  const advice = words === '' ? 'All of them are listed; take it out' : `Write \`${shorten(words)}\``;
  const title = words === '' ? `Remove ${tag.label}` : `Write ${words}`;
  report({
    at: tag,
    message: `\`${shorten(tag.value)}\` is ${codes.length} TAGS in one. ${advice}.`,
    fixes: change ? [{ title, safe: false, changes: [change] }] : [],
  });
}

function reportWords(cable: CableIndex, words: TagWords, report: Report): void {
  const { only } = words;
  const letters = only && withoutDigits(only.label);
  const meant = letters !== only?.label && letters !== undefined && findTag(letters) ? letters : undefined;
  const severity = severityOf(cable, meant !== undefined);
  if (severity === undefined) return;
  const advice = meant === undefined ? 'Write codes such as `PREL`, or take it out' : `Write \`${meant}\``;
  report({
    at: words,
    severity,
    message: `\`${shorten(cable.textOf(words))}\` is no TAGS code. ${advice}.`,
    fixes: meant === undefined ? [] : [{ title: `Change to ${meant}`, safe: false, changes: [replace(words, meant)] }],
  });
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
