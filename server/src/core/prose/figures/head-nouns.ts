/** What a count counts (tip-rules 2.4: COUNT head noun). */
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

/**
 * What the noun says about the count: a matter of law enforcement, a person it is done to, or nothing of the kind
 * (victims; people who are trained, and things).
 */
export type CountedUse = 'enforcement' | 'person' | 'victim' | 'material';

/** The noun that decides, with its use. */
export interface HeadNoun extends Stretch {
  readonly word: string;
  readonly use: CountedUse;
  /** Whether it is what was done to those who follow: `four convicted offenders`. */
  readonly offenders?: true;
}

/** Tokens of a count, as far as its head noun matters. */
interface CountedTokens {
  readonly token: number;
  readonly lastToken: number;
  readonly from: number;
  readonly to: number;
  readonly value: number | undefined;
}

/** Words behind a count among which its noun is looked for. */
const reach = 4;

/**
 * The first word behind the count that one of the lists has, up to a preposition, `and` or a mark; for a count in brackets
 * the noun right before them (`prosecutions (12)`). Undefined where nothing decides.
 */
export function headOf(prose: Prose, count: CountedTokens): HeadNoun | undefined {
  const { text, tokens } = prose;
  if (text.charAt(count.from - 1) === '(' && text.charAt(count.to) === ')')
    return nounAt(prose, count.token - 1, count);
  const start =
    count.lastToken +
    (prose.wordAt(count.lastToken + 1) === 'of' && determiners.has(prose.wordAt(count.lastToken + 2)) ? 3 : 1);
  for (let token = start; token < start + reach && token < tokens.count; token++) {
    if (!isPlainGap(text.slice(tokens.ends[token - 1], tokens.starts[token]))) return undefined;
    const word = prose.wordAt(token);
    if (stops.has(word)) return undefined;
    // `24 of the convicted were sentenced`
    if (token > count.lastToken + 1 && token === start && judged.test(word) && auxiliaries.has(prose.wordAt(token + 1)))
      return { word, use: 'person', from: tokens.starts[token] ?? 0, to: tokens.ends[token] ?? 0 };
    const head = nounAt(prose, token, count);
    if (head && (describesNext(prose, head, token) || isOwned(prose, head, token))) continue;
    if (head?.use === 'enforcement' && head.word.endsWith('ed') && uses.get(prose.wordAt(token + 1)) === 'person')
      return { ...head, offenders: true };
    if (head) return head;
  }
  return undefined;
}

const determiners = new Set(['the', 'these']);
const judged = /^(?:convicted|arrested|indicted|accused)$/;

/** Whether a count is one of law enforcement: by its noun, or where no noun says otherwise. */
export function mayCountEnforcement(prose: Prose, count: CountedTokens): boolean {
  const use = headOf(prose, count)?.use;
  return use === undefined || use === 'enforcement' || use === 'person';
}

function nounAt(prose: Prose, token: number, count: CountedTokens): HeadNoun | undefined {
  const { starts, ends } = prose.tokens;
  const word = prose.wordAt(token).replace(/'s$/, '');
  const use = uses.get(word);
  // `279 criminal cases`
  if (!use || (word === 'criminal' && count.value !== 1 && token > count.lastToken)) return undefined;
  // `12 First Information Reports`
  if (/^reports?$/.test(word) && prose.wordAt(token - 1) === 'information') return undefined;
  // `two detention centers`, `40 case workers`: before its noun the singular only describes.
  if (use === 'enforcement' && singulars.has(word) && (count.value !== 1 || describes(prose, token))) return undefined;
  const noun = { word, from: starts[token] ?? 0, to: ends[token] ?? 0 };
  return {
    ...noun,
    use: use !== 'person' && use !== 'enforcement' && isDefendant(prose, token, word, count) ? 'person' : use,
  };
}

/** `seven child traffickers`, `two worker recruiters`: the singular says which ones. */
function describesNext(prose: Prose, { use, word, to }: HeadNoun, token: number): boolean {
  if (use !== 'victim' || /(?:s|en)$/.test(word) || !isPlainGap(prose.text.slice(to, prose.tokens.starts[token + 1])))
    return false;
  const next = uses.get(prose.wordAt(token + 1));
  return (
    next === 'person' || next === 'enforcement' || /^(?:trafficking|smuggling|sex|labor)$/.test(prose.wordAt(token + 1))
  );
}

/** `23 workshop owners` are no workshops. */
function isOwned(prose: Prose, { use, to }: HeadNoun, token: number): boolean {
  return (
    use === 'material' &&
    isPlainGap(prose.text.slice(to, prose.tokens.starts[token + 1])) &&
    holders.test(prose.wordAt(token + 1))
  );
}

const holders = /^(?:owner|operator|manager|keeper|boss|director|holder|captain|skipper|proprietor|driver)(?:e?s)?$/;

/** Whether a noun of another list follows, as in `one detention center`. */
function describes(prose: Prose, token: number): boolean {
  const use = uses.get(prose.wordAt(token + 1));
  return use === 'material' || use === 'victim';
}

const officialNouns = new Set(
  'officers officer police policemen judges prosecutors inspectors staff soldiers guards agents'.split(' '),
);
const otherNouns = new Set(['women', 'workers']);
const judgments = new Set('prosecuted prosecuting convicted convicting sentenced indicted charged'.split(' '));
const measures = new Set('arrested detained jailed imprisoned investigated investigating tried'.split(' '));
const clauseEnd = /[;:.!?\n]/;
const auxiliaries = new Set('was were been be being are is'.split(' '));

/** Officers and women are counted as defendants where they were convicted, or where someone convicted them. */
function isDefendant(prose: Prose, token: number, word: string, count: CountedTokens): boolean {
  const official = officialNouns.has(word);
  if (!official && !otherNouns.has(word)) return false;
  const isDone = (verb: string) => judgments.has(verb) || (official && measures.has(verb));
  const { starts, ends } = prose.tokens;
  const between = (one: number, other: number) => prose.text.slice(ends[one], starts[other]);
  if (between(count.token - 1, count.token) === ' ' && isDone(prose.wordAt(count.token - 1))) return true;
  const next = prose.wordAt(token + 1);
  if (between(token, token + 1) === ' ' && (isDone(next) || next === 'guilty')) return true;
  for (let at = token + 1; at <= token + reach && !clauseEnd.test(between(token, at)); at++)
    if (auxiliaries.has(prose.wordAt(at))) return isDone(prose.wordAt(at + 1)) || isDone(prose.wordAt(at + 2));
  return false;
}

/** Whether words on both sides belong to one phrase: `18 "trafficking-related" arrests`. */
function isPlainGap(gap: string): boolean {
  return gap.length <= 3 && /^[-/ "']*$/.test(gap) && !gap.includes('--');
}

const stops = new Set(
  (
    'and of in on at for from to with by under against during over between among into through after before since until per ' +
    'as than within without about across around near toward towards via including involving concerning regarding following ' +
    'while when where which who whom whose that or but because if'
  ).split(' '),
);

const lists: Readonly<Record<CountedUse, string>> = {
  victim:
    'victim victims survivor survivors child children girl girls boy boys woman women minor minors caller callers call calls ' +
    'worker workers migrant migrants beneficiary beneficiaries returnee returnees refugee refugees orphan orphans laborer ' +
    'laborers teenager teenagers families',
  material:
    'officer officers police policemen judge judges prosecutor prosecutors participant participants inspector inspectors staff ' +
    'school schools site sites brochure brochures province provinces agency agencies guards soldiers agents investigators ' +
    'lawyers attorneys teachers students counselors interpreters volunteers employees detectives journalists shelter shelters ' +
    'center centers centre centres bed beds hotlines poster posters leaflets pamphlets campaigns campaign workshops workshop ' +
    'seminars seminar sessions session courses course trainings training programs program projects project districts villages ' +
    'towns cities countries units offices courts posts task ngos organizations associations companies factories brothels bars ' +
    'vehicles vessels boats ships trucks computers laws articles agreements meetings reports recommendations witnesses warrants instructors trainers ' +
    'recruits cadets social managers demonstrators protesters strikers',
  enforcement:
    'investigation investigations investigated prosecution prosecutions prosecuted conviction convictions convicted sentence ' +
    'sentences sentenced arrest arrests arrested detained detention detentions case cases files dossiers proceedings charge charges charged indictment ' +
    'indictments indicted raid raids raided trial trials tried',
  person:
    'people person persons suspect suspects defendant defendants man men trafficker traffickers offender offenders official ' +
    'officials recruiter recruiters broker brokers pimp pimps perpetrator perpetrators criminal criminals smuggler smugglers ' +
    'procurer procurers ringleader ringleaders accused convicts individual individuals employer employers tourist tourists',
};

const uses: ReadonlyMap<string, CountedUse> = new Map(
  (Object.keys(lists) as CountedUse[]).flatMap((use) =>
    lists[use].split(' ').map((word): [string, CountedUse] => [word, use]),
  ),
);

const singulars = new Set(
  'investigation prosecution conviction sentence arrest detention case charge indictment raid trial'.split(' '),
);
