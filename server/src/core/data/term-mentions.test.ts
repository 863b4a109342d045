import assert from 'node:assert/strict';
import { termMentions } from './term-mentions.js';
import { allTerms } from './terms.js';

/** `id: words` for each term in a text. */
function termsIn(text: string): string[] {
  return termMentions(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('termMentions', () => {
  it('gives term, alias and place', () => {
    assert.deepEqual(termMentions('A fine of the tier 2 watch list.'), [
      { id: 'fine', alias: 'fine', start: 2, end: 6 },
      { id: 'tier-2-watch-list', alias: 'Tier 2 Watch List', start: 14, end: 31 },
    ]);
  });

  it('finds each alias of each term in a sentence, with its own term', () => {
    for (const { id, aliases, context } of allTerms())
      for (const alias of aliases) {
        const [before, after] = context === 'heading' ? ['Text.\n', '\nMore.'] : ['They wrote of ', ' at length.'];
        const expected = [{ id, start: before.length, end: before.length + alias.length }];
        const found = termMentions(`${before}${alias}${after}`).map(({ id, start, end }) => ({ id, start, end }));
        assert.deepEqual(found, expected, alias);
      }
  });

  it('finds each alias in brackets, quotation marks and before a stop', () => {
    for (const { id, aliases, context } of allTerms()) {
      if (context === 'heading') continue;
      for (const alias of aliases)
        for (const [before, after] of [
          ['(', ')'],
          ['"', '"'],
          ['so ', '.'],
          ['so ', ''],
          ['by/', ','],
          ['&', '8'],
        ] as const)
          assert.equal(termMentions(`${before}${alias}${after}`)[0]?.id, id, `${before}${alias}${after}`);
    }
  });

  it('finds each alias in capitals, over a line break and with hyphens for blanks', () => {
    for (const { id, aliases, context } of allTerms()) {
      if (context === 'heading') continue;
      for (const alias of aliases)
        for (const written of [alias.toUpperCase(), alias.replaceAll(' ', '\r\n   '), alias.replaceAll(' ', '-')])
          assert.equal(termMentions(`to ${written} now`)[0]?.id, id, written);
    }
  });

  it('finds no alias inside a longer word', () => {
    for (const { id, aliases } of allTerms())
      for (const alias of aliases)
        for (const written of [`x${alias}`, `${alias}x`, `é${alias}`]) {
          if (!/[A-Za-z0-9]$/.test(alias)) continue;
          const whole = termMentions(`the ${written} there`).filter(({ alias: found }) => found === alias);
          assert.deepEqual(whole, [], `${id}: ${written}`);
        }
    assert.deepEqual(termsIn('compost, postal, Tiered, multi-tier, post-conflict, post-\nwar, refined, TIPS'), []);
  });

  it('takes the longest alias at each place', () => {
    assert.deepEqual(
      termsIn('The Trafficking in Persons Interim Assessment, the 2009 TIP Report, TIP and anti-TIP work'),
      [
        'interim-assessment: Trafficking in Persons Interim Assessment',
        'tip-report: 2009 TIP Report',
        'trafficking-in-persons: TIP',
        'trafficking-in-persons: anti-TIP',
      ],
    );
    assert.deepEqual(termsIn('TVPRA of 2008, the TVPRA, the TVPA, as amended'), [
      'tvpra-2008: TVPRA of 2008',
      'tvpra: TVPRA',
      'tvpa: TVPA, as amended',
    ]);
  });

  it('reads acronyms as written and other words in any case', () => {
    assert.deepEqual(termsIn('a tip, the pg rating, TIP-related, DEMARCHE, Démarche, at 3 p.m., at 3 P.M.'), [
      'trafficking-in-persons: TIP',
      'demarche: DEMARCHE',
      'demarche: Démarche',
    ]);
  });

  it('reads over page lines and garbled signs', () => {
    const text = 'on the Tier 2\nSTATE 00080101 002 OF 004\nWatch List';
    const start = text.indexOf('STATE');
    const holes = [{ start, end: text.indexOf('\nWatch') }];
    assert.deepEqual(
      termMentions(text, 0, text.length, holes).map(({ id }) => id),
      ['tier-2-watch-list'],
    );
    assert.deepEqual(termsIn('a non)paper, an &embargo8, Post,s view, the President,s Interagency Task Force'), [
      'non-paper: non)paper',
      'embargo: embargo',
      'post: Post,s',
      'interagency-task-force: President,s Interagency Task Force',
    ]);
  });

  it('leaves phrases alone in which a word means something else', () => {
    assert.deepEqual(termsIn("The Charge d'Affaires, in charge of the post office, read the Washington Post"), []);
    assert.deepEqual(termsIn('The charge was read at post'), ['charge: charge', 'post: post']);
  });

  it('tells the heading from the word', () => {
    assert.deepEqual(termsIn('B. Prosecution:\n-- Prosecution\n(SBU) PROSECUTION\nThe\nprosecution.'), [
      'prosecution-heading: Prosecution:',
      'prosecution-heading: Prosecution',
      'prosecution-heading: PROSECUTION',
      'prosecution: prosecution',
    ]);
    assert.deepEqual(termsIn('More prosecution\nFor Prosecution: laws'), [
      'prosecution: prosecution',
      'prosecution: Prosecution',
    ]);
  });

  it('stays between the bounds', () => {
    const text = 'tiers, embargo, fine';
    assert.deepEqual(
      termMentions(text, 1, 17).map(({ id }) => id),
      ['embargo'],
    );
  });

  it('takes linear time', () => {
    assert.deepEqual(termsIn(`Tier${' '.repeat(200_000)}2`), ['tier: Tier']);
    assert.equal(termsIn('tier '.repeat(20_000)).length, 20_000);
  });
});
