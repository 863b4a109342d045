import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { blockUnopened } from './block-unopened.js';

describe('block-unopened', () => {
  it('points at an End that nothing opens', () => {
    checkRule(
      blockUnopened,
      `
6. (U) The points are these:

-- We agree.

End talking points.
^^^^^^^^^^^^^^^^^^ block-unopened: \`End talking points\` ends nothing. Add \`Begin talking points:\` where it starts, or remove this marker.

7. (SBU) It is a start.  End comment.
                         ^^^^^^^^^^^ block-unopened: \`End comment\` ends nothing. Add \`Comment:\` where it starts, or remove this marker.
`,
    );
  });

  it('reports the second of two Ends', () => {
    checkRule(
      blockUnopened,
      `
1. (U) Summary: They agreed. End summary.

2. (U) They met. End summary.
                 ^^^^^^^^^^^ block-unopened: \`End summary\` ends nothing. Add \`Summary:\` where it starts, or remove this marker.
`,
    );
  });

  it('leaves quoted markers alone', () => {
    checkSilent(blockUnopened, '1. (U) It closed with\n"END TEXT. END SUMMARY. END OF ROPE." He laughed.\n');
    checkRule(
      blockUnopened,
      `
1. (U) He said "no" twice. End summary.
                           ^^^^^^^^^^^ block-unopened: \`End summary\` ends nothing. Add \`Summary:\` where it starts, or remove this marker.
`,
    );
  });

  it('takes headings and other labels for openings', () => {
    checkSilent(
      blockUnopened,
      `SUMMARY
-------

1. (C) They agreed. END SUMMARY.

2. (C) Embassy comment: It is new. End comment. He said (Note: in May. End note) that it is.

3. (C) Talking points:

-- We agree.

End talking points.

COMMENT

4. (C) It is a start. END COMMENT.
`,
    );
  });

  it('says nothing of headings that begin with End, of combined names and of later sections', () => {
    checkSilent(blockUnopened, '1. (U) Text.\n\nEnd use checks:\n\n2. (U) Text.\n');
    checkSilent(blockUnopened, '1. (U) Summary: Text. Comment: Text. End summary and comment.\n');
    checkSilent(blockUnopened, 'UNCLAS SECTION 02 OF 02 OSLO 000012\n\n4. (U) Text. End comment.\n\nDOE\n');
  });

  it('leaves other names to block-name-mismatch', () => {
    checkSilent(blockUnopened, '7. (SBU) Begin Action Plan:\n-- Train judges.\nEnd non-paper.\n');
  });

  it('takes a longer heading for an opening, and a line of prose for none', () => {
    checkSilent(blockUnopened, '-------\nSUMMARY AND NEXT STEPS\n-------\n\n1. (U) They agreed. END SUMMARY.\n');
    checkRule(
      blockUnopened,
      `
1. (U) They wrote a
Summary and signed it, but said no more. End summary.
                                         ^^^^^^^^^^^ block-unopened: \`End summary\` ends nothing. Add \`Summary:\` where it starts, or remove this marker.
`,
    );
  });
});
