/** Completion of what a text refers to: numbers of paragraphs behind `para`, letters of the REF field behind `ref`. */
import type { Numbered } from '../../lint/cable-index.js';
import type { Role } from '../../lint/roles.js';
import { type Completion, type CursorPlace, type Offer, offersAt, replacing, sortKey } from './completion.js';
import { firstWords } from '../first-words.js';
import { describeEntry, describeParagraph, entryText } from '../hover/hover-reference.js';
import { mainRole } from '../role-names.js';

const blank = '[ \\t\\r\\n]';
const joint = `(?:${blank}*[,&-]${blank}*|${blank}+(?:and|or|to|through|thru)${blank}+|,${blank}+(?:and|or)${blank}+)`;
/** Behind `para`, with numbers and ranges before the one that is typed. */
const numberTyped = new RegExp(
  `\\b(?:sub-?)?para(?:graph)?s?\\.?${blank}+(?:[0-9]{1,3}(?:\\.[A-Z0-9]{1,4}){0,3}${joint}){0,8}([0-9]{0,3}(?:\\.[A-Z0-9]{0,4}){0,3})$`,
  'i',
);
/** `reftel para`, `ref A, paragraph`: the numbers of another telegram. */
const citedBefore = new RegExp(`\\bref(?:tel)?(?:${blank}+[A-Z])?(?:'s)?,?${blank}+$`, 'i');
const letterTyped = new RegExp(`\\bref(?:tel)?s?${blank}+(?:\\(?[A-Z]\\)?${joint}){0,8}\\(?([A-Z]?)$`, 'i');
const shortDetail = 60;

/** Numbers of the paragraphs with what they hold; behind `9.` the items of paragraph 9. */
export function completeParagraph(place: CursorPlace): readonly Completion[] | undefined {
  const { cable, before } = place;
  const number = numberTyped.exec(before);
  const typed = number?.[1];
  if (typed === undefined || citedBefore.test(before.slice(0, number?.index))) return undefined;
  const wanted = rolesMeant(before);
  const nodes: readonly Numbered[] = typed.includes('.') ? cable.all('item') : cable.numberedParagraphs;
  const offers = new Map<string, Offer>();
  for (const node of nodes) {
    const path = cable.pathOf(node);
    // Of two paragraphs with one number the first is meant.
    if (path === '' || offers.has(path)) continue;
    const roles = node.type === 'paragraph' ? cable.rolesOf(node) : [];
    const role = node.type === 'paragraph' ? mainRole(cable, node) : undefined;
    offers.set(path, {
      kind: 'paragraph',
      label: path,
      detail: role ?? firstWords(cable, node, shortDetail),
      documentation: describeParagraph(cable, node),
      insertText: path,
      filterText: path.toUpperCase(),
      sortKey: sortKey(roles.some((one) => wanted.includes(one)) ? 0 : 1, offers.size),
    });
  }
  return offersAt([...offers.values()], typed, replacing(place, typed.length, /[0-9]/));
}

/** Words before a reference, and the roles of the paragraphs that they speak of. */
const rolesByWord: readonly (readonly [words: RegExp, roles: readonly Role[]])[] = [
  [/\b(?:talking )?points\b/i, ['talking-points']],
  [/\b(?:action plan|recommendations|non-?paper)\b/i, ['action-plan', 'non-paper']],
  [/\b(?:press guidance|questions|Q&A)\b/i, ['press-guidance']],
  [/\bnarrative\b/i, ['narrative']],
  [/\baction (?:request|cable|message)\b/i, ['action-request']],
  [/\bbackground\b/i, ['background']],
  [/\b(?:contacts?|POCs?)\b/i, ['contact']],
];

function rolesMeant(before: string): readonly Role[] {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n')) + 1);
  return rolesByWord.flatMap(([words, roles]) => (words.test(sentence) ? roles : []));
}

/** Letters of the REF field with what they stand for. */
export function completeLetter(place: CursorPlace): readonly Completion[] | undefined {
  const { cable, before } = place;
  const typed = letterTyped.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const offers: Offer[] = [];
  for (const entry of cable.all('referenceEntry')) {
    const { letter } = entry;
    if (letter === undefined || offers.some(({ label }) => label === letter)) continue;
    offers.push({
      kind: 'reference',
      label: letter,
      detail: entryText(cable, entry),
      documentation: describeEntry(cable, entry),
      insertText: letter,
      filterText: letter,
      sortKey: sortKey(0, offers.length),
    });
  }
  return offersAt(offers, typed, replacing(place, typed.length));
}
