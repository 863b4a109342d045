/**
 * `npm run generate`, terms of the law and of the TIP Report: reads and checks `server/data/terms.yaml`, and writes its
 * module into `server/src/core/data`. A bad file writes nothing. Runs at the root of the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readTerms } from './read-terms.js';
import { renderTerms } from './render-terms.js';

const read = readTerms(readFileSync('server/data/terms.yaml', 'utf8'));

if (read.complaints.length > 0) {
  process.stderr.write(`${read.complaints.join('\n')}\n`);
  process.exitCode = 1;
} else writeFileSync('server/src/core/data/terms.generated.ts', renderTerms(read));
