/** Words whose stop does not end a sentence, or not always. */

/**
 * `always`: a name or number follows (`Mr.`). `number`: an abbreviation only before a digit (`No. 5`). `either`: may end a
 * sentence (`in the U.S.`), then a word that opens sentences follows.
 */
export type AbbreviationKind = 'always' | 'number' | 'either';

const lists: Readonly<Record<AbbreviationKind, string>> = {
  always:
    'mr mrs ms messrs mme dr prof rev fr hon gen lt col maj capt cmdr adm sgt cpl amb pres gov sen rep dept st mt ft ' +
    'e.g i.e eg ie cf viz approx ca vs v asst',
  number: 'no nos art arts sect secs sec chap ch para paras par vol pp p pt fig ext tel res',
  either:
    'u.s u.n u.k u.s.a u.a.e e.u d.c a.m p.m c.o.b o.o.b etc inc ltd co corp bros jr sr llc al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd',
};

/** Kinds of abbreviations by their words in lower case, without the last stop. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(lists) as AbbreviationKind[]).flatMap((kind) => lists[kind].split(' ').map((word) => [word, kind])),
);

/** Initials of a name or an abbreviation in capitals: `W`, `W.H`, `U.A.E`. */
export const initialism: RegExp = /^[A-Z](?:\.[A-Z])*$/;

/** Words before a single letter that names a part: `reftel B.` ends a sentence. */
export const labelWords: ReadonlySet<string> = new Set(
  'reftel reftels ref refs annex appendix tier part schedule option phase item items para class category group'.split(
    ' ',
  ),
);

/** Words that open a sentence and no name. */
export const openers: ReadonlySet<string> = new Set(
  (
    'The This These Those That It Its He His She Her They Their We Our In On At By From For With Under Over A An And But ' +
    'However As Of If When While Although Though Since Because After Before During Until There Here Such Some Many Most ' +
    'All Both Each Several Other Another According Despite Nevertheless Moreover Furthermore Meanwhile Also Then Thus ' +
    'Therefore Finally No Not None One Two Three To Please Is Are Was Were Do Does Did Has Have Had Can Could Will Would ' +
    'Should What Why How Who Where'
  ).split(' '),
);
