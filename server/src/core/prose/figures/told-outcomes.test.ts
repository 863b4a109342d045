import assert from 'node:assert/strict';
import { figuresTold } from '../../../../../test/support/told-figures.js';

describe('figures of what came of cases, comparisons and years', () => {
  it('counts those who were taken to court or sent to prison', () => {
    assert.deepEqual(
      figuresTold('Police opened 19 trafficking investigations. Prosecutors took six of these to court.'),
      ['19 | investigation | trafficking | -', '6 | prosecution | trafficking | -'],
    );
    assert.deepEqual(figuresTold('The court sent seven traffickers to prison for ten years.'), [
      '7 | sentence | trafficking | -',
    ]);
  });

  it('counts as the category that became of them', () => {
    assert.deepEqual(
      figuresTold('Police opened 12 trafficking investigations. Five led to prosecutions, three to convictions.'),
      ['12 | investigation | trafficking | -', '5 | prosecution | trafficking | -', '3 | conviction | trafficking | -'],
    );
    assert.deepEqual(figuresTold('Four of the eleven trafficking investigations resulted in prosecutions.'), [
      '4 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(
      figuresTold('The ministry counts 70 trafficking cases. Thirty-nine of those are pimping prosecutions.'),
      ['70 | (cases) | trafficking | -', '39 | prosecution | pimping | -'],
    );
  });

  it('takes the cases in which something was so for no figure', () => {
    assert.deepEqual(figuresTold('Each went home with a plan and, in 40 cases, with school fees for a year.'), []);
  });

  it('reads a list that repeats the one before for another year', () => {
    assert.deepEqual(
      figuresTold(
        'The government investigated 47 trafficking cases, prosecuted 13 defendants and secured seven convictions, compared with 38, 11 and five in 2008.',
      ),
      [
        '47 | investigation | trafficking | -',
        '13 | prosecution | trafficking | -',
        '7 | conviction | trafficking | -',
        '38 | investigation | trafficking | 2008',
        '11 | prosecution | trafficking | 2008',
        '5 | conviction | trafficking | 2008',
      ],
    );
  });

  it('takes a share for no figure', () => {
    assert.deepEqual(figuresTold('Only one in five trafficking investigations leads to a prosecution.'), []);
  });

  it('reads years with their numbers, and parts without a noun', () => {
    assert.deepEqual(figuresTold('Trafficking convictions since 2007, by year: 2007, 3; 2008, 2; 2009, 9.'), [
      '3 | conviction | trafficking | 2007',
      '2 | conviction | trafficking | 2008',
      '9 | conviction | trafficking | 2009',
    ]);
    assert.deepEqual(figuresTold('Police opened 41 trafficking investigations (34 sex, seven labor).'), [
      '41 | investigation | trafficking | -',
      '34 | investigation | trafficking | -',
      '7 | investigation | trafficking | -',
    ]);
  });
});
