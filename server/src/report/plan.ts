/** Action plans of cables, for people, programs, spreadsheets and documents. */
import { counted } from './counted.js';
import type { CableIndex } from '../core/lint/cable-index.js';
import { type ActionPlan, type Recommendation, actionPlans } from '../core/prose/plans/action-plan.js';
import { csvRow } from './csv.js';
import { type FileForm, jsonForm } from './file-form.js';
import { orNull } from './inspect-values.js';
import { printable } from './printable.js';

/** One recommendation, as promised to programs. */
interface PlanRow {
  readonly horizon: string | null;
  readonly pillar: string | null;
  readonly path: string | null;
  readonly text: string;
  readonly notes: readonly string[];
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly endOffset: number;
}

function rowOf({ lines }: CableIndex, recommendation: Recommendation): PlanRow {
  const { part, section, path, text, notes, start, end } = recommendation;
  const { line, column } = lines.pointAt(start);
  return {
    horizon: orNull(part?.horizon),
    pillar: orNull(section?.pillar),
    path: path || null,
    text,
    notes,
    line,
    column,
    offset: start,
    endOffset: end,
  };
}

function rowsOf(cable: CableIndex): readonly PlanRow[] {
  return actionPlans(cable).flatMap(({ recommendations }) => recommendations.map((one) => rowOf(cable, one)));
}

/** One object for each file, with one for each plan; what the text does not say is null. */
export function jsonPlans(): FileForm {
  return jsonForm((path, cable) => ({
    path,
    subject: cable.first('subjectField')?.text || null,
    plans: actionPlans(cable).map(({ span, recommendations }) => ({
      offset: span.start,
      endOffset: span.end,
      recommendations: recommendations.map((one) => rowOf(cable, one)),
    })),
  }));
}

/** One row for each recommendation, under one row of names; several notes stand in lines of one cell. */
export function csvPlans(): FileForm {
  return {
    open: csvRow(['path', 'horizon', 'pillar', 'item', 'text', 'notes', 'line', 'column']),
    close: () => '',
    file: (path, cable) =>
      rowsOf(cable)
        .map(({ horizon, pillar, path: item, text, notes, line, column }) =>
          csvRow([path, horizon, pillar, item, text, notes.join('\n'), line, column]),
        )
        .join(''),
  };
}

const horizons = { short: 'Short term', long: 'Long term' } as const;

/** What stands over a recommendation: its part and its pillar. */
function headingOf({ part, section }: Recommendation): string {
  const names = [part && horizons[part.horizon], section?.pillar].filter((name) => name !== undefined);
  return names.length === 0 ? 'Plan' : names.join(', ');
}

interface Group {
  readonly heading: string;
  readonly recommendations: Recommendation[];
}

/** Recommendations that follow each other under one heading. */
function groupsOf({ recommendations }: ActionPlan): readonly Group[] {
  const groups: Group[] = [];
  for (const recommendation of recommendations) {
    const heading = headingOf(recommendation);
    const last = groups.at(-1);
    if (last?.heading === heading) last.recommendations.push(recommendation);
    else groups.push({ heading, recommendations: [recommendation] });
  }
  return groups;
}

/** The recommendations of each file under their headings, each with its line, and a last line that sums up. */
export function textPlans(): FileForm {
  let files = 0;
  let all = 0;
  return {
    open: '',
    close: () => `${counted(all, 'recommendation')} in ${counted(files, 'file')}\n`,
    file: (path, cable) => {
      files++;
      const groups = actionPlans(cable).flatMap(groupsOf);
      if (groups.length === 0) return '';
      all += groups.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
      const body = groups.map(({ heading, recommendations }) => {
        const items = recommendations.map((one) => `    ${printable(lineOf(cable, one))}\n${notesOf(one)}`);
        return `  ${heading}\n${items.join('')}`;
      });
      return `${printable(path)}\n${body.join('')}\n`;
    },
  };
}

function lineOf({ lines }: CableIndex, { start, path, text }: Recommendation): string {
  const { line, column } = lines.pointAt(start);
  return `${String(line)}:${String(column)}  ${path === '' ? '-' : path}  ${text}`;
}

function notesOf({ notes }: Recommendation): string {
  return notes.map((note) => `      ${printable(note)}\n`).join('');
}

/** A document with a heading for each file, part and pillar, and a list under each. */
export function markdownPlans(): FileForm {
  let separator = '';
  return {
    open: '',
    close: () => '',
    file: (path, cable) => {
      const groups = actionPlans(cable).flatMap(groupsOf);
      if (groups.length === 0) return '';
      const title = cable.first('subjectField')?.text || path;
      const lists = groups.map(({ heading, recommendations }) => {
        const items = recommendations.map(
          ({ text, notes }) => `- ${escaped(text)}\n${notes.map((note) => `  - ${escaped(note)}\n`).join('')}`,
        );
        return `\n## ${heading}\n\n${items.join('')}`;
      });
      const written = `${separator}# ${escaped(title)}\n${lists.join('')}`;
      separator = '\n';
      return written;
    },
  };
}

/** Text of a cable that stays text in Markdown. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>#|&~]/g, '\\$&');
}
