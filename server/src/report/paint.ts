/** Colours of text output, so that reports need not know of terminals. */

type Style = (text: string) => string;

/** What picocolors offers and reports use. */
export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly yellow: Style;
  readonly blue: Style;
  readonly underline: Style;
}

const plain: Style = (text) => text;

/** No colours: for files, pipes and people who set `NO_COLOR`. */
export const plainPaint: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, underline: plain };
