declare module 'write-good' {
  /** Suggestions for a text, each with place and reason. */
  const writeGood: (text: string) => { index: number; offset: number; reason: string }[];
  export = writeGood;
}
