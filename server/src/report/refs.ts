/** The graph of references of a folder, for people and programs. */
import { counted } from './counted.js';
import { nameInWords } from '../core/prose/header/same-cable.js';
import {
  type CitationStatus,
  citationStatuses,
  type CitingCable,
  citingCable,
  type GraphCable,
  type ReferenceGraph,
  referenceGraph,
  type ResolvedCitation,
} from '../core/references/graph.js';
import type { FileForm } from './file-form.js';
import { messageOrigin, orNull } from './inspect-values.js';
import { printable } from './printable.js';

/** Goes through all cables before it prints. */
function graphForm(print: (graph: ReferenceGraph) => string): FileForm {
  const cables: CitingCable[] = [];
  return {
    open: '',
    file: (path, cable) => {
      cables.push(citingCable(path, cable));
      return '';
    },
    close: () => print(referenceGraph(cables)),
  };
}

/** One object: the cables with what they cite and who cites them, cables in several files, and sums. */
export function jsonRefs(): FileForm {
  return graphForm((graph) => {
    const value = {
      cables: graph.cables.map((cable) => ({
        path: cable.path,
        name: cable.name ? nameInWords(cable.name) : null,
        subject: orNull(cable.subject),
        references: cable.citations.map(({ letter, name, isYearStated, ...citation }) => ({
          letter: orNull(letter),
          year: orNull(name.year),
          yearStated: isYearStated,
          origin: messageOrigin(name.origin),
          number: name.number,
          ...citation,
        })),
        citedBy: cable.citedBy.map(({ letter, ...place }) => ({ letter: orNull(letter), ...place })),
      })),
      duplicates: graph.duplicates.map(({ name, paths }) => ({ name: nameInWords(name), paths })),
      counts: countsOf(graph),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
  });
}

/** Each cable with its references below it, then the cables in several files, and a last line that sums up. */
export function textRefs(): FileForm {
  return graphForm((graph) => {
    const shown = graph.cables.filter(({ citations, citedBy }) => citations.length + citedBy.length > 0);
    const twice = graph.duplicates.map(
      ({ name, paths }) =>
        `${nameInWords(name)} is in ${String(paths.length)} files: ${paths.map(printable).join(', ')}\n`,
    );
    return `${shown.map(cableText).join('\n')}${shown.length > 0 ? '\n' : ''}${twice.join('')}${sumOf(graph)}\n`;
  });
}

function cableText({ path, name, citations, citedBy }: GraphCable): string {
  const rows = citations.map((one) => {
    const place = `${String(one.line)}:${String(one.column)}`;
    const words = nameInWords({ ...one.name, origin: messageOrigin(one.name.origin) });
    return `  ${place.padEnd(6)} ${(one.letter ?? '-').padEnd(2)} ${words.padEnd(20)}  ${endOf(one)}\n`;
  });
  const back = citedBy.map(
    (one) =>
      `  cited by ${printable(one.path)}:${String(one.line)}:${String(one.column)}${one.letter === undefined ? '' : ` as ${one.letter}`}\n`,
  );
  return `${printable(path)}${name ? `  ${nameInWords(name)}` : ''}\n${rows.join('')}${back.join('')}`;
}

function endOf({ status, paths, otherYears, isYearStated }: ResolvedCitation): string {
  const assumed = isYearStated ? '' : ' (no year stated)';
  if (status === 'found') return paths.map(printable).join(', ') + assumed;
  if (status === 'wrong-year') return `wrong year? the folder has that of ${otherYears.join(', ')}${assumed}`;
  return words[status] + assumed;
}

const words: Readonly<Record<Exclude<CitationStatus, 'found' | 'wrong-year'>, string>> = {
  missing: 'missing, though others of that post and year are here',
  outside: 'outside',
  self: 'the cable itself',
};

function countsOf({ cables, duplicates }: ReferenceGraph): Record<string, number> {
  const counts: Record<string, number> = { cables: cables.length, references: 0 };
  for (const status of citationStatuses) counts[status] = 0;
  for (const { citations } of cables)
    for (const { status } of citations) {
      counts['references'] = (counts['references'] ?? 0) + 1;
      counts[status] = (counts[status] ?? 0) + 1;
    }
  return { ...counts, duplicates: duplicates.length };
}

function sumOf(graph: ReferenceGraph): string {
  const { cables = 0, references = 0, ...counts } = countsOf(graph);
  const { duplicates = 0, ...statuses } = counts;
  const rest = Object.entries(statuses).map(([name, count]) => `${String(count)} ${name.replace('-', ' ')}`);
  return `${counted(references, 'reference')} in ${counted(cables, 'cable')}: ${rest.join(', ')}, ${counted(duplicates, 'duplicate')}`;
}
