import assert from 'node:assert/strict';
import { analyze, createLinter } from '../../lint/analyze.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { type CableLintConfig, resolveConfig } from '../../lint/config/config.js';
import { allRules } from '../../rules/all-rules.js';
import { formatCable } from './format.js';

const header = `UNCLAS STATE 012345

E.O. 12958: N/A
TAGS: KTIP, ZA
SUBJECT: ZAMBIA: INTERIM TIP ASSESSMENT

REF: 08 STATE 118205

`;

function format(body: string, config: CableLintConfig = {}, top = header): string {
  const linter = createLinter(allRules, resolveConfig(allRules, [config]));
  const text = top + body;
  const changed = applyChanges(text, formatCable(linter, analyze(linter, text)));
  assert.ok(changed.startsWith(top));
  return changed.slice(top.length);
}

/** Several lines of prose, so that the text counts as wrapped. */
const rest = `
2. (U) The ministry has named a focal point for the exchange of
figures on investigations, prosecutions, convictions and sentences.
The police will give theirs in the spring, and the courts later in
the year, as reftel asks.
`;

describe('formatCable', () => {
  it('parts paragraphs that run on in one line', () => {
    assert.equal(
      format('1. (U) The embassy asked.  2. (U) The ministry answered. 3. (SBU) It rained.\n'),
      '1. (U) The embassy asked.\n\n2. (U) The ministry answered.\n\n3. (SBU) It rained.\n',
    );
    assert.equal(format('(U) 1. The embassy asked.\n'), '(U) 1. The embassy asked.\n');
  });

  it('fills lines to the configured column, and again to another', () => {
    const ragged = `1. (U) The embassy asked the ministry of justice about the
progress that the special unit has made since it
began its work in the capital, and heard that all is well.
`;
    assert.equal(
      format(ragged + rest),
      `1. (U) The embassy asked the ministry of justice about the progress
that the special unit has made since it began its work in the
capital, and heard that all is well.
${rest}`,
    );
    assert.equal(
      format(ragged, { maxLineLength: 40 }),
      `1. (U) The embassy asked the ministry of
justice about the progress that the
special unit has made since it began its
work in the capital, and heard that all
is well.
`,
    );
  });

  it('wraps a draft with one paragraph to a line, its subject too', () => {
    const top = 'UNCLAS STATE 012345\n\n';
    assert.equal(
      format(
        `SUBJECT: ZAMBIA: INTERIM ASSESSMENT OF THE FIGHT AGAINST TRAFFICKING IN PERSONS

1. (U) The embassy asked the ministry of justice about the progress that the special unit has made since it began its work.

2. (U) All is well.
`,
        {},
        top,
      ),
      `SUBJECT: ZAMBIA: INTERIM ASSESSMENT OF THE FIGHT AGAINST TRAFFICKING
IN PERSONS

1. (U) The embassy asked the ministry of justice about the progress
that the special unit has made since it began its work.

2. (U) All is well.
`,
    );
  });

  it('leaves a transmitted text unwrapped that nobody wrapped', () => {
    const wire = `VZCZCXRO1234
DE RUEHC #2345 2332218
O 212159Z AUG 09
FM SECSTATE WASHDC
TO AMEMBASSY LUSAKA IMMEDIATE

${header}`;
    const long = `1. (U) ${'The ministry has named a focal point for the figures. '.repeat(4).trim()}\n`;
    assert.equal(format(`${long}\n\n\n2.(U) All is well.\n`, {}, wire), `${long}\n2. (U) All is well.\n`);
  });

  it('puts one blank behind numbers, marks and hyphens, and one blank line before paragraphs', () => {
    assert.equal(
      format(`1.(U)  We have three points:

--First, the law.

--  Second, the shelter.

-- Third, the figures.
2.  (SBU) All is well.



3. (U) The end. 
`),
      `1. (U) We have three points:

-- First, the law.

-- Second, the shelter.

-- Third, the figures.

2. (SBU) All is well.

3. (U) The end.
`,
    );
  });

  it('keeps two blanks behind a stop where the drafter types two', () => {
    assert.equal(
      format(`1. (U) The law is new.  The police have read it.  They say
that it is good, though long.
The judges will read it next.  So will the prosecutors, who wait.
`),
      `1. (U) The law is new.  The police have read it.  They say that it is
good, though long.  The judges will read it next.  So will the
prosecutors, who wait.
`,
    );
  });

  it('begins no line with what would be read as a label or a point', () => {
    const text = format(`1. (U) The ministry of justice said in its letter of May that appendix
A. of the law and section 3. of the decree hold -- as before -- and
that it sees no reason for another one.
${rest}`);
    assert.doesNotMatch(text, /^(?:A\.|3\.|--)/m);
    assert.match(text, /^1\. \(U\) The ministry of justice said in its letter of May that$/m);
  });

  const kept: Readonly<Record<string, string>> = {
    'a table': `1. (U) The figures are:

Year   Cases   Convictions
2008   12      3
2009   14      5
`,
    'a list without marks': `1. (U) The members of the working group are these, by their offices:
Ministry of Justice
Ministry of Labor
National Police
`,
    'lines that are indented in several ways': `1. (U) The embassy asked the ministry of justice about it,
   and heard that all is well, but that
      nobody knows how long.
`,
    'markers of blocks on lines of their own': `1. (U) Begin talking points:

-- We welcome the new law on trafficking in persons.

End talking points.
`,
    'a word that is parted by a hyphen': `1. (U) The ministry of justice and the police have agreed on a long-
term plan for the exchange of figures on cases, as reftel asks.
`,
  };
  for (const [what, body] of Object.entries(kept))
    it(`leaves ${what} alone`, () => {
      assert.equal(format(body + rest), body + rest);
    });

  it('leaves page lines and what a sentence does around them', () => {
    const body = `1. (U) The ministry has named a focal point for the exchange of

STATE 00012345 002 OF 002

figures on investigations, prosecutions, convictions and sentences.
${rest}`;
    assert.equal(format(body), body);
  });

  it('writes line ends as the text does', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    assert.equal(
      format(crlf('1. (U) All is well.\n2. (U) The end.\n'), {}, crlf(header)),
      crlf('1. (U) All is well.\n\n2. (U) The end.\n'),
    );
  });

  it('formats the lines of a range alone', () => {
    const linter = createLinter(allRules, resolveConfig(allRules, []));
    const text = `${header}1.(U) All is well.\n\n2.(U) It is.\n\n3.(U) The end.\n`;
    const start = text.indexOf('2.(U)');
    const analysis = analyze(linter, text);
    const expected = text.replace('2.(U)', '2. (U)');
    for (const range of [
      { start: start + 3, end: start + 3 },
      { start, end: start + 'It is.\n\n'.length + 6 },
    ])
      assert.equal(applyChanges(text, formatCable(linter, analysis, range)), expected);
  });
});
