/** `cable-lint review report`: the clearance report. */
import { analyze, createLinter, type Linter } from '../../core/lint/analyze.js';
import { type ResolvedConfig, resolveConfig } from '../../core/lint/config/config.js';
import { allRules } from '../../core/rules/all-rules.js';
import type { Span } from '../../core/syntax/types.js';
import type { Host } from '../../host/host.js';
import { csvReview, jsonReview } from '../../report/review/data-reviews.js';
import { htmlReview } from '../../report/review/html-review.js';
import { markdownReview } from '../../report/review/markdown-review.js';
import { reviewFacts } from '../../report/review/review-facts.js';
import type { ReviewPages } from '../../report/review/review-pages.js';
import { Configs } from '../configs.js';
import { exitStatus } from '../exit-status.js';
import { collectInputs } from '../files.js';
import { openOutput } from '../output.js';
import type { ReviewReportInvocation } from '../review-invocation.js';
import { cablePaths } from '../one-cable.js';
import { analysisOf, linterFor, ReviewedCables } from '../reviewed-cable.js';
import { sayStrayReviews } from '../stray-reviews.js';
import { ownTrouble, type Troubles } from '../troubles.js';

/** Gives the exit status. */
export async function reportReviews(
  invocation: ReviewReportInvocation,
  host: Host,
  troubles: Troubles,
): Promise<number> {
  const { paths, output: outputPath } = invocation;
  const inputs = collectInputs(host, troubles, {
    paths: cablePaths(paths),
    stdinFilename: undefined,
    output: outputPath,
  });
  const output = inputs && openOutput(host, troubles, outputPath);
  if (!inputs || !output) return exitStatus.trouble;
  sayStrayReviews(cablePaths(paths), inputs, { host, troubles });
  const configs = new Configs(host, troubles, allRules, { file: invocation.config, levels: [] });
  const linters = new Map<ResolvedConfig, Linter>();
  const cables = new ReviewedCables(host, troubles);
  const pages = forms[invocation.format](new Date().toISOString());
  output.write(pages.open());
  for (const input of inputs) {
    if (!output.alive) break;
    try {
      const cable = await cables.read(input);
      if (!cable) continue;
      const { config } = configs.find(input.absolute);
      const linter = linters.get(config) ?? linterFor(config);
      linters.set(config, linter);
      const facts = { rules: allRules, uncited: uncitedIn(cable.cable.text) };
      output.write(pages.cable(reviewFacts(cable, analysisOf(cable, linter), facts)));
    } catch (cause) {
      troubles.add(`${input.path}: ${ownTrouble(cause)}`);
    }
  }
  output.write(pages.close());
  output.close();
  return troubles.any() ? exitStatus.trouble : exitStatus.clean;
}

/** References that the text never cites, whatever the configuration says of that rule. */
function uncitedIn(text: string): readonly Span[] {
  const rules = allRules.filter(({ meta }) => meta.id === 'ref-unused');
  return analyze(createLinter(rules, resolveConfig(rules, [])), text).findings;
}

const forms: Record<ReviewReportInvocation['format'], (printed: string) => ReviewPages> = {
  html: htmlReview,
  markdown: markdownReview,
  csv: csvReview,
  json: jsonReview,
};
