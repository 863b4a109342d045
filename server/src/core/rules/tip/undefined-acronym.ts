/** Rule `undefined-acronym`. */
import { findCountryByGovernment, findCountryByName } from '../../data/country-names.js';
import { findTag } from '../../data/tags.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { Fix } from '../../lint/finding.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { isTipCable } from '../../lint/facts/tip-cable.js';
import { nameOfAcronym } from '../../prose/terms/acronym-names.js';
import { type AcronymUse, acronymUses } from '../../prose/terms/acronyms.js';
import { isBureau, isCommonAcronym } from '../../prose/terms/common-acronyms.js';
import type { Prose } from '../../prose/prose.js';
import { isTipSubject } from '../../prose/header/tip-topic.js';

/** An acronym that is used before its name, or without it. */
export const undefinedAcronym = defineRule(
  {
    id: 'undefined-acronym',
    summary: 'Write the name of an acronym in full where it first stands, and once more in a non-paper.',
    family: 'tip',
    level: 'info',
    source: 'Sample 2009 STATE 060447, paragraph 8, which writes out PRC, MPS, ACWF and IOM at first use',
    fix: 'ask',
  },
  (cable, report) => {
    if (!isTipCable(cable)) return;
    const { prose } = cable;
    // The host government sees nothing of the cable but the non-paper.
    const known = { paper: new Set<string>(), cable: new Set<string>() };
    const reported = new Set<string>();
    for (const use of prose.find(acronymUses)) {
      const { acronym, block, defines } = use;
      const inPaper = block.place === 'non-paper';
      const names = inPaper ? known.paper : known.cable;
      if (names.has(acronym) || reported.has(acronym)) continue;
      names.add(acronym);
      if (defines || isKnown(cable, acronym) || isPartOfSymbol(prose, use)) continue;
      if (isSurname(prose, use) || isProperName(prose, use) || isCurrency(prose, use)) continue;
      reported.add(acronym);
      report({
        at: prose.spanOf(use),
        message: inPaper
          ? `\`${acronym}\` is not written out in the non-paper. Give the name in full, with the acronym in brackets.`
          : `\`${acronym}\` is used before it is written out. Give the name in full here, with the acronym in brackets.`,
        fixes: fixesOf(cable, use),
      });
    }
  },
);

function isKnown(cable: CableIndex, acronym: string): boolean {
  if (isCommonAcronym(acronym) || cable.settings.acronyms.includes(acronym)) return true;
  if (acronym === 'TIP') return isTipSubject(cable.first('subjectField')?.text ?? '') || isTipCable(cable);
  return (
    (/^GO[A-Z]{1,3}$/.test(acronym) && findCountryByGovernment(acronym) !== undefined) ||
    // A code of TAGS: all that begin with K, and the subjects under which this cable is filed.
    ((acronym.startsWith('K') || cable.all('tag').some(({ label }) => label === acronym)) &&
      findTag(acronym)?.kinds.some((kind) => kind === 'program' || kind === 'subject')) ||
    (acronym.length > 3 && findCountryByName(acronym) !== undefined)
  );
}

/** Grades of officers: `FS-03`, `FE-OC`; also `DS-160` and other numbers of things. */
const grade = /^-\d/;
const seniorGrade = /(?:^|[^A-Za-z])FE-(?:OC|MC|CM|CA)$/;

/** `G/TIP`, `DRL/ILCSR`; also addresses, codes and parts of words with hyphens. */
function isPartOfSymbol({ text }: Prose, { from, to }: AcronymUse): boolean {
  if (text.charAt(to) === '-' && (grade.test(text.slice(to, to + 2)) || seniorGrade.test(text.slice(from, to + 3))))
    return true;
  if (text.charAt(from - 1) === '-' && seniorGrade.test(text.slice(Math.max(0, from - 4), to))) return true;
  if (/^(?:[./@_]\w|\d)/.test(text.slice(to, to + 2)) && (text.charAt(to) !== '/' || isBureau(text.slice(from, to))))
    return true;
  const mark = text.charAt(from - 1);
  if (mark === '' || !'./@_'.includes(mark)) return false;
  let start = from - 1;
  while (start > 0 && /[A-Za-z0-9]/.test(text.charAt(start - 1)) && from - start < longestSymbol) start--;
  return mark !== '/' || isBureau(text.slice(start, from - 1));
}

const longestSymbol = 12;

const given = /(?:^|[ \n])[A-Z][a-z]+$/;
const family = /^ [A-Z][a-z]+/;
const article = /\b(?:the|a|an|of|and|by|with|to|in|for)$/i;
const spoken = /^[B-DF-HJ-NP-TV-XZ]{0,2}(?:[AEIOUY][B-DF-HJ-NP-TV-XZ]{0,2})+$/;

const kindOfName =
  /\b(?:NGOs?|organi[sz]ations?|groups?|networks?|projects?|operations?|company|club|bar|newspaper|magazine|weekly|daily|ship|vessel|television|channel|party|so-called|named)(?: is| are)? "?$/i;

/** A name that is written in capitals, or a place for one: `the NGO ROSA`, `the "LIGHT" shelter`, `[COUNTRY]`. */
function isProperName({ text }: Prose, { from, to }: AcronymUse): boolean {
  const mark = text.charAt(from - 1);
  const isQuoted = (mark === '"' || mark === '[') && /^[.,]?["\]]/.test(text.slice(to, to + 2));
  return isQuoted || kindOfName.test(text.slice(Math.max(0, from - 24), from));
}

/** `PYG 4 million`, `KES 500,000` */
function isCurrency({ text }: Prose, { acronym, to }: AcronymUse): boolean {
  return acronym.length === 3 && sum.test(text.slice(to, to + 24));
}

const sum = /^ \d{1,3}(?:\.\d+)?(?:,\d{3}| (?:thousand|million|billion)\b)/;

/** A surname in capitals beside a given name: `Minister WANG Yi`. */
function isSurname({ text }: Prose, { acronym, from, to }: AcronymUse): boolean {
  if (!spoken.test(acronym)) return false;
  const before = text.slice(Math.max(0, from - 30), from).trimEnd();
  const isTitled = given.test(before) && !article.test(before);
  const isFollowed = family.test(text.slice(to, to + 12));
  return acronym.length < 4 ? isTitled && isFollowed : isTitled || (isFollowed && !article.test(before));
}

/** The name in full, where the acronym is a common one of the field. */
function fixesOf(cable: CableIndex, use: AcronymUse): readonly Fix[] {
  const name = nameOfAcronym(use.acronym);
  const { text } = cable.prose;
  const isJoined = /[A-Za-z'/-]/.test(text.charAt(use.to)) || '/-'.includes(text.charAt(use.from - 1));
  return name && !isJoined ? rewordings(cable, use, [`${name} (${use.acronym})`]) : [];
}
