/** Text of a cable or a file name as a terminal may show it. */

/** `text` with every character that a terminal would act upon written as `\u{…}`. */
export function printable(text: string): string {
  // Classes of Unicode take longer to set up than a report to print; nearly all texts need none.
  return plain.test(text) ? text : escaped(text);
}

const plain = /^[ -~]*$/;

/** C0 and C1 controls, direction marks, line and paragraph separators, lone surrogates: they move or hide what stands around them. */
function escaped(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
