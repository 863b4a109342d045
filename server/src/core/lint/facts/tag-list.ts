/** The list of a TAGS line as text: the place of each code with what wraps it, and changes to the list. */
import type { Span, Tag } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { spanOf } from '../define-rule.js';
import { insert, replace } from '../edits/edits.js';
import type { TextChange } from '../finding.js';

/** A code with its brackets or its link debris: `(BIDEN, JOSEPH)`, `[KTIP](#)`. */
export function wrapperOf(cable: CableIndex, tag: Tag): Span {
  const { text } = cable;
  const start = tag.position.start.offset;
  const end = tag.position.end.offset;
  const before = text.charAt(start - 1);
  if (tag.linked && before === '[' && text.startsWith('](', end)) {
    const close = text.indexOf(')', end);
    if (close !== -1 && close - end <= longestLink) return { start: start - 1, end: close + 1 };
  }
  if (before === '(' && text.charAt(end) === ')') return { start: start - 1, end: end + 1 };
  return { start, end };
}

/** What stands between codes in this list, for a code that is added: a comma and a blank, or a blank. */
export function separatorOf(cable: CableIndex): string {
  const tags = cable.all('tag');
  return tags.length < 2 || gapsOf(cable).some(({ comma }) => comma) ? ', ' : ' ';
}

/** What stands between two codes that are neighbours. */
export interface TagGap extends Span {
  readonly left: Tag;
  readonly right: Tag;
  readonly comma: boolean;
  /** Whether a line ends in it. */
  readonly broken: boolean;
}

/** The gaps of the list, in order. */
export function gapsOf(cable: CableIndex): readonly TagGap[] {
  const gaps: TagGap[] = [];
  const tags = cable.all('tag');
  for (let index = 1; index < tags.length; index++) {
    const left = tags[index - 1];
    const right = tags[index];
    if (!left || !right) break;
    const start = wrapperOf(cable, left).end;
    const { start: end } = wrapperOf(cable, right);
    const words = cable.text.slice(start, end);
    gaps.push({ left, right, start, end, comma: words.includes(','), broken: /[\r\n]/.test(words) });
  }
  return gaps;
}

/** Adds a code at the end of the list; undefined where there is no list. */
export function addTag(cable: CableIndex, code: string): TextChange | undefined {
  const tags = cable.all('tag');
  const last = tags[tags.length - 1];
  return last && insert(wrapperOf(cable, last).end, `${separatorOf(cable)}${code}`);
}

/** Puts several codes in place of one, each wrapped in the link debris that it had. */
export function replaceTag(cable: CableIndex, tag: Tag, codes: readonly string[]): TextChange {
  const at = tag.linked ? wrapperOf(cable, tag) : spanOf(tag);
  const before = cable.text.slice(at.start, tag.position.start.offset);
  const after = cable.text.slice(tag.position.end.offset, at.end);
  return replace(at, codes.map((code) => before + code + after).join(separatorOf(cable)));
}

/** Takes out a code that is not the first, with one separator, and with its line where it stands there alone. */
export function removeTag(cable: CableIndex, tag: Tag): TextChange | undefined {
  const tags = cable.all('tag');
  const index = tags.indexOf(tag);
  const before = tags[index - 1];
  if (!before || cable.within('pageLine', spanBetween(before, tag)).length > 0) return undefined;
  const { start, end } = wrapperOf(cable, tag);
  const after = tags[index + 1];
  const line = tag.position.start.line;
  if (before.position.end.line !== line && after?.position.start.line === line)
    return { start, end: wrapperOf(cable, after).start, text: '' };
  return { start: wrapperOf(cable, before).end, end, text: '' };
}

/** Archive links are short. */
const longestLink = 60;

function spanBetween(one: Tag, other: Tag): Span {
  return { start: one.position.end.offset, end: other.position.start.offset };
}
