/** Programs that go over a folder of cables as `lint` does, to be measured beside it: `node peer.js floor|write-good FOLDER`. */
import { readdirSync, readFileSync, writeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';

const [, , what, folder = ''] = process.argv;
const output = openSync(devNull, 'w');
const work = what === 'floor' ? floor : await writeGood();
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
  if (file.endsWith('.cable'))
    writeSync(output, `${JSON.stringify({ file, found: work(readFileSync(join(folder, file), 'utf8')) })}\n`);

/** The least that looks at every line and every word. */
function floor(text: string): number {
  let count = text.split('\n').length;
  for (const pattern = /\w+/g; pattern.test(text);) count++;
  return count;
}

async function writeGood(): Promise<(text: string) => unknown> {
  return (await import('write-good')).default;
}
