/** Whether words are about trafficking in persons, and not in drugs or arms, nor a course on it. */
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { isTipSubject } from '../header/tip-topic.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';
import { traffickingWords } from './enforcement-words.js';

/** Whether the cable is about trafficking in persons: its subject says so, or its text, where nothing else is trafficked. */
export function isOnTrafficking(prose: Prose): boolean {
  const subject = prose.blocks[0];
  if (subject?.kind === 'subject' && isTipSubject(prose.textOf(subject))) return true;
  if (prose.hits(plainTerms).length > 0) return true;
  return prose.hits(traffickingWords).some((hit) => isOfPersons(prose, hit)) && prose.hits(goods).length === 0;
}

/** Whether the subject or the first paragraph says that the cable is on trafficking in persons. */
export function isTipCable(prose: Prose): boolean {
  return prose.find(topics).length > 0;
}

/** Where a cable says that it is on trafficking: at most one place. */
function topics(prose: Prose): readonly Stretch[] {
  const [first] = prose.blocks;
  if (!first) return [];
  if (first.kind === 'subject' && isTipSubject(prose.textOf(first))) return [first];
  const opening = prose.blocks.find(({ kind }) => kind === 'paragraph');
  return [first, ...(opening ? [opening.passage] : [])].filter((one) => speaksOfTrafficking(prose, one)).slice(0, 1);
}

/** Whether a sentence or another stretch speaks of trafficking in persons. */
export function speaksOfTrafficking(prose: Prose, stretch: Stretch): boolean {
  const words = prose.hitsIn(traffickingWords, stretch).filter((hit) => isOfPersons(prose, hit));
  if (words.length === 0) return false;
  return prose.hitsIn(plainTerms, stretch).length > 0 || isOnTrafficking(prose);
}

/** In a cable that never names persons, traffickers may deal in these. */
const goods = defineVocabulary({
  goods: ['drug', 'drugs', 'narcotic*', 'cocaine', 'heroin', 'opium', 'weapons', 'ivory', 'wildlife'],
});

const plainTerms = defineVocabulary({
  term: (
    'human traffick*|sex traffick*|labor traffick*|child traffick*|trafficking in persons|trafficking of persons|' +
    'trafficking in women|trafficking victim|trafficking victims|victim of trafficking|victims of trafficking|' +
    'anti traffick*|counter traffick*|TIP'
  ).split('|'),
});

const otherGoods = new Set(
  (
    'drug drugs narcotics narco arms weapons weapon gun guns wildlife ivory cigarette cigarettes tobacco antiquities timber ' +
    'heroin cocaine opium hashish methamphetamine firearms ammunition fuel diamond diamonds gold vehicle car art liquor'
  ).split(' '),
);
const lessons = new Set(
  'seminar seminars workshop workshops course courses training conference conferences symposium lecture'.split(' '),
);

/** Whether a word of trafficking is about persons: not `drug traffickers`, not `a trafficking seminar`. */
export function isOfPersons(prose: Prose, { token, lastToken }: Hit): boolean {
  if (otherGoods.has(prose.wordAt(token - 1)) || lessons.has(prose.wordAt(lastToken + 1))) return false;
  // `trafficking in arms`, `drug and arms trafficking`
  if (prose.wordAt(lastToken + 1) === 'in' || prose.wordAt(lastToken + 1) === 'of')
    return !otherGoods.has(prose.wordAt(lastToken + 2));
  return true;
}
