import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { cableSummary } from './cable-summary.js';

describe('cableSummary', () => {
  const of = (text: string) => cableSummary(new CableIndex(text, parseCable(text)));

  it('counts lines as they are transmitted', () => {
    const head = 'UNCLAS STATE 012345\n\nE.O. 12958: N/A\nTAGS: KTIP\nSUBJECT: ZAMBIA: TIP\nVISIT\n\n';
    const text = `\n\n${head}1. (U) ${'word '.repeat(27)}\n\nSTATE 00012345 002 OF 002\n\nDOE\n\n`;
    // Seven lines of the head, three of 141 columns, two blank lines, the signature.
    assert.deepEqual(of(text), { profile: 'draft', lines: 13, sections: 1, subject: 'ZAMBIA: TIP VISIT' });
  });

  it('begins a section with every hundredth line', () => {
    assert.equal(of('Word.\n'.repeat(100)).sections, 1);
    assert.equal(of('Word.\n'.repeat(101)).sections, 2);
  });

  it('has no lines and no subject for an empty text', () => {
    assert.deepEqual(of(''), { profile: 'draft', lines: 0, sections: 1, subject: undefined });
  });
});
