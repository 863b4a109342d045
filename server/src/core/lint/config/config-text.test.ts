import assert from 'node:assert/strict';
import { allRules } from '../../rules/all-rules.js';
import { createResolver } from './config.js';
import { configText, explainedConfigText } from './config-text.js';

describe('explainedConfigText', () => {
  const file = {
    extends: 'archive' as const,
    rules: { 'tag-unknown': 'error' as const },
    tags: ['KXYZ'],
    overrides: [{ files: ['old/**'], maxLineLength: 55, rules: { 'ref-unused': 'off' as const } }],
  };
  const editor = { rules: { 'tag-unknown': 'hint' as const }, paragraphMark: 'pilcrow' as const };
  const config = createResolver(allRules, [file, editor])('old/one.cable');
  const layers = [
    { name: 'file', value: file, path: 'old/one.cable' },
    { name: 'editor', value: editor },
  ];
  const text = explainedConfigText(config, { from: 'x.json' }, { layers, rules: allRules });

  it('says of every value that somebody has set where it comes from', () => {
    assert.deepEqual(
      text.split('\n').filter((line) => line.includes('//')),
      [
        '// What has no remark behind it is as the preset "archive" has it.',
        '  "extends": "archive", // file',
        '  "maxLineLength": 55, // file, for old/**',
        '  "paragraphMark": "pilcrow", // editor',
        '  "tags": [ // file',
        '    "tag-unknown": "hint", // editor',
        '    "ref-unused": "off", // file, for old/**',
      ],
    );
  });

  it('is the text of the command line otherwise', () => {
    assert.equal(text.replace(/^\/\/.*\n/, '').replace(/ \/\/ .*$/gm, ''), configText(config, { from: 'x.json' }));
  });
});
