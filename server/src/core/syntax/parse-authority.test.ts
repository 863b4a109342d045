import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';

describe('the classification authority', () => {
  it('reads name, title and reason', () => {
    check('Classified By: Anne Berg, DCM. Reason: 1.4 (b) and (d).', ['Anne Berg, DCM', '1.4', 'b d']);
    check('CLASSIFIED BY: DCM ANNE BERG. REASONS: 1.4 (B) AND (D)', ['DCM ANNE BERG', '1.4', 'b d']);
    check('(C) Classified by Ambassador Anne Berg for reasons 1.4 (b,d).', ['Ambassador Anne Berg', '1.4', 'b d']);
    check('Classified By: Anne Berg, reason 1.5 (b), (c) and (d).', ['Anne Berg', '1.5', 'b c d']);
    check('Classified by POL Counselor Anne Berg, reasons 1.4 b/d.', ['POL Counselor Anne Berg', '1.4', 'b d']);
  });

  it('keeps abbreviations that end a title', () => {
    check("Classified By: Anne Berg, Charge d'Affaires a.i. Reason: 1.4 (d).", [
      "Anne Berg, Charge d'Affaires a.i.",
      '1.4',
      'd',
    ]);
  });

  it('reads a reason on the next line, also behind a blank one', () => {
    check('Classified By: Anne Berg, DCM.\nReason: 1.4 (b).', ['Anne Berg, DCM', '1.4', 'b']);
    check('Classified By: Anne Berg, DCM.\n\nReason: 1.4 (b).', ['Anne Berg, DCM', '1.4', 'b']);
  });

  it('joins words that a form has cut at its width', () => {
    check('Classified By: Deputy Political and Economic Section Chief Ann Berg-Hol \nm for reasons 1.4 (b) and (d).', [
      'Deputy Political and Economic Section Chief Ann Berg-Holm',
      '1.4',
      'b d',
    ]);
    check('Classified By: Political Section Chief Anne Margaret Roe-Berg.  Reasons \n: 1.4 (b), (d).', [
      'Political Section Chief Anne Margaret Roe-Berg',
      '1.4',
      'b d',
    ]);
  });

  it('says where a reason stands that a form has cut', () => {
    const text = cable('Classified By: Acting Principal Officer Anne Berg-Holm, Reasons: 1.4 (b \n) and (d).');
    const [authority] = nodesOf(parseCable(text), 'authority');
    assert.ok(authority?.reasonSpan);
    assert.equal(text.slice(authority.reasonSpan.start, authority.reasonSpan.end), '1.4 (b \n) and (d)');
    assert.deepEqual(authority.reasonLetters, ['b', 'd']);
  });

  it('reads a name without a reason', () => {
    check('Classified By: Anne Berg, DCM.', ['Anne Berg, DCM', undefined, '']);
  });

  it('says where the reason stands', () => {
    const text = cable('Classified By: Anne Berg, DCM. Reason: 1.4 (b) and (d).');
    const [authority] = nodesOf(parseCable(text), 'authority');
    assert.ok(authority?.reasonSpan);
    assert.ok(text.slice(authority.reasonSpan.start, authority.reasonSpan.end).startsWith('1.4 (b) and (d)'));
    assert.equal(authority.position.start.line, 5);
  });

  it('goes on behind a page line', () => {
    const [authority] = nodesOf(
      parseCable(cable('Classified By: Anne Berg,\n\nOSLO 00000412 002 OF 002\n\nDCM. Reason: 1.4 (b).')),
      'authority',
    );
    assert.deepEqual(
      [authority?.classifiedBy, authority?.children.map(({ type }) => type)],
      ['Anne Berg, DCM', ['text', 'pageLine', 'text']],
    );
  });

  it('stands inside a paragraph that the drafter numbered', () => {
    const tree = parseCable(cable('1. (C) Classified by: Anne Berg, DCM. Reason 1.4 (d).\n\n2. (C) Text.'));
    const [paragraph] = nodesOf(tree, 'paragraph');
    assert.deepEqual(
      paragraph?.children.map(({ type }) => type),
      ['paragraphLabel', 'portionMark', 'authority'],
    );
  });

  it('leaves sentences alone', () => {
    for (const words of [
      '1. (C) The letter was classified by the ministry.',
      '1. (C) Classified by age, the victims are young.',
    ])
      assert.deepEqual(nodesOf(parseCable(cable(words)), 'authority'), [], words);
  });
});

function cable(words: string): string {
  return `CONFIDENTIAL OSLO 000412\n\nSUBJECT: NORWAY\n\n${words}\n\n3. (C) Text.\n`;
}

function check(words: string, expected: readonly (string | undefined)[]): void {
  for (const end of ['\n', '\r\n']) {
    const [authority, ...others] = nodesOf(parseCable(cable(words).replaceAll('\n', end)), 'authority');
    assert.deepEqual(others, []);
    assert.deepEqual(
      [authority?.classifiedBy, authority?.reasonSection, authority?.reasonLetters.join(' ')],
      expected,
      words,
    );
  }
}
