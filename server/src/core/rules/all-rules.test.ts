import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFamilies } from '../lint/define-rule.js';
import { CableSet } from '../lint/known-cables.js';
import { cableName } from '../lint/facts/message-number.js';
import { allRules } from './all-rules.js';
import { runRule } from '../../../../test/support/check-rule.js';
import { exampleBlocks } from '../../../../test/support/rule-page.js';

// Tests run compiled; pages stay beside the source.
const source = join(import.meta.dirname, '../../../../../server/src/core/rules');
const names = ruleFamilies.flatMap((family) =>
  readdirSync(join(source, family))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ family, id: file.replace(/\.ts$/, '') })),
);

describe('all rules', () => {
  it('are in the list, each once', () => {
    const listed = allRules.map(({ meta }) => `${meta.family}/${meta.id}`);
    const files = names.filter(({ id }) => !id.startsWith('_')).map(({ family, id }) => `${family}/${id}`);
    assert.deepEqual([...listed].sort(), files.sort());
    assert.equal(new Set(listed).size, listed.length);
  });

  for (const rule of allRules) {
    const { id, family, summary, source: citation, level, severityWhenOn } = rule.meta;
    it(`${id}: facts, page and test are there`, () => {
      assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)+$/);
      assert.match(summary, /^[A-Z][^`]*[^. ]\.$/);
      assert.notEqual(citation, '');
      assert.ok(level !== 'off' || severityWhenOn !== undefined, 'a rule that is off needs `severityWhenOn`');
      assert.ok(existsSync(join(source, family, `${id}.test.ts`)), 'no test');
      const page = readFileSync(join(source, family, `${id}.md`), 'utf8');
      const headings = page.split('\n').filter((line) => /^#{1,2} /.test(line));
      assert.deepEqual(headings, [`# ${id}`, '## What', '## Why', '## Source', '## Examples']);
    });

    it(`${id}: the examples of its page say the truth`, () => {
      const blocks = exampleBlocks(readFileSync(join(source, family, `${id}.md`), 'utf8'));
      assert.ok(
        blocks.some(({ verdict }) => verdict === 'bad'),
        'no bad example',
      );
      assert.ok(
        blocks.some(({ verdict }) => verdict === 'good'),
        'no good example',
      );
      // A rule that needs a folder has the examples of its page for one.
      const folder = new CableSet(blocks.flatMap(({ text }) => cableName(runRule(rule, text).cable) ?? []));
      for (const { verdict, text } of blocks) {
        const found = runRule(rule, text, { known: () => folder }).findings.map(({ message }) => message);
        assert.equal(found.length, verdict === 'bad' ? 1 : 0, `${verdict} example:\n${text}\n${found.join('\n')}`);
      }
    });
  }
});
