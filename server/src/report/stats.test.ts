import assert from 'node:assert/strict';
import { CableIndex } from '../core/lint/cable-index.js';
import { parseCable } from '../core/syntax/parse.js';
import type { FileForm } from './file-form.js';
import { csvStats, jsonStats, textStats } from './stats.js';

const text = `SUBJECT: RURITANIA: TIP FIGURES

1. (U) In 2009 police opened 12 trafficking investigations, and courts
convicted nine traffickers.

2. (U) Police made 41 "trafficking-related" arrests in May.
`;

function written(form: FileForm, cable: string, path = 'a.cable'): string {
  return form.open + form.file(path, new CableIndex(cable, parseCable(cable))) + form.close();
}

describe('stats', () => {
  it('prints a table for people', () => {
    assert.equal(
      written(textStats(), text),
      `a.cable
  3:30  1  12  investigation  trafficking          2009  yes  a category
  4:11  1  9   conviction     trafficking          2009  yes  a category
  6:20  2  41  (arrests)      trafficking-related  May   no   only related to trafficking

3 figures in 1 file, 1 not acceptable
`,
    );
  });

  it('leaves files without figures out of the table and counts them', () => {
    assert.equal(written(textStats(), '1. (U) Nothing.\n'), '0 figures in 1 file, 0 not acceptable\n');
  });

  it('prints one array of objects, with null for what the text does not say', () => {
    const [file] = JSON.parse(written(jsonStats(), '1. (U) Courts convicted dozens of traffickers.\n')) as object[];
    assert.deepEqual(file, {
      path: 'a.cable',
      figures: [
        {
          value: null,
          upTo: null,
          category: 'conviction',
          term: 'convicted',
          offence: 'trafficking',
          period: null,
          paragraph: '1',
          line: 1,
          column: 25,
          offset: 24,
          endOffset: 30,
          acceptable: true,
          reason: 'a category',
          text: 'convicted dozens',
        },
      ],
    });
  });

  it('prints rows for spreadsheets, without formulas', () => {
    assert.equal(
      written(csvStats(), text, '=a,b.cable').split('\r\n')[3],
      `"'=a,b.cable",41,,,arrests,trafficking-related,May,2,6,20,false,only related to trafficking,"41 ""trafficking-related"" arrests"`,
    );
  });
});
