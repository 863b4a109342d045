/** Comparing names of posts and countries, which archives and drafters spell with small differences. */

/** Names that have nothing to fold but their case; nearly all are so. */
const plainName = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const combiningMarks = /[\u0300-\u036F]+/g;
/** Full stops, commas, and apostrophes in each form; a comma also stands where an archive has garbled an apostrophe. */
const droppedMarks = /[.,'\u2018\u2019]+/g;
const separators = /[-/ \t\r\n\u00A0]+/g;

/**
 * The form in which names are compared: capitals without accents, stops and apostrophes, with one blank for any stretch
 * of blanks, line breaks, hyphens and slashes (`St. Petersburg` and `ST PETERSBURG`, `Cote d'Ivoire` and `CÔTE D,IVOIRE`).
 */
export function foldName(name: string): string {
  if (plainName.test(name)) return name.toUpperCase();
  return name
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(droppedMarks, '')
    .replace(separators, ' ')
    .trim()
    .toUpperCase();
}

/** The folded name without any blank, as archive identifiers join it (`09HONGKONG1103`). */
export function joinName(name: string): string {
  return foldName(name).replaceAll(' ', '');
}

/** A folded name without the article in front of it. */
export function withoutArticle(folded: string): string {
  return folded.startsWith('THE ') ? folded.slice('THE '.length) : folded;
}
