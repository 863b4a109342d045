import fc from 'fast-check';
import { createLinter } from '../../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../../server/src/core/lint/config/config.js';
import { allRules } from '../../../server/src/core/rules/all-rules.js';
import { assertHarmless, assertWithin } from '../../support/format-faults.js';
import { rewrap } from '../../support/rewrap.js';
import { kind } from '../kind.js';
import { cableTexts } from './texts.js';

const widths = [69, 55, 40, 120] as const;
const linters = new Map(
  widths.map((maxLineLength) => [
    maxLineLength,
    createLinter(allRules, resolveConfig(allRules, [{ extends: 'strict', maxLineLength }])),
  ]),
);
const shares = 1000;

/** The text, the width, whether drafters have wrapped it raggedly before, and the lines that are to be formatted. */
const inputs = fc.record({
  text: fc.oneof(
    cableTexts,
    fc.tuple(cableTexts, fc.constantFrom(40, 63, 90)).map(([text, width]) => rewrap(text, width)),
  ),
  width: fc.constantFrom(...widths),
  lines: fc.option(fc.tuple(fc.nat(shares), fc.nat(shares)), { nil: undefined }),
});

/** Formatting loses no word and no fact, comes to rest, and stays within its lines. */
export const formatter = kind('formatter', inputs, ({ text, width, lines }) => {
  const linter = linters.get(width)!;
  if (!lines) assertHarmless(linter, text);
  else {
    const [start, end] = lines.map((share) => Math.floor((share / shares) * text.length)).sort((a, b) => a - b);
    assertWithin(linter, text, { start: start ?? 0, end: end ?? 0 });
  }
});
