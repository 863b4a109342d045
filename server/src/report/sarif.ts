/** Findings as SARIF 2.1.0, with the rules and their help, fixes, and what is waived. */
import type { RuleMeta } from '../core/lint/define-rule.js';
import type { Fix } from '../core/lint/finding.js';
import type { Level, Severity } from '../core/lint/levels.js';
import { fingerprint } from './fingerprint.js';
import type { LintedFile, LintReport, ReportedFinding } from './lint-report.js';
import type { Sha256 } from './sha256.js';
import { byteOrderMark, regionOf, uriOf } from './sarif-places.js';

/** What the head of a log says of the tool. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly RuleMeta[];
  /** The page of a rule in Markdown, or undefined where there is none. */
  readonly page: (id: string) => string | undefined;
}

/** One run. The head has the rules, results follow file by file, and what could not be done stands at the end. */
export function sarifReport(tool: SarifTool, sha256: Sha256): LintReport {
  const indexes = new Map(tool.rules.map(({ id }, index) => [id, index]));
  return {
    separator: ',',
    open: () => head(tool),
    file: (linted) =>
      linted.findings
        .map(
          (finding) =>
            `\n${JSON.stringify(result(finding, linted, { ruleIndex: indexes.get(finding.ruleId), sha256 }))}`,
        )
        .join(','),
    close: ({ troubles }) => {
      const notifications = troubles.map((text) => ({ level: 'error', message: messageOf(text) }));
      const invocation = {
        executionSuccessful: troubles.length === 0,
        ...(troubles.length > 0 ? { toolExecutionNotifications: notifications } : {}),
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function head({ version, rules, page }: SarifTool): string {
  const driver = {
    name: 'Cable Lint',
    semanticVersion: version,
    shortDescription: { text: 'Linter for US State Department cables on trafficking in persons.' },
    rules: rules.map((meta) => descriptor(meta, page(meta.id))),
  };
  const run = [
    `"tool":${JSON.stringify({ driver })}`,
    '"columnKind":"utf16CodeUnits"',
    // Lines also end at a CR alone.
    '"newlineSequences":["\\r\\n","\\n","\\r"]',
    '"originalUriBaseIds":{"SRCROOT":{"description":{"text":"The folder that cable-lint was started in."}}}',
    '"results":[',
  ];
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{${run.join(',\n')}`;
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

function descriptor(
  { id, summary, level, severityWhenOn, source, family }: RuleMeta,
  page: string | undefined,
): object {
  const text = `${summary} Source: ${source}. \`cable-lint explain ${id}\` tells more.`;
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: page === undefined ? { text } : { text, markdown: page },
    defaultConfiguration: configuration(level, severityWhenOn),
    properties: { tags: [family] },
  };
}

function configuration(level: Level, whenOn: Severity | undefined): object {
  return level === 'off' ? { enabled: false, level: levels[whenOn ?? 'warning'] } : { level: levels[level] };
}

function result(
  finding: ReportedFinding,
  linted: LintedFile,
  { ruleIndex, sha256 }: { ruleIndex: number | undefined; sha256: Sha256 },
): object {
  const { ruleId, severity, message, related, known } = finding;
  const artifactLocation = artifactOf(linted.path);
  const locate = (start: number, end: number): object => ({
    physicalLocation: { artifactLocation, region: regionOf(start, end, linted) },
  });
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: messageOf(message),
    locations: [locate(finding.start, finding.end)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            ...locate(place.start, place.end),
            message: messageOf(place.message),
          })),
        }
      : {}),
    partialFingerprints: { 'cableLintContext/v1': fingerprint(finding, linted.text, sha256).context },
    ...fixesOf(finding.fixes, linted),
    suppressions: suppressions(finding),
    ...(known === undefined ? {} : { baselineState: known ? 'unchanged' : 'new' }),
  };
}

/** An empty list says that nothing is suppressed; without a list a reader could not know. */
function suppressions({ waived, dismissal, known }: ReportedFinding): object[] {
  const justification = dismissal ? `Waived by ${dismissal.name}: ${dismissal.reason}` : 'Waived in a review.';
  if (waived) return [{ kind: 'external', status: 'accepted', justification }];
  return known ? [{ kind: 'external', status: 'accepted', justification: 'Known by the baseline.' }] : [];
}

function fixesOf(fixes: readonly Fix[], linted: LintedFile): object {
  const useful = fixes.filter(({ changes }) => changes.length > 0);
  if (useful.length === 0) return {};
  const artifactLocation = artifactOf(linted.path);
  return {
    fixes: useful.map(({ title, safe, changes }) => ({
      description: messageOf(title),
      artifactChanges: [
        {
          artifactLocation,
          replacements: changes.map(({ start, end, text }) => ({
            deletedRegion: regionOf(start, end, linted),
            ...(text === '' ? {} : { insertedContent: { text: text.replace(byteOrderMark, '') } }),
          })),
        },
      ],
      properties: { safe },
    })),
  };
}

function artifactOf(path: string): object {
  const uri = uriOf(path);
  return uri.startsWith('file:') || uri.startsWith('../') ? { uri } : { uri, uriBaseId: 'SRCROOT' };
}

/** In a message braces are doubled, and brackets that could be taken for a link get a backslash. */
function messageOf(text: string): object {
  const braced = text.replace(/[{}]/g, '$&$&');
  return { text: braced.includes('](') ? braced.replace(/[[\]\\]/g, '\\$&') : braced };
}
