import assert from 'node:assert/strict';
import { parseCable } from './parse.js';

const body = ['1. (U) Two shelters reopened.', ''];

describe('the ending of a cable', () => {
  it('reads a surname in capitals', () => {
    check([...body, 'BERG'], ['signature BERG 3:1']);
    check([...body, "O'BRIEN"], ["signature O'BRIEN 3:1"]);
    check([...body, 'BERG-HANSEN'], ['signature BERG-HANSEN 3:1']);
    check([...body, 'VAN DER BERG'], ['signature VAN DER BERG 3:1']);
  });

  it('reads it with blanks, number signs and line ends behind it', () => {
    check([...body, 'BERG  ', '', ''], ['signature BERG 3:1']);
    check([...body, 'BERG##'], ['signature BERG 3:1', 'trailer ## 3:5']);
    check([...body, 'BERG ##'], ['signature BERG 3:1', 'trailer ## 3:6']);
  });

  it('reads it without a blank line above, where a sentence ends there', () => {
    check(['1. (U) Two shelters reopened.', 'BERG'], ['signature BERG 2:1']);
    check(['1. (U) Please call. End action request.', 'BERG'], ['signature BERG 2:1']);
    check(['1. (U) Please call.', '(End non-paper)', 'BERG'], ['signature BERG 3:1']);
  });

  it('reads it below a short row of a list or a table', () => {
    check(['1. (U) The shelters:', '-- one on the quay', 'BERG'], ['signature BERG 3:1']);
    check(['1. (U) The shelters:', 'b. one on the quay', 'BERG'], ['signature BERG 3:1']);
    check(['1. (U) The shelters:', '2009: 2 on the quay, 14 beds, 30', 'BERG'], ['signature BERG 3:1']);
    check(['1. (U) The shelters:', '-- one that stands on the quay of the old town of', 'OSLO'], []);
  });

  it('reads it below a line of stars and below an address', () => {
    check(['1. (U) See our page.', '****** ****', 'BERG'], ['signature BERG 3:1']);
    check(['1. (U) See http://www.example.org/oslo/', 'BERG'], ['signature BERG 2:1']);
  });

  it('reads what SMART prints', () => {
    check(
      [
        ...body,
        'Signature:\tBERG',
        '',
        'Drafted By:\tOSLO:Holm, Anne',
        'Released By: OSLO:Berg',
        'UNCLASSIFIED',
        'SBU',
      ],
      [
        'signature BERG 3:12',
        'trailer Drafted By:\tOSLO:Holm, Anne 5:1',
        'trailer Released By: OSLO:Berg 6:1',
        'trailer UNCLASSIFIED 7:1',
        'trailer SBU 8:1',
      ],
    );
  });

  it('reads who drafted and cleared a cable, however the lines go on', () => {
    check(
      [...body, 'BERG', '##', '', 'DRAFTED: EUR/NB: AHOLM', 'CLEARED: EUR: CBERG', '         L: DLIE'],
      [
        'signature BERG 3:1',
        'trailer ## 4:1',
        'trailer DRAFTED: EUR/NB: AHOLM 6:1',
        'trailer CLEARED: EUR: CBERG 7:1',
        'trailer L: DLIE 8:10',
      ],
    );
    check(['Drafted by: Holm', '', '1. (U) Text.', '', 'BERG'], ['signature BERG 5:1']);
  });

  it('reads names in small letters', () => {
    check([...body, 'Berg'], ['signature Berg 3:1']);
    check([...body, 'A. Berg'], ['signature A. Berg 3:1']);
  });

  it('reads what follows it', () => {
    check([...body, 'BERG', '', '##', 'NNNN'], ['signature BERG 3:1', 'trailer ## 5:1', 'trailer NNNN 6:1']);
    check([...body, 'BERG', 'BT', '#0412'], ['signature BERG 3:1', 'trailer BT 4:1', 'trailer #0412 5:1']);
    check([...body, 'BERG', '', 'UNCLASSIFIED'], ['signature BERG 3:1', 'trailer UNCLASSIFIED 5:1']);
    check(
      [...body, 'BERG', '', 'NOTE: SECTION TWO WAS SENT AGAIN.'],
      ['signature BERG 3:1', 'trailer NOTE: SECTION TWO WAS SENT AGAIN. 5:1'],
    );
  });

  it('reads what the Archives put below a telegram of the 1970s', () => {
    check(
      [...body, 'BERG', '', 'CONFIDENTIAL', '', '<< END OF DOCUMENT >>'],
      ['signature BERG 3:1', 'trailer CONFIDENTIAL 5:1', 'trailer << END OF DOCUMENT >> 7:1'],
    );
    const stamp = 'Declassified/Released US Department of State EO Systematic Review 4 JUL 2006';
    check(
      [...body, 'BERG', '', stamp, 'Message Attributes'],
      ['signature BERG 3:1', `trailer ${stamp} 5:1`, 'trailer Message Attributes 6:1'],
    );
    const tree = parseCable([...body, 'BERG', '', 'Message Attributes', '', 'Channel: n/a', 'OSLO'].join('\n'));
    assert.deepEqual(
      tree.children.map(({ type, position }) => `${type} ${String(position.start.line)}`),
      ['paragraph 1', 'signature 3', 'trailer 5'],
    );
  });

  it('reads a surname behind the last stop, where only trailers follow', () => {
    check(
      ['1. YES. END COMMENT. BERG', '', 'LIMITED OFFICIAL USE', '', 'NNNN'],
      ['signature BERG 1:22', 'trailer LIMITED OFFICIAL USE 3:1', 'trailer NNNN 5:1'],
    );
    check(['1. YES.', 'END FYI. BERG', '', 'CONFIDENTIAL'], ['signature BERG 2:10', 'trailer CONFIDENTIAL 4:1']);
    check(['1. YES. END COMMENT. BERG'], []);
    check(['1. YES. OSLO MINIMIZE CONSIDERED.  BERG'], ['signature BERG 1:36']);
    check(['1. YES. HANSEN', 'UNQUOTE BERG', 'NNN'], ['signature BERG 2:9', 'trailer NNN 3:1']);
    check(['1. THE MINISTER SAID', 'AND NO SHELTER. BERG', 'NNN'], ['signature BERG 2:17', 'trailer NNN 3:1']);
  });

  it('reads what archives and printers of paper left below the name', () => {
    check(
      [...body, 'BERG', 'UNCLASSIFIED', '', 'PAGE 04        OSLO  00412  04 OF 04  211205Z', 'NMAFVVZCZ'],
      [
        'signature BERG 3:1',
        'trailer UNCLASSIFIED 4:1',
        'trailer PAGE 04        OSLO  00412  04 OF 04  211205Z 6:1',
        'trailer NMAFVVZCZ 7:1',
      ],
    );
    check(
      [...body, 'BERG', 'SECRET', 'SIPDIS', '>', '2002OSLO00412 - Classification: SECRET'],
      [
        'signature BERG 3:1',
        'trailer SECRET 4:1',
        'trailer SIPDIS 5:1',
        'trailer > 6:1',
        'trailer 2002OSLO00412 - Classification: SECRET 7:1',
      ],
    );
    const stamp = ['Declassified/Released US Department of State EO Systematic', 'Review 30 JUN 2006'];
    check(
      [...body, 'BERG', ...stamp, '.'],
      ['signature BERG 3:1', `trailer ${stamp[0]} 4:1`, `trailer ${stamp[1]} 5:1`, 'trailer . 6:1'],
    );
  });

  it('reads the end of a text without a signature', () => {
    check([...body, 'NNNN'], ['trailer NNNN 3:1']);
    check(
      [...body, 'BERG', '', 'CONFIDENTIAL', '', 'NNN'],
      ['signature BERG 3:1', 'trailer CONFIDENTIAL 5:1', 'trailer NNN 7:1'],
    );
    check(['1. (U) Two shelters reopened.'], []);
  });

  it('leaves the rows of a table alone', () => {
    check(['1. (U) Cases and verdicts:', '', '2007   12    4', '2008   14    -', 'TOTAL  26    4'], []);
    check(['1. (U) Cases and verdicts:', '', 'OSLO   12    4', 'BERGEN  9    1'], []);
    check(['1. (U) Cases:', '', '2008   14', '2009   1,204'], []);
  });

  it('leaves the last words of a sentence alone', () => {
    check(['1. (U) The shelters reopened in', 'OSLO'], []);
    check(['1. (U) The ministry reports to the', 'UN'], []);
  });

  it('leaves a time zone that wrapping brought to a line of its own alone', () => {
    check(['1. (U) The release is at 10:00 a.m.', 'EDT.'], []);
    check(['1. (U) The release is at 10:00 a.m.', 'GMT'], []);
  });

  it('leaves words of blocks and headings alone', () => {
    for (const line of [
      'END SUMMARY',
      'End non-paper',
      'COMMENT',
      'SENSITIVE',
      'TALKING POINTS',
      'PREVENTION',
      'END OF TEXT',
    ])
      assert.ok(!ending([...body, line].join('\n')).some((row) => row.startsWith('signature')), line);
  });

  it('leaves long lines and sentences alone', () => {
    check([...body, 'THE MINISTRY OF JUSTICE AND PUBLIC SECURITY AND OF OTHER THINGS'], []);
    check([...body, 'The press was there.'], []);
  });

  it('needs a body: a lone name is text', () => {
    check(['BERG'], []);
    check([''], []);
  });

  it('takes the last name only', () => {
    check([...body, 'BERG', '', 'HANSEN'], ['signature HANSEN 5:1']);
  });
});

/** Asserts signature and trailers with their words, line and column; also with CRLF. */
function check(lines: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(ending(lines.join('\n')), expected);
  assert.deepEqual(ending(lines.join('\r\n')), expected, 'with CRLF');
}

function ending(text: string): string[] {
  return parseCable(text).children.flatMap((node) =>
    node.type === 'signature' || node.type === 'trailer'
      ? [`${node.type} ${node.value} ${node.position.start.line}:${node.position.start.column}`]
      : [],
  );
}
