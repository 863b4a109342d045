/** Names of review files: `<cable>.<reviewer>.review.json`. */

const ending = '.review.json';

/** Stands for a reviewer whose name has no letter that a file name may have. */
const nameless = 'reviewer';

/** The reviewer's part of a file name: lower case, blanks as hyphens, accents and other characters dropped. */
export function reviewerSlug(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .trim()
    .replace(/[ \t\n\r\u00A0]+/g, '-')
    .replace(/[^a-z0-9-]+/g, '')
    .slice(0, longest);
  return /[a-z0-9]/.test(plain) ? plain : nameless;
}

/** Names of files may have 255 bytes, and the cable's name comes first. */
const longest = 60;

/** The `count`-th name of a reviewer's file: a second person whose name gives the same letters has `-2`. */
export function reviewFileName(cable: string, reviewer: string, count = 1): string {
  return `${cable}.${reviewerSlug(reviewer)}${count > 1 ? `-${count}` : ''}${ending}`;
}

/** Whether a name is that of a review file; such a file is never read as a cable. */
export function isReviewFileName(name: string): boolean {
  return name.toLowerCase().endsWith(ending);
}

/** Whether `name` is that of a review file of the cable whose file is named `cable`. */
export function isReviewFileOf(cable: string, name: string): boolean {
  if (!name.startsWith(`${cable}.`) || !name.endsWith(ending)) return false;
  const reviewer = name.slice(cable.length + 1, -ending.length);
  // `a.txt.cable.ann.review.json` belongs to `a.txt.cable`, and not to `a.txt`.
  return reviewer !== '' && !reviewer.includes('.');
}

/** The name of the cable that a review file belongs to; undefined where it is no review file. */
export function cableOfReviewFile(name: string): string | undefined {
  if (!isReviewFileName(name)) return undefined;
  const rest = name.slice(0, -ending.length);
  const dot = rest.lastIndexOf('.');
  return dot > 0 ? rest.slice(0, dot) : undefined;
}
