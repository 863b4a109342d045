/** Reading `server/data/terms.yaml` and checking it. */
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { checkTerms } from './check-terms.js';
import type { TermChangeSource, TermSource } from './term-source.js';

/** The file as read, and what is wrong with it. */
export interface ReadTerms {
  readonly lawAsOf: string;
  readonly samples: string;
  readonly terms: readonly TermSource[];
  readonly complaints: readonly string[];
}

/** Form of each field of a term. */
const fields = {
  id: 'text',
  label: 'text',
  group: 'text',
  aliases: 'texts',
  except: 'maybe texts',
  context: 'maybe text',
  short: 'text',
  definition: 'text',
  citation: 'text',
  verified: 'truth',
  unverified: 'maybe texts',
  effective: 'maybe changes',
  see_also: 'texts',
} as const;
type Form = (typeof fields)[keyof typeof fields];

/** Reads the text of `terms.yaml`. */
export function readTerms(text: string): ReadTerms {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const complaints = document.errors.map(({ message }) => `terms.yaml: ${message}`);
  const nothing = { lawAsOf: '', samples: '', terms: [] };
  if (complaints.length > 0) return { ...nothing, complaints };
  const list = document.get('terms');
  const lawAsOf = document.get('law_as_of');
  const samples = document.get('samples');
  if (!isSeq(list) || typeof lawAsOf !== 'string' || typeof samples !== 'string')
    return { ...nothing, complaints: ['terms.yaml: has no `law_as_of`, `samples` or `terms`.'] };
  const terms: TermSource[] = [];
  for (const node of list.items) {
    if (!isMap(node)) {
      complaints.push('terms.yaml: has an entry that is no term.');
      continue;
    }
    const { line } = counter.linePos(node.range?.[0] ?? 0);
    const term = node.toJSON() as Readonly<Record<string, unknown>>;
    const faults = formFaults(term);
    complaints.push(...faults.map((fault) => `terms.yaml, line ${line}: (${String(term['id'])}) ${fault}`));
    if (faults.length === 0) terms.push(termOf(term, line));
  }
  return { lawAsOf, samples, terms, complaints: [...complaints, ...checkTerms(terms)] };
}

function formFaults(term: Readonly<Record<string, unknown>>): string[] {
  const unknown = Object.keys(term).filter((key) => !(key in fields));
  const faults = unknown.map((key) => `has the unknown field \`${key}\`.`);
  for (const [key, form] of Object.entries(fields))
    if (!hasForm(term[key], form)) faults.push(`needs ${form.replace('maybe ', '')} as \`${key}\`.`);
  return faults;
}

function hasForm(value: unknown, form: Form): boolean {
  if (value === undefined) return form.startsWith('maybe ');
  if (form === 'truth') return typeof value === 'boolean';
  if (form === 'text' || form === 'maybe text') return isText(value);
  if (!Array.isArray(value) || value.length === 0) return false;
  return form === 'maybe changes' ? value.every(isChange) : value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isChange(value: unknown): value is TermChangeSource {
  if (typeof value !== 'object' || value === null) return false;
  const { date, law, change, verified, ...others } = value as Readonly<Record<string, unknown>>;
  const texts = [date, law, change].every(isText);
  return texts && typeof verified === 'boolean' && Object.keys(others).length === 0;
}

/** The term of an entry whose fields have their forms. */
function termOf(entry: Readonly<Record<string, unknown>>, line: number): TermSource {
  const term = { context: '', except: [], unverified: [], effective: [], ...entry, line } as unknown as TermSource;
  return { ...term, definition: term.definition.trim() };
}
