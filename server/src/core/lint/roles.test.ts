import assert from 'node:assert/strict';
import { parseCable } from '../syntax/parse.js';
import { CableIndex } from './cable-index.js';

/** Roles of the main paragraphs, in the order of the text. */
function rolesIn(text: string): string[] {
  const cable = new CableIndex(text, parseCable(text));
  return cable.all('paragraph').map((paragraph) => cable.rolesOf(paragraph).join(' '));
}

describe('rolesOf', () => {
  it('reads the markers of an action plan cable', () => {
    assert.deepEqual(
      rolesIn(`1. (U) This is an action request (see paras 2-3).

2. (SBU) Begin action request: Please see the minister.

3. (SBU) Action request continued: Please report.

4. (U) Background Points:

Begin talking points:

-- We agree.

End talking points.

5. (SBU) Begin Action Plan:

-- Train judges.

End non-paper.
`),
      ['', 'action-request', 'action-request', 'background talking-points', 'action-plan non-paper'],
    );
  });

  it('reads the markers of a press guidance cable, wrapped or not', () => {
    const text = `8. Begin Final Text of the country narrative in the 2009 TIP Report:

RURITANIA (TIER 2)

Text.

9. Post may leave this:

(begin non-paper)

-- The law is old.

(end non-paper)

10. The following is press guidance.

Q1: Why?

A: So.
`;
    const expected = ['narrative', 'non-paper', 'press-guidance'];
    assert.deepEqual(rolesIn(text), expected);
    assert.deepEqual(rolesIn(text.replace('Text of the', 'Text\nof the').replace('is press', 'is\npress')), expected);
  });

  it('gives every paragraph inside a closed block its role', () => {
    assert.deepEqual(rolesIn('2. Begin action request: One.\n\n3. Two. End action request.\n\n4. Three.\n'), [
      'action-request',
      'action-request',
      '',
    ]);
  });

  it('reads headings', () => {
    assert.deepEqual(
      rolesIn(
        'SUMMARY\n-------\n\n1. (C) One.\n\nACTION REQUEST\n--------------\n\n2. (C) Two.\n\nCOMMENT\n-------\n\n3. (C) Three.\n',
      ),
      ['summary', 'action-request', 'comment'],
    );
  });

  it('does not take the request to leave a non-paper for the non-paper', () => {
    assert.deepEqual(
      rolesIn(
        '1. Please leave the following text in para 2 as a non-paper.\n\n2. The following text may be left as a non-paper.\n',
      ),
      ['', 'non-paper'],
    );
  });

  it('finds points of contact anywhere', () => {
    assert.deepEqual(rolesIn(`1. ${'Text. '.repeat(400)}The point of contact is Jane Doe.\n`), ['contact']);
  });
});
