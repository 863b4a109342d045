/** Text of a cable or a file name as a terminal may show it. */

/** C0 and C1 controls, direction marks, line and paragraph separators, lone surrogates: they move or hide what stands around them. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** `text` with every character that a terminal would act upon written as `\u{…}`. */
export function printable(text: string): string {
  return text.replace(unprintable, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`);
}
