/** Rule `tag-malformed`. */
import { findTag } from '../../data/tags.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import type { Severity } from '../../lint/levels.js';
import { separatorOf } from '../../lint/tag-list.js';
import { type TagReading, nearTags, readTags, withoutDigits } from '../../prose/tag-readings.js';

/** Until then posts wrote subject terms in words behind the codes: HUMAN RIGHTS, ECONOMIC AFFAIRS. */
const lastYearOfTerms = 2006;

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
    for (const reading of readTags(cable.all('tag'), cable.settings.tags)) {
      if (reading.kind === 'joined') reportJoined(cable, reading, report);
      else if (reading.kind === 'word') reportWord(cable, reading, report);
      else if (reading.kind === 'known' && cable.profile === 'draft') reportSmall(reading, report);
    }
  },
);

function reportJoined(cable: CableIndex, { tag, codes }: TagReading, report: Report): void {
  const words = codes.join(separatorOf(cable));
  report({
    at: tag,
    message: `\`${shorten(tag.value)}\` is ${codes.length} TAGS in one. Write \`${shorten(words)}\`.`,
    fixes: [{ title: `Write ${words}`, safe: false, changes: [replace(tag, words)] }],
  });
}

function reportWord(cable: CableIndex, { tag }: TagReading, report: Report): void {
  const letters = withoutDigits(tag.label);
  const meant = letters !== tag.label && findTag(letters) ? letters : undefined;
  const severity = severityOf(cable, meant !== undefined);
  if (severity === undefined) return;
  const [near] = meant === undefined ? nearTags(tag.label) : [meant];
  report({
    at: tag,
    severity,
    message: `\`${shorten(tag.value)}\` is no TAGS code. ${near === undefined ? 'Write codes such as `PREL`, or take it out' : `Write \`${near}\``}.`,
    fixes: near === undefined ? [] : [{ title: `Change to ${near}`, safe: false, changes: [replace(tag, near)] }],
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
function severityOf({ profile, year }: CableIndex, damaged: boolean): Severity | undefined {
  if (profile === 'draft') return 'error';
  if (damaged) return 'hint';
  return year !== undefined && year > lastYearOfTerms ? 'warning' : undefined;
}

const longestQuote = 40;

function shorten(words: string): string {
  return words.length > longestQuote ? `${words.slice(0, longestQuote)}...` : words;
}
