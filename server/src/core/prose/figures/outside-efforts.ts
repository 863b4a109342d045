/** Activities of outside parties without a role of the host government (tip-rules rule 4). */
import { isReport } from './figure-cues.js';
import type { Prose, Sentence } from '../prose.js';
import { isQuoted } from '../quotations.js';
import type { Stretch } from '../stretch.js';
import { isOnTrafficking } from './trafficking-talk.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** An actor and what it does; the stretch holds both. */
export interface OutsideEffort extends Stretch {
  readonly actor: Hit;
}

const actors = defineVocabulary({
  party: [
    ...[
      'NGO',
      'NGOs',
      'non governmental organization',
      'non governmental organizations',
      'nongovernmental organization',
    ],
    ...['nongovernmental organizations', 'non governmental organisations', 'nongovernmental organisations'],
    ...[
      'IOM',
      'UNICEF',
      'ILO',
      'UNODC',
      'UNHCR',
      'UNIFEM',
      'UNDP',
      'USAID',
      'Save the Children',
      'World Vision',
      'Caritas',
      'OSCE',
      'United Nations Development Program',
      'United Nations Development Programme',
      'ICMPD',
      'Winrock',
      'Red Cross',
      'Terre des Hommes',
      'Salvation Army',
      'Catholic Relief Services',
      'International Justice Mission',
    ],
    ...['international organization', 'international organizations', 'international organisation'],
    ...['international organisations', 'International Organization for Migration', 'International Labor Organization'],
    ...[
      'donor',
      'donors',
      'Embassy',
      'Consulate',
      'U.S. Mission',
      'the Mission',
      'U.S. Government',
      'USG',
      'Embassy funding',
    ],
    ...['faith based group', 'faith based groups', 'faith based organization', 'faith based organizations'],
  ],
});

/** Forms that can only be verbs, and those that are nouns as well. */
const deeds = new Set(
  (
    'trained trains funded funds finances financed operates operated ran runs opened opens assisted assists sheltered provided ' +
    'provides launched launches conducted conducts organized organizes organised hosted hosts produced produces distributed ' +
    'distributes repatriated repatriates counseled counsels counselled established establishes carried carries offered offers ' +
    'paid pays built staged sponsored sponsors donated donates'
  ).split(' '),
);
const bareDeeds = new Set(
  'train fund finance operate run open assist shelter provide launch conduct organize host produce distribute repatriate counsel establish pay offer'.split(
    ' ',
  ),
);
const passives = new Set(
  'trained funded financed operated run opened assisted sheltered provided launched conducted organized organised hosted produced distributed repatriated counseled counselled established offered paid built sponsored donated'.split(
    ' ',
  ),
);
const wishes = new Set('would could should may might will can must'.split(' '));
const modals = new Set([...wishes, 'to', 'not', 'never']);
const speech =
  /^(?:report|say|said|note|estimate|claim|allege|believe|suggest|complain|observe|state|argue|warn|told|tell|fear|think|criticiz|express|welcom|praise)/;
const determiners = new Set('the a an this that its his her their our your of for in to no'.split(' '));

const reach = 6;

/** The first of each sentence. */
export function outsideEfforts(prose: Prose): readonly OutsideEffort[] {
  const found: OutsideEffort[] = [];
  let last: Sentence | undefined;
  for (const actor of prose.hits(actors)) {
    const sentence = prose.sentenceAt(actor.from);
    if (!sentence || sentence === last || !isReport(prose, sentence) || !isParty(prose, actor)) continue;
    const effort = activeOf(prose, actor, sentence) ?? passiveOf(prose, actor, sentence);
    if (!effort || exempt.test(prose.textOf(sentence)) || hasGovernmentRole(prose, sentence)) continue;
    if (!isOnTrafficking(prose) || isQuoted(prose, effort)) continue;
    last = sentence;
    found.push({ actor, ...effort });
  }
  return found;
}

/** `the Mission` is the post; any other mission is a journey. What no NGO does is no effort. */
function isParty(prose: Prose, actor: Hit): boolean {
  if (prose.wordAt(actor.token - 1) === 'no') return false;
  return prose.textOf(actor) !== 'Mission' || prose.wordAt(actor.token - 1) === 'the';
}

const exempt = /\b(?:only where|only if|concrete role|in[- ]kind|co-?(?:fund|financ|organi|host)\w*)\b/i;

/** `IOM trained`, `an NGO that runs`, `NGO-run`. */
function activeOf(prose: Prose, actor: Hit, sentence: Sentence): Stretch | undefined {
  const { starts, ends } = prose.tokens;
  const stretchTo = (token: number): Stretch => ({ from: actor.from, to: ends[token] ?? actor.to });
  if (
    prose.wordAt(actor.lastToken + 1) === 'run' &&
    prose.text.charAt(actor.to) === '-' &&
    !destination.test(prose.text.slice(Math.max(sentence.from, actor.from - longestDestination), actor.from))
  )
    return stretchTo(actor.lastToken + 1);
  for (let token = actor.lastToken + 1; token <= actor.lastToken + reach; token++) {
    if ((starts[token] ?? Infinity) >= sentence.to || prose.distance(actor, stretchTo(token)) === Infinity)
      return undefined;
    const word = prose.wordAt(token);
    if (speech.test(word) || stops.has(word) || wishes.has(word)) return undefined;
    const before = prose.wordAt(token - 1);
    if (word === 'was' || word === 'were') return undefined;
    // `to the NGO for shelters`: a thing, not a deed.
    if (deeds.has(word)) {
      if (determiners.has(before) && before !== 'that') return undefined;
      if (prose.wordAt(token + 1) === 'by' || modals.has(before) || !isEffort(prose, actor, token)) return undefined;
      return isDiplomacy(prose, actor, token) ? undefined : stretchTo(token);
    }
    const follows =
      token === actor.lastToken + 1 ||
      before === 'that' ||
      before === 'who' ||
      before === 'which' ||
      before.endsWith('ly');
    if (bareDeeds.has(word) && follows && isPlural(prose, actor)) return stretchTo(token);
    if (word === 'grants' || word === 'grant' || word === 'money' || word === 'funding') {
      const next = prose.wordAt(token + 1);
      if (next === 'pay' || next === 'fund' || next === 'finance' || next === 'support') return stretchTo(token + 1);
    }
  }
  return undefined;
}

/** `referred 14 victims to an NGO-run shelter`: the deed is that of others. */
const destination = /\b(?:to|at|in|into|from|with) (?:(?:an?|the|two|three|four|several|local|other) ){0,2}$/i;
const longestDestination = 24;

/** Whether a deed has an object that is help: no office that opened, no examples that were provided. */
function isEffort(prose: Prose, actor: Hit, token: number): boolean {
  const word = prose.wordAt(token);
  const near = token === actor.lastToken + 1;
  if (!near && prose.textOf(actor) === 'donor') return false;
  if (!near && prose.textOf(actor).endsWith("'s") && !paid.has(prose.wordAt(actor.lastToken + 1))) return false;
  const from = prose.tokens.ends[token] ?? 0;
  const rest = prose.text.slice(from, from + 60);
  if (word === 'opened' || word === 'opens')
    return !/^(?:[.,;]| (?:in|on|at|from|last|this|its doors|with)\b)/i.test(rest);
  return !talk.test(rest);
}

const paid = new Set('grant grants money funding program project staff'.split(' '));
const talk =
  /^(?: [\w-]+){0,3} (?:examples?|information|data|figures|names|lists?|details|comments|statistics|access|testimony|copy|copies|updates?|estimates?)\b/i;

/** Where another subject begins. */
const stops = new Set('and but because since when if whether as'.split(' '));

function isPlural(prose: Prose, actor: Hit): boolean {
  const name = prose.textOf(actor);
  if (name === 'Red Cross' || name === 'Terre des Hommes') return false;
  return name.endsWith('s') || prose.wordAt(actor.token - 1) === 'and';
}

/** What an embassy gives the ministry is its trade. */
function isDiplomacy(prose: Prose, actor: Hit, token: number): boolean {
  if (!/^(?:Embassy|Consulate|Mission|U\.S\. (?:Mission|Government)|USG)$/.test(prose.textOf(actor))) return false;
  const rest = prose.text.slice(prose.tokens.ends[token], (prose.tokens.ends[token] ?? 0) + 60);
  return /^(?: to)?(?: the)? (?:minist|government|department|secstate)/i.test(rest) || embassyTrade.test(rest);
}

const embassyTrade =
  /^ (?:[a-z]+ ){0,2}(?:points|demarche|non-?paper|meetings?|lunch|dinner|reception|visits?|roundtable|call|americans?|amcits?)\b/i;

/** `were trained by IOM`, `a shelter operated by an NGO`. */
function passiveOf(prose: Prose, actor: Hit, sentence: Sentence): Stretch | undefined {
  const { starts, ends } = prose.tokens;
  let by = -1;
  for (let token = actor.token - 1; token >= actor.token - 4 && by === -1; token--)
    if (prose.wordAt(token) === 'by') by = token;
  if (by === -1 || !/^by (?:[\w.]+ ){0,3}$/.test(prose.text.slice(starts[by], actor.from))) return undefined;
  for (let token = by - 1; token >= by - reach; token--) {
    if (token < 0 || (starts[token] ?? 0) < sentence.from) return undefined;
    if (!passives.has(prose.wordAt(token)) || !/^[^;]*$/.test(prose.text.slice(ends[token], starts[by]))) continue;
    const from = starts[token] ?? 0;
    if (prose.distance({ from, to: ends[token] ?? from }, actor) > reach + 4) return undefined;
    return isReported(prose, token) ? { from, to: actor.to } : undefined;
  }
  return undefined;
}

/** Whether a passive says that something was done, and is not the plan or the wish that it be done. */
function isReported(prose: Prose, token: number): boolean {
  const before = prose.wordAt(token - 1);
  return before !== 'be' && !modals.has(before);
}

const government =
  "(?:government|ministry|ministries|police|municipality|municipal [a-z]+|provincial [a-z]+|state|parliament|authorities|courts?|immigration (?:service|department)|province|city|mayor|governor|department|minister|secretariat|prosecutor's office|attorney general|town hall|(?:town|city) council|prefecture)";
const governments = new RegExp(`\\b${government}\\b`, 'gi');
const contribution =
  /^(?:co-?fund\w*|fund\w*|financ\w+|contribut\w+|donat\w+|provid\w+|second(?:ed|s)?|assign\w*|allocat\w+|paid|pays?|suppl(?:y|ies|ied)|lent|lends|hosted|hosts|signed|co-?organi\w+|print\w*|design\w*|jointly|built|staffs|staffed|gave|gives|hire[ds]|employ(?:s|ed)|covers?|covered)$/i;
const roleBehind = new RegExp(
  `\\b(?:co-?funded|funded|financed|contributed|donated|provided|seconded|assigned|allocated|paid(?: for)?|supplied|lent|hosted|signed|built|staffed|supported) by (?:[\\w.]+ ){0,4}?${government}\\b`,
  'i',
);
const together = new RegExp(
  `\\b(?:in (?:close )?(?:cooperation|partnership|coordination|collaboration) with|jointly with|together with|alongside|with support (?:from|of))(?: [\\w.]+){0,4}? ${government}\\b`,
  'i',
);

/** `The ministry, together with UNICEF, launched`: the party is in brackets, as it were. */
const withOthers = new RegExp(
  `^[^@.;]{0,100}?\\b${government}\\b[^@.;]{0,40}? (?:cooperation|partnership|coordination|collaboration|jointly|together|along) with (?:the |an? )?others\\b`,
  'i',
);

const publicMoney = new RegExp(
  `\\b(?:grants?|money|funds?|funding|subsid(?:y|ies)|financing|contributions?|budget|rent|salar(?:y|ies))\\b[^.;]{0,30}? from (?:[\\w.]+ ){0,4}?${government}\\b|` +
    '\\b(?:government|municipal|city|state|national|federal|provincial|ministry|public) (?:money|funds?|funding|grants?|subsid(?:y|ies)|budget|premises|buildings?)\\b',
  'i',
);

/** Whether the sentence or one beside it shows what the host government gave. */
function hasGovernmentRole(prose: Prose, sentence: Sentence): boolean {
  return [prose.neighbour(sentence, -1), sentence, prose.neighbour(sentence, 1)].some((near) => {
    if (!near) return false;
    const words = maskActors(prose, near);
    return (
      contributes(words) ||
      roleBehind.test(words) ||
      publicMoney.test(words) ||
      together.test(words) ||
      withOthers.test(words)
    );
  });
}

/** Ministries and governments as cables shorten them: `MOI`, `MFA`, `GOB`, `RTG`. */
const ministries = /\b(?:MO(?!U\b)[A-Z]{1,4}|MFA|GO[A-Z]{1,3}|R?G[A-Z]{1,3}G|RTG|SAG|PRC|ROKG)\b/g;

/** The words of a sentence with `@` for each actor: what stands behind one is its own deed, not the government's. */
function maskActors(prose: Prose, sentence: Sentence): string {
  let words = '';
  let at = sentence.from;
  for (const { from, to } of prose.hitsIn(actors, sentence)) {
    const isAside = /\bwith (?:the |an? )?$/i.test(prose.text.slice(at, from));
    words += `${prose.text.slice(at, from)}${isAside ? 'others' : '@'}`;
    at = to;
  }
  words += prose.text.slice(at, sentence.to);
  return words.replaceAll('State Department', 'others').replace(ministries, 'government');
}

/** `Ministry of Labor and Social Welfare`: of its words only the first counts. */
const restOfName = /^(?: of(?: the)?(?:,? (?:and )?[A-Z][\w'-]*){1,6})+/;
/** Words from the government to what it gave. */
const roleReach = 8;

/** Whether a government word is followed by what it gave, with no actor and no end of a clause between. */
function contributes(words: string): boolean {
  for (const { index, 0: found } of words.matchAll(governments)) {
    const end = index + found.length;
    const behind = /^[^.;@]*/.exec(words.slice(end, end + 120))?.[0] ?? '';
    const near = behind
      .replace(restOfName, '')
      .split(/[^\w'-]+/)
      .filter((word) => word !== '');
    if (near.slice(0, roleReach).some((word) => contribution.test(word))) return true;
  }
  return false;
}
