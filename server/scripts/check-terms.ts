/** Checks of the terms as a whole: what is unique, which dates there are, what leads where. */
import { foldAlias } from '../src/core/data/fold-alias.js';
import type { TermSource } from './term-source.js';

const groups = [
  'law',
  'instrument',
  'standard',
  'tier',
  'report',
  'cable',
  'office',
  'offense',
  'victim',
  'three-p',
  'data',
];
const contexts = ['', 'heading', 'cable'];
const longestShort = 160;
const fewestWords = 60;
const mostWords = 140;

/** What is wrong with the terms; each complaint names line, term and reason. */
export function checkTerms(terms: readonly TermSource[]): string[] {
  const complaints: string[] = [];
  const ids = new Set(terms.map(({ id }) => id));
  const owners = { id: new Map<string, string>(), label: new Map<string, string>(), alias: new Map<string, string>() };
  for (const term of terms) {
    const complain = (reason: string): unknown =>
      complaints.push(`terms.yaml, line ${term.line}: (${term.id}) ${reason}`);
    const own = (kind: keyof typeof owners, value: string): void => {
      const owner = owners[kind].get(value);
      if (owner !== undefined) complain(`has the ${kind} "${value}" of ${owner}.`);
      owners[kind].set(value, term.id);
    };
    own('id', term.id);
    own('label', term.label);
    for (const alias of new Set([...term.aliases, ...term.except].map(foldAlias)))
      own('alias', term.context === 'heading' ? `${alias} (heading)` : alias);
    checkWords(term, complain);
    checkChanges(term, complain);
    for (const other of term.see_also)
      if (!ids.has(other) || other === term.id) complain(`leads to "${other}", which is no other term.`);
  }
  return complaints;
}

type Complain = (reason: string) => unknown;

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const aliasForm = /^[A-Za-zé0-9](?:[A-Za-zé0-9 ,.'()/-]*[A-Za-zé0-9:.)])?$/;
/** Marks that part cells, values and rows in the packed table, or have a meaning in a template literal. */
const packingMarks = /[\t\n\r|~`\\]|\$\{/;

function checkWords(term: TermSource, complain: Complain): void {
  const { aliases, except, short, definition, unverified } = term;
  if (!kebab.test(term.id)) complain('has an id that is not in kebab case.');
  if (!groups.includes(term.group)) complain(`has the group "${term.group}"; use one of ${groups.join(', ')}.`);
  if (!contexts.includes(term.context)) complain(`has the context "${term.context}"; use heading or cable.`);
  for (const alias of [...aliases, ...except])
    if (!aliasForm.test(alias) || alias.includes('  ')) complain(`has the alias "${alias}", which cannot be found.`);
  if (new Set([...aliases, ...except]).size < aliases.length + except.length) complain('has an alias twice.');
  if (short.length > longestShort) complain(`has a short text of ${short.length} characters.`);
  const words = definition.split(/ +/).length;
  if (words < fewestWords || words > mostWords) complain(`has a definition of ${words} words.`);
  if (!term.verified && unverified.length === 0) complain('is not verified; say under `unverified` what is open.');
  const texts = [term.label, short, definition, term.citation, ...unverified];
  for (const text of texts) if (packingMarks.test(text)) complain(`has a mark that packing needs: "${text}".`);
}

const dateForm = /^[12][0-9]{3}(?:-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?)?$/;

function checkChanges({ effective }: TermSource, complain: Complain): void {
  let before = '';
  for (const { date, law, change } of effective) {
    if (!dateForm.test(date) || !isDay(date)) complain(`has a change of "${date}", which is no date.`);
    if (date < before) complain(`has the change of ${date} after that of ${before}; the oldest stands first.`);
    before = date;
    for (const text of [law, change])
      if (packingMarks.test(text)) complain(`has a mark that packing needs: "${text}".`);
  }
}

/** Whether the calendar has the day; a year or a month alone passes. */
function isDay(date: string): boolean {
  if (date.length < '2009-06-16'.length) return true;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
