import assert from 'node:assert/strict';
import { type LineBefore, readLabelCandidate, readPortionMark } from './scan-labels.js';
import { Source } from './source.js';

describe('readPortionMark', () => {
  it('reads each mark of the handbook', () => {
    for (const mark of ['U', 'SBU', 'SBU/N', 'SBU/NF', 'C', 'S', 'TS', 'C/NF', 'S/NF', 'TS/NF', 'C//NF', 'LOU'])
      assert.deepEqual(readMark(`(${mark}) Text`), [`(${mark})`, mark]);
  });

  it('reads what was meant as a mark', () => {
    assert.deepEqual(readMark('(Sbu) Text'), ['(Sbu)', 'Sbu']);
    assert.deepEqual(readMark('(u) Text'), ['(u)', 'u']);
    assert.deepEqual(readMark('(SBY) Text'), ['(SBY)', 'SBY']);
    assert.deepEqual(readMark('(SBU Text'), ['(SBU', 'SBU']);
    assert.deepEqual(readMark('SBU) Text'), ['SBU)', 'SBU']);
    assert.deepEqual(readMark('(C)Text'), ['(C)', 'C']);
  });

  it('leaves other brackets alone', () => {
    for (const words of [
      '(TIP) Text',
      '(A) Text',
      '(1) Text',
      '(see below) Text',
      '(2009-2010)',
      '( U ) Text',
      'U Text',
      'Sbu) Text',
    ])
      assert.equal(readMark(words), undefined, words);
  });

  it('does not read past its limit', () => {
    assert.equal(readPortionMark(new Source('(SBU) Text'), 0, 4), undefined);
  });

  it('says where it stands', () => {
    assert.deepEqual(readPortionMark(new Source('\n1. (SBU) Text'), 4, 14)?.position, {
      start: { line: 2, column: 4, offset: 4 },
      end: { line: 2, column: 9, offset: 9 },
    });
  });
});

describe('readLabelCandidate', () => {
  it('reads a number with its dot', () => {
    assertLabel('1. Text', { token: '1', value: '1.', marker: 'none', bracketed: false });
    assertLabel('112. Text', { token: '112', value: '112.', marker: 'none', bracketed: false });
    assertLabel('1.', { token: '1', value: '1.', marker: 'none', bracketed: false });
  });

  it('reads each marker; a garbled one shows only in the sequence', () => {
    assertLabel('¶5. Text', { token: '5', value: '¶5.', marker: 'pilcrow', bracketed: false });
    assertLabel('[1](#)5. Text', { token: '5', value: '[1](#)5.', marker: 'link', bracketed: false });
    assertLabel('\uFFFD5. Text', { token: '5', value: '\uFFFD5.', marker: 'replacement', bracketed: false });
    assertLabel('15. Text', { token: '15', value: '15.', marker: 'none', bracketed: false });
    assertLabel('1A. Text', { token: '1A', value: '1A.', marker: 'none', bracketed: false });
  });

  it('reads blanks behind a marker', () => {
    assertLabel('¶ 5. Text', { token: '5', value: '¶ 5.', marker: 'pilcrow', bracketed: false });
  });

  it('reads letters and roman numbers', () => {
    assertLabel('B. Text', { token: 'B', value: 'B.', marker: 'none', bracketed: false });
    assertLabel('iv. Text', { token: 'iv', value: 'iv.', marker: 'none', bracketed: false });
    assertLabel('1II. Text', { token: '1II', value: '1II.', marker: 'none', bracketed: false });
  });

  it('reads brackets', () => {
    assertLabel('(a) Text', { token: 'a', value: '(a)', marker: 'none', bracketed: true });
    assertLabel('2) Text', { token: '2', value: '2)', marker: 'none', bracketed: true });
  });

  it('reads a number glued to a mark or to words', () => {
    assertLabel('8.(U) Text', { token: '8', value: '8.', marker: 'none', bracketed: false, mark: 'U' });
    assertLabel('8.Text', { token: '8', value: '8.', marker: 'none', bracketed: false });
    assertLabel('8."Text"', { token: '8', value: '8.', marker: 'none', bracketed: false });
  });

  it('reads the mark behind it', () => {
    assertLabel('3. (SBU) Text', { token: '3', value: '3.', marker: 'none', bracketed: false, mark: 'SBU' });
    assertLabel('A.  (U) Text', { token: 'A', value: 'A.', marker: 'none', bracketed: false, mark: 'U' });
  });

  it('does not take other lines for labels', () => {
    for (const line of [
      '2 in this year',
      '1.5 percent',
      '1.50',
      'U.S. Embassy',
      'A.M. session',
      'Mr. Berg',
      '2009. It',
      'e.g. this',
      'a.m. of',
      '1,5',
      '',
      '. Text',
      'Text.',
    ])
      assert.equal(read(line), undefined, line);
  });

  it('does not take initials for letters', () => {
    assert.equal(read('J. P. Berg said so.'), undefined);
  });

  it('says what stands above and how it goes on', () => {
    const facts = (text: string, before: Pick<LineBefore, 'blank' | 'endsSentence'>) => {
      const label = read(text, { ...alone, ...before });
      return [label?.afterBlank, label?.opensBlock, label?.startsSentence];
    };
    assert.deepEqual(facts('2. Text', { blank: true, endsSentence: false }), [true, true, true]);
    assert.deepEqual(facts('2. Text', { blank: false, endsSentence: true }), [false, true, true]);
    assert.deepEqual(facts('2. in small', { blank: false, endsSentence: false }), [false, false, false]);
  });
});

function readMark(text: string): [string, string] | undefined {
  const mark = readPortionMark(new Source(text), 0, text.length);
  return mark && [mark.value, mark.mark];
}

const alone: LineBefore = {
  blank: true,
  endsSentence: true,
  short: false,
  labelIndent: undefined,
  cutByPage: false,
  heading: () => undefined,
};

function read(line: string, before = alone) {
  const text = `\n${line}`;
  return readLabelCandidate(new Source(text), { start: 1, end: text.length }, before);
}

interface Facts {
  readonly token: string;
  readonly value: string;
  readonly marker: string;
  readonly bracketed: boolean;
  readonly mark?: string;
}

function assertLabel(line: string, expected: Facts): void {
  const label = read(line);
  assert.ok(label, line);
  const text = `\n${line}`;
  const { token, tokenStart, span, marker, bracketed, portion } = label;
  assert.deepEqual(
    { token, value: text.slice(span.start, span.end), marker, bracketed, ...(portion ? { mark: portion.mark } : {}) },
    expected,
  );
  assert.equal(text.slice(tokenStart, tokenStart + token.length), token);
}
