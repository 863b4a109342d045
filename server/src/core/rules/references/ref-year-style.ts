/** Rule `ref-year-style`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { insert, replace } from '../../lint/edits/edits.js';
import type { Fix, TextChange } from '../../lint/finding.js';
import type { CableReference, Span } from '../../syntax/types.js';

/** Years that one REF block writes in two ways. */
export const refYearStyle = defineRule(
  {
    id: 'ref-year-style',
    summary: 'Write the years of all references in one way.',
    family: 'references',
    level: 'hint',
    source: 'Form of the REF block in cables of the Department (2009 STATE 087524)',
    fix: 'ask',
  },
  (cable, report) => {
    checkSpelling(cable, report);
    checkOwnYear(cable, report);
  },
);

/** A year as written. */
interface WrittenYear {
  readonly at: Span;
  readonly text: string;
  readonly year: number;
  /** Whether it stands before the post; elsewhere (`STATE 12 (2009)`) it cannot be changed by itself. */
  readonly ahead: boolean;
}

/** `08` and `2008`, `(08)` and `08`. */
function checkSpelling(cable: CableIndex, report: Report): void {
  const years = cable.all('cableReference').flatMap(writtenYear);
  const [first] = years;
  const other = first && years.find((year) => formOf(year) !== formOf(first));
  if (!other) return;
  report({
    at: other.at,
    message: `The year \`${other.text}\` is written in another way than \`${first.text}\`. Write all years in one way.`,
    related: [{ at: first.at, message: 'The other way.' }],
    fixes: years.every(({ ahead }) => ahead) ? [first, other].map((model) => respelling(years, model)) : [],
  });
}

/** The year of the cable itself, given for some entries and left out of others. */
function checkOwnYear(cable: CableIndex, report: Report): void {
  const { year: own } = cable;
  if (own === undefined) return;
  const entries = cable
    .all('referenceEntry')
    .map(({ children }) => children.filter((child) => child.type === 'cableReference'));
  const ofThisYear = entries.filter(
    (citations) => citations.length > 0 && citations.every(({ year }) => (year ?? own) === own),
  );
  const [first] = ofThisYear.flatMap((citations) => citations.slice(0, 1));
  const other = ofThisYear.find(([citation]) => (citation?.year === undefined) !== (first?.year === undefined))?.[0];
  if (!first || !other) return;
  const written = ofThisYear.flat().flatMap(writtenYear);
  const like = cable.all('cableReference').flatMap(writtenYear)[0]?.text ?? String(own);
  const leavingOut = written.every(({ ahead }) => ahead) ? [leaveOut(cable, written)] : [];
  report({
    at: other,
    message: `Some references give the year of the cable, \`${String(own)}\`, and some leave it out. Write it for all or for none.`,
    related: [{ at: first, message: 'Written in the other way.' }],
    fixes: [...leavingOut, giveAll(ofThisYear, inForm(own, like))],
  });
}

function writtenYear({ year, yearText, value, position }: CableReference): WrittenYear[] {
  if (year === undefined || yearText === undefined) return [];
  const ahead = value.startsWith(yearText);
  const inBrackets = value.indexOf(`(${yearText})`);
  const from = inBrackets === -1 ? value.lastIndexOf(yearText) : inBrackets + 1;
  const start = position.start.offset + (ahead ? 0 : from);
  return [{ at: { start, end: start + yearText.length }, text: yearText, year, ahead }];
}

const digits = /[0-9O]+/i;

/** Number of digits, and the signs around them: `(2)`, `4`. */
function formOf({ text, ahead }: WrittenYear): string {
  return text.replace(digits, (year) => String(year.length)) + (ahead ? '' : ' behind');
}

function inForm(year: number, like: string): string {
  return like.replace(digits, (model) => String(year).slice(-model.length));
}

function respelling(years: readonly WrittenYear[], model: WrittenYear): Fix {
  const odd = years.filter((year) => formOf(year) !== formOf(model));
  const changes = odd.map(({ at, year }) => replace(at, inForm(year, model.text)));
  return { title: `Write all years like \`${model.text}\``, safe: false, changes };
}

function leaveOut({ text }: CableIndex, years: readonly WrittenYear[]): Fix {
  const changes = years.map(({ at }): TextChange => {
    let { end } = at;
    while (/[ \t]/.test(text.charAt(end))) end++;
    return { start: at.start, end, text: '' };
  });
  return { title: 'Leave out the year of the cable', safe: false, changes };
}

function giveAll(entries: readonly (readonly CableReference[])[], year: string): Fix {
  const missing = entries.flatMap(([citation]) => (citation && citation.year === undefined ? [citation] : []));
  const changes = missing.map(({ position }) => insert(position.start.offset, `${year} `));
  return { title: `Write \`${year}\` where it is left out`, safe: false, changes };
}
