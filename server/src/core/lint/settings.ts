/** Settings of a configuration that rules read, beside their levels. */

/** Plain values, resolved once; `undefined` nowhere. */
export interface CableSettings {
  /** Columns a wrapped line may have (5 FAH-1 H-246.1.b allows 55, teletype forms 69). */
  readonly maxLineLength: number;
  /** Mark before a paragraph number in this team's cables. */
  readonly paragraphMark: 'none' | 'pilcrow';
  /** TAGS beyond the tables. */
  readonly tags: readonly string[];
  /** Posts (PLADs) beyond the tables. */
  readonly posts: readonly string[];
  /** Acronyms that need no expansion. */
  readonly acronyms: readonly string[];
}

/** What holds where no configuration says otherwise. */
export const defaultSettings: CableSettings = Object.freeze({
  maxLineLength: 69,
  paragraphMark: 'none',
  tags: [],
  posts: [],
  acronyms: [],
});
