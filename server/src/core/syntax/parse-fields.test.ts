import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';
import { isDay, isoDate } from './parse-fields.js';

describe('E.O.', () => {
  it('reads the order and what stands behind it', () => {
    checkOrder('E.O. 12958: N/A', ['12958', 'N/A', undefined]);
    checkOrder('E.O. 13526: DECL: 08/21/2019', ['13526', 'DECL: 08/21/2019', '2019-08-21']);
  });

  it('reads labels as archives have them', () => {
    for (const label of [
      'E.O. 12958:',
      'EO 12958:',
      'E.O.12958:',
      'E. O. 12958:',
      'E.0. 12958:',
      'E.O. 12958',
      'E.O. l2958:',
    ])
      checkOrder(`${label} N/A`, ['12958', 'N/A', undefined]);
  });

  it('reads dates of each form', () => {
    for (const date of [
      'DECL: 08/21/2019',
      'DECL 08/21/2019',
      'DECL: 8/21/19',
      'DECL: 2019-08-21',
      'DECL: 21 AUG 2019',
      'DECL: AUGUST 21, 2019',
      'DNG: 08/21/19',
      'DECL:08/21/2019',
    ])
      checkOrder(`E.O. 12958: ${date}`, ['12958', date, '2019-08-21']);
  });

  it('leaves events and impossible days without a date', () => {
    for (const text of ['DECL: OADR', 'DECL: END OF VISIT', 'DECL: 02/30/2019', 'GDS'])
      checkOrder(`E.O. 12958: ${text}`, ['12958', text, undefined]);
  });

  it('reads a line without an order', () => {
    checkOrder('E.O.: N/A', [undefined, 'N/A', undefined]);
  });

  it('reads the number behind the colon of a print', () => {
    checkOrder('E.O.: 13526', ['13526', '13526', undefined]);
  });

  it('says where number and text stand', () => {
    const text = 'UNCLAS OSLO 000412\n\nE.O. 12958: N/A\nTAGS: NO\n';
    const [field] = nodesOf(parseCable(text), 'executiveOrderField');
    assert.ok(field?.numberSpan);
    assert.equal(text.slice(field.numberSpan.start, field.numberSpan.end), '12958');
    assert.equal(text.slice(field.textSpan.start, field.textSpan.end), 'N/A');
  });
});

describe('fields of SMART', () => {
  it('ends each field with one of them, which has no node of its own', () => {
    const text = [
      'UNCLASSIFIED',
      'E.O.: 13526',
      'Captions: SENSITIVE',
      'TAGS: KTIP, NO',
      'Captions:',
      'Reference: 12 STATE 100',
      'Pass Line: FOR EUR',
      'Subject: TWO SHELTERS',
      'Captions: SIPDIS',
      '1. (U) They reopened.',
    ].join('\n');
    const tree = parseCable(text);
    assert.deepEqual(
      tree.children.map(({ type, position: { start, end } }) => `${type} ${text.slice(start.offset, end.offset)}`),
      [
        'classificationLine UNCLASSIFIED',
        'executiveOrderField E.O.: 13526',
        'unknown Captions: SENSITIVE',
        'tagsField TAGS: KTIP, NO',
        'unknown Captions:',
        'referenceField Reference: 12 STATE 100',
        'unknown Pass Line: FOR EUR',
        'subjectField Subject: TWO SHELTERS',
        'unknown Captions: SIPDIS',
        'paragraph 1. (U) They reopened.',
      ],
    );
  });
});

describe('dates', () => {
  it('knows the days of each month', () => {
    assert.ok(isDay(2008, 2, 29));
    assert.ok(isDay(2000, 2, 29));
    assert.ok(!isDay(2009, 2, 29));
    assert.ok(!isDay(1900, 2, 29));
    assert.ok(!isDay(2009, 4, 31));
    assert.ok(!isDay(2009, 13, 1));
    assert.ok(!isDay(2009, 0, 1));
    assert.ok(!isDay(2009, 1, 0));
  });

  it('writes ISO dates', () => {
    assert.deepEqual(
      ['4/7/19', '04.07.2019', '7 APR 2019', 'April 7, 2019', '2019-04-07', '13/13/19', 'x', ''].map(isoDate),
      ['2019-04-07', '2019-04-07', '2019-04-07', '2019-04-07', '2019-04-07', undefined, undefined, undefined],
    );
  });
});

describe('TAGS', () => {
  it('reads codes with commas, blanks or both between them', () => {
    checkTags('TAGS: KTIP, PREL, NO', ['KTIP', 'PREL', 'NO']);
    checkTags('TAGS: KTIP PREL NO', ['KTIP', 'PREL', 'NO']);
    checkTags('TAGS: KTIP,PREL,NO', ['KTIP', 'PREL', 'NO']);
    checkTags('TAG: KTIP; NO', ['KTIP', 'NO']);
  });

  it('takes blanks of word processors for blanks', () => {
    checkTags('TAGS: KTIP,\u00a0 PREL\u2003NO', ['KTIP', 'PREL', 'NO']);
    assert.deepEqual(nodesOf(parseCable('TAGS: KTIP, \u00a0NO'), 'unknown'), []);
  });

  it('reads a label without a colon', () => {
    checkTags('TAGS KTIP, NO', ['KTIP', 'NO']);
  });

  it('reads lines that go on', () => {
    checkTags('TAGS: KTIP, PREL,\nPHUM, NO', ['KTIP', 'PREL', 'PHUM', 'NO']);
    checkTags('TAGS: KTIP PREL\n      PHUM NO', ['KTIP', 'PREL', 'PHUM', 'NO']);
    checkTags('TAGS: KTIP, PREL,\n\nPHUM, NO', ['KTIP', 'PREL', 'PHUM', 'NO']);
  });

  it('reads codes out of the debris of links', () => {
    checkTags('TAGS: [KTIP](#) [NO](#)', ['KTIP linked', 'NO linked']);
    const text = cable('TAGS: [KTIP](#)');
    const [tag] = nodesOf(parseCable(text), 'tag');
    assert.deepEqual([tag?.value, tag?.position.start.offset], ['KTIP', text.indexOf('KTIP')]);
  });

  it('reads persons behind OVIP', () => {
    checkTags('TAGS: OVIP (BERGMAN, ANNE), NO', ['OVIP', 'BERGMAN, ANNE person', 'NO']);
    checkTags('TAGS: OREP (BERGMAN, ANNE P.), NO', ['OREP', 'BERGMAN, ANNE P. person', 'NO']);
    checkTags('TAGS: OVIP BERGMAN, JOHANNES, NO', ['OVIP', 'BERGMAN, JOHANNES person', 'NO']);
  });

  it('reads persons between semicolons', () => {
    checkTags('TAGS: KTIP; BERGMAN, JOHANNES; NO', ['KTIP', 'BERGMAN, JOHANNES person', 'NO']);
    checkTags('TAGS: KTIP; BERGMAN, JOHANNES R.', ['KTIP', 'BERGMAN, JOHANNES R person']);
    checkTags('TAGS: KTIP; ASEAN, UNESCO; NO', ['KTIP', 'ASEAN', 'UNESCO', 'NO']);
    checkTags('TAGS: KTIP, BERGMAN, JOHANNES, NO', ['KTIP', 'BERGMAN', 'JOHANNES', 'NO']);
  });

  it('reads organizations', () => {
    checkTags('TAGS: UNHCR, NATO, ASEAN', ['UNHCR', 'NATO', 'ASEAN']);
  });

  it('keeps what is neither a tag nor debris', () => {
    const text = 'TAGS: KTIP, %%% "NO", [PREL](#';
    checkTags(text, ['KTIP', 'NO', 'PREL']);
    assert.deepEqual(
      nodesOf(parseCable(text), 'unknown').map(({ value }) => value),
      ['%%%', '"', '"'],
    );
  });

  it('ends at the next field', () => {
    checkTags('TAGS: KTIP\nSUBJECT: NORWAY', ['KTIP']);
    checkTags('TAGS: KTIP SUBJECT: NORWAY', ['KTIP']);
  });

  it('has no tags where none stand', () => {
    checkTags('TAGS:', []);
  });
});

describe('SUBJECT', () => {
  it('reads one line, its mark and its words', () => {
    checkSubject('SUBJECT: NORWAY: SHELTERS', { text: 'NORWAY: SHELTERS' });
    checkSubject('SUBJECT: (U) NORWAY: SHELTERS', { text: 'NORWAY: SHELTERS', mark: 'U' });
    checkSubject('SUBJECT: (S//NF) NORWAY', { text: 'NORWAY', mark: 'S//NF' });
    checkSubject('SUBJ: NORWAY', { text: 'NORWAY' });
    checkSubject('Subject: Norway', { text: 'Norway' });
  });

  it('reads lines that go on', () => {
    checkSubject('SUBJECT: NORWAY: SHELTERS\nREOPEN', { text: 'NORWAY: SHELTERS REOPEN' });
    checkSubject('SUBJECT: NORWAY: PLAN\n(2010-2011)', { text: 'NORWAY: PLAN (2010-2011)' });
    checkSubject('SUBJECT:\nNORWAY', { text: 'NORWAY' });
  });

  it('takes no other bracket for a mark', () => {
    checkSubject('SUBJECT: (TIP) NORWAY', { text: '(TIP) NORWAY' });
    checkSubject('SUBJECT: NORWAY\n(C) PLAN', { text: 'NORWAY (C) PLAN' });
  });

  it('ends where prose begins below a subject in capitals', () => {
    const { subject, paragraphs } = subjectAndBody('SUBJECT: NORWAY: SHELTERS\nThe ministry has opened two of them.');
    assert.deepEqual([subject, paragraphs], ['NORWAY: SHELTERS', ['The ministry has opened two of them.']]);
    // Where the subject is not in capitals, nothing tells them apart.
    assert.equal(
      subjectAndBody('Subject: Shelters in Norway\nand what the ministry says.').subject,
      'Shelters in Norway and what the ministry says.',
    );
    assert.equal(subjectAndBody('SUBJECT: NORWAY: SHELTERS\nIN THE NORTH').subject, 'NORWAY: SHELTERS IN THE NORTH');
  });

  it('ends at a blank line', () => {
    checkSubject('SUBJECT: NORWAY\n\n(U) Text.', { text: 'NORWAY' });
    checkSubject('SUBJECT: NORWAY\n\n1. (U) Text.', { text: 'NORWAY' });
  });

  it('goes on behind a page line', () => {
    checkSubject('SUBJECT: NORWAY: SHELTERS\n\nOSLO 00000412 002 OF 002\n\nREOPEN', {
      text: 'NORWAY: SHELTERS REOPEN',
    });
  });

  it('may be empty', () => {
    checkSubject('SUBJECT:', { text: '' });
  });
});

function cable(fields: string): string {
  return `UNCLAS OSLO 000412\n\n${fields}\n\n1. (U) Text.\n`;
}

/** The text with each kind of line end. */
function* written(fields: string): Generator<ReturnType<typeof parseCable>> {
  for (const end of ['\n', '\r\n']) yield parseCable(cable(fields).replaceAll('\n', end));
}

function checkOrder(line: string, expected: readonly (string | undefined)[]): void {
  for (const tree of written(`${line}\nTAGS: NO`)) {
    const [field] = nodesOf(tree, 'executiveOrderField');
    assert.deepEqual([field?.number, field?.text, field?.declassifyOn], expected, line);
  }
}

function checkTags(fields: string, expected: readonly string[]): void {
  for (const tree of written(fields))
    assert.deepEqual(
      nodesOf(tree, 'tag').map(
        ({ label, kind, linked }) => `${label}${kind === 'person' ? ' person' : ''}${linked ? ' linked' : ''}`,
      ),
      expected,
      fields,
    );
}

function checkSubject(fields: string, { text, mark }: { text: string; mark?: string }): void {
  for (const tree of written(fields)) {
    const [field] = nodesOf(tree, 'subjectField');
    assert.deepEqual([field?.text, field && nodesOf(field, 'portionMark')[0]?.mark], [text, mark], fields);
  }
}

function subjectAndBody(text: string): { subject: string | undefined; paragraphs: string[] } {
  const tree = parseCable(`TAGS: KTIP, NO\n${text}`);
  return {
    subject: nodesOf(tree, 'subjectField')[0]?.text,
    paragraphs: nodesOf(tree, 'run').map(({ position }) =>
      `TAGS: KTIP, NO\n${text}`.slice(position.start.offset, position.end.offset),
    ),
  };
}
