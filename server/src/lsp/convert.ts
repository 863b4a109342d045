/** Our terms and those of the protocol: offsets and positions, findings and diagnostics. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  ErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type TextEdit,
} from 'vscode-languageserver';
import { messageSource } from '../core/lint/define-rule.js';
import type { Finding, TextChange } from '../core/lint/finding.js';
import type { LineTable } from '../core/syntax/lines.js';
import type { Span } from '../core/syntax/types.js';
import type { OpenCable } from './open-cable.js';

/** A place past the end of a line is its end; a line past the last is the end of the text. */
export function toOffset(lines: LineTable, { line, character }: Position): number {
  if (!Number.isInteger(line) || !Number.isInteger(character))
    throw new ResponseError(ErrorCodes.InvalidParams, 'A position has a line and a character.');
  if (line < 0) return 0;
  const start = lines.startOf(line);
  return Math.max(start, Math.min(start + character, lines.endOf(line)));
}

export function toPosition(lines: LineTable, offset: number): Position {
  const line = lines.lineAt(offset);
  // Between CR and LF there is no place for a cursor.
  return { line, character: Math.min(offset, lines.endOf(line)) - lines.startOf(line) };
}

export function toRange(lines: LineTable, { start, end }: Span): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

export function toSpan(lines: LineTable, { start, end }: Range): Span {
  const from = toOffset(lines, start);
  return { start: from, end: Math.max(from, toOffset(lines, end)) };
}

export function toTextEdits(lines: LineTable, changes: readonly TextChange[]): TextEdit[] {
  return changes.map((change) => ({ range: toRange(lines, change), newText: change.text }));
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** A text under its name. */
interface Place {
  readonly uri: string;
  readonly lines: LineTable;
}

/** What is to be shown of a text: its findings but those that a person has dismissed, or why it was not read. */
export function toDiagnostics({ notice, analysis, ...place }: OpenCable, rulesUri: string): Diagnostic[] {
  if (notice === undefined)
    return analysis.findings.filter(({ waived }) => !waived).map((finding) => toDiagnostic(place, finding, rulesUri));
  const start = { line: 0, character: 0 };
  const range = { start, end: start };
  return [{ range, severity: DiagnosticSeverity.Information, source: messageSource, message: notice }];
}

/** A finding with the page of its rule, which is below an anchor of the packed pages at `rulesUri`. */
export function toDiagnostic({ uri, lines }: Place, finding: Finding, rulesUri: string): Diagnostic {
  const { ruleId, severity, message, related, tag } = finding;
  return {
    range: toRange(lines, finding),
    severity: severities[severity],
    code: ruleId,
    codeDescription: { href: `${rulesUri}#${ruleId}` },
    source: messageSource,
    message,
    ...(tag ? { tags: [tags[tag]] } : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.map((place) => ({
            location: { uri, range: toRange(lines, place) },
            message: place.message,
          })),
        }
      : {}),
  };
}
