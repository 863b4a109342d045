import assert from 'node:assert/strict';
import { isCurly, straightText } from './straight-text.js';

describe('straightText', () => {
  it('makes quotes straight', () => {
    assert.equal(
      straightText('\u201CPost\u2019s view\u201D, \u2018so\u2019 \u00ABoui\u00BB'),
      `"Post's view", 'so' "oui"`,
    );
  });

  it('writes a dash as cables do', () => {
    assert.equal(straightText('pages 3\u20135'), 'pages 3-5');
    assert.equal(straightText('Chile\u2014and Peru \u2014 agree\u2013'), 'Chile -- and Peru -- agree --');
    assert.equal(straightText('\u2014 first\n\u2014second'), '-- first\n-- second');
    assert.equal(straightText('well\u2011known'), 'well-known');
  });

  it('keeps everything else', () => {
    const plain = `"It's" 2009-2010 -- \u00B65. S\u00E3o Tom\u00E9\r\n`;
    assert.ok(!isCurly(plain));
    assert.equal(straightText(plain), plain);
  });

  it('changes nothing the second time', () => {
    const once = straightText('\u2018a\u2019\u2014\u201Cb\u201D \u2013 9\u20138');
    assert.equal(straightText(once), once);
    assert.ok(!isCurly(once));
  });
});
