import assert from 'node:assert/strict';
import { allTerms, findTerm, termLabel } from './terms.js';

describe('findTerm', () => {
  it('gives a term with its changes', () => {
    const term = findTerm('tip-office');
    assert.equal(term?.label, 'Office to Monitor and Combat Trafficking in Persons (G/TIP, later J/TIP)');
    assert.ok(term.aliases.includes('J/TIP'));
    assert.equal(term.context, undefined);
    assert.equal(term.verified, true);
    assert.deepEqual(term.unverified, ['exact date on which the symbol changed (believed January 2012)']);
    assert.deepEqual(term.changes, [
      { date: '2001-10', law: 'practice', change: 'Office established.', verified: true },
      { date: '2012-01', law: 'practice', change: 'Symbol J/TIP replaces G/TIP.', verified: false },
    ]);
    assert.deepEqual(term.seeAlso, ['tip-report', 'interagency-task-force', 'implementation-guidelines']);
  });

  it('knows contexts, exceptions and what is not verified', () => {
    assert.equal(findTerm('prosecution-heading')?.context, 'heading');
    assert.equal(findTerm('post')?.context, 'cable');
    assert.ok(findTerm('charge')?.except.includes("charge d'affaires"));
    assert.equal(findTerm('ilo-convention-105')?.verified, false);
    assert.equal(findTerm('tier-9'), undefined);
  });
});

describe('allTerms', () => {
  it('has 132 terms, each whole and under its id', () => {
    const terms = allTerms();
    assert.equal(terms.length, 132);
    for (const term of terms) {
      assert.deepEqual(findTerm(term.id), term);
      assert.equal(termLabel(term.id), term.label);
      for (const text of [term.label, term.short, term.definition, term.citation]) assert.notEqual(text, '', term.id);
      for (const id of term.seeAlso) assert.notEqual(termLabel(id), undefined, id);
    }
  });
});
