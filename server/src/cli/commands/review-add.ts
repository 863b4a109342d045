/** `cable-lint review add`: a remark, a proposed wording, a waiver or an answer. */
import { basename, dirname } from 'node:path';
import type { Annotation, Quote } from '../../core/review/annotation.js';
import {
  addAnnotation,
  addReply,
  addWaiver,
  type AnnotationTarget,
  type NewAnnotation,
} from '../../core/review/edit-annotations.js';
import { quoteAt } from '../../core/review/select.js';
import { allRules } from '../../core/rules/all-rules.js';
import type { Span } from '../../core/syntax/types.js';
import type { Host } from '../../host/host.js';
import { printable } from '../../report/printable.js';
import { shortId } from '../../report/review/review-list.js';
import { Configs } from '../configs.js';
import { exitStatus } from '../exit-status.js';
import { findThread } from '../find-thread.js';
import { unknownRule } from '../known-rules.js';
import { oneCable } from '../one-cable.js';
import { printText } from '../output.js';
import type { ReviewAddInvocation } from '../review-invocation.js';
import { areaOf, linesWith, placeOf } from '../review-place.js';
import { analysisOf, linterFor, type ReadCable, ReviewedCables } from '../reviewed-cable.js';
import { reviewerName } from '../reviewer-name.js';
import { putIntoReview, ReviewRefusal } from '../../reviews/write-review.js';
import { Troubles } from '../troubles.js';

/** Gives the exit status. */
export async function addReview(invocation: ReviewAddInvocation, host: Host, troubles: Troubles): Promise<number> {
  const complaint = invocation.waive === undefined ? undefined : unknownRule(allRules, invocation.waive);
  if (complaint !== undefined) {
    troubles.add(`--waive ${invocation.waive ?? ''}: ${complaint}`);
    return exitStatus.trouble;
  }
  const input = oneCable(invocation.path, host, troubles);
  // A damaged file of somebody else is said, and does not make this fail.
  const cable = input && (await new ReviewedCables(host, new Troubles(host)).read(input));
  if (!cable) return exitStatus.trouble;
  const reviewer = await reviewerName(invocation.name, dirname(input.absolute), host);
  if (reviewer === undefined) {
    troubles.add('Who are you? Give your name with --name, or set CABLE_LINT_REVIEWER.');
    return exitStatus.trouble;
  }
  const configs = new Configs(host, troubles, allRules, { file: invocation.config, levels: [] });
  const spansOf = (rule: string): readonly Span[] => {
    const { findings } = analysisOf(cable, linterFor(configs.find(input.absolute).config));
    return findings.filter(({ ruleId, waived }) => ruleId === rule && !waived);
  };
  const made = (): NewAnnotation => ({
    ...{ id: crypto.randomUUID(), creator: reviewer, at: new Date().toISOString() },
    body: invocation.propose ?? invocation.message ?? '',
  });
  const annotations = annotate(invocation, { cable, made, spansOf, source: basename(input.absolute) }, troubles);
  if (annotations.length === 0) return exitStatus.trouble;
  const name = await putIntoReview(host, { cable: input.absolute, reviewer }, annotations);
  const rows = annotations.map((annotation) => `${rowOf(annotation, cable)}\n`);
  printText(host, troubles, `${printable(name)}\n${rows.join('')}`);
  return troubles.any() ? exitStatus.trouble : exitStatus.clean;
}

interface Drafting {
  readonly cable: ReadCable;
  readonly source: string;
  readonly made: () => NewAnnotation;
  /** Where findings of a rule stand that nobody has waived yet. */
  readonly spansOf: (rule: string) => readonly Span[];
}

function annotate(
  invocation: ReviewAddInvocation,
  { cable, source, made, spansOf }: Drafting,
  troubles: Troubles,
): readonly Annotation[] {
  const { replyTo, waive, propose, path } = invocation;
  if (replyTo !== undefined) {
    const thread = findThread(replyTo, cable.threads, troubles);
    return thread ? [addReply(made(), thread)] : [];
  }
  const at = (span: Span | undefined): AnnotationTarget => ({ source, quote: span && quoteOf(cable, span) });
  if (waive === undefined)
    return [addAnnotation(made(), at(placeOf(invocation, cable)), propose === undefined ? 'commenting' : 'editing')];
  const area = invocation.quote === undefined ? areaOf(invocation, cable) : placeOf(invocation, cable);
  if (!area) return [addWaiver(made(), at(undefined), waive)];
  const all = spansOf(waive);
  const met = all.filter(({ start, end }) => start <= area.end && end >= area.start);
  if (met.length === 0)
    throw new ReviewRefusal(
      all.length === 0
        ? `${path}: There is nothing to waive: no finding of ${waive} is open.`
        : `${path}: No finding of ${waive} stands there; the open ones are on ${linesWith(all, cable)}.`,
    );
  return met.map((span) => addWaiver(made(), at(span), waive));
}

function quoteOf({ cable, anchorText }: ReadCable, span: Span): Quote {
  return quoteAt(cable, anchorText, span);
}

/** `12:5  1b4e28ba  "the words"` */
function rowOf({ id, quote, replyTo }: Annotation, { cable }: ReadCable): string {
  if (replyTo !== undefined) return `  answer  ${shortId(id)}`;
  if (!quote) return `  whole cable  ${shortId(id)}`;
  const { line, column } = cable.lines.pointAt(quote.start ?? 0);
  const words = quote.exact.trim().replace(/[ \t\r\n]+/g, ' ');
  const shown = words.length > 60 ? `${words.slice(0, 57)}...` : words;
  return `  ${String(line)}:${String(column)}  ${shortId(id)}  "${printable(shown)}"`;
}
