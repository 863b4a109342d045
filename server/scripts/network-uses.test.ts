import assert from 'node:assert/strict';
import { networkUses } from './network-uses.js';

describe('networkUses', () => {
  it('finds modules however they are loaded', () => {
    assert.deepEqual(networkUses('var a=require("node:net"),b=require("https");import("dns/promises")'), [
      'dns/promises',
      'https',
      'net',
    ]);
    assert.deepEqual(networkUses('import{get}from"node:http";import"tls"'), ['http', 'tls']);
  });

  it('finds globals, but no method or property of their name', () => {
    assert.deepEqual(networkUses('fetch(url);new WebSocket(url)'), ['WebSocket', 'fetch']);
    assert.deepEqual(networkUses('this.fetch(url);prefetch(url);const fetch=1;a.WebSocket'), []);
  });

  it('leaves other modules alone', () => {
    assert.deepEqual(networkUses('require("node:fs");require("./core.cjs");require("internet")'), []);
  });
});
