import assert from 'node:assert/strict';
import { CableIndex } from '../core/lint/cable-index.js';
import { parseCable } from '../core/syntax/parse.js';
import { inspect } from './inspect.js';
import { treeText } from './inspect-tree.js';

interface Inspected {
  readonly cable: Readonly<Record<string, unknown>>;
}

function inspected(text: string): Inspected['cable'] {
  return (inspect('a.cable', new CableIndex(text, parseCable(text))) as Inspected).cable;
}

const wire = `VZCZCXRO0001
OO RUEHLI
DE RUEHNY #0123/01 1670912
ZNR UUUUU ZZH
O R 160912Z JUN 09 ZDK
FM AMEMBASSY OSLO
TO RUEHC/SECSTATE WASHDC IMMEDIATE 0042
INFO RUEHLI/AMEMBASSY LISBON

UNCLAS SECTION 01 OF 02 OSLO 000123

SENSITIVE

E.O. 12958: N/A
TAGS: PREL, NO
SUBJECT: NORWAY: HARBOR
TALKS

REF: A. 08 SECSTATE 1234
     B. TELCON WITH DESK

1. (SBU) Begin talking points: The harbor talks go on (see

OSLO 00000123  002 OF 002

paras 2 and 9). End talking points.

2. (U) Two parts:

A. (SBU) Quays

B. Cranes

HARGROVE
`;

const print = `UNCLASSIFIED
SBU

MRN: 12 OSLO 401
Date/DTG: May 04, 2012 / 041330Z MAY 12
From: AMEMBASSY OSLO
Action: WASHDC, SECSTATE ROUTINE
Info: LISBON, AMEMBASSY PRIORITY; ROME, AMEMBASSY
E.O.: 13526
TAGS: PREL, NO
Captions: SENSITIVE, SIPDIS
Subject: NORWAY: HARBOR TALKS

1. (SBU) They go on.

Signature: HARGROVE
`;

describe('inspect', () => {
  it('has all keys, in the promised order, for any text', () => {
    const keys =
      'profile messageReference precedences dateTimeGroup from to info exempt classification section captions passing ' +
      'executiveOrder tags subject references classifiedBy summary paragraphs blocks paragraphReferences pages signature';
    for (const text of ['', '\0\ud800', wire]) assert.deepEqual(Object.keys(inspected(text)), keys.split(' '));
  });

  it('gives null and empty lists for what an empty text does not have', () => {
    const { profile, ...values } = inspected('');
    assert.equal(profile, 'draft');
    for (const value of Object.values(values))
      assert.ok(value === null || (Array.isArray(value) && value.length === 0));
  });

  it('reads the header', () => {
    const cable = inspected(wire);
    assert.deepEqual(cable['messageReference'], { year: 2009, origin: 'OSLO', number: 123 });
    assert.deepEqual(cable['precedences'], ['IMMEDIATE', 'ROUTINE']);
    assert.deepEqual(cable['dateTimeGroup'], { text: '160912Z JUN 09', iso: '2009-06-16T09:12:00Z' });
    assert.deepEqual(cable['from'], { plad: 'AMEMBASSY OSLO' });
    assert.deepEqual(cable['to'], [
      { routingIndicator: 'RUEHC', plad: 'SECSTATE WASHDC', precedence: 'IMMEDIATE', serial: '0042' },
    ]);
    assert.deepEqual(cable['info'], [
      { routingIndicator: 'RUEHLI', plad: 'AMEMBASSY LISBON', precedence: null, serial: null },
    ]);
    assert.deepEqual(cable['section'], { number: 1, of: 2 });
    assert.equal(cable['subject'], 'NORWAY: HARBOR TALKS');
  });

  it('reads SECSTATE as STATE, and an entry without a cable by its words', () => {
    assert.deepEqual(inspected(wire)['references'], [
      { letter: 'A', year: 2008, origin: 'STATE', number: 1234, text: '08 SECSTATE 1234' },
      { letter: 'B', year: null, origin: null, number: null, text: 'TELCON WITH DESK' },
    ]);
  });

  it('gives paragraphs, items and references with offsets into the text', () => {
    const { paragraphs, paragraphReferences, pages, signature } = inspected(wire);
    const [first, second] = paragraphs as { items: unknown; endOffset: number; offset: number }[];
    assert.equal(
      wire.slice(first?.offset, first?.endOffset).replace(/\n[\s\S]*\n/, ' … '),
      '1. (SBU) Begin talking points: The harbor talks go on (see … paras 2 and 9). End talking points.',
    );
    const item = { marker: 'none', roles: [], items: [] };
    assert.deepEqual(second?.items, [
      {
        label: 'A',
        path: '2.A',
        portion: 'SBU',
        ...item,
        offset: wire.indexOf('A. (SBU)'),
        endOffset: wire.indexOf('Quays') + 5,
      },
      {
        label: 'B',
        path: '2.B',
        portion: null,
        ...item,
        offset: wire.indexOf('B. Cranes'),
        endOffset: wire.indexOf('Cranes') + 6,
      },
    ]);
    assert.deepEqual(paragraphReferences, [
      { text: 'paras 2 and 9', targets: ['2', '9'], offset: wire.indexOf('paras') },
    ]);
    assert.deepEqual(pages, [{ number: 2, of: 2 }]);
    assert.equal(signature, 'HARGROVE');
  });

  it('has no ISO time for a day that no calendar has', () => {
    const cable = inspected(wire.replace('160912Z JUN 09', '310912Z JUN 09'));
    assert.deepEqual(cable['dateTimeGroup'], { text: '310912Z JUN 09', iso: null });
  });

  it('has a number without a year in a draft, and nothing in a draft without a number', () => {
    assert.deepEqual(inspected('UNCLAS OSLO 000123\n\nE.O. 12958: N/A\n')['messageReference'], {
      year: null,
      origin: 'OSLO',
      number: 123,
    });
    assert.equal(inspected('UNCLAS\n\nE.O. 12958: N/A\n')['messageReference'], null);
  });

  it('knows the level that ended in 1995', () => {
    const level = (line: string) => inspected(`${line}\n\nE.O. 11652: N/A\n`)['classification'];
    assert.equal(level('LIMITED OFFICIAL USE OSLO 1234'), 'LIMITED OFFICIAL USE');
    assert.equal(level('SBU OSLO 1234'), null);
  });

  it('reads the labelled lines of a print of SMART', () => {
    const cable = inspected(print);
    assert.deepEqual(cable['messageReference'], { year: 2012, origin: 'OSLO', number: 401 });
    assert.deepEqual(cable['dateTimeGroup'], { text: '041330Z MAY 12', iso: '2012-05-04T13:30:00Z' });
    assert.deepEqual(cable['from'], { plad: 'AMEMBASSY OSLO' });
    const post = { routingIndicator: null, serial: null };
    assert.deepEqual(cable['to'], [{ ...post, plad: 'WASHDC, SECSTATE', precedence: 'ROUTINE' }]);
    assert.deepEqual(cable['info'], [
      { ...post, plad: 'LISBON, AMEMBASSY', precedence: 'PRIORITY' },
      { ...post, plad: 'ROME, AMEMBASSY', precedence: null },
    ]);
    assert.deepEqual(cable['captions'], ['SENSITIVE', 'SIPDIS']);
    assert.deepEqual(cable['executiveOrder'], { number: '13526', text: '13526', declassifyOn: null });
    assert.equal(inspected(print.replace('041330Z MAY 12', 'unknown'))['dateTimeGroup'], null);
  });
});

describe('treeText', () => {
  it('shows type, place and facts of each node, children indented', () => {
    const text = 'UNCLAS OSLO 000123\n\nTAGS: PREL\n';
    const rows = treeText(parseCable(text)).split('\n');
    assert.equal(rows[0], 'cable 1:1-4:1 profile=draft');
    assert.equal(
      rows[1],
      '  classificationLine 1:1-1:19 level=UNCLAS word=UNCLAS origin=OSLO number=123 "UNCLAS OSLO 000123"',
    );
    assert.ok(rows.includes('    tag 3:7-3:11 label=PREL kind=code "PREL"'));
  });
});
