import assert from 'node:assert/strict';
import { figuresTold as read } from '../../../../../test/support/told-figures.js';

describe('figures that answer a question in running text', () => {
  it('counts what the question right before asks for', () => {
    assert.deepEqual(read('How many pimps were convicted in 2011? Nine. Three others were acquitted.'), [
      '9 | conviction | trafficking | 2011',
    ]);
    assert.deepEqual(read('How many sex trafficking prosecutions were there? 14, in two courts.'), [
      '14 | prosecution | sex trafficking | -',
    ]);
  });

  it('takes no answer to a question about other things, or about two', () => {
    assert.deepEqual(read('How many officers were trained in investigation? Forty.'), []);
    assert.deepEqual(read('How many victims gave evidence? Eight.'), []);
    assert.deepEqual(read('How many were prosecuted, and how many convicted? Ten.'), []);
    assert.deepEqual(read('Were traffickers convicted? Two judges declined to say.'), []);
  });
});

describe('numbers in brackets with a time of their own', () => {
  it('gives them the time that is announced, and the others their own', () => {
    assert.deepEqual(
      read('Totals for 2011 (2010 totals in brackets):\n\n-- Investigations opened: 31 (44)\n-- Convictions: 6 (5)'),
      [
        '31 | investigation | trafficking | 2011',
        '44 | investigation | trafficking | 2010',
        '6 | conviction | trafficking | 2011',
        '5 | conviction | trafficking | 2010',
      ],
    );
    assert.deepEqual(read("In 2011, with the previous year's figures in parentheses:\n\n-- Prosecutions: 7 (9)"), [
      '7 | prosecution | trafficking | 2011',
      '9 | prosecution | trafficking | previous year',
    ]);
  });

  it('takes them for nothing where no time is announced', () => {
    assert.deepEqual(read('-- Prosecutions in 2011: 7 (9)'), ['7 | prosecution | trafficking | 2011']);
  });
});

describe('what was done to cases and persons', () => {
  it('reads cases that somebody handled, and none that nobody did', () => {
    assert.deepEqual(read('The death was one of 13 trafficking cases that the vice squad investigated in 2011.'), [
      '13 | investigation | trafficking | 2011',
    ]);
    assert.deepEqual(read('They list 13 trafficking cases that police never investigated.'), [
      '13 | (cases) | trafficking | -',
    ]);
  });

  it('reads proceedings that are cases, and none that are not', () => {
    assert.deepEqual(read('The office began 17 criminal proceedings for forced labor.'), [
      '17 | (criminal proceedings) | forced labor | -',
    ]);
    assert.deepEqual(read('Deportation proceedings against 12 dancers were under way.'), []);
  });

  it('counts those on whom sentences were imposed', () => {
    assert.deepEqual(read('Sentences were handed down to six of the offenders.'), ['6 | sentence | trafficking | -']);
    assert.deepEqual(read('Sentences were imposed on at least nine traffickers in May.'), [
      '9 | sentence | trafficking | May',
    ]);
  });

  it('parts a whole from what it includes', () => {
    assert.deepEqual(
      read('Of the 21 convictions, twelve were for sex trafficking and nine for forced labor, including debt bondage.'),
      [
        '21 | conviction | trafficking | -',
        '12 | conviction | sex trafficking | -',
        '9 | conviction | forced labor | -',
      ],
    );
    assert.deepEqual(read('Courts convicted 40 persons of pimping and 55 of illegal prostitution.'), [
      '40 | conviction | pimping | -',
      '55 | conviction | prostitution | -',
    ]);
  });
});

describe('several deeds and odd counts', () => {
  it('counts those who are told once with each deed, at its own time', () => {
    assert.deepEqual(read('Four pimps were detained in May, indicted in July, and convicted in October.'), [
      '4 | (detained) | trafficking | May',
      '4 | (indicted) | trafficking | July',
      '4 | conviction | trafficking | October',
    ]);
    assert.deepEqual(read('Four pimps were detained, indicted and deported.'), ['4 | (detained) | trafficking | -']);
  });

  it('reads a record, its part with a rate beside it, and one of an offense', () => {
    assert.deepEqual(read('Courts convicted a record 64 traffickers in 2011.'), [
      '64 | conviction | trafficking | 2011',
    ]);
    assert.deepEqual(read('Judges convicted 18 men for sex trafficking and one for forced labor.'), [
      '18 | conviction | sex trafficking | -',
      '1 | conviction | forced labor | -',
    ]);
    assert.deepEqual(read('Police made 18 arrests and have one for sex trafficking victims.'), [
      '18 | (arrests) | trafficking | -',
    ]);
  });

  it('keeps the time of `to date`, and the part that a rate stands beside', () => {
    assert.deepEqual(read('To date in 2011, courts have obtained eight convictions.'), [
      '8 | conviction | trafficking | 2011',
    ]);
    assert.deepEqual(
      read('Of the 40, 22, or 55 percent, received suspended sentences. Nine were released on probation.'),
      ['22 | sentence | trafficking | -', '9 | sentence | trafficking | -'],
    );
  });
});

describe('what stands beside a number or a deed', () => {
  it('counts others who were sentenced in the same breath', () => {
    assert.deepEqual(
      read(
        'The court sentenced the owner to nine years in prison and the three other defendants to terms of two years.',
      ),
      ['3 | sentence | trafficking | -'],
    );
    assert.deepEqual(read('The court sentenced the owner to nine years and moved two girls to Zenda.'), []);
  });

  it('counts what some of the convicted got', () => {
    assert.deepEqual(
      read(
        'Twelve of the convicted traffickers were given jail terms; four received only fines. Two of the convicted fled.',
      ),
      ['12 | sentence | trafficking | -', '4 | sentence | trafficking | -'],
    );
  });

  it('takes no difference for a count', () => {
    assert.deepEqual(read('The number of prosecutions fell by four, from 15 to 11.'), [
      '15 | prosecution | trafficking | -',
      '11 | prosecution | trafficking | -',
    ]);
  });

  it('reads an answer that is parted, and cases named behind their state', () => {
    assert.deepEqual(read('How many convictions were there? Two: one for forced labor and one for sex trafficking.'), [
      '2 | conviction | trafficking | -',
      '1 | conviction | forced labor | -',
      '1 | conviction | sex trafficking | -',
    ]);
    assert.deepEqual(read('The squad had under investigation 16 cases of child trafficking.'), [
      '16 | investigation | child trafficking | -',
    ]);
  });

  it('gives a number the time behind those whom it counts, wherever they are from', () => {
    assert.deepEqual(read('Police arrested 12 pimps from neighboring countries in May 2011.'), [
      '12 | (arrested) | trafficking | May 2011',
    ]);
    assert.deepEqual(read('There were 20 convictions, up from a low of twelve in 2008.'), [
      '20 | conviction | trafficking | -',
      '12 | conviction | trafficking | 2008',
    ]);
  });
});
