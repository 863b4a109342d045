/** Reads the examples of a rule's page. */

/** One fenced example. */
export interface ExampleBlock {
  readonly verdict: 'bad' | 'good';
  readonly text: string;
}

const fence = /^```cable (bad|good)\n([\s\S]*?)^```$/gm;

/** Blocks fenced `cable bad` (exactly one finding) and `cable good` (none). */
export function exampleBlocks(page: string): ExampleBlock[] {
  return [...page.matchAll(fence)].map(([, verdict, text = '']) => ({
    verdict: verdict === 'bad' ? 'bad' : 'good',
    text,
  }));
}
