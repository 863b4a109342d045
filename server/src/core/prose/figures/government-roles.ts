/** What the host government gave to the activities of others. */
import { outsideParties } from './outside-parties.js';
import type { Prose, Sentence } from '../prose.js';

/** Whether the sentence or one beside it shows what the host government gave. */
export function hasGovernmentRole(prose: Prose, sentence: Sentence): boolean {
  return [prose.neighbour(sentence, -1), sentence, prose.neighbour(sentence, 1)].some((near) => {
    if (!near) return false;
    const words = maskParties(prose, near);
    return contributes(words) || roles.some((role) => role.test(words));
  });
}

const government =
  "(?:government|ministry|ministries|police|municipality|municipal [a-z]+|provincial [a-z]+|state|[a-z-]+ unit|(?:district|city) assembl(?:y|ies)|army|navy|air force|military|coast guard|parliament|authorities|courts?|immigration (?:service|department)|province|city|mayor|governor|department|minister|directorate|secretariat|prosecutor's office|attorney general|town hall|(?:town|city) council|prefecture)";
const governments = new RegExp(`\\b${government}\\b`, 'gi');
const contribution =
  /^(?:co-?fund\w*|fund\w*|financ\w+|contribut\w+|donat\w+|provid\w+|second(?:ed|s)?|assign\w*|allocat\w+|paid|pays?|suppl(?:y|ies|ied)|lent|lends|hosted|hosts|signed|co-?organi\w+|print\w*|design\w*|jointly|built|staffs|staffed|gave|gives|offer(?:s|ed)|fed|houses|housed|hire[ds]|employ(?:s|ed)|covers?|covered)$/i;
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

/** `the classrooms were the ministry's own`, `They worked in the Ministry of Justice` */
const premises = new RegExp(
  `\\b(?:was|were|is|are) the (?:[\\w.]+ ){0,2}?${government}'s\\b|\\b(?:worked|works|work|sat|sit|met|took place) (?:in|at) the (?:[\\w.]+ ){0,2}?${government}\\b`,
  'i',
);

/** What says so wherever it stands. */
const roles: readonly RegExp[] = [premises, roleBehind, publicMoney, together, withOthers];

/** Ministries and governments as cables shorten them: `MOI`, `MFA`, `GOB`, `RTG`. */
const ministries = /\b(?:MO(?!U\b)[A-Z]{1,4}|MFA|GO[A-Z]{1,3}|R?G[A-Z]{1,3}G|RTG|SAG|PRC|ROKG)\b/g;

/** The words of a sentence with `@` for each outside party: what stands behind one is its own deed, not the government's. */
function maskParties(prose: Prose, sentence: Sentence): string {
  let words = '';
  let at = sentence.from;
  for (const { from, to } of prose.hitsIn(outsideParties, sentence)) {
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
