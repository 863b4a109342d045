declare module 'write-good' {
  /** Suggestions for a text, each with place and reason. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
