import assert from 'node:assert/strict';
import { ownCables } from '../../../../test/support/corpus.js';
import { analyze, createLinter } from '../lint/analyze.js';
import { resolveConfig } from '../lint/config/config.js';
import { allRules } from '../rules/all-rules.js';
import { hostGovernmentView } from './host-government-view.js';

const linter = createLinter(allRules, resolveConfig(allRules, []));

function view(text: string) {
  const { cable, findings } = analyze(linter, text);
  const { leaks, parts, ...rest } = hostGovernmentView(cable, findings);
  return {
    ...rest,
    parts: parts.map(
      ({ name, at }) => `${name}: ${text.slice(at.start, at.start + 5)}…${text.slice(at.end - 5, at.end)}`,
    ),
    leaks: leaks.map((leak) => text.slice(leak.start, leak.end)),
    says: leaks.map(({ message }) => message),
  };
}

const cable = `UNCLAS STATE 012345

SENSITIVE
SIPDIS

E.O. 12958: N/A
TAGS: KTIP, ZA
SUBJECT: ZAMBIA: TIP TIER 2 ACTION PLAN

REF: 08 STATE 118205

1. (SBU) Please use the points in para 2; Poloff may leave para 3.

2. (SBU) Begin talking points:

-- We welcome the new law, as reftel says.

STATE 00012345 002 OF 002

-- Post has asked for the list in para 3. See the SIPDIS cable.

End talking points.

3. (SBU) Begin action plan:

¶A. (SBU) Train the police, as G/TIP proposes. [Note: Post may
add to this.]

¶B. Open a shelter; call Poloff or write to doe@state.gov.

End action plan.

4. (U) Thanks.
`;

describe('hostGovernmentView', () => {
  const seen = view(cable);

  it('gives points and plan as clean text', () => {
    assert.equal(
      seen.text,
      `-- We welcome the new law, as reftel says.

-- Post has asked for the list in para 3. See the SIPDIS cable.

A. Train the police, as G/TIP proposes. [Note: Post may
add to this.]

B. Open a shelter; call Poloff or write to doe@state.gov.
`,
    );
    assert.deepEqual(seen.parts, ['talking points: Begin…ints.', 'action plan: Begin…plan.']);
  });

  it('lists what would leak, and nothing that the clean text does not have', () => {
    assert.deepEqual(seen.leaks, ['reftel', 'Post', 'para 3', 'SIPDIS', 'G/TIP', '[Note:', 'Poloff', 'doe@state.gov']);
    assert.equal(seen.says[3], '`SIPDIS` is a caption of the cable. Remove it.');
  });

  it('knows points and a non-paper without Begin', () => {
    const { text, parts } = view(`SUBJECT: ZAMBIA: TIP

1. (U) Post may draw from the following points:

-- We welcome the law.

-- We will help.

2. (U) Thanks.
`);
    assert.equal(text, '-- We welcome the law.\n\n-- We will help.\n');
    assert.deepEqual(parts, ['talking points: 1. (U…help.']);
  });

  it('is empty for a cable that is for nobody else', () => {
    assert.deepEqual(view('SUBJECT: ZAMBIA: TIP\n\n1. (U) All is well.\n'), {
      text: '',
      parts: [],
      leaks: [],
      says: [],
    });
  });

  it('leaks nothing of the clean examples', () => {
    for (const { name, text } of ownCables())
      if (/^examples\/[^/]+$/.test(name)) assert.deepEqual(view(text).leaks, [], name);
  });
});
