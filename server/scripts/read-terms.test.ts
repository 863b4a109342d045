import assert from 'node:assert/strict';
import { readTerms } from './read-terms.js';
import { renderTerms } from './render-terms.js';

const definition = Array.from({ length: 70 }, () => 'word').join(' ');

/** A file of terms; each one is sound but for what is given. */
function file(...terms: Readonly<Record<string, unknown>>[]): string {
  const sound = {
    label: 'Sea chest',
    group: 'law',
    aliases: ['sea chest'],
    short: 'A box.',
    definition,
    citation: 'A log of 1901.',
    verified: true,
    see_also: ['other'],
  };
  const other = { ...sound, id: 'other', label: 'Other', aliases: ['other'], see_also: ['chest'] };
  const all = [...terms.map((term) => ({ ...sound, id: 'chest', ...term })), other];
  const lines = all.map((term) => `  - ${JSON.stringify(term)}`);
  return `law_as_of: '2001-02'\nsamples: 'two logs'\nterms:\n${lines.join('\n')}\n`;
}

function complaintsOf(term: Readonly<Record<string, unknown>>): readonly string[] {
  return readTerms(file(term)).complaints;
}

describe('readTerms', () => {
  it('reads terms with their lines', () => {
    const read = readTerms(
      file({ effective: [{ date: '1901-02', law: 'a rule', change: 'Locked.', verified: false }] }),
    );
    assert.deepEqual(read.complaints, []);
    assert.equal(read.lawAsOf, '2001-02');
    assert.deepEqual(
      read.terms.map(({ id, line, context }) => ({ id, line, context })),
      [
        { id: 'chest', line: 4, context: '' },
        { id: 'other', line: 5, context: '' },
      ],
    );
  });

  it('wants each field in its form and knows no other', () => {
    assert.deepEqual(complaintsOf({ citation: '', colour: 'red' }), [
      'terms.yaml, line 4: (chest) has the unknown field `colour`.',
      'terms.yaml, line 4: (chest) needs text as `citation`.',
      'terms.yaml, line 5: (other) leads to "chest", which is no other term.',
    ]);
    assert.deepEqual(readTerms('terms: [').complaints.length > 0, true);
  });

  it('wants ids, labels and aliases once', () => {
    const twice = readTerms(file({}, { label: 'Second' })).complaints;
    assert.deepEqual(twice, [
      'terms.yaml, line 5: (chest) has the id "chest" of chest.',
      'terms.yaml, line 5: (chest) has the alias "sea chest" of chest.',
    ]);
    assert.deepEqual(complaintsOf({ aliases: ['Sea-Chest', 'OTHER'] }), [
      'terms.yaml, line 5: (other) has the alias "other" of chest.',
    ]);
    assert.deepEqual(complaintsOf({ aliases: ['OTHER'], context: 'heading' }), []);
    assert.deepEqual(complaintsOf({ aliases: ['chest '] }), [
      'terms.yaml, line 4: (chest) has the alias "chest ", which cannot be found.',
    ]);
  });

  it('wants dates of the calendar, the oldest first', () => {
    const changes = ['1901-02-30', '1900-13', '1900'].map((date) => ({ date, law: 'a', change: 'b', verified: true }));
    assert.deepEqual(complaintsOf({ effective: changes }), [
      'terms.yaml, line 4: (chest) has a change of "1901-02-30", which is no date.',
      'terms.yaml, line 4: (chest) has a change of "1900-13", which is no date.',
      'terms.yaml, line 4: (chest) has the change of 1900-13 after that of 1901-02-30; the oldest stands first.',
      'terms.yaml, line 4: (chest) has the change of 1900 after that of 1900-13; the oldest stands first.',
    ]);
  });

  it('wants short texts, known values and open points', () => {
    assert.deepEqual(
      complaintsOf({ short: 'x'.repeat(161), definition: 'A box.', group: 'ship', verified: false, see_also: ['sea'] }),
      [
        'has the group "ship"; use one of law, instrument, standard, tier, report, cable, office, offense, victim, three-p, data.',
        'has a short text of 161 characters.',
        'has a definition of 2 words.',
        'is not verified; say under `unverified` what is open.',
        'leads to "sea", which is no other term.',
      ].map((reason) => `terms.yaml, line 4: (chest) ${reason}`),
    );
  });

  it('lets no mark through that packing needs', () => {
    assert.deepEqual(complaintsOf({ citation: 'a|b' }), [
      'terms.yaml, line 4: (chest) has a mark that packing needs: "a|b".',
    ]);
  });
});

describe('renderTerms', () => {
  it('packs the terms', () => {
    const changes = [{ date: '1901', law: 'a rule', change: 'Locked.', verified: false }];
    const text = renderTerms(readTerms(file({ aliases: ['chest', 'box'], effective: changes })));
    assert.match(text, /^ \* Law as of 2001-02\.$/m);
    assert.match(text, /^export const termsSamples = 'two logs';$/m);
    const [row] = /^ {2}rows: `(.*)$/m.exec(text)?.[1]?.split('\n') ?? [];
    assert.deepEqual(row?.split('\t'), [
      'chest',
      'Sea chest',
      'chest|box',
      '',
      '',
      'A box.',
      definition,
      'A log of 1901.',
      'yes',
      '',
      '1901~a rule~Locked.~no',
      'other',
    ]);
  });
});
