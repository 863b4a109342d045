import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { type CitingCable, citingCable, type ReferenceGraph, referenceGraph } from './graph.js';

function cable(path: string, [month, origin, number]: readonly [string, string, number], refs: string): CitingCable {
  const text = `O 011200Z ${month}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS ${origin} ${String(number).padStart(6, '0')}\n\nSUBJECT: HARBORS\n\nREF: ${refs}\n\n1. (U) Text.\n`;
  return citingCable(path, new CableIndex(text, parseCable(text)));
}

function told(graph: ReferenceGraph): readonly (readonly unknown[])[] {
  return graph.cables.flatMap(({ path, citations }) =>
    citations.map(({ letter, name, status, paths, otherYears }) => [
      ...[path, letter, name.year, name.number, status],
      ...[...paths, ...otherYears],
    ]),
  );
}

describe('referenceGraph', () => {
  it('leads each citation to its file, or tells why it leads to none', () => {
    const graph = referenceGraph([
      cable('a', ['SEP 09', 'OSLO', 412], 'A. STATE 90001\n     B. 08 OSLO 77\n     C. STATE 90002\n     D. PARIS 4'),
      cable('b', ['AUG 09', 'STATE', 90001], 'A. 07 OSLO 77\n     B. OSLO 412, 413\n     C. STATE 90001'),
      cable('c', ['AUG 08', 'OSLO', 77], 'E-MAIL OF 1 AUG 08'),
    ]);
    assert.deepEqual(told(graph), [
      ['a', 'A', 2009, 90001, 'found', 'b'],
      ['a', 'B', 2008, 77, 'found', 'c'],
      ['a', 'C', 2009, 90002, 'missing'],
      ['a', 'D', 2009, 4, 'outside'],
      ['b', 'A', 2007, 77, 'wrong-year', 2008],
      ['b', 'B', 2009, 412, 'found', 'a'],
      ['b', 'B', 2009, 413, 'missing'],
      ['b', 'C', 2009, 90001, 'self'],
    ]);
    assert.deepEqual(
      graph.cables.map(({ path, citedBy }) => [path, citedBy]),
      [
        ['a', [{ path: 'b', letter: 'B', line: 10, column: 9 }]],
        ['b', [{ path: 'a', letter: 'A', line: 9, column: 9 }]],
        ['c', [{ path: 'a', letter: 'B', line: 10, column: 9 }]],
      ],
    );
    assert.deepEqual(graph.duplicates, []);
  });

  it('knows a year that is not stated from the citing cable, and an older number from a later one', () => {
    const graph = referenceGraph([
      cable('old', ['SEP 08', 'OSLO', 412], 'OSLO 12'),
      cable('new', ['SEP 09', 'OSLO', 12], '08 OSLO 412'),
      cable('last', ['SEP 10', 'OSLO', 3], 'OSLO 412'),
    ]);
    assert.deepEqual(told(graph), [
      ['old', undefined, 2008, 12, 'outside'],
      ['new', undefined, 2008, 412, 'found', 'old'],
      ['last', undefined, 2010, 412, 'wrong-year', 2008],
    ]);
  });

  it('names cables that stand in two files, and not the sections of one', () => {
    const of = (path: string, section: number, name: CitingCable['name']): CitingCable => ({
      ...{ path, section, name, subject: undefined, citations: [] },
    });
    const name = { origin: 'OSLO', number: 1, year: 2009 };
    const other = { origin: 'BERN', number: 1, year: 2009 };
    const graph = referenceGraph([of('a', 1, name), of('b', 1, name), of('c', 1, other), of('d', 2, other)]);
    assert.deepEqual(graph.duplicates, [{ name, paths: ['a', 'b'] }]);
    assert.deepEqual(referenceGraph([of('e', 1, undefined), of('f', 1, undefined)]).duplicates, []);
  });

  it('does not mind circles', () => {
    const graph = referenceGraph([
      cable('a', ['SEP 09', 'OSLO', 1], 'OSLO 2'),
      cable('b', ['SEP 09', 'OSLO', 2], 'OSLO 1'),
    ]);
    assert.deepEqual(told(graph), [
      ['a', undefined, 2009, 2, 'found', 'b'],
      ['b', undefined, 2009, 1, 'found', 'a'],
    ]);
  });
});
