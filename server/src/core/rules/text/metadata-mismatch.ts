/** Rule `metadata-mismatch`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { archivedLevel, isDayOf, isOfficeOf, isOriginOf, isSubjectOf } from '../../prose/header/archive-facts.js';
import type { ArchiveLine, CableNode } from '../../syntax/types.js';

/** Archive lines that disagree with the cable below them. */
export const metadataMismatch = defineRule(
  {
    id: 'metadata-mismatch',
    summary: 'Keep the archive lines in agreement with the cable below them.',
    family: 'text',
    level: 'warning',
    source: 'Archive lines above sample 09 HONG KONG 1103',
    fix: 'none',
    profiles: ['archive'],
  },
  (cable, report) => {
    for (const line of cable.all('archiveLine')) {
      const clash = checks[line.kind](cable, line);
      if (!clash) continue;
      report({
        at: line,
        message: `The archive line \`${shorten(line.value)}\` disagrees with ${clash.with}. Check which is right.`,
        related: [{ at: clash.at, message: 'The cable has this.' }],
      });
    }
  },
);

/** What of the cable an archive line contradicts. */
interface Clash {
  readonly with: string;
  readonly at: CableNode;
}

/** Longest value that a message repeats. */
const longestQuote = 40;

const checks: { readonly [kind in ArchiveLine['kind']]: (cable: CableIndex, line: ArchiveLine) => Clash | undefined } =
  {
    id: (cable, { id }) => {
      const line = cable.first('classificationLine');
      if (!id || !line) return undefined;
      const isNumber = line.number === undefined || line.number === id.number;
      if (isNumber && (line.origin === undefined || isOriginOf(id.post, line.origin))) return undefined;
      return { with: `the cable number \`${`${line.origin ?? ''} ${line.number ?? ''}`.trim()}\``, at: line };
    },
    subject: (cable, { value }) => {
      const subject = cable.first('subjectField');
      if (!subject || isSubjectOf(value, subject.text)) return undefined;
      return { with: 'the SUBJECT', at: subject };
    },
    date: (cable, { value }) => {
      const group = cable.first('dateTimeGroup');
      return !group || isDayOf(value, group)
        ? undefined
        : { with: `the date-time group \`${group.value}\``, at: group };
    },
    classification: (cable, { value }) => {
      const line = cable.first('classificationLine');
      const level = archivedLevel(value);
      if (!line?.level || !level || line.level === level) return undefined;
      return { with: `the classification \`${line.level}\``, at: line };
    },
    origin: (cable, { value }) => {
      const from = cable.all('addressee').find(({ role }) => role === 'from');
      return !from || isOfficeOf(value, from.plad) ? undefined : { with: `\`FM ${from.plad}\``, at: from };
    },
    other: () => undefined,
  };

function shorten(value: string): string {
  return value.length > longestQuote ? `${value.slice(0, longestQuote)}...` : value;
}
