import assert from 'node:assert/strict';
import { globMatcher } from './glob.js';

/** Asserts which of the paths a pattern matches. */
function check(pattern: string, paths: { yes: readonly string[]; no: readonly string[] }): void {
  const matches = globMatcher(pattern);
  const all = [...paths.yes, ...paths.no];
  assert.deepEqual(all.filter(matches), paths.yes, pattern);
}

describe('globMatcher', () => {
  it('matches a plain path whole', () => {
    check('drafts/oslo.cable', {
      yes: ['drafts/oslo.cable', './drafts/oslo.cable'],
      no: ['drafts/oslo.cable2', 'x/drafts/oslo.cable'],
    });
    check('./drafts/oslo.cable', { yes: ['drafts/oslo.cable'], no: ['drafts/oslo_cable'] });
  });

  it('keeps `*` and `?` within one name', () => {
    check('drafts/*.cable', {
      yes: ['drafts/oslo.cable', 'drafts/.cable'],
      no: ['drafts/2009/oslo.cable', 'drafts/oslo.tel'],
    });
    check('plan-20??.txt', { yes: ['plan-2009.txt'], no: ['plan-209.txt', 'plan-20/9.txt'] });
    check('a/?b', { yes: ['a/xb'], no: ['a//b', 'a/b'] });
  });

  it('lets `**` stand for any folders, or none', () => {
    check('archive/**', {
      yes: ['archive/a.cable', 'archive/2008/b.cable'],
      no: ['archive', 'archived/a.cable', 'x/archive/a.cable'],
    });
    check('**/archive/**', { yes: ['archive/a', 'x/archive/a', 'x/y/archive/b/c'], no: ['xarchive/a'] });
    check('a/**/b/*.tel', { yes: ['a/b/x.tel', 'a/c/d/b/x.tel'], no: ['a/cb/x.tel', 'a/b/c/x.tel'] });
    check('**', { yes: ['a', 'a/b'], no: [] });
  });

  it('reads a double star inside a name as a single one', () => {
    check('a**/b', { yes: ['axx/b'], no: ['a/x/b'] });
    check('x/a**', { yes: ['x/ab'], no: ['x/a/b'] });
  });

  it('matches a pattern without a slash with the name in any folder', () => {
    check('*.tel', { yes: ['x.tel', 'a/b/x.tel'], no: ['x.tel/y'] });
    check('/*.tel', { yes: ['x.tel'], no: ['a/x.tel'] });
  });

  it('reads a final slash as the whole folder and a backslash as a slash', () => {
    check('archive/', { yes: ['archive/a', 'archive/b/c'], no: ['archive'] });
    check('archive\\2008\\*', { yes: ['archive/2008/a'], no: ['archive/2009/a'] });
  });

  it('takes either branch of braces, nested too', () => {
    check('{hanoi,quito}/*.{cable,te{l,xt}}', {
      yes: ['hanoi/a.cable', 'quito/a.tel', 'quito/a.text'],
      no: ['oslo/a.cable', 'hanoi/a.txt', 'hanoi/a.te', 'hanoi,quito/a.tel'],
    });
    check('a/{,b/}c', { yes: ['a/c', 'a/b/c'], no: ['a/b'] });
    check('{**/old,new/**}/x', { yes: ['old/x', 'a/old/x', 'new/b/c/x'], no: ['a/new/x'] });
  });

  it('takes signs without a partner, and signs of other pattern languages, as they stand', () => {
    check('a/{b', { yes: ['a/{b'], no: ['a/b'] });
    check('a/b}', { yes: ['a/b}'], no: ['a/b'] });
    check('a/b,c', { yes: ['a/b,c'], no: ['a/b'] });
    check('a/[xy].+(z)$', { yes: ['a/[xy].+(z)$'], no: ['a/x.z'] });
    check('a/{b{c,d}', { yes: ['a/{bc', 'a/{bd'], no: ['a/bc'] });
  });

  it('matches nothing where the pattern is empty', () => {
    check('', { yes: [], no: ['a', 'a/b'] });
    check('./', { yes: [], no: ['a', 'a/b'] });
  });

  it('ends soon whatever the pattern', () => {
    const path = `${'a'.repeat(200)}/${'a/'.repeat(100)}c`;
    assert.equal(globMatcher(`${'**/*a*'.repeat(50)}b`)(path), false);
    assert.equal(globMatcher(`x/${'{a,{a,a}}'.repeat(200)}b`)(path), false);
    assert.equal(globMatcher(`x/${'{'.repeat(50_000)}${'}'.repeat(50_000)}`)(path), false);
  });
});
