import assert from 'node:assert/strict';
import { allPosts, findPost, postByShortName, postsByRoutingIndicator, postsByShortName } from './posts.js';

describe('findPost', () => {
  it('gives the facts of a post', () => {
    assert.deepEqual(findPost('AMCONSUL HONG KONG'), {
      plad: 'AMCONSUL HONG KONG',
      shortName: 'HONG KONG',
      aliases: ['HK'],
      type: 'consulate',
      city: 'HONG KONG',
      countryCode: 'HK',
      routingIndicators: ['RUEHHK'],
      status: 'current',
      confirmed: true,
      note: undefined,
    });
  });

  it('knows other spellings of an address', () => {
    assert.equal(findPost('AMEMBASSY KIEV')?.plad, 'AMEMBASSY KYIV');
    assert.equal(findPost('AMCONSUL ST. PETERSBURG')?.plad, 'AMCONSUL ST PETERSBURG');
    assert.equal(findPost('AMEMBASSY PORT-AU-PRINCE')?.plad, 'AMEMBASSY PORT AU PRINCE');
    assert.equal(findPost('AMEMBASSY  PHNOM PENH')?.plad, 'AMEMBASSY PHNOM PENH');
    assert.equal(findPost('AMEMBASSY NUKUALOFA')?.plad, "AMEMBASSY NUKU'ALOFA");
  });

  it('does not take a city, a short name or another kind of post for an address', () => {
    assert.equal(findPost('HONG KONG'), undefined);
    assert.equal(findPost('TAIPEI'), undefined);
    assert.equal(findPost('AMEMBASSY HONG KONG'), undefined);
    assert.equal(findPost('AMEMBASSY STRELSAU'), undefined);
    assert.equal(findPost(''), undefined);
  });

  it('says what is unconfirmed', () => {
    assert.equal(findPost('AMCONSUL KADUNA')?.confirmed, false);
    assert.equal(findPost('SECSTATE WASHDC')?.confirmed, true);
  });
});

describe('postByShortName', () => {
  it('knows the Department by all its names', () => {
    for (const name of ['STATE', 'SECSTATE', 'DEPT']) assert.equal(postByShortName(name)?.plad, 'SECSTATE WASHDC');
  });

  it('knows names, joined names and aliases', () => {
    assert.equal(postByShortName('PHNOM PENH')?.plad, 'AMEMBASSY PHNOM PENH');
    assert.equal(postByShortName('HONGKONG')?.plad, 'AMCONSUL HONG KONG');
    assert.equal(postByShortName('BOMBAY')?.plad, 'AMCONSUL MUMBAI');
    assert.equal(postByShortName("N'DJAMENA")?.plad, 'AMEMBASSY NDJAMENA');
    assert.equal(postByShortName('STRELSAU'), undefined);
  });

  it('puts posts in use first', () => {
    assert.deepEqual(
      postsByShortName('JERUSALEM').map(({ plad }) => plad),
      ['AMEMBASSY JERUSALEM', 'AMCONSUL JERUSALEM'],
    );
    assert.equal(postByShortName('ALMATY')?.plad, 'AMCONSUL ALMATY');
  });
});

describe('postsByRoutingIndicator', () => {
  it('knows both indicators of a post that has two', () => {
    for (const indicator of ['RUEHGZ', 'RUEHGX'])
      assert.deepEqual(
        postsByRoutingIndicator(indicator).map(({ plad }) => plad),
        ['AMCONSUL GUANGZHOU'],
      );
  });

  it('gives all posts that share one', () => {
    assert.deepEqual(
      postsByRoutingIndicator('RUEHUB').map(({ plad }) => plad),
      ['AMEMBASSY HAVANA', 'USINT HAVANA'],
    );
    assert.deepEqual(postsByRoutingIndicator('RUEHZZZ'), []);
  });
});

describe('allPosts', () => {
  it('has every post under its address', () => {
    for (const post of allPosts()) assert.deepEqual(findPost(post.plad), post);
  });
});
