/** One version of a text, and what is known of it. */
import { type Analysis, analyze, type Linter } from '../core/lint/analyze.js';
import type { CableIndex } from '../core/lint/cable-index.js';
import { type Waiver, waive } from '../core/lint/waive.js';
import type { LineTable } from '../core/syntax/lines.js';

export interface OpenCable {
  readonly uri: string;
  readonly version: number;
  readonly linter: Linter;
  readonly analysis: Analysis;
  readonly cable: CableIndex;
  readonly lines: LineTable;
  /** What reviews dismiss in it. */
  readonly waivers: readonly Waiver[];
  /** Why nothing of the text was read, for the person; then the cable is an empty one. Undefined for every cable. */
  readonly notice: string | undefined;
}

/** What reviews dismiss in a text. */
export type WaiversFor = (uri: string, cable: CableIndex) => readonly Waiver[];

/** No cable has a tenth of this, and what is longer would keep the editor waiting with every key. */
const longestText = 2_000_000;

/** Reads and lints a text. */
export function openCable(
  { uri, version, text }: { readonly uri: string; readonly version: number; readonly text: string },
  linter: Linter,
  waiversFor: WaiversFor,
): OpenCable {
  const notice = text.length > longestText ? tooLong(text.length) : undefined;
  const { cable, findings } = analyze(linter, notice === undefined ? text : '');
  const waivers = waiversFor(uri, cable);
  const analysis = { cable, findings: waive(findings, waivers) };
  return { uri, version, linter, analysis, cable, lines: cable.lines, waivers, notice };
}

function tooLong(length: number): string {
  const millions = (length / 1_000_000).toFixed(1);
  return `This text has ${millions} million characters, far more than a cable, and is not checked in the editor. Part it, or run \`cable-lint\` on the file.`;
}
