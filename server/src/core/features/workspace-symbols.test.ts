import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { workspaceSymbols } from './workspace-symbols.js';

describe('workspace symbols', () => {
  it('are number, subject and paragraphs', () => {
    assert.deepEqual(
      shown(
        'R 211200Z AUG 09\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 000412\n\nSUBJECT: (U) NORWAY: SHELTERS\nREOPEN\n\n1. (U) Two shelters reopened.\n\n12. (U) Comment: Good. End comment.\n',
      ),
      [
        ['number', '2009 OSLO 000412', 'NORWAY: SHELTERS REOPEN', '', '000412'],
        ['subject', 'NORWAY: SHELTERS REOPEN', '', '2009 OSLO 000412', 'SUBJECT: (U) NORWAY: SHELTERS\nREOPEN'],
        ['paragraph', '1', 'Two shelters reopened.', '2009 OSLO 000412', '1'],
        ['paragraph', '2', 'comment', '2009 OSLO 000412', '12'],
      ],
    );
  });

  it('of a draft without a number stand under its subject', () => {
    assert.deepEqual(shown('SUBJECT: NORWAY\n\n1. (U) One.\n'), [
      ['subject', 'NORWAY', '', '', 'SUBJECT: NORWAY'],
      ['paragraph', '1', 'One.', 'NORWAY', '1'],
    ]);
  });

  it('of a SMART print stand under its number', () => {
    assert.deepEqual(shown('MRN: \t14 OSLO 93\nSubject: \tNORWAY\n\n1. (U) One.\n'), [
      ['number', '2014 OSLO 000093', 'NORWAY', '', 'MRN: \t14 OSLO 93'],
      ['subject', 'NORWAY', '', '2014 OSLO 000093', 'Subject: \tNORWAY'],
      ['paragraph', '1', 'One.', '2014 OSLO 000093', '1'],
    ]);
  });

  it('are none of an empty text', () => {
    assert.deepEqual(shown(''), []);
  });
});

function shown(text: string): string[][] {
  const cable = new CableIndex(text, parseCable(text));
  return workspaceSymbols(cable).map(({ kind, name, detail, container, at }) => [
    kind,
    name,
    detail,
    container,
    cable.textOf(at),
  ]);
}
