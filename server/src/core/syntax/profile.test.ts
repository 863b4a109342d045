import assert from 'node:assert/strict';
import { detectProfile } from './profile.js';
import { Source } from './source.js';
import type { Profile } from './types.js';

const transmission = ['VZCZCXRO1234', 'OO RUEHNY', 'DE RUEHC #0101/01 2332159', 'ZNR UUUUU ZZH', 'O R 212159Z AUG 09'];
const metadata = ['09OSLO412', 'NORWAY: TIP REPORT', 'Fri Aug 21 00:00:00 +0200 2009', 'UNCLASSIFIED', 'Embassy Oslo'];

describe('detectProfile', () => {
  it('takes a transmission line for a wire copy', () => {
    assertProfile('wire', transmission);
    assertProfile('wire', ['VZCZCXRO123', 'FM AMEMBASSY OSLO']);
    assertProfile('wire', ['DE RUEHC #0101 2332159', 'FM AMEMBASSY OSLO']);
  });

  it('looks past blank lines and notes at the top', () => {
    assertProfile('wire', ['', 'x', '', ...transmission]);
    assertProfile('wire', [...Array<string>(9).fill('note'), 'VZCZCXRO1234']);
  });

  it('does not look for transmission lines far down', () => {
    assertProfile('draft', [...Array<string>(30).fill('1. (U) Text.'), 'VZCZCXRO1234']);
  });

  it('takes an id with a transmission or date-time line below for an archive copy', () => {
    assertProfile('archive', [...metadata, ...transmission]);
    assertProfile('archive', [...metadata, 'O R 212159Z AUG 09', 'FM AMEMBASSY OSLO']);
    assertProfile('archive', ['', ...metadata, '', ...transmission]);
    assertProfile('archive', [...metadata, 'This record is a partial extract.', '', '', '', '', '212159Z Aug 09']);
  });

  it('takes the date of an archive above level and number for an archive copy', () => {
    assertProfile('archive', [
      ...metadata,
      'This record is a partial extract.',
      '',
      'UNCLAS OSLO 000412',
      '',
      'SIPDIS',
    ]);
    assertProfile('archive', ['03OSLO412', 'TALKS', '2003-05-01 16:11:00', 'SECRET', '', 'S E C R E T OSLO 000412']);
  });

  it('looks for the id among the words of a web page above the transmission', () => {
    const list = ['Reference ID Created Classification Origin', '09OSLO412 2009-08-21 12:00 UNCLASSIFIED Embassy Oslo'];
    assertProfile('archive', [...list, ...transmission]);
    assertProfile('archive', [
      'Identifier',
      'Origin',
      '09OSLO412',
      'Embassy Oslo',
      'Cable title:',
      '',
      ...transmission,
    ]);
    assertProfile('archive', ['Identifier', 'Created', '09OSLO412', '2009-08-21 21:59:00', 'O R 212159Z AUG 09']);
    assertProfile('draft', ['Identifier', 'Created', '09OSLO412', 'TALKS', 'O R 212159Z AUG 09']);
    assertProfile('wire', [...transmission, '09OSLO412']);
  });

  it('takes an id with its date on one line for an archive copy where a level and number stand below', () => {
    const id = '05OSLO1209 2005-07-29 12:00 UNCLASSIFIED Embassy Oslo';
    assertProfile('archive', [id, '', 'UNCLAS OSLO 001209', '', 'SIPDIS']);
    assertProfile('draft', [id, '', '1. (U) Text.']);
  });

  it('does not take an id alone for an archive copy', () => {
    assertProfile('draft', ['09OSLO412', 'UNCLAS OSLO 000412']);
    assertProfile('draft', metadata);
  });

  it('takes all else for a draft', () => {
    assertProfile('draft', []);
    assertProfile('draft', ['FM AMEMBASSY OSLO', 'TO SECSTATE WASHDC']);
    assertProfile('draft', ['UNCLAS OSLO 000412', 'SIPDIS', 'E.O. 12958: N/A']);
    assertProfile('draft', ['1. (U) The word VZCZC is no transmission line.']);
  });

  it('is the same for each kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.equal(detectProfile(new Source([...metadata, ...transmission].join(end))), 'archive');
  });
});

function assertProfile(profile: Profile, lines: readonly string[]): void {
  assert.equal(detectProfile(new Source(lines.join('\n'))), profile, lines.join(' | '));
}
