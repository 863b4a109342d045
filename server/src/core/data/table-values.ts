/** Closed sets of the reference tables. The generator refuses any other value, so look-ups may rely on them. */

/** Categories of subject TAGS by the first letter of the code (5 FAH-3 H-111). */
export const subjectCategories = {
  A: 'Administrative Affairs',
  B: 'Business Services',
  C: 'Consular Affairs',
  E: 'Economic Affairs',
  M: 'Military and Defense Affairs',
  O: 'Operations',
  P: 'Political Affairs',
  S: 'Social Affairs',
  T: 'Technology and Science',
} as const;

/** What kind of post an address names; the Department is one of its own. */
export const postTypes = ['embassy', 'consulate', 'mission', 'office', 'department'] as const;
export type PostType = (typeof postTypes)[number];

/** Standing of a post, the one in use first. */
export const postStatuses = ['current', 'suspended', 'former'] as const;
export type PostStatus = (typeof postStatuses)[number];

/** Addressees that are no posts. */
export const addresseeKinds = ['agency', 'collective', 'system'] as const;
export type AddresseeKind = (typeof addresseeKinds)[number];

/** What a caption regulates; `passing` rows are openings of attention and passing lines. */
export const captionKinds = ['handling', 'distribution', 'sensitivity', 'passing'] as const;
export type CaptionKind = (typeof captionKinds)[number];

/** What a caption goes on with (`SECTO 12`, `CODEL` and a name). */
export const captionTails = ['number', 'text'] as const;
export type CaptionTail = (typeof captionTails)[number];

/** Letters of precedence, military ones included, in falling order of urgency. */
export const knownPrecedenceLetters = ['Y', 'W', 'Z', 'O', 'P', 'R'] as const;
export type KnownPrecedenceLetter = (typeof knownPrecedenceLetters)[number];

/** Letters that the security line (ZNR, ZNY) repeats. */
export const transmissionLetters = ['U', 'E', 'C', 'S', 'T'] as const;
export type TransmissionLetter = (typeof transmissionLetters)[number];
