import assert from 'node:assert/strict';
import { figuresTold } from '../../../../../test/support/told-figures.js';

describe('figures of parts, and of those of whom more is told', () => {
  it('takes a number that opens a sentence for a part of the larger one before', () => {
    assert.deepEqual(
      figuresTold(
        'Police opened 44 trafficking investigations, up from 12 in 2008. Thirty concerned women in bars; the remaining 14 concerned herders.',
      ),
      [
        '44 | investigation | trafficking | -',
        '12 | investigation | trafficking | 2008',
        '30 | investigation | trafficking | -',
        '14 | investigation | trafficking | -',
      ],
    );
    assert.deepEqual(figuresTold('Police opened 44 trafficking investigations. Sixty calls concerned women.'), [
      '44 | investigation | trafficking | -',
    ]);
  });

  it('reads parts behind `of which`, whomever they concern', () => {
    assert.deepEqual(
      figuresTold(
        'There were 52 trafficking investigations, of which 40 involved forced prostitution and 12 forced labor.',
      ),
      [
        '52 | investigation | trafficking | -',
        '40 | investigation | forced prostitution | -',
        '12 | investigation | forced labor | -',
      ],
    );
    assert.deepEqual(
      figuresTold('The court convicted nine: five for trafficking of women and four for trafficking of children.'),
      ['9 | conviction | trafficking | -', '5 | conviction | trafficking | -', '4 | conviction | trafficking | -'],
    );
  });

  it('reads parts of investigations, prosecutions and convictions told before', () => {
    assert.deepEqual(
      figuresTold('Police opened 305 trafficking investigations. The port police opened 94 of these investigations.'),
      ['305 | investigation | trafficking | -', '94 | investigation | trafficking | -'],
    );
    assert.deepEqual(
      figuresTold('Police opened eleven trafficking investigations. Five of the investigations led to prosecutions.'),
      ['11 | investigation | trafficking | -', '5 | prosecution | trafficking | -'],
    );
    assert.deepEqual(figuresTold('In 27 of the prosecutions for trafficking the accused was a woman.'), [
      '27 | prosecution | trafficking | -',
    ]);
  });

  it('reads men and women of those who were prosecuted', () => {
    const expected = [
      '71 | prosecution | trafficking | -',
      '44 | prosecution | trafficking | -',
      '27 | prosecution | trafficking | -',
    ];
    for (const words of ['of whom 44 were men and 27 women', '44 of whom were men and 27 women'])
      assert.deepEqual(figuresTold(`Prosecutors went on to prosecute 71 persons for trafficking, ${words}.`), expected);
    assert.deepEqual(figuresTold('Police freed 71 victims of trafficking, of whom 44 were men and 27 women.'), []);
  });

  it('takes ages and parts of an article for no figures', () => {
    assert.deepEqual(figuresTold('Two policemen of 38 and 52 were prosecuted for trafficking.'), [
      '2 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Three men were prosecuted for trafficking under Article 165, part 4.'), [
      '3 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Police opened 227 trafficking investigations; others came from Region 7 then.'), [
      '227 | investigation | trafficking | -',
    ]);
  });

  it('counts owners, and members of any force', () => {
    assert.deepEqual(figuresTold('The agency prosecuted 23 workshop owners for trafficking.'), [
      '23 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Four Gendarmerie members came under investigation for trafficking.'), [
      '4 | investigation | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Police searched 23 workshops for victims of trafficking.'), []);
  });

  it('reads the year before by what was told, where that was one thing', () => {
    assert.deepEqual(
      figuresTold('Police investigated 26 trafficking cases. The previous year there had been only 15.'),
      ['26 | investigation | trafficking | -', '15 | investigation | trafficking | The previous year'],
    );
    assert.deepEqual(
      figuresTold('Courts held 26 trafficking prosecutions and reached 4 convictions. In 2008 there were 15.'),
      ['26 | prosecution | trafficking | -', '4 | conviction | trafficking | -'],
    );
  });

  it('reads parts of what was counted anew, and the second of two groups', () => {
    assert.deepEqual(
      figuresTold(
        'Police opened 27 trafficking investigations. Of the new investigations, 22 concerned forced begging and five concerned forced labor.',
      ),
      [
        '27 | investigation | trafficking | -',
        '22 | investigation | forced begging | -',
        '5 | investigation | forced labor | -',
      ],
    );
    for (const told of [
      'The courts convicted six recruiters and three sponsors of trafficking.',
      'For trafficking, the courts convicted six recruiters and three sponsors.',
    ])
      assert.deepEqual(
        figuresTold(told),
        ['6 | conviction | trafficking | -', '3 | conviction | trafficking | -'],
        told,
      );
    assert.deepEqual(figuresTold('Courts convicted six traffickers and three clerks fled.'), [
      '6 | conviction | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('For trafficking they listed 20 people prosecuted and 14 found guilty.'), [
      '20 | prosecution | trafficking | -',
      '14 | conviction | trafficking | -',
    ]);
  });

  it('reads cases that came to court, and sentences in cases', () => {
    assert.deepEqual(figuresTold('The prosecutor took eleven trafficking cases to court.'), [
      '11 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('In trials for trafficking, prison sentences were imposed in 26 cases.'), [
      '26 | sentence | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Of 112 trafficking defendants, 76 were sent to court and three paid fines.'), [
      '76 | prosecution | trafficking | -',
      '3 | sentence | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('The courts sentenced 29 traffickers: 20 to prison and nine to fines.'), [
      '29 | sentence | trafficking | -',
      '20 | sentence | trafficking | -',
      '9 | sentence | trafficking | -',
    ]);
  });

  it('takes no ages and shares for figures', () => {
    for (const told of [
      'A clerk of 20, was jailed too; a trafficking case was opened over deckhands, ages 17, 19, 22 and 30.',
      'Police hear of perhaps one trafficking case in twenty.',
    ])
      assert.deepEqual(figuresTold(told), [], told);
  });

  it('reads what befell some of the convicted, the employers and the latter', () => {
    assert.deepEqual(
      figuresTold('Eleven of the convicted were sentenced to life for trafficking and three to lesser terms.'),
      ['11 | sentence | trafficking | -', '3 | sentence | trafficking | -'],
    );
    assert.deepEqual(figuresTold('Prosecutors took six of the employers to court for trafficking.'), [
      '6 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Eight of the latter were given terms of five years for trafficking.'), [
      '8 | sentence | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Police searched 12 of the 20 farms for victims of trafficking.'), []);
  });

  it('counts those prosecuted of whom it tells no other deed', () => {
    assert.deepEqual(figuresTold('Four of those prosecuted were officers who helped traffickers.'), [
      '4 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Four of those prosecuted for trafficking were convicted.'), [
      '4 | conviction | trafficking | -',
    ]);
  });

  it('reads to what none is compared', () => {
    assert.deepEqual(figuresTold('No convictions of traffickers were obtained, down from six the year before.'), [
      '6 | conviction | trafficking | the year before',
    ]);
  });

  it('reads inquiries, reports to the police, fines and those sent to court', () => {
    assert.deepEqual(figuresTold('Police looked into three complaints of forced labor.'), [
      '3 | investigation | forced labor | -',
    ]);
    assert.deepEqual(figuresTold('The board looked into 30 shelters for victims of trafficking.'), []);
    assert.deepEqual(figuresTold('Police registered 54 First Information Reports on trafficking.'), [
      '54 | (First Information Reports) | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('The office sent 210 alleged traffickers to court; three had to pay fines.'), [
      '210 | prosecution | trafficking | -',
      '3 | sentence | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('The state prosecuted five foreign child sex tourists as traffickers.'), [
      '5 | prosecution | trafficking | -',
    ]);
  });

  it('takes months without the word and the height of a term for no figures', () => {
    assert.deepEqual(
      figuresTold(
        'Units opened 46 trafficking investigations in the last six months of 2009 and 29 in the first three of 2010.',
      ),
      [
        '46 | investigation | trafficking | the last six months of 2009',
        '29 | investigation | trafficking | the first three of 2010',
      ],
    );
    assert.deepEqual(figuresTold('Of the convicted traffickers, four received the maximum of 15.'), [
      '4 | sentence | trafficking | -',
    ]);
  });

  it('reads a further number, and the next sentence that claims nothing', () => {
    assert.deepEqual(
      figuresTold(
        'Twelve farmers were prosecuted for late wages under the Labor Code (Law No. 4 of 1990), and a further nine for bad housing.',
      ).map((line) => line.split(' | ').slice(0, 2)),
      [
        ['12', 'prosecution'],
        ['9', 'prosecution'],
      ],
    );
  });

  it('takes the time from the words that announce the numbers', () => {
    assert.deepEqual(
      figuresTold('The clerk gave us the numbers for calendar year 2008. The court convicted 14 traffickers.'),
      ['14 | conviction | trafficking | calendar year 2008'],
    );
    assert.deepEqual(
      figuresTold('The clerk gave us the numbers for 2008. The court convicted 14 traffickers in 2009.'),
      ['14 | conviction | trafficking | 2009'],
    );
    assert.deepEqual(figuresTold('The clerk has worked there since 2008. The court convicted 14 traffickers.'), [
      '14 | conviction | trafficking | -',
    ]);
  });
});

describe('figures of people and cases told one behind the other', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Four of the five persons convicted were sentenced to life for trafficking.', ['4 | sentence | trafficking | -']],
    [
      'Twelve of the convicted persons received prison terms for trafficking; the remaining five were fined.',
      ['12 | sentence | trafficking | -', '5 | sentence | trafficking | -'],
    ],
    [
      'The office is investigating four immigration officers who helped traffickers.',
      ['4 | investigation | trafficking | -'],
    ],
    [
      'The six trafficking convictions involved nine defendants.',
      ['6 | conviction | trafficking | -', '9 | conviction | trafficking | -'],
    ],
    [
      'Ten offenders were convicted for trafficking girls abroad for prostitution and four for selling children.',
      ['10 | conviction | trafficking | -', '4 | conviction | trafficking | -'],
    ],
    [
      'By zone, trafficking investigations were as follows: Jos (31), Port Harcourt (16) and Uyo (9).',
      [
        '31 | investigation | trafficking | -',
        '16 | investigation | trafficking | -',
        '9 | investigation | trafficking | -',
      ],
    ],
    ['Police found victims of trafficking from Peru (12), Chile (8) and Bolivia (3).', []],
    ['Two cases stand out. A court sentenced three traffickers.', ['3 | sentence | trafficking | -']],
    [
      'The unit investigated 21 trafficking cases. Twelve of these were cases of forced labor, six were cases of forced begging.',
      [
        '21 | investigation | trafficking | -',
        '12 | investigation | forced labor | -',
        '6 | investigation | forced begging | -',
      ],
    ],
    [
      'The court found four men and three women guilty of trafficking.',
      ['4 | conviction | trafficking | -', '3 | conviction | trafficking | -'],
    ],
    ['Police arrested four traffickers and three women were freed.', ['4 | (arrested) | trafficking | -']],
    [
      'Police investigated 21 trafficking cases. These included 15 in which maids were held in homes.',
      ['21 | investigation | trafficking | -', '15 | investigation | trafficking | -'],
    ],
    [
      'The court convicted 30 persons of sex trafficking and 4 persons of forced labor.',
      ['30 | conviction | sex trafficking | -', '4 | conviction | forced labor | -'],
    ],
    [
      'Oslo reported 12 trafficking investigations and Bergen reported nine.',
      ['12 | investigation | trafficking | -', '9 | investigation | trafficking | -'],
    ],
  ];
  for (const [told, expected] of cases)
    it(told, () => {
      assert.deepEqual(figuresTold(told), expected);
    });

  for (const [told, expected] of [
    [
      'Police opened 44 trafficking investigations. Twelve concerned citizens called the hotline.',
      ['44 | investigation | trafficking | -'],
    ],
    [
      'Police began 44 trafficking investigations and 20 prosecutions. Twelve concerned minors.',
      ['44 | investigation | trafficking | -', '20 | prosecution | trafficking | -'],
    ],
    ['Two of the latter were not convicted of trafficking.', []],
    ['Six of the convicted were acquitted of trafficking on appeal.', []],
    ['Five of those prosecuted were acquitted of trafficking.', []],
    ['The ministry sent 12 experts to court to watch a trafficking trial.', []],
  ] as const)
    it(`takes no more for figures: ${told}`, () => {
      assert.deepEqual(figuresTold(told), expected);
    });

  for (const above of [
    'Post does not yet have the data for 2010.',
    'The results of 2008 were better.',
    'The clerk gave us numbers for 2008. The clerk then asked about 2009.',
  ])
    it(`takes no time from: ${above}`, () => {
      assert.deepEqual(figuresTold(`${above} The court convicted 14 traffickers.`), [
        '14 | conviction | trafficking | -',
      ]);
    });

  it('carries the time of a paragraph on, but not that of an event', () => {
    assert.deepEqual(
      figuresTold(
        'In 2007 police investigated 87 trafficking cases, up from 62 in 2006. Courts convicted 33 traffickers, against 31 in the previous year. Six of them were jailed.',
      ),
      [
        '87 | investigation | trafficking | 2007',
        '62 | investigation | trafficking | 2006',
        '33 | conviction | trafficking | 2007',
        '31 | conviction | trafficking | the previous year',
        '6 | sentence | trafficking | 2007',
      ],
    );
    assert.deepEqual(
      figuresTold('In March 2007 police arrested five traffickers. Courts convicted 33 traffickers.').at(-1),
      '33 | conviction | trafficking | -',
    );
  });
});
