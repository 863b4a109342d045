import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';

describe('archive headers of web pages', () => {
  const kinds = (lines: readonly string[]) =>
    nodesOf(parseCable([...lines, 'VZCZCXRO8656', 'R 211200Z AUG 09'].join('\n')), 'archiveLine').map(({ kind, id }) =>
      id ? `id ${id.year} ${id.post} ${id.number}` : kind,
    );

  it('finds the id below other lines, and takes no line of them for fields of the cable', () => {
    const lines = [
      'Identifier',
      '09OSLO412',
      'UNCLASSIFIED',
      'Embassy Oslo',
      'Cable title:',
      'Tags: PREL',
      'Subject: X',
    ];
    assert.deepEqual(kinds(lines), [
      'other',
      'id 2009 OSLO 412',
      'classification',
      'origin',
      'other',
      'other',
      'other',
    ]);
  });

  it('reads an id with date and office behind it', () => {
    const lines = ['Reference ID Created Origin', '09OSLO412 2009-08-21 12:00 Embassy Oslo'];
    assert.deepEqual(kinds(lines), ['other', 'id 2009 OSLO 412']);
  });
});

describe('archive headers', () => {
  const lines = [
    '09OSLO412',
    'NORWAY: SHELTERS REOPEN',
    'Fri Aug 21 00:00:00 +0200 2009',
    'CONFIDENTIAL//NOFORN',
    'Embassy Oslo',
    'VZCZCXRO8656',
    'R 211200Z AUG 09',
    'FM AMEMBASSY OSLO',
  ];

  it('reads what each line is', () => {
    assert.deepEqual(
      nodesOf(parseCable(lines.join('\n')), 'archiveLine').map(({ kind, value }) => [kind, value]),
      [
        ['id', lines[0]],
        ['subject', lines[1]],
        ['date', lines[2]],
        ['classification', lines[3]],
        ['origin', lines[4]],
      ],
    );
  });

  it('reads the id', () => {
    const [id] = nodesOf(parseCable(lines.join('\n')), 'archiveLine');
    assert.deepEqual(id?.id, { year: 2009, post: 'OSLO', number: 412 });
  });

  it('spans its lines, blank ones between them included', () => {
    const [header] = nodesOf(parseCable(['', ...lines.slice(0, 2), '', ...lines.slice(2)].join('\n')), 'archiveHeader');
    assert.deepEqual([header?.position.start.line, header?.position.end.line], [2, 7]);
  });
});
