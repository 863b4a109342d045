/** Reads `snippets/cable.yaml` and turns its named stops into the numbered ones of an editor. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { wrapSnippet } from './wrap-snippet.js';

/** One snippet as people write it. */
export interface SnippetSource {
  readonly name: string;
  readonly description: string;
  readonly body: string;
}

/** The whole file: titles of groups by the first word of a prefix, snippets by prefix. */
export interface SnippetFile {
  readonly groups: Readonly<Record<string, string>>;
  readonly snippets: Readonly<Record<string, SnippetSource>>;
}

/** The file from which snippets are generated. */
export const snippetSource = 'snippets/cable.yaml';

/** Reads the snippets as people write them. */
export function readSnippets(): SnippetFile {
  return parse(readFileSync(snippetSource, 'utf8')) as SnippetFile;
}

/** The body of a snippet for the editor: parts put in, stops numbered as they are met, prose wrapped. */
export function snippetBody(file: SnippetFile, prefix: string): string {
  const defaults = new Map<string, string>();
  const text = withParts(file, prefix, defaults).trimEnd();
  return wrapSnippet(numbered(text, prefix, defaults));
}

/** The snippets whose bodies a snippet holds, also those inside them. */
export function partsOf(file: SnippetFile, prefix: string): readonly string[] {
  const direct = [...(file.snippets[prefix]?.body ?? '').matchAll(include)].map(([, part = '']) => part);
  return direct.flatMap((part) => [part, ...partsOf(file, part)]);
}

const include = /\{\{([a-z0-9-]+)((?: [a-zA-Z0-9]+[=:](?:"[^"]*"|[^" }]+))*)\}\}/g;
const binding = / ([a-zA-Z0-9]+)([=:])(?:"([^"]*)"|([^" }]+))/g;
/** `${name:default}`, `${name|one,other|}`, `${name/upcase}`, `${name/upcase:default}`, `${name}`. */
const stop = /\$\{([a-zA-Z][a-zA-Z0-9]*)(?::([^}]*)|\|([^}]*)\||(\/upcase)(?::([^}]*))?)?\}/g;

/** A stop as it is written. */
interface SourceStop {
  readonly whole: string;
  readonly at: number;
  readonly name: string;
  readonly words: string | undefined;
  readonly choice: string | undefined;
  readonly upcase: boolean;
}

function stopsIn(text: string): SourceStop[] {
  return [...text.matchAll(stop)].map((match) => {
    const [whole, name = '', plain, choice, upcase, capital] = match;
    return { whole, at: match.index, name, words: plain ?? capital, choice, upcase: upcase !== undefined };
  });
}

function replaceStops(text: string, replacement: (found: SourceStop) => string): string {
  let at = 0;
  let replaced = '';
  for (const found of stopsIn(text)) {
    replaced += text.slice(at, found.at) + replacement(found);
    at = found.at + found.whole.length;
  }
  return replaced + text.slice(at);
}

/** The body with the bodies of its parts; `defaults` collects what their stops shall hold instead. */
function withParts(file: SnippetFile, prefix: string, defaults: Map<string, string>): string {
  const found = file.snippets[prefix];
  if (!found) throw new Error(`${snippetSource}: no snippet is called ${prefix}.`);
  return found.body.replace(include, (_, part: string, bindings: string) => {
    const fixed = new Map<string, string>();
    for (const [, name = '', sign, quoted, plain] of bindings.matchAll(binding)) {
      const words = quoted ?? plain ?? '';
      if (sign === '=') fixed.set(name, words);
      else if (!defaults.has(name)) defaults.set(name, words);
    }
    return replaceStops(withParts(file, part, defaults).trimEnd(), ({ whole, name, upcase }) => {
      const words = fixed.get(name);
      if (words === undefined) return whole;
      return upcase ? words.toUpperCase() : words;
    });
  });
}

function numbered(text: string, prefix: string, overrides: ReadonlyMap<string, string>): string {
  const defined = definitions(text, overrides);
  const stops = stopsIn(text);
  const order = [...new Set(stops.map(({ name }) => name))];
  const plain = new Set(stops.filter(({ upcase }) => !upcase).map(({ name }) => name));
  const written = new Set<string>();
  return replaceStops(text, ({ name, upcase }) => {
    const number = String(order.indexOf(name) + 1);
    const definition = defined.get(name);
    if (definition === undefined) throw new Error(`${snippetSource}: ${prefix} says nowhere what ${name} holds.`);
    // A stop that stands in capitals alone has nothing to follow.
    if (upcase && !plain.has(name)) return `\${${number}:${definition.default.toUpperCase()}}`;
    if (upcase) return `\${${number}/(.*)/\${1:/upcase}/}`;
    // In braces: a digit may follow.
    if (written.has(name)) return `\${${number}}`;
    written.add(name);
    return definition.choice === undefined
      ? `\${${number}:${escaped(definition.default)}}`
      : `\${${number}|${definition.choice}|}`;
  });
}

interface Definition {
  readonly default: string;
  readonly choice?: string;
}

/** What each stop holds: the words given from outside, else those of its first place that says so. */
function definitions(text: string, overrides: ReadonlyMap<string, string>): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const { name, words, choice } of stopsIn(text)) {
    if (found.has(name)) continue;
    if (choice !== undefined) found.set(name, { default: choice.split(/(?<!\\),/)[0] ?? '', choice });
    else if (words !== undefined) found.set(name, { default: words });
  }
  for (const [name, words] of overrides) found.set(name, { default: words });
  return found;
}

function escaped(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}
