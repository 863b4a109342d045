/**
 * Whether a text is a cable, by its first lines. Any one line may be in a letter or a log; several different signs of a
 * cable's head are not. The parser knows far more, but this has to be cheap: it looks at every plain text that is opened.
 */

/** How many lines to read: archive lines, long lists of addressees and blank lines may stand above the fields. */
export const linesToRead = 80;

/** What is longer is no line of a head, and is not read to its end. */
const longestLine = 200;

/** Enough to be sure. */
const enough = 3;

/** Signs of a head with their weight; each counts once. */
const signs: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  // Transmission: VZCZCXRO0302, DE RUEHHK #1103, ZNR UUUUU ZZH. Nothing else has such lines.
  { pattern: /^VZCZC[A-Z]{3}\d{4}/, weight: 3 },
  { pattern: /^DE RUE[A-Z]{1,5} #\d{4}/, weight: 3 },
  { pattern: /^ZN[RY] [A-Z]{5} ZZ[A-Z]/, weight: 3 },
  // Date-time group with its precedence: O R 212159Z AUG 09.
  { pattern: /^(?:[FOPRZ] ){0,2}[FOPRZ] \d{6}Z [A-Z]{3} \d{2}/, weight: 2 },
  // UNCLAS SECTION 01 OF 04 STATE 087524, also glued to the addressee before it, or spaced out.
  {
    pattern:
      /(?:UNCLAS|UNCLASSIFIED|CONFIDENTIAL|C O N F I D E N T I A L|SECRET|S E C R E T) (?:SECTION \d{2} OF \d{2} )?(?:[A-Z]+ ){1,4}\d{3,8}/,
    weight: 2,
  },
  { pattern: /^E\.? ?O\.? ?1[2-4]\d{3}/, weight: 2 },
  // TAGS: KTIP, PREL; TAGS: [KTIP](#); TAGS KTIP.
  { pattern: /^TAGS(?::| ) ?\[?[A-Z]{2,4}(?![a-z])/, weight: 2 },
  { pattern: /^(?:SUBJECT|SUBJ): ?[A-Z(]/, weight: 1 },
  { pattern: /^FM [A-Z]{3}/, weight: 1 },
  { pattern: /^(?:SIPDIS|SENSITIVE|NODIS|EXDIS|NOFORN)(?:[ ,]|$)/, weight: 1 },
  // The name of a released cable: 09HONGKONG1103.
  { pattern: /^\d{2}[A-Z]{4,}\d{1,6}(?:_[a-z])?$/, weight: 1 },
];

export function looksLikeCable(firstLines: readonly string[]): boolean {
  const lines = firstLines.slice(0, linesToRead).map((line) => line.slice(0, longestLine).trimEnd());
  let weight = 0;
  for (const sign of signs) if (lines.some((line) => sign.pattern.test(line))) weight += sign.weight;
  return weight >= enough;
}
