/** The drafts in `examples/`: the clean ones are clean, the faulty ones hold just the faults that their README lists. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { repositoryPath } from '../support/repository.js';

const folder = repositoryPath('examples');
const linter = createLinter(allRules, resolveConfig(allRules, []));
const ids = new Set(allRules.map(({ meta }) => meta.id));

/** Rows `| file | line | rule | what |` of the README, as `line rule` by file. */
function listedFaults(): Map<string, string[]> {
  const faults = new Map<string, string[]>();
  const row = /^\|\s*`?([a-z0-9-]+\.cable)`?\s*\|\s*(\d+)\s*\|\s*`?([a-z0-9-]+)`?\s*\|/gm;
  for (const [, file = '', line = '', rule = ''] of readFileSync(join(folder, 'README.md'), 'utf8').matchAll(row))
    faults.set(file, [...(faults.get(file) ?? []), `${line} ${rule}`]);
  return faults;
}

/** Places as `line rule`, each once. */
function found(file: string): string[] {
  const { cable, findings } = analyze(linter, readFileSync(join(folder, file), 'utf8'));
  return unique(findings.map(({ start, ruleId }) => `${String(cable.lines.lineAt(start) + 1)} ${ruleId}`));
}

function unique(places: readonly string[]): string[] {
  return [...new Set(places)].sort();
}

describe('examples', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cable')))
    it(`${file} is clean`, () => {
      assert.deepEqual(found(file), []);
    });

  const faults = listedFaults();
  it('has a list of faults for each faulty draft', () => {
    assert.deepEqual([...faults.keys()].sort(), readdirSync(join(folder, 'faulty')).sort());
  });

  for (const [file, places] of faults)
    it(`faulty/${file} holds the faults that are listed, and no other`, () => {
      const known = places.filter((place) => ids.has(place.slice(place.indexOf(' ') + 1)));
      assert.ok(known.length > 0, 'no fault listed');
      assert.deepEqual(found(`faulty/${file}`), unique(known));
    });
});
