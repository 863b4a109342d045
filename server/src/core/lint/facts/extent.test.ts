import assert from 'node:assert/strict';
import { allRules } from '../../rules/all-rules.js';
import { analyze, createLinter } from '../analyze.js';
import { resolveConfig } from '../config/config.js';

const linter = createLinter(allRules, resolveConfig(allRules, []));
const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n';
const missing = /^(?:addressee|classification|eo|subject|tags|signature)-missing$|^ref-undefined$/;

function missed(text: string): readonly string[] {
  const ids = analyze(linter, text).findings.map(({ ruleId }) => ruleId);
  return [...new Set(ids.filter((id) => missing.test(id)))].sort();
}

describe('an extract that an archive kept', () => {
  const order = 'E.O. 12958: N/A\n\n1. (U) Post thanks for ref A.\n\n2. (U) More will follow.\n';
  const tags =
    'DE RUEHNY #0412 1010905\n\nUNCLAS OSLO 000412\n\nTAGS: PREL, NO\nSUBJECT: NORWAY: FERRIES\n\n1. (U) The talks go on.\n';

  it('is not blamed for what may stand in the rest', () => {
    assert.deepEqual(missed(notice + order), []);
    assert.deepEqual(missed(notice + tags), []);
  });

  it('is blamed without the notice', () => {
    assert.deepEqual(missed(order), ['classification-missing', 'ref-undefined', 'subject-missing', 'tags-missing']);
    assert.deepEqual(missed(tags), ['addressee-missing', 'eo-missing', 'signature-missing']);
  });
});
