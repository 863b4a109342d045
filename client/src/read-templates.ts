/** Which snippets are whole cables. */

/** One kind of cable, as a snippet of VS Code. */
export interface Template {
  readonly name: string;
  readonly description: string;
  readonly body: string;
}

/** Snippets of parts have other prefixes. */
const wholeCable = 'cable-';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
}

/** The templates of a snippet file, in its order. */
export function readTemplates(text: string): readonly Template[] {
  const snippets = JSON.parse(text) as Readonly<Record<string, Snippet>>;
  return Object.entries(snippets)
    .filter(([, { prefix }]) => [prefix].flat().some((one) => one.startsWith(wholeCable)))
    .map(([name, { body, description = '' }]) => ({ name, description, body: [body].flat().join('\n') }));
}
