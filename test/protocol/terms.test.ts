/** Hovers on the terms of the law, asked for one after the other over the protocol, against the table that people review. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { parse } from 'yaml';
import { repositoryPath } from '../support/repository.js';
import { Client } from './client.js';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly context?: 'heading' | 'cable';
  readonly citation: string;
  readonly verified: boolean;
  readonly effective?: readonly { date: string | number; change: string; verified: boolean }[];
}

const header = `VZCZCXRO1234
DE RUEHC #2345 2332218
O 212159Z AUG 09
FM SECSTATE WASHDC
TO AMEMBASSY LUSAKA IMMEDIATE

UNCLAS STATE 012345

E.O. 12958: N/A
TAGS: KTIP, ZA
SUBJECT: ZAMBIA: TERMS

`;
/** What the date-time group says. */
const day = '2009-08-21';
const uri = 'untitled:terms';

describe('hovers on terms', () => {
  const { terms } = parse(readFileSync(repositoryPath('server/data/terms.yaml'), 'utf8')) as { terms: readonly Row[] };
  let client: Client;

  before(async () => {
    client = new Client();
    await client.initialize();
  });

  after(() => {
    client.kill();
  });

  /** The hover at the first letter of the last `words` of the text. */
  async function hoverAt(text: string, words: string): Promise<string> {
    client.open(uri, text);
    const position = client.document(uri).positionAt(text.lastIndexOf(words));
    const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
    if (found?.range) assert.equal(client.wordsAt(uri, found.range), words);
    return plain((found?.contents as MarkupContent | undefined)?.value ?? '');
  }

  const textWith = (words: string, { context }: Row): string =>
    context === 'heading'
      ? `${header}1. (U) Text.\n\n${words}\n\n-- The measure.\n`
      : `${header}1. (U) They wrote of ${words} at length.\n`;

  it('explain every alias in a sentence by its own term', async () => {
    assert.equal(terms.length, 132);
    const wrong: string[] = [];
    for (const term of terms)
      for (const alias of term.aliases) {
        const found = await hoverAt(textWith(alias, term), alias);
        // At a reftel its entry comes first, and then the term.
        const own = found.split('\n\n---\n\n').at(-1) ?? '';
        if (!own.startsWith(`**${term.label}**`)) wrong.push(`${alias}: ${found.slice(0, 60)}`);
      }
    assert.deepEqual(wrong, []);
  }).timeout(60_000);

  it('cite the source, say what is not verified, and part the changes at the date of the cable', async () => {
    for (const term of terms) {
      const [alias = ''] = term.aliases;
      const found = await hoverAt(textWith(alias, term), alias);
      assert.ok(found.includes(`**Source:** ${term.citation}`), term.id);
      if (!term.verified) assert.ok(found.includes('**Not verified:**'), term.id);
      const [, then = '', since = ''] = found.split(/\*\*In force then\*\* \(August 21, 2009\)|\*\*Since\*\*/);
      for (const { date, change } of term.effective ?? []) {
        const isThen = String(date) <= day.slice(0, String(date).length);
        assert.ok((isThen ? then : since).includes(change), `${term.id}: ${String(date)}`);
        assert.ok(!(isThen ? since : then).includes(`: ${change}`), `${term.id}: ${String(date)}`);
      }
    }
  }).timeout(60_000);

  it('take the longest alias, and none inside a word', async () => {
    const text = `${header}1. (U) The Tier 2 Watch List, a compost heap.\n`;
    assert.match(await hoverAt(text, 'Tier 2 Watch List'), /^\*\*Tier 2 Watch List/);
    assert.equal(await hoverAt(text, 'post heap'), '');
  });
});

/** Markdown without the backslashes that keep the signs of a text from being markup. */
function plain(markdown: string): string {
  return markdown.replace(/\\(?=[^A-Za-z0-9\s])/g, '');
}
