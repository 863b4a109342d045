/** Numbers that do not count: of laws, paragraphs and tiers, ages, terms, dates, times, sums (tip-rules 2.4). */
import { months } from '../dates/calendar.js';
import { isCountBehindMonth } from '../dates/month-dates.js';
import { smallNumber } from './number-words.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { textAhead } from './text-around.js';
import { isDigit } from '../words.js';

/** A number that counts. */
export interface Count extends Stretch {
  /** Undefined for `dozens`, `hundreds`, `several hundred`. */
  readonly value: number | undefined;
  /** The upper end of `15-20` and `15 to 20`. */
  readonly last: number | undefined;
  /** Index of its first token. */
  readonly token: number;
  readonly lastToken: number;
}

/** Words before a number that it belongs to, in any case. */
const labels = new Set(
  (
    'article articles art arts section sections sec secs chapter chapters no nos para paras paragraph paragraphs tier tiers ' +
    'age aged ages under item items page pages pp annex appendix fy ref refs reftel question room phone telephone hotline ' +
    'dial extension ext clause clauses footnote'
  ).split(' '),
);

/** The same, where they are written with a capital: `Law 4107`, but `under this law 12 men`. */
const properLabels = new Set(
  (
    'law laws act acts convention protocol title titles decree resolution directive regulation order bill code part phase ' +
    'level grade category class group table figure standard standards criterion step goal option unit type route number ' +
    'version chapter schedule rule highway camp sector district region precinct zone station'
  ).split(' '),
);

const monthNames: ReadonlySet<string> = new Set([
  ...months.map((month) => month.toLowerCase()),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
]);

const connectors = new Set('and or to through'.split(' '));
const pluralLabel =
  /^(?:articles|arts|sections|secs|chapters|nos|paras|paragraphs|items|pages|pp|ages|laws|acts|titles|tiers|refs)$/;

/**
 * Whether a word before the number makes it a name: `Article 5`, `Tier 2`, `June 16`, `aged 14`. `labelled` is the last
 * number that was one: it passes its label on in `Articles 5, 6 and 7`.
 */
export function isLabelled(prose: Prose, { token, from, to, value }: Count, labelled: Count | undefined): boolean {
  const gap = gapBefore(prose, token);
  if (gap.length <= longestGap && labelGaps.has(gap)) {
    const before = prose.wordAt(token - 1);
    const capital = isCapital(prose.text.charCodeAt(prose.tokens.starts[token - 1] ?? 0));
    // Behind a full stop only an abbreviation is a label: `Art. 5`, `Dec. 12`; what opens a sentence has none.
    const near =
      !gap.startsWith('.') || (before.length <= longestAbbreviation && prose.sentenceAt(from)?.from !== from);
    if (near && labels.has(before) && (before !== 'no' || gap !== ' ' || capital)) return true;
    if (near && capital && properLabels.has(before)) return true;
    // `Article 165, part 3`
    if (before === 'part' && /[,(] part $/.test(textAhead(prose, { from }, longestPart))) return true;
    // `from April to June 61 people were detained`: no month has so many days
    const isDay = value === undefined || value <= longestMonth || value >= 1000;
    if (near && capital && isDay && monthNames.has(before))
      return isDigit(prose.text.charCodeAt(from)) && !isCountBehindMonth(prose, token - 1, to);
    if (ageWords.has(prose.wordAt(token - 2)) && agePrepositions.has(before)) return true;
    if (
      to - from >= cableDigits &&
      isDigit(prose.text.charCodeAt(from)) &&
      gap === ' ' &&
      isCableOrigin(prose, token - 1)
    )
      return true;
  }
  return labelled !== undefined && goesOnFrom(prose, labelled, { token, from });
}

const longestMonth = 31;
const longestPart = 8;
const longestGap = 3;
/** What may stand between a label and its number: blanks and stops, and then a bracket. */
const labelGaps: ReadonlySet<string> = new Set(
  ['', ' ', '.', '  ', ' .', '. ', '..'].flatMap((marks) => [marks, `${marks}(`, `${marks} `, `${marks}.`]),
);
const longestAbbreviation = 4;
/** Digits of a cable's number, leading zeros and all. */
const cableDigits = 4;
const ageWords = new Set('age ages aged'.split(' '));
/** `the age of 14`, `aged between 12 and 17` */
const agePrepositions = new Set('of between from over about below above'.split(' '));

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** `PARIS 1234` cites a cable. */
function isCableOrigin(prose: Prose, token: number): boolean {
  const { starts, ends } = prose.tokens;
  return token >= 0 && /^[A-Z]{4,}$/.test(prose.text.slice(starts[token], ends[token]));
}

function goesOnFrom(prose: Prose, labelled: Count, { token, from }: { token: number; from: number }): boolean {
  const between = prose.text.slice(labelled.to, from);
  if (token === labelled.lastToken + 2)
    return (
      connectors.has(prose.wordAt(token - 1)) && /^,? [a-z]+ $/.test(between) && prose.wordAt(token + 1) !== 'under'
    );
  if (token !== labelled.lastToken + 1) return false;
  return between === '-' || (between === ', ' && pluralLabel.test(prose.wordAt(listStart(prose, labelled.token) - 1)));
}

/** The first of the numbers in `ages 17, 19, 22`, from a later one. */
function listStart(prose: Prose, token: number): number {
  let first = token;
  while (
    token - first < longestRow &&
    gapBefore(prose, first) === ', ' &&
    isDigit(prose.text.charCodeAt(prose.tokens.starts[first - 1] ?? 0))
  )
    first--;
  return first;
}

const currencies = new Set('usd us eur gbp aud cad chf cny rmb inr thb khr idr php vnd jpy rs dollars'.split(' '));

/** `fined between 500 and 2,000 crowns`, `was fined 800 crowns`; but `fined 12 employers` */
const fines =
  /\b(?:fine[ds]? (?:of|between|from|up to|the equivalent of|him|her|them|each)|(?:was|were|been|each) fined)(?: (?:about|up to|between|of))? $/i;
const longestFine = 24;

/** Whether the number is a sum of money by what stands before it. */
export function isMoney(prose: Prose, count: Count): boolean {
  if (fines.test(textAhead(prose, count, longestFine))) return true;
  const { token, from } = count;
  const at = prose.text.charCodeAt(from - 1) === 32 ? from - 2 : from - 1;
  if (at >= 0 && '$\u20AC\u00A3\u00A5'.includes(prose.text.charAt(at))) return true;
  const { starts, ends } = prose.tokens;
  const length = token > 0 ? (ends[token - 1] ?? 0) - (starts[token - 1] ?? 0) : 0;
  if (length < 2 || length > 3) return false;
  const word = prose.text.slice(starts[token - 1], ends[token - 1]);
  return (
    currencies.has(word.toLowerCase()) && /^(?:[A-Z]{2,3}|Rs)$/.test(word) && /^\.? $/.test(gapBefore(prose, token))
  );
}

const units = new Set(
  (
    'percent per pct percentage year years yr yrs month months week weeks day days hour hours minute minutes night nights ' +
    'dollars dollar usd eur euros euro cents million billion trillion noon midnight a.m p.m am pm edt est gmt utc ' +
    'kilometers kilometer km kms miles mile meters hectares acres kilograms kg tons baht rupees pesos riel somoni yuan ' +
    'rubles pounds francs lira dinars dirhams ringgit rupiah dong kyat taka kwacha shillings naira rand times degrees ' +
    'thirds quarters fifths halves oclock'
  ).split(' '),
);
/** Words that may stand between a number and its unit. */
const unitAdjectives = new Set(
  'additional more further extra consecutive straight successive full whole long calendar working business fiscal school u.s us'.split(
    ' ',
  ),
);
const properUnits = new Set('P Ps Z'.split(' '));

/** Numbers in a row that may share a unit: `three, four and six years`. */
const longestRow = 6;

/** Whether what follows is a unit, a month or `of the`: `ten years`, `two to six years`, `16 June`, `12 of the 20`. */
export function hasCountedUnit(prose: Prose, lastToken: number): boolean {
  let last = lastToken;
  for (let row = 0; row < longestRow; row++) {
    if (isUnitBehind(prose, last)) return true;
    const next = isListed(prose, last) ? last + 1 : isJoined(prose, last) ? last + 2 : -1;
    if (next === -1) return false;
    last = next;
  }
  return false;
}

function isUnitBehind(prose: Prose, lastToken: number): boolean {
  let token = lastToken + 1;
  if (!isNear(prose, token)) return false;
  const { starts, ends } = prose.tokens;
  const next = prose.text.slice(starts[token], ends[token]);
  const lower = next.toLowerCase();
  if (properUnits.has(next) || (next !== lower && monthNames.has(lower))) return true;
  if (lower === 'of' || lower === 'local') {
    const second = prose.wordAt(token + 1);
    if (second === (lower === 'of' ? 'the' : 'time')) return lower !== 'of' || !isOfPersons(prose, token + 2);
  }
  while (unitAdjectives.has(prose.wordAt(token)) && isNear(prose, token + 1) && token < lastToken + 3) token++;
  return units.has(prose.wordAt(token));
}

const parties =
  /^(?:sentences|defendants|traffickers|offenders|suspects|accused|perpetrators|convicts|employers|recruiters|brokers|owners)$/;
const judged = /^(?:convicted|accused|indicted|arrested|alleged|suspected)$/;
const people = /^(?:persons|people|men|women|individuals|officials|officers)$/;
const categories = /^(?:investigations|prosecutions|convictions)$/;
/** What `the convicted` and `the latter` did or got. */
const persons = /^(?:convicted|arrested|indicted|latter)$/;
const fate = /^(?:were|was|are|have|had|received|got|drew|went|stood)$/;
const otherFate = /^(?:not|never|no|yet|acquitted|released|freed|cleared|still|bailed)$/;

/** `36 of the convicted traffickers`, `five of the investigations`, `24 of the convicted were`, which `12 of the 20` is not. */
function isOfPersons(prose: Prose, token: number): boolean {
  const word = prose.wordAt(token);
  const next = prose.wordAt(token + 1);
  return (
    parties.test(word) ||
    (judged.test(word) && (parties.test(next) || people.test(next))) ||
    categories.test(word) ||
    (persons.test(word) && fate.test(next) && !otherFate.test(prose.wordAt(token + 2)))
  );
}

/** `two to six years`: a number behind a word that joins numbers. */
function isJoined(prose: Prose, lastToken: number): boolean {
  return (
    isNear(prose, lastToken + 1) &&
    connectors.has(prose.wordAt(lastToken + 1)) &&
    isNear(prose, lastToken + 2) &&
    isNumberish(prose.wordAt(lastToken + 2))
  );
}

/** `three, four and six years`: a number right behind a comma. */
function isListed(prose: Prose, lastToken: number): boolean {
  return (
    prose.text.slice(prose.tokens.ends[lastToken], prose.tokens.starts[lastToken + 1]) === ', ' &&
    isNumberish(prose.wordAt(lastToken + 1))
  );
}

const numberish = new RegExp(`^(?:${smallNumber}|one)$`);

function isNumberish(word: string): boolean {
  return numberish.test(word);
}

/** Whether one blank or hyphen stands before a token. */
function isNear(prose: Prose, token: number): boolean {
  const gap = gapBefore(prose, token);
  return (
    token < prose.tokens.count && (gap === ' ' || gap === '-' || (gap === ', ' && isNumberish(prose.wordAt(token))))
  );
}

function gapBefore(prose: Prose, token: number): string {
  return token <= 0 ? '' : prose.text.slice(prose.tokens.ends[token - 1], prose.tokens.starts[token]);
}
