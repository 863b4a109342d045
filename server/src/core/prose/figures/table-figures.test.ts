import assert from 'node:assert/strict';
import { CableIndex } from '../../lint/cable-index.js';
import { parseCable } from '../../syntax/parse.js';
import { statistics } from './statistics.js';

/** Value, category or term, offense, period of each figure of one paragraph. */
function read(paragraph: string): string[] {
  const text = `SUBJECT: RURITANIA: TIP STATISTICS\n\n1. (U) ${paragraph}\n`;
  return new CableIndex(text, parseCable(text)).prose
    .find(statistics)
    .map(({ value, category, term, offence, period }) =>
      [value ?? '-', category ?? `(${term})`, offence ?? '-', period ?? '-'].join(' | '),
    );
}

describe('tableFigures', () => {
  it('reads categories by year, without rows that count anything else', () => {
    assert.deepEqual(
      read(`The ministry gave us figures.

                            2008     2009
Investigations               246      185
Persons prosecuted         1,127       --
Victims identified           233      159`),
      [
        '246 | investigation | trafficking | 2008',
        '185 | investigation | trafficking | 2009',
        '1127 | prosecution | trafficking | 2008',
      ],
    );
  });

  it('reads years with more words in the header, above an underline', () => {
    assert.deepEqual(
      read(`The ministry gave us figures.

Indicator        2009   2010 (Jan-Aug)
--------------------------------------
Convictions        37      3`),
      ['37 | conviction | trafficking | 2009', '3 | conviction | trafficking | 2010'],
    );
  });

  it('reads courts and years by category', () => {
    assert.deepEqual(
      read(`Results by court and year:

Court         Convictions    Acquittals
Strelsau           12             3

Year      Investigations   Prosecutions
2008           24               5

These are final.`),
      [
        '12 | conviction | trafficking | -',
        '24 | investigation | trafficking | 2008',
        '5 | prosecution | trafficking | 2008',
      ],
    );
  });

  it('reads headings of columns by the gaps between them, and the time from the words above', () => {
    assert.deepEqual(
      read(`The table gives trafficking investigations in 2009 by agency.

                  Opened    Persons convicted    Victims
City police           8                    3         11
Coast guard           2                    1         --`),
      [
        '8 | investigation | trafficking | 2009',
        '3 | conviction | trafficking | 2009',
        '2 | investigation | trafficking | 2009',
        '1 | conviction | trafficking | 2009',
      ],
    );
  });

  it('reads rows that part the one above, and punishments', () => {
    assert.deepEqual(
      read(`The table is for the first nine months of each year.

                          2008     2009
                          ----     ----
   Investigations          187      131
     sexual exploitation   178      118
   Persons prosecuted       87       83
   Persons convicted        66       80
     prison, suspended      37       44`),
      [
        '187 | investigation | trafficking | 2008',
        '131 | investigation | trafficking | 2009',
        '178 | investigation | sexual exploitation | 2008',
        '118 | investigation | sexual exploitation | 2009',
        '87 | prosecution | trafficking | 2008',
        '83 | prosecution | trafficking | 2009',
        '66 | conviction | trafficking | 2008',
        '80 | conviction | trafficking | 2009',
        '37 | sentence | trafficking | 2008',
        '44 | sentence | trafficking | 2009',
      ],
    );
  });

  it('reads headings that are cut short', () => {
    assert.deepEqual(
      read(`The table gives trafficking cases, with the persons sentenced last.

Region      Investig.   Prosec.   Convict.   Sentenced
Strelsau       19          11         3          5`),
      [
        '19 | investigation | trafficking | -',
        '11 | prosecution | trafficking | -',
        '3 | conviction | trafficking | -',
        '5 | sentence | trafficking | -',
      ],
    );
  });

  it('takes no day of a meeting for the time of a table', () => {
    assert.deepEqual(
      read(`The ministry gave us this table on March 3.

District    Investigations    Convictions
Zenda            8                 3`),
      ['8 | investigation | trafficking | -', '3 | conviction | trafficking | -'],
    );
  });

  it('reads short headings, and the total below a line', () => {
    assert.deepEqual(
      read(`Cases on trafficking in persons:

Region              Investig.  Prosecut.   Convict.  Sentenced
--------------------------------------------------------------
Strelsau                   31         14          5          4
Zenda                       8          1          0          0
--------------------------------------------------------------
TOTAL                      39         15          5          4`),
      [
        '31 | investigation',
        '14 | prosecution',
        '5 | conviction',
        '4 | sentence',
        '8 | investigation',
        '1 | prosecution',
        '39 | investigation',
        '15 | prosecution',
        '5 | conviction',
        '4 | sentence',
      ].map((figure) => `${figure} | trafficking | -`),
    );
  });

  it('leaves out rows of lengths', () => {
    assert.deepEqual(
      read(`Cases on trafficking in persons:

                                   2009    2010
Persons convicted                    22      27
Average prison term (years)           4       5`),
      ['22 | conviction | trafficking | 2009', '27 | conviction | trafficking | 2010'],
    );
  });
});
