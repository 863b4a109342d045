import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';
import type { ClassificationLine } from './types.js';

describe('the classification line', () => {
  it('reads each level', () => {
    check('UNCLAS OSLO 000412', { level: 'UNCLAS', word: 'UNCLAS' });
    check('UNCLASSIFIED OSLO 000412', { level: 'UNCLAS', word: 'UNCLASSIFIED' });
    check('CONFIDENTIAL OSLO 000412', { level: 'CONFIDENTIAL', word: 'CONFIDENTIAL' });
    check('SECRET OSLO 000412', { level: 'SECRET', word: 'SECRET' });
    check('TOP SECRET OSLO 000412', { level: 'TOP SECRET', word: 'TOP SECRET' });
  });

  it('reads levels that are letter-spaced', () => {
    check('C O N F I D E N T I A L OSLO 000412', { level: 'CONFIDENTIAL', word: 'C O N F I D E N T I A L' });
    check('S E C R E T OSLO 000412', { level: 'SECRET', word: 'S E C R E T' });
    check('T O P  S E C R E T OSLO 000412', { level: 'TOP SECRET', word: 'T O P  S E C R E T' });
  });

  it('reads a line that was typed again in small letters', () => {
    check('Unclas Port of Spain 000412', { level: 'UNCLAS', word: 'Unclas', origin: 'PORT OF SPAIN' });
    check('Unclassified Oslo 000412', { level: 'UNCLAS', word: 'Unclassified' });
    assert.deepEqual(nodesOf(parseCable('Unclassified messages from Oslo are 412 a year.'), 'classificationLine'), []);
  });

  it('reads words that are no level', () => {
    check('SBU OSLO 000412', { level: undefined, word: 'SBU' });
    check('FOUO OSLO 000412', { level: undefined, word: 'FOUO' });
    check('LIMITED OFFICIAL USE OSLO 000412', { level: undefined, word: 'LIMITED OFFICIAL USE' });
  });

  it('reads what follows the level', () => {
    check('UNCLAS EFTO OSLO 000412', { level: 'UNCLAS', word: 'UNCLAS', handling: 'EFTO' });
    check('SECRET NOFORN OSLO 000412', { level: 'SECRET', word: 'SECRET', handling: 'NOFORN' });
  });

  it('reads the section on either side of the post', () => {
    const section = { number: 1, of: 4 };
    check('UNCLAS SECTION 01 OF 04 OSLO 000412', { level: 'UNCLAS', word: 'UNCLAS', section });
    check('UNCLAS OSLO 000412 SECTION 01 OF 04', { level: 'UNCLAS', word: 'UNCLAS', section });
  });

  it('reads posts of several words', () => {
    check('UNCLAS HONG KONG 000412', { level: 'UNCLAS', word: 'UNCLAS', origin: 'HONG KONG' });
    check('UNCLAS PORT OF SPAIN 000412', { level: 'UNCLAS', word: 'UNCLAS', origin: 'PORT OF SPAIN' });
    check('UNCLAS SECSTATE 000412', { level: 'UNCLAS', word: 'UNCLAS', origin: 'SECSTATE' });
  });

  it('reads the letter O for a zero, and says where the number stands', () => {
    const text = 'UNCLAS OSLO OOO412\n';
    const { number, numberSpan } = lineOf(text);
    assert.equal(number, 412);
    assert.ok(numberSpan);
    assert.equal(text.slice(numberSpan.start, numberSpan.end), 'OOO412');
  });

  it('says where the level stands', () => {
    const text = '\nS E C R E T OSLO 000412\n';
    const { wordSpan, position } = lineOf(text);
    assert.equal(text.slice(wordSpan.start, wordSpan.end), 'S E C R E T');
    assert.deepEqual(position, {
      start: { line: 2, column: 1, offset: 1 },
      end: { line: 2, column: 24, offset: 24 },
    });
  });

  it('reads a draft without number, or without post', () => {
    assert.deepEqual(factsOf('UNCLAS OSLO\nE.O. 12958: N/A'), ['UNCLAS', 'OSLO', undefined]);
    assert.deepEqual(factsOf('UNCLAS OSLO XXXXXX\nE.O. 12958: N/A'), ['UNCLAS', 'OSLO', undefined]);
    assert.deepEqual(factsOf('UNCLAS\nE.O. 12958: N/A'), ['UNCLAS', undefined, undefined]);
  });

  it('says whether it is glued to the line before', () => {
    const glued = lineOf('R 211200Z AUG 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC PRIORITYUNCLAS OSLO 000412\n');
    assert.deepEqual([glued.glued, glued.value], [true, 'UNCLAS OSLO 000412']);
    const behind = lineOf('R 211200Z AUG 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC PRIORITY UNCLAS OSLO 000412\n');
    assert.deepEqual([behind.glued, behind.value], [false, 'UNCLAS OSLO 000412']);
  });

  it('leaves other lines alone', () => {
    for (const line of ['SECRETARY CLINTON 2009', 'Unclassified text follows.', '1. (U) UNCLAS OSLO 000412'])
      assert.deepEqual(nodesOf(parseCable(line), 'classificationLine'), [], line);
  });

  it('is not the stamp of a release above the cable', () => {
    const text =
      'UNCLASSIFIED\n\nR 211200Z AUG 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nCONFIDENTIAL OSLO 000412\n';
    assert.deepEqual(
      nodesOf(parseCable(text), 'classificationLine').map(({ value }) => value),
      ['CONFIDENTIAL OSLO 000412'],
    );
  });
});

type Facts = Pick<ClassificationLine, 'level' | 'word'> &
  Partial<Pick<ClassificationLine, 'handling' | 'section' | 'origin'>>;

/** Asserts the facts of a line with number 412; the post is Oslo unless said otherwise. */
function check(line: string, { level, word, handling, section, origin = 'OSLO' }: Facts): void {
  for (const end of ['\n', '\r\n']) {
    const found = lineOf(`${line}${end}${end}SIPDIS${end}`);
    assert.deepEqual(
      [found.value, found.level, found.word, found.handling, found.section, found.origin, found.number],
      [line, level, word, handling, section, origin, 412],
    );
  }
}

function factsOf(text: string): unknown[] {
  const { level, origin, number } = lineOf(text);
  return [level, origin, number];
}

function lineOf(text: string): ClassificationLine {
  const [line, ...others] = nodesOf(parseCable(text), 'classificationLine');
  assert.ok(line, text);
  assert.deepEqual(others, []);
  return line;
}
