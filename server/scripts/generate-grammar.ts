/** `npm run generate`, the grammar: `syntaxes/cable.tmLanguage.json` from the file in which people write it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const source = 'syntaxes/cable.tmLanguage.yaml';
const target = 'syntaxes/cable.tmLanguage.json';

interface Source {
  readonly parts: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** Parts may stand in parts; deeper than this they stand in themselves. */
const deepest = 5;

const { parts, ...grammar } = parse(readFileSync(source, 'utf8'), { merge: true }) as Source;
writeFileSync(
  target,
  `${JSON.stringify(grammar, (_, value: unknown) => expanded(value)).replaceAll('},{', '},\n{')}\n`,
);

/** A text with the parts that it names written out. */
function expanded(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  let text = value;
  for (let depth = 0; text.includes('{{'); depth++) {
    if (depth === deepest) throw new Error(`${source}: a part holds itself in ${value}.`);
    text = text.replace(/\{\{([A-Za-z]+)\}\}/g, (_, name: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`${source}: no part is called ${name}.`);
      return part;
    });
  }
  return text;
}
