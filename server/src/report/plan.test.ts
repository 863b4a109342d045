import assert from 'node:assert/strict';
import { CableIndex } from '../core/lint/cable-index.js';
import { parseCable } from '../core/syntax/parse.js';
import type { FileForm } from './file-form.js';
import { csvPlans, jsonPlans, markdownPlans, textPlans } from './plan.js';

const text = `SUBJECT: MALTA: TIP TIER 2 ACTION PLAN

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
1. Train judges, all of them.
-- Two courses a year.
B. Action Plan for the Long Term:
Protection
-- Open a shelter for <men>.
End Action Plan.
`;

function written(form: FileForm, cable = text, path = 'a.cable'): string {
  return form.open + form.file(path, new CableIndex(cable, parseCable(cable))) + form.close();
}

describe('plan', () => {
  it('prints recommendations under their headings for people', () => {
    assert.equal(
      written(textPlans()),
      `a.cable
  Short term
    5:1  1.A.1  Train judges, all of them.
      Two courses a year.
  Long term, Protection
    9:1  1.B  Open a shelter for <men>.

2 recommendations in 1 file
`,
    );
  });

  it('counts files without a plan', () => {
    assert.equal(written(textPlans(), '1. (U) Nothing.\n'), '0 recommendations in 1 file\n');
    assert.equal(written(markdownPlans(), '1. (U) Nothing.\n'), '');
  });

  it('prints one array of objects, with null for what the text does not say', () => {
    const [file] = JSON.parse(written(jsonPlans())) as { subject: string; plans: { recommendations: object[] }[] }[];
    assert.equal(file?.subject, 'MALTA: TIP TIER 2 ACTION PLAN');
    assert.deepEqual(file.plans[0]?.recommendations[0], {
      horizon: 'short',
      pillar: null,
      path: '1.A.1',
      text: 'Train judges, all of them.',
      notes: ['Two courses a year.'],
      line: 5,
      column: 1,
      offset: text.indexOf('1. Train'),
      endOffset: text.indexOf('\n-- Two'),
    });
  });

  it('prints rows for spreadsheets', () => {
    assert.equal(
      written(csvPlans()),
      [
        'path,horizon,pillar,item,text,notes,line,column\r\n',
        'a.cable,short,,1.A.1,"Train judges, all of them.",Two courses a year.,5,1\r\n',
        'a.cable,long,Protection,1.B,Open a shelter for <men>.,,9,1\r\n',
      ].join(''),
    );
  });

  it('prints a document in which text stays text', () => {
    assert.equal(
      written(markdownPlans()),
      `# MALTA: TIP TIER 2 ACTION PLAN

## Short term

- Train judges, all of them.
  - Two courses a year.

## Long term, Protection

- Open a shelter for \\<men\\>.
`,
    );
  });
});
